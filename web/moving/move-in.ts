import type { BackupTools, OpenedBackup } from '../../src/backup/backup.js';
import { putFiles, removeFiles } from '../../src/backup/carried-files.js';
import { equalBytes } from '../../src/model/bytes.js';
import type { StoreChange, StoreEntry } from '../../src/platform/store.js';
import type { PageHost } from '../chat/page-host.js';
import type { OwnIdentity } from '../identity/own-identity.js';

/** What moving in needs of the browser around it, and what opens the file. */
export interface MovingHost extends Pick<
  PageHost,
  'identity' | 'tabs' | 'openStore' | 'openFiles' | 'removeStore' | 'adopt'
> {
  readonly backup: BackupTools;
}

/**
 * Puts what a file holds in the place of who was here. Wherever it breaks off, the browser is one of both as a whole:
 * 1. The new one's stores are filled: part by part, so that the page goes on meanwhile, for nobody opens them before step 2; but that of
 *    who is here in one write, after the files, of which those that it has not are put beside the others and taken away again if it fails.
 * 2. The record of the identity is replaced in one write. From then on it is the new one.
 * 3. What was kept of the old one is removed: nobody opens it any more.
 * @throws StoreError, StoreFullError or the browser's own error; then it is the old one.
 */
export async function moveIn(
  { head, parts, files }: OpenedBackup,
  old: OwnIdentity,
  host: Pick<MovingHost, 'openStore' | 'openFiles' | 'removeStore' | 'adopt' | 'backup'>,
): Promise<void> {
  const newKey = host.backup.crypto.keyPair(head.seed).publicKey;
  const oldKey = old.identity.keys.publicKey;
  const isSame = equalBytes(newKey, oldKey);
  const kept = await host.openFiles(newKey);
  let names: readonly string[] = [];
  try {
    names = await putFiles(files, kept.files);
    const store = await host.openStore(newKey);
    try {
      const [first = [], ...others] = isSame ? [parts.flat()] : parts;
      await store.write([{ kind: 'delete-range', prefix: '' }, ...first.map(put)]);
      for (const part of others) await store.write(part.map(put));
    } finally {
      await store.close();
    }
    await host.adopt(head);
  } catch (error) {
    // Nobody has been told of it yet. Where both are the same, it holds what it held before.
    if (isSame) await removeFiles(names, kept.files).catch(() => undefined);
    kept.close();
    if (!isSame) await host.removeStore(newKey).catch(() => undefined);
    throw error;
  }
  kept.close();
  // What cannot be removed now lies where no page looks for it.
  if (!isSame) await host.removeStore(oldKey).catch(() => undefined);
}

function put(entry: StoreEntry): StoreChange {
  return { kind: 'put', ...entry };
}
