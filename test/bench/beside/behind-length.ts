import { varintLength, writeVarint } from '../../../src/protocol/varint.js';

/** A message as it lies in a frame: behind its length. */
export function behindLength(message: Uint8Array): Uint8Array {
  const head = varintLength(message.length);
  const bytes = new Uint8Array(head + message.length);
  writeVarint(bytes, 0, message.length);
  bytes.set(message, head);
  return bytes;
}
