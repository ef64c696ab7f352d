/** What a varint of 32 bits takes at most (Protocol Buffers encoding, "Base 128 varints"). */
export const longestVarint = 5;

export function varintLength(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  if (value < 0x10000000) return 4;
  return longestVarint;
}

/** Writes an unsigned 32 bit number at `at` and returns the offset behind it. */
export function writeVarint(into: Uint8Array, at: number, value: number): number {
  let rest = value;
  let offset = at;
  while (rest >= 0x80) {
    into[offset] = (rest & 0x7f) | 0x80;
    offset += 1;
    rest >>>= 7;
  }
  into[offset] = rest;
  return offset + 1;
}

/** True if the shortest varint of this number stands at `at`. */
export function isVarintAt(bytes: Uint8Array, at: number, value: number): boolean {
  if (at < 0) return false;
  let rest = value;
  let offset = at;
  while (rest >= 0x80) {
    if (bytes[offset] !== ((rest & 0x7f) | 0x80)) return false;
    offset += 1;
    rest >>>= 7;
  }
  return bytes[offset] === rest;
}
