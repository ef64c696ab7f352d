import type { RoutedMessage } from '../../../src/protocol/messages.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { messageVectors } from '../make/message-vectors.js';
import { writeBySchema, type Meaning } from './schema.js';
import { readVectors } from './vectors.js';

const { messages } = readVectors('messages') as ReturnType<typeof messageVectors>;

/** Reads a message as its addressee does: the scanner first. */
export function received(bytes: Uint8Array): RoutedMessage | undefined {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('the scanner refuses it');
  return decodeRouted(bytes, 0, bytes.length, header);
}

/** What a vector of `messages.json` means. */
export function messageNamed(name: string): Meaning {
  const found = messages.find((vector) => vector.name === name);
  if (!found) throw new RangeError(`no message is named ${name}`);
  return found.message;
}

/** Reads that message with something changed in its body. */
export function receivedWith(name: string, change: (body: Meaning) => Meaning): RoutedMessage | undefined {
  const message = messageNamed(name);
  const field = Object.keys(message).at(-1) ?? '';
  return received(writeBySchema('PeerMessage', { ...message, [field]: change(message[field] as Meaning) }));
}
