import { expect, test } from 'vitest';
import { announce } from '../../../node/prompt/announce.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type { PostState } from '../../../src/server/peer.js';
import { FakePeer, outgoing } from '../support/fake-peer.js';
import { posting } from '../support/fake-rooms.js';
import { saidText } from '../../support/utterances.js';

const key = new Uint8Array(32);

function announced({ isRead = false } = {}) {
  const peer = new FakePeer();
  const printed: string[] = [];
  const stop = announce(peer, { print: (text) => printed.push(text), isRead, begunAt: 0 });
  return { peer, printed, stop };
}

test('who comes and goes is told', () => {
  const { peer, printed } = announced();
  const bob = peer.add('bob');
  peer.emit('join', bob);
  peer.emit('away', bob);
  peer.emit('back', bob);
  peer.emit('leave', bob);
  expect(printed).toEqual(['* bob joined', '* bob is away', '* bob is back', '* bob left']);
});

test('that a network is large, or small again, is told once', () => {
  const { peer, printed } = announced();
  peer.emit('roster', { kind: 'part', count: 501 });
  peer.emit('roster', { kind: 'part', count: 502 });
  peer.emit('roster', { kind: 'whole', count: 399 });
  expect(printed).toEqual([
    '* there are 501 others: you hear of those you have to do with, and lookup PREFIX finds the rest',
    '* the network is small again: you hear of everybody',
  ]);
});

test('a text is told with its sender', () => {
  const { peer, printed } = announced();
  peer.emit('message', { from: typedPeerId('Anna Maria'), key, ...saidText('hello'), sentAt: 0, place: '' });
  expect(printed).toEqual(['[Anna Maria]: hello']);
});

test('a text in a room is told with the room, those that come at once in their order', async () => {
  const { peer, printed } = announced();
  const room = peer.rooms.join('lobby').tag;
  const said = { room, from: typedPeerId('Anna Maria'), key, at: 0 };
  peer.emit('room-message', { ...said, ...saidText('second\n[#lobby bob]: no'), place: '2' });
  peer.emit('room-message', { ...said, ...saidText('first'), place: '1' });
  await Promise.resolve();
  expect(printed).toEqual(['[#lobby Anna Maria]: first', '[#lobby Anna Maria]: second\n    [#lobby bob]: no']);
});

test('that a room is closed to the user is told, and why', () => {
  const { peer, printed } = announced();
  const room = peer.rooms.join('weather');
  peer.emit('room-standing', room.tag);
  room.standing = { kind: 'refused', reason: 'too-many-rooms' };
  peer.emit('room-standing', room.tag);
  expect(printed).toEqual([
    '! you are not in #weather yet: the node serves too many rooms, the room has too many members, or you are in too many rooms; it is asked again',
  ]);
});

test('nobody can pass for somebody in a room by an ID like one', () => {
  const { peer, printed } = announced();
  peer.emit('message', { from: typedPeerId('#lobby bob'), key, ...saidText('hello'), sentAt: 0, place: '' });
  expect(printed).toEqual(['["#lobby bob"]: hello']);
});

test('what is said in a room is told when it waits, and when it is there after all or never', async () => {
  const { peer, printed } = announced();
  const room = peer.rooms.join('lobby').tag;
  const progress = async (text: string, state: PostState): Promise<void> => {
    peer.emit('room-post', posting({ room, text, state }));
    await Promise.resolve();
  };
  await progress('smooth', { kind: 'queued', reason: 'under-way' });
  await progress('smooth', { kind: 'sent' });
  expect(printed).toEqual([]);
  await progress('hello', { kind: 'queued', reason: 'no-home' });
  await progress('hello', { kind: 'sent' });
  await progress('bye', { kind: 'queued', reason: 'store-full' });
  await progress('bye', { kind: 'failed', reason: 'not-stored', detail: 'too late' });
  expect(printed).toEqual([
    '* you have no node just now: your message in #lobby must wait in your outbox (hello)',
    '* said in #lobby after all: your message (hello)',
    '* the node that was to keep it has no room: your message in #lobby must wait in your outbox (bye)',
    '! not said in #lobby: too late (bye)',
  ]);
});

test('no line of a text can pass for somebody else', () => {
  const { peer, printed } = announced();
  peer.emit('message', {
    from: typedPeerId('bob'),
    key,
    ...saidText('hello\n[carol]: yes\r\u001b[A* dave left'),
    sentAt: 0,
    place: '',
  });
  expect(printed).toEqual(['[bob]: hello\n    [carol]: yes\n    ␛[A* dave left']);
});

test('what is shown to a person is read, what is piped is not', () => {
  const message = { from: typedPeerId('bob'), key, ...saidText('hello'), sentAt: 0, place: '' };
  const [shown, piped] = [announced({ isRead: true }), announced()];
  shown.peer.emit('message', message);
  piped.peer.emit('message', message);
  expect(shown.peer.read).toEqual(['bob']);
  expect(piped.peer.read).toEqual([]);
});

test('another key under a known ID is told loudly, with what can be done', () => {
  const { peer, printed } = announced();
  peer.emit('other-key', { id: typedPeerId('Anna Maria'), key: new Uint8Array(32).fill(0xab) });
  expect(printed).toEqual([
    [
      '! WARNING: Anna Maria has another key than before and may be somebody else',
      '  what comes from that key is shown as Anna Maria~abab, and nothing is sent to it',
      '  ask Anna Maria by another way; if the key is new, type: accept "Anna Maria", then compare: verify "Anna Maria"',
    ].join('\n'),
  ]);
});

test('how messages fare is told', async () => {
  const { peer, printed } = announced();
  const message = { reference: 1, to: 'bob', text: 'hello' };
  peer.emit('delivery', outgoing({ ...message, state: { kind: 'failed', reason: 'expired' } }));
  await Promise.resolve();
  expect(printed).toEqual(['! not delivered to bob: it has waited for too long (hello)']);
});

test('nothing is told any more once it has stopped', () => {
  const { peer, printed, stop } = announced();
  stop();
  expect(peer.listenerCount).toBe(0);
  peer.emit('join', peer.add('bob'));
  expect(printed).toEqual([]);
});

test('that somebody was removed from a room is told, unless the user has done it', () => {
  const { peer, printed } = announced();
  const before = peer.rooms.found('plans').tag;
  const removed = { id: typedPeerId('bob'), key };
  const change = { before, room: { ...before, id: 'bb' }, removed, at: 1_000, place: '1' };
  peer.emit('room-renewed', { ...change, by: { id: typedPeerId('alice'), key: peer.key } });
  peer.emit('room-renewed', { ...change, by: { id: typedPeerId('Anna Maria'), key: new Uint8Array(32).fill(1) } });
  expect(printed).toEqual(['* Anna Maria has removed bob from #plans: it goes on under a new secret']);
});

test('an invitation into a room is offered, and that one has not arrived is told', () => {
  const { peer, printed } = announced();
  peer.emit('room-invitation', peer.rooms.letIn('bob', 'cabal'));
  const invitation = peer.rooms.found('plans').invite('carol');
  peer.emit('room-invited', { ...invitation, state: { kind: 'delivered' } });
  peer.emit('room-invited', { ...invitation, state: { kind: 'failed', reason: 'expired' } });
  expect(printed).toEqual([
    `* bob invites you into the private room #cabal; to come in:\njoin cabal ${'A'.repeat(43)}`,
    '! carol did not get what lets them into #plans: it has waited for too long',
  ]);
});
