import { parsePeerId } from '../../../src/model/peer-id.js';
import { OutgoingUtterance } from '../../../src/delivery/outgoing.js';
import type { Letter } from '../../../src/delivery/outgoing-stream.js';

/** A letter to bob that is in nobody's custody. */
export function newLetter(sequence: number, text: string, sentAt: number): Letter {
  const utterance = { kind: 'text', text } as const;
  const message = new OutgoingUtterance(
    { reference: sequence, to: parsePeerId('bob'), utterance, sentAt },
    () => undefined,
  );
  return { sequence, bytes: text.length, message, packet: undefined, custody: { kind: 'none' } };
}
