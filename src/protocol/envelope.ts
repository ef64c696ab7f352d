import { keyTag, type PeerAddress } from '../model/peer.js';
import { sealedMessageToWire } from './bodies/delivery-bodies.js';
import { tabmesh } from './gen/schema.js';
import { messageType } from './message-type.js';
import type { SealedMessage } from './messages.js';
import { varintLength, writeVarint } from './varint.js';

const { Message, PeerMessage } = tabmesh.v1;

/** The number of the field that holds a sealed message, and that it has a length. */
const messageField = (messageType.message << 3) | 2;
const lengthOfField = varintLength(messageField);

/**
 * What one peer seals for another, with the header ready to leave: of many messages to one the header is encoded once, and
 * what stands before the body need not be looked for in each. The bytes are those of `encodeRouted`.
 */
export class Envelope {
  readonly #header: Uint8Array;

  constructor(source: PeerAddress, destination: PeerAddress, hopLimit: number) {
    this.#header = PeerMessage.encode({
      type: messageType.message,
      hopLimit,
      destination: destination.id,
      destinationTag: keyTag(destination.key),
      source: source.id,
      sourceTag: keyTag(source.key),
    }).finish();
  }

  encode(message: SealedMessage): Uint8Array {
    const body = Message.encode(sealedMessageToWire(message)).finish();
    const start = this.#header.length;
    const bytes = new Uint8Array(start + lengthOfField + varintLength(body.length) + body.length);
    bytes.set(this.#header);
    bytes.set(body, writeVarint(bytes, writeVarint(bytes, start, messageField), body.length));
    return bytes;
  }
}
