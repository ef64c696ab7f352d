import { concatBytes, equalBytes } from '../model/bytes.js';
import { BackupError } from '../model/errors.js';
import { aeadNonceBytes, aeadTagBytes, type Crypto } from '../platform/crypto.js';
import type { StretchCost, StretchPassphrase } from '../platform/passphrase.js';
import type { RandomSource } from '../platform/random.js';

/** What the file begins with: its kind, and the version of its form. */
const kind = new TextEncoder().encode('tabmesh backup\0');
const version = 1;
const magic = concatBytes(kind, Uint8Array.of(version));
const saltBytes = 16;
const headBytes = magic.length + 3 + saltBytes;
const lengthBytes = 4;

/** What a file may ask of who opens it: 1 GiB of memory at most. */
const mostLogN = 20;
const mostR = 8;
const mostP = 4;

export interface SealingTools {
  readonly crypto: Crypto;
  readonly stretch: StretchPassphrase;
}

/**
 * Seals parts of a file with a passphrase, one after the other: what comes out are the pieces of the file.
 *
 *     magic (16) | logN r p (3) | salt (16) | { length (4, big-endian) | ChaCha20-Poly1305 of a part }*
 *
 * Each part has its number and whether it is the last one in its nonce, and all that is before the first in its associated data: no
 * part can be left out, swapped or cut off without being noticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway
 * and Vizár, 2015).
 */
export async function* sealFile(
  parts: AsyncIterable<Uint8Array>,
  passphrase: string,
  cost: StretchCost,
  { crypto, stretch, random }: SealingTools & { readonly random: RandomSource },
): AsyncGenerator<Uint8Array> {
  const salt = random.bytes(saltBytes);
  const head = concatBytes(magic, Uint8Array.of(cost.logN, cost.r, cost.p), salt);
  const key = await stretch(passphraseBytes(passphrase), salt, cost);
  yield head;
  let number = 0;
  let waiting: Uint8Array | undefined;
  for await (const part of parts) {
    if (waiting) yield piece(crypto.aeadSeal(key, nonceOf(number++, false), head, waiting));
    waiting = part;
  }
  yield piece(crypto.aeadSeal(key, nonceOf(number, true), head, waiting ?? new Uint8Array()));
}

/**
 * The parts of a sealed file.
 * @throws BackupError saying what is wrong with it; before the first part if the passphrase is another.
 */
export async function* openFile(
  file: Uint8Array,
  passphrase: string,
  { crypto, stretch }: SealingTools,
): AsyncGenerator<Uint8Array> {
  const head = file.subarray(0, headBytes);
  if (head.length < headBytes || !equalBytes(head.subarray(0, kind.length), kind))
    throw new BackupError('this is no backup of tabmesh');
  if (head[kind.length] !== version)
    throw new BackupError('this backup was made by a newer version of tabmesh, or is damaged');
  const [logN = 0, r = 0, p = 0] = head.subarray(magic.length);
  if (logN < 1 || logN > mostLogN || r < 1 || r > mostR || p < 1 || p > mostP)
    throw new BackupError('this backup asks for more work to be opened than any real one does');
  const key = await stretch(passphraseBytes(passphrase), head.subarray(headBytes - saltBytes), { logN, r, p });
  let at = headBytes;
  for (let number = 0, isLast = false; !isLast; number += 1) {
    const sealed = pieceAt(file, at);
    at += lengthBytes + sealed.length;
    isLast = at === file.length;
    const part = crypto.aeadOpen(key, nonceOf(number, isLast), head, sealed);
    if (!part)
      throw new BackupError(
        number === 0 ? 'the passphrase is another one, or the file is damaged' : 'the backup is damaged or cut off',
      );
    yield part;
  }
}

function passphraseBytes(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}

function nonceOf(number: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(aeadNonceBytes);
  new DataView(nonce.buffer).setUint32(aeadNonceBytes - 5, number);
  nonce[aeadNonceBytes - 1] = Number(isLast);
  return nonce;
}

function piece(sealed: Uint8Array): Uint8Array {
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, sealed.length);
  return concatBytes(length, sealed);
}

function pieceAt(file: Uint8Array, at: number): Uint8Array {
  const left = file.length - at - lengthBytes;
  const length = left < 0 ? 0 : new DataView(file.buffer, file.byteOffset).getUint32(at);
  if (length < aeadTagBytes || length > left) throw new BackupError('the backup is damaged or cut off');
  return file.subarray(at + lengthBytes, at + lengthBytes + length);
}
