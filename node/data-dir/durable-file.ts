import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

const ownerOnly = 0o600;

/**
 * Writes a file that only its owner may read so that a crash at any moment leaves either the old content or the new one,
 * and the new one is on disk when the promise resolves. One writer a file at a time.
 * @throws the error of the file system.
 */
export async function writeDurably(path: string, content: string): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', ownerOnly);
  try {
    // What an interrupted write left behind keeps its own mode.
    await file.chmod(ownerOnly);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncDirectory(dirname(path));
}

/** Makes the new name itself durable. Windows neither can nor needs to. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
