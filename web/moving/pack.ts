import { writeBackup, type BackupTools, type KeptOfPeer } from '../../src/backup/backup.js';
import type { OwnIdentity } from '../identity/own-identity.js';

/**
 * Who a person is and all that is kept of them, as the pieces of a file. Nobody may write to the stores meanwhile.
 * @throws BackupError if the passphrase is too short; StoreError
 */
export async function pack(
  own: OwnIdentity,
  id: string,
  kept: KeptOfPeer,
  passphrase: string,
  tools: BackupTools,
  madeAt: number,
): Promise<Uint8Array[]> {
  const head = {
    seed: own.identity.keys.seed,
    id: id === '' ? undefined : id,
    incarnation: await own.incarnation(),
    madeAt,
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(head, kept, passphrase, tools)) pieces.push(piece);
  return pieces;
}
