import type { FileStore } from '../../src/files/file-store.js';
import { toHex } from '../../src/model/bytes.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import { encodeStoredFile } from '../../src/protocol/stored/stored-file.js';
import { fileBytes } from './file-bytes.js';

const chunkBytes = 4_096;

/** The name of a file in a store: of one that a test calls by a digit. */
export function shelvedName(digit: string): string {
  return digit.repeat(32);
}

/** Puts a file of bob that has come whole into a store. */
export async function shelve(store: FileStore, digit: string, size: number): Promise<void> {
  const key = new Uint8Array(32).fill(size);
  const offer = { id: key.slice(16), name: 'plan.txt', mediaType: 'text/plain', size, digest: key, key, chunkBytes };
  const author = { id: typedPeerId('bob'), key };
  const name = shelvedName(digit);
  await store.record(name, encodeStoredFile({ author, offer, standing: 'complete', at: 7 }));
  const bytes = fileBytes(size);
  for (let offset = 0; offset < size; offset += chunkBytes)
    await store.write(name, offset, bytes.slice(offset, offset + chunkBytes));
}

/** All that a store has: of each file its record, and its bytes at their offsets, in hexadecimal. */
export async function shelvedIn(store: FileStore): Promise<unknown> {
  const found: [string, string, [number, string][]][] = [];
  for (const [name, record] of await store.records()) {
    const offsets = [...(await store.offsets(name))].sort((a, b) => a - b);
    const chunks: [number, string][] = [];
    for (const offset of offsets)
      chunks.push([offset, toHex((await store.read(name, offset, chunkBytes)) ?? new Uint8Array())]);
    found.push([name, toHex(record), chunks]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
