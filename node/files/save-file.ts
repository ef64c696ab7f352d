import { lstat, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from '../../src/model/errors.js';
import { harmlessFileName } from '../../src/files/file-name.js';
import { systemCode } from '../data-dir/data-dir-error.js';

/**
 * Where a file of somebody else is to be written: in that folder, under its own name without whatever could lead out of there; or
 * at that path, if it is no folder.
 * @throws FileError if something is there already
 */
export async function placeFor(name: string, path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  const place = found?.isDirectory() ? join(path, harmlessFileName(name)) : path;
  // A link that leads nowhere is something, too.
  if (await lstat(place).catch(() => undefined)) throw taken(place);
  return place;
}

/** Writes a file that is not there yet, for its owner only; if that fails, nothing of it stays. @throws FileError */
export async function saveFile(content: AsyncIterable<Uint8Array>, place: string): Promise<void> {
  const file = await open(place, 'wx', 0o600).catch((error: unknown) => {
    if (systemCode(error) === 'EEXIST') throw taken(place);
    throw unwritable(place, error);
  });
  try {
    for await (const bytes of content) await file.write(bytes);
  } catch (error) {
    await file.close();
    await rm(place, { force: true });
    throw systemCode(error) === '' ? error : unwritable(place, error);
  }
  await file.close();
}

function taken(place: string): FileError {
  return new FileError(`${place} is there already: name another file`);
}

function unwritable(place: string, error: unknown): FileError {
  return new FileError(`${place} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}
