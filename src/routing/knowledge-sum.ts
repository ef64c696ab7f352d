const lowSeed = 0x811c9dc5;
const highSeed = 0xdeadbeef;

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
    const bytes = new Uint8Array(8);
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

/** 32 bit FNV-1a over UTF-16 units (draft-eastlake-fnv), with the finisher of MurmurHash3 (A. Appleby). */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
