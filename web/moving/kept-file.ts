import type { StretchCost } from '../../src/platform/passphrase.js';
import type { PageHost } from '../chat/page-host.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { memoriesOf, withMemoriesIn } from '../storage/carried-memories.js';

/** Whose file is made, and of what it says. */
interface Leaving {
  readonly own: OwnIdentity;
  /** The ID to go on under. */
  readonly id: string;
  readonly passphrase: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** What guessing the passphrase costs; the standard if undefined. */
  readonly cost: StretchCost | undefined;
}

/** All that is kept of somebody who is not in on this page any more, in a file. @throws BackupError, StoreError */
export async function keptFile(host: PageHost, leaving: Leaving): Promise<Uint8Array[]> {
  const { own, id, passphrase, madeAt, cost } = leaving;
  const { pack } = await host.moving();
  const { publicKey } = own.identity.keys;
  const [store, kept] = [await host.openStore(publicKey), await host.openFiles(publicKey)];
  const { files } = kept;
  try {
    return await withMemoriesIn(store, memoriesOf(host, own), () =>
      pack(own, id, { store, files }, passphrase, madeAt, cost),
    );
  } finally {
    kept.close();
    await store.close();
  }
}
