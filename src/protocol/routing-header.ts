import type { PeerAddress } from '../model/peer.js';
import { isRoutedType, typeAt } from './message-type.js';

/** Most UTF-8 bytes of an ID: 64 characters of up to four bytes, and the five of one who had to yield. */
const longestIdBytes = 261;
export const tagBytes = 8;
const largestHopLimit = 64;

const hopLimitField = 0x10;
const destinationField = 0x1a;
const destinationTagField = 0x22;
const sourceField = 0x2a;
const sourceTagField = 0x32;

/**
 * Where the routing header of a message lies in a frame, found without decoding the message.
 *
 * The header is fields 1 to 6 of PeerMessage: each once, first, in order and minimally encoded. Forwarding nodes and the
 * addressee read it with this one scanner, so that no two of them can read two different things. One view is filled
 * again for each message; nothing is allocated.
 */
export class RoutingHeader {
  type = 0;
  hopLimit = 0;
  destinationStart = 0;
  destinationEnd = 0;
  destinationTagStart = 0;
  sourceStart = 0;
  sourceEnd = 0;
  sourceTagStart = 0;
  /** Offset of what follows the header. */
  bodyStart = 0;

  #hopLimitAt = 0;
  #idStart = 0;
  #idEnd = 0;
  #tagStart = 0;

  /** Reads the header of the message between `start` and `end`. False if anything about it is not as it must be. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    this.type = typeAt(bytes, start);
    if (!isRoutedType(this.type)) return false;
    if (bytes[start + 2] !== hopLimitField) return false;
    this.#hopLimitAt = start + 3;
    this.hopLimit = bytes[start + 3] ?? 0;
    if (this.hopLimit < 1 || this.hopLimit > largestHopLimit) return false;

    if (!this.#findAddress(bytes, start + 4, end, destinationField, destinationTagField)) return false;
    this.destinationStart = this.#idStart;
    this.destinationEnd = this.#idEnd;
    this.destinationTagStart = this.#tagStart;

    if (!this.#findAddress(bytes, this.#tagStart + tagBytes, end, sourceField, sourceTagField)) return false;
    this.sourceStart = this.#idStart;
    this.sourceEnd = this.#idEnd;
    this.sourceTagStart = this.#tagStart;

    this.bodyStart = this.sourceTagStart + tagBytes;
    return true;
  }

  /** Takes one hop off in place. False if none is left, in which case the message must not go on. */
  spendHop(bytes: Uint8Array): boolean {
    if (this.hopLimit <= 1) return false;
    this.hopLimit -= 1;
    bytes[this.#hopLimitAt] = this.hopLimit;
    return true;
  }

  /** Finds an ID and the tag behind it, from `at` on. An ID's length takes one byte, or two if it is above 127. */
  #findAddress(bytes: Uint8Array, at: number, end: number, idField: number, tagField: number): boolean {
    if (bytes[at] !== idField) return false;
    const low = bytes[at + 1] ?? 0;
    const high = bytes[at + 2] ?? 0;
    if (low < 0x80) {
      this.#idStart = at + 2;
      this.#idEnd = this.#idStart + low;
    } else {
      if (high === 0 || high >= 0x80) return false;
      this.#idStart = at + 3;
      this.#idEnd = this.#idStart + ((low & 0x7f) | (high << 7));
    }
    const idLength = this.#idEnd - this.#idStart;
    if (idLength === 0 || idLength > longestIdBytes) return false;
    this.#tagStart = this.#idEnd + 2;
    return this.#tagStart + tagBytes <= end && bytes[this.#idEnd] === tagField && bytes[this.#idEnd + 1] === tagBytes;
  }
}

/** An address as it lies in a routing header, for comparing without decoding. */
export class HeaderAddress {
  /** The tag, and the ID behind it: one array, for each link has one. */
  readonly #tagAndId: Uint8Array;

  /** Of the key the beginning is enough, as long as the tag. */
  constructor(address: PeerAddress) {
    const id = new TextEncoder().encode(address.id);
    this.#tagAndId = new Uint8Array(tagBytes + id.length);
    // Byte by byte: a view of the key would give that a buffer of its own, outside of the heap.
    for (let place = 0; place < tagBytes; place += 1) this.#tagAndId[place] = address.key[place] ?? 0;
    this.#tagAndId.set(id, tagBytes);
  }

  isDestinationOf(header: RoutingHeader, bytes: Uint8Array): boolean {
    return this.#matches(bytes, header.destinationStart, header.destinationEnd, header.destinationTagStart);
  }

  isSourceOf(header: RoutingHeader, bytes: Uint8Array): boolean {
    return this.#matches(bytes, header.sourceStart, header.sourceEnd, header.sourceTagStart);
  }

  #matches(bytes: Uint8Array, idStart: number, idEnd: number, tagStart: number): boolean {
    const wanted = this.#tagAndId;
    return (
      idEnd - idStart === wanted.length - tagBytes &&
      sameBytes(bytes, tagStart, wanted, 0, tagBytes) &&
      sameBytes(bytes, idStart, wanted, tagBytes, wanted.length)
    );
  }
}

/** Whether `wanted` from `from` to `to` stands at `at`. */
function sameBytes(bytes: Uint8Array, at: number, wanted: Uint8Array, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (bytes[at + place - from] !== wanted[place]) return false;
  return true;
}
