import { toHex } from '../../../src/model/bytes.js';
import type { Utterance, UtteranceReference } from '../../../src/model/utterance.js';
import { encodeUtterance } from '../../../src/protocol/bodies/utterance-body.js';
import { alice, bob, newYear } from '../support/people.js';
import { readBySchema } from '../support/schema.js';

/** What can be said, as it stands in a `Content` and in a `RoomPost`; and what this version does not know. */
export function utteranceVectors() {
  const hello: UtteranceReference = { authorKey: alice.key, epoch: newYear, sequence: 1 };
  const answer: UtteranceReference = { authorKey: bob.key, epoch: newYear + 500, sequence: 7 };
  const file = {
    id: new Uint8Array(16).fill(0xf1),
    name: 'plan.txt',
    mediaType: 'text/plain',
    size: 70_000,
    digest: new Uint8Array(32).fill(0xd1),
    key: new Uint8Array(32).fill(0xc1),
    chunkBytes: 32_768,
  };
  return {
    about:
      'What is said: an encoded Utterance and its meaning. References are to the first message of alice, and to the seventh of bob.',
    utterances: [
      said('a text', { kind: 'text', text: 'hello' }),
      said('a text that answers the first one of alice', { kind: 'text', text: 'hello alice', replyTo: hello }),
      said('a file', { kind: 'file', file }),
      said('a reaction to the first one of alice', {
        kind: 'reaction',
        to: hello,
        emoji: '\u{1F44D}',
        isWithdrawn: false,
      }),
      said('the same, withdrawn', { kind: 'reaction', to: hello, emoji: '\u{1F44D}', isWithdrawn: true }),
      said('bob says another text instead of his seventh', { kind: 'edit', of: answer, text: 'good morning' }),
      said('bob deletes his seventh', { kind: 'deletion', of: answer }),
    ],
    unknown: [
      { what: 'nothing', hex: '' },
      { what: 'a body of a number that this version does not know', hex: '3203010203' },
      { what: 'an empty text', hex: '0a00' },
      { what: 'a deletion of nothing', hex: '2a00' },
      { what: 'a reaction without an emoji', hex: toHex(encodeUtterance(reaction(hello, ''))) },
      { what: 'a reaction of 65 bytes', hex: toHex(encodeUtterance(reaction(hello, 'x'.repeat(65)))) },
    ],
  };
}

function reaction(to: UtteranceReference, emoji: string): Utterance {
  return { kind: 'reaction', to, emoji, isWithdrawn: false };
}

function said(what: string, utterance: Utterance) {
  const bytes = encodeUtterance(utterance);
  return { what, hex: toHex(bytes), utterance: readBySchema('Utterance', bytes) };
}
