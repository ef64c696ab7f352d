import { parsePeerId } from '../../../src/model/peer-id.js';
import { OutgoingText } from '../../../src/delivery/outgoing.js';
import type { Letter } from '../../../src/delivery/outgoing-stream.js';

/** A letter to bob that is in nobody's custody. */
export function newLetter(sequence: number, text: string, sentAt: number): Letter {
  const message = new OutgoingText({ reference: sequence, to: parsePeerId('bob'), text, sentAt }, () => undefined);
  return { sequence, bytes: text.length, message, packet: undefined, custody: { kind: 'none' } };
}
