import { toHex } from '../model/bytes.js';
import type { Crypto } from '../platform/crypto.js';
import { itemNameBytes } from '../protocol/bodies/room-bodies.js';
import type { SignedBytes } from '../protocol/messages.js';

/** By what a post or a membership is named where it is not sent itself: the beginning of its hash, as hex. */
export function itemName(crypto: Crypto, { record }: SignedBytes): string {
  return toHex(crypto.sha256(record).subarray(0, itemNameBytes));
}

/** The names that an inventory or a question holds. */
export function readNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < bytes.length; at += itemNameBytes) names.add(toHex(bytes.subarray(at, at + itemNameBytes)));
  return names;
}

export function writeNames(names: Iterable<string>): Uint8Array {
  const all = [...names];
  const bytes = new Uint8Array(all.length * itemNameBytes);
  for (const [at, name] of all.entries())
    for (let byte = 0; byte < itemNameBytes; byte += 1)
      bytes[at * itemNameBytes + byte] = Number.parseInt(name.slice(2 * byte, 2 * byte + 2), 16);
  return bytes;
}
