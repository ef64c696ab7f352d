import { ProtocolError } from '../model/errors.js';
import type { FileOffer } from '../model/utterance.js';
import { chunkLength } from '../files/chunks.js';
import type { FileStore } from '../files/file-store.js';
import { decodeStoredFile } from '../protocol/stored/stored-file.js';
import type { CarriedChunk, CarriedFile } from '../protocol/stored/backup.js';

/** Files of a peer on their way to another place. */
export interface CarriedFiles {
  readonly files: readonly CarriedFile[];
  readonly chunks: readonly CarriedChunk[];
}

/** All that a store has, one after the other: each file before its chunks. @throws StoreError */
export async function* everyFile(
  store: FileStore,
): AsyncGenerator<{ readonly file: CarriedFile } | { readonly chunk: CarriedChunk }> {
  for (const [name, record] of await store.records()) {
    const offer = offerIn(record);
    if (!offer) continue;
    yield { file: { name, record } };
    for (const offset of await store.offsets(name)) {
      const bytes = await store.read(name, offset, chunkLength(offer, offset / offer.chunkBytes));
      // What has been thrown away meanwhile is not there at the other place either.
      if (bytes) yield { chunk: { name, offset, bytes } };
    }
  }
}

/** Undefined of a record that is damaged: whose file is thrown away where it is next looked at. */
function offerIn(record: Uint8Array): FileOffer | undefined {
  try {
    return decodeStoredFile(record).offer;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/**
 * Puts those into a store that are not there yet. Returns their names.
 * @throws StoreFullError, StoreError: then none of them is there
 */
export async function putFiles({ files, chunks }: CarriedFiles, store: FileStore): Promise<readonly string[]> {
  const known = await store.records();
  const names = files.map(({ name }) => name).filter((name) => !known.has(name));
  const missing = new Set(names);
  try {
    for (const { name, record } of files) if (missing.has(name)) await store.record(name, record);
    for (const { name, offset, bytes } of chunks) if (missing.has(name)) await store.write(name, offset, bytes);
  } catch (error) {
    await removeFiles(names, store).catch(() => undefined);
    throw error;
  }
  return names;
}

/** @throws StoreError */
export async function removeFiles(names: readonly string[], store: FileStore): Promise<void> {
  for (const name of names) await store.remove(name);
}
