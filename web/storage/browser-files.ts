import { deleteDB } from 'idb';
import { toHex } from '../../src/model/bytes.js';
import { StoreError } from '../../src/model/errors.js';
import { MemoryFileStore } from '../../src/files/memory-file-store.js';
import type { FileStore } from '../../src/files/file-store.js';
import { IdbFileStore } from './idb-file-store.js';

/** Files of one identity, until it lets go of them. */
export interface OpenFiles {
  readonly files: FileStore;
  close(): void;
}

/** The files of the identity with this key; where the browser keeps nothing, as long as the peer lives. */
export async function openFiles(key: Uint8Array): Promise<OpenFiles> {
  try {
    const files = await IdbFileStore.open(nameOf(key));
    return { files, close: () => files.close() };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { files: new MemoryFileStore(), close: () => undefined };
  }
}

/** Throws all of them away. They must be closed. */
export function removeFiles(key: Uint8Array): Promise<void> {
  return deleteDB(nameOf(key));
}

function nameOf(key: Uint8Array): string {
  return `tabmesh-files-${toHex(key)}`;
}
