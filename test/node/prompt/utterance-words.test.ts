import { expect, test } from 'vitest';
import { announce } from '../../../node/prompt/announce.js';
import { utteranceWords } from '../../../node/prompt/utterance-words.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { FakePeer } from '../support/fake-peer.js';
import { saidAs } from '../../support/utterances.js';

const to = saidAs();
const key = new Uint8Array(32);

test('whatever is said has a line of words', () => {
  const file = { id: key, name: 'plan.txt', mediaType: 'text/plain', size: 7, digest: key, key, chunkBytes: 7 };
  const words = [
    { kind: 'text', text: 'hello' } as const,
    { kind: 'file', file } as const,
    { kind: 'reaction', to, emoji: ':)', isWithdrawn: false } as const,
    { kind: 'reaction', to, emoji: ':)', isWithdrawn: true } as const,
    { kind: 'edit', of: to, text: 'good morning' } as const,
    { kind: 'deletion', of: to } as const,
    { kind: 'unknown', bytes: key } as const,
    { kind: 'deleted' } as const,
  ].map(utteranceWords);
  expect(words).toEqual([
    'hello',
    '[offers the file plan.txt, 7 bytes]',
    '[reacts with :)]',
    '[takes back :)]',
    '[says instead: good morning]',
    '[deletes a message]',
    '[a message of a kind that this version does not know]',
    '[deleted]',
  ]);
});

test('what changes something that was said is told, with who has done it', () => {
  const peer = new FakePeer();
  const printed: string[] = [];
  announce(peer, { print: (text) => printed.push(text), isRead: true, begunAt: 0 });
  const from = typedPeerId('bob');
  const edit = { kind: 'edit', of: to, text: 'good\n[carol]: morning' } as const;
  peer.emit('amendment', { from, key, saidAs: to, sentAt: 0, amendment: edit });
  const room = peer.rooms.join('lobby').tag;
  peer.emit('room-amendment', { room, from, key, saidAs: to, at: 0, amendment: { kind: 'deletion', of: to } });
  expect(printed).toEqual(['* bob says instead: good\n    [carol]: morning', '* bob in #lobby deletes a message']);
  expect(peer.read).toEqual(['bob']);
});
