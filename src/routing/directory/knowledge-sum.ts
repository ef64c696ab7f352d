const lowSeed = 0x811c9dc5;
const highSeed = 0xdeadbeef;
/** Bytes of the hash of one piece, and of a sum. */
export const hashBytes = 8;

/**
 * A sum over pieces of knowledge that does not depend on their order: the same pieces give the same sum, others most
 * likely another one. For comparing what two honest nodes know, not against somebody who wants a collision.
 */
export class KnowledgeSum {
  #count = 0;
  #low = 0;
  #high = 0;

  /** How many pieces are in it. */
  get count(): number {
    return this.#count;
  }

  /** 8 bytes. */
  get bytes(): Uint8Array {
    const bytes = new Uint8Array(hashBytes);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, this.#high >>> 0);
    view.setUint32(4, this.#low >>> 0);
    return bytes;
  }

  add(piece: string): void {
    this.#count += 1;
    this.#mix(piece);
  }

  /** Takes out what was put in. */
  remove(piece: string): void {
    this.#count -= 1;
    this.#mix(piece);
  }

  #mix(piece: string): void {
    this.#low ^= hash(piece, lowSeed);
    this.#high ^= hash(piece, highSeed);
  }
}

/** A hash as the key of a set: its lower 53 bits. */
export type ShortHash = number;

export function shortHash(piece: string): ShortHash {
  return shortened(hash(piece, highSeed), hash(piece, lowSeed));
}

/** Of what a sum is made: the hash of each piece, 8 bytes each, one behind the other. */
export function writeHashes(pieces: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(hashBytes * pieces.length);
  const view = new DataView(bytes.buffer);
  for (const [at, piece] of pieces.entries()) {
    view.setUint32(hashBytes * at, hash(piece, highSeed) >>> 0);
    view.setUint32(hashBytes * at + 4, hash(piece, lowSeed) >>> 0);
  }
  return bytes;
}

export function readHashes(bytes: Uint8Array): Set<ShortHash> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hashes = new Set<ShortHash>();
  for (let at = 0; at + hashBytes <= bytes.length; at += hashBytes)
    hashes.add(shortened(view.getUint32(at), view.getUint32(at + 4)));
  return hashes;
}

function shortened(high: number, low: number): ShortHash {
  return (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
}

/** 32 bit FNV-1a over UTF-16 units (draft-eastlake-fnv), with the finisher of MurmurHash3 (A. Appleby). */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
