import { writeBackup, type BackupTools } from '../../src/backup/backup.js';
import type { Store } from '../../src/platform/store.js';
import type { OwnIdentity } from '../identity/own-identity.js';

/**
 * Who a person is and all that is kept of them, as the pieces of a file. Nobody may write to the store meanwhile.
 * @throws BackupError if the passphrase is too short; StoreError
 */
export async function pack(
  own: OwnIdentity,
  id: string,
  store: Store,
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
  for await (const piece of writeBackup(head, store, passphrase, tools)) pieces.push(piece);
  return pieces;
}
