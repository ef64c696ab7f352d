import { equalBytes } from '../model/bytes.js';
import { FileError } from '../model/errors.js';
import { fileIdBytes } from '../model/file-sizes.js';
import type { PeerAddress } from '../model/peer.js';
import type { FileOffer } from '../model/utterance.js';
import { keyBytes } from '../platform/crypto.js';
import { chunkCount, chunkLength, offerFault } from './chunks.js';
import { harmlessFileName, harmlessMediaType } from './file-name.js';
import type { FileSource } from './file-store.js';
import type { FilesContext } from './files-context.js';
import type { Shelf, Shelved } from './shelf.js';

/**
 * Makes an offer of a file and keeps a copy of it: what is offered must stay as it is, for each chunk has one content under its
 * key. It is read twice, so that the copy is known to be what the digest is of.
 * @throws FileError if it is empty, too large, or changes meanwhile; StoreFullError, StoreError (as rejections)
 */
export async function offerFile(
  context: FilesContext,
  shelf: Shelf,
  self: PeerAddress,
  source: FileSource,
): Promise<Shelved> {
  const { limits, random, store } = context;
  const { size, mediaType } = source;
  const shape = { size, chunkBytes: limits.fileChunkBytes };
  const name = harmlessFileName(source.name);
  const fault = offerFault(shape, limits.fileBytes);
  if (fault !== undefined) throw new FileError(`"${name}" cannot be offered: ${fault}`);
  const offer: FileOffer = {
    id: random.bytes(fileIdBytes),
    name,
    mediaType: harmlessMediaType(mediaType),
    ...shape,
    digest: await readThrough(context, source, shape, () => Promise.resolve()),
    key: random.bytes(keyBytes),
  };
  const file = await shelf.add(self, offer, 'wanted');
  try {
    const keep = (offset: number, bytes: Uint8Array): Promise<void> => store.write(file.name, offset, bytes);
    const copied = await readThrough(context, source, shape, keep);
    if (!equalBytes(copied, offer.digest)) throw changed(name);
    return await shelf.stand(file, 'offered');
  } catch (error) {
    await shelf.remove(file);
    throw error;
  }
}

/** Its digest. */
async function readThrough(
  { newHash }: FilesContext,
  source: FileSource,
  shape: Pick<FileOffer, 'size' | 'chunkBytes'>,
  each: (offset: number, bytes: Uint8Array) => Promise<void>,
): Promise<Uint8Array> {
  const hash = newHash();
  for (let index = 0; index < chunkCount(shape); index += 1) {
    const length = chunkLength(shape, index);
    const offset = index * shape.chunkBytes;
    const bytes = await source.read(offset, length);
    if (bytes.length !== length) throw changed(source.name);
    hash.update(bytes);
    await each(offset, bytes);
  }
  return hash.digest();
}

function changed(name: string): FileError {
  return new FileError(`"${harmlessFileName(name)}" has changed while it was read`);
}
