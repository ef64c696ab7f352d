import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileError } from '../../src/model/errors.js';
import type { FileSource } from '../../src/files/file-store.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import { mediaTypeOf } from './media-type.js';

/**
 * Hands the file at a path to `use`, as long as that takes.
 * @throws FileError if there is none, or it cannot be read; what `use` throws
 */
export async function withFileAt<T>(path: string, use: (source: FileSource) => Promise<T>): Promise<T> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new FileError(unreadable(path, error), { cause: error });
  });
  try {
    const status = await file.stat();
    if (!status.isFile()) throw new FileError(`${path} is no file: name one, not a folder or a device`);
    return await use({
      name: basename(path),
      mediaType: mediaTypeOf(path),
      size: status.size,
      read: async (offset, length) => {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await file.read(bytes, 0, length, offset);
        return bytes.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}

function unreadable(path: string, error: unknown): string {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path} cannot be offered: there is no such file`;
    case 'EACCES':
      return `${path} cannot be offered: you may not read it`;
    default:
      return `${path} cannot be offered: ${error instanceof Error ? error.message : String(error)}`;
  }
}
