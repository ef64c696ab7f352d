import { concatBytes } from '../model/bytes.js';

/**
 * What stands in a message field as it came, with whatever the decoder does not know of it (Protocol Buffers encoding): where it is there
 * more than once, one behind the other, which is what merges. Only for bytes that the decoder has read: it has checked them.
 */
export function rawField(bytes: Uint8Array, wanted: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let groups = 0;
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let factor = 1;
    for (; ((bytes[at] ?? 0) & 0x80) !== 0; at += 1) {
      value += ((bytes[at] ?? 0) & 0x7f) * factor;
      factor *= 0x80;
    }
    value += (bytes[at] ?? 0) * factor;
    at += 1;
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    switch (tag % 8) {
      case 0:
        varint();
        break;
      case 1:
        at += 8;
        break;
      case 2: {
        const end = varint() + at;
        if (groups === 0 && Math.floor(tag / 8) === wanted) parts.push(bytes.subarray(at, end));
        at = end;
        break;
      }
      case 3:
        groups += 1;
        break;
      case 4:
        groups -= 1;
        break;
      default:
        at += 4;
    }
  }
  return concatBytes(...parts);
}
