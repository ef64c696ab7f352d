import { expect, test } from 'vitest';
import { announce } from '../../../node/prompt/announce.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { FakePeer, outgoing } from '../support/fake-peer.js';

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
    '* there are 501 others: you hear of those you have to do with, and find PREFIX looks up the rest',
    '* the network is small again: you hear of everybody',
  ]);
});

test('a text is told with its sender', () => {
  const { peer, printed } = announced();
  peer.emit('message', { from: typedPeerId('Anna Maria'), key, text: 'hello', sentAt: 0, place: '' });
  expect(printed).toEqual(['[Anna Maria]: hello']);
});

test('no line of a text can pass for somebody else', () => {
  const { peer, printed } = announced();
  peer.emit('message', {
    from: typedPeerId('bob'),
    key,
    text: 'hello\n[carol]: yes\r\u001b[A* dave left',
    sentAt: 0,
    place: '',
  });
  expect(printed).toEqual(['[bob]: hello\n    [carol]: yes\n    ␛[A* dave left']);
});

test('what is shown to a person is read, what is piped is not', () => {
  const message = { from: typedPeerId('bob'), key, text: 'hello', sentAt: 0, place: '' };
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
  peer.emit('delivery', outgoing({ ...message, state: { kind: 'failed', reason: 'expired', words: 'too late' } }));
  await Promise.resolve();
  expect(printed).toEqual(['! not delivered to bob: too late (hello)']);
});

test('nothing is told any more once it has stopped', () => {
  const { peer, printed, stop } = announced();
  stop();
  expect(peer.listenerCount).toBe(0);
  peer.emit('join', peer.add('bob'));
  expect(printed).toEqual([]);
});
