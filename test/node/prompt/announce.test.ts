import { expect, test } from 'vitest';
import { announce } from '../../../node/prompt/announce.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type { DeliveryState } from '../../../src/server/peer.js';
import { FakePeer } from '../support/fake-peer.js';

function announced() {
  const peer = new FakePeer();
  const printed: string[] = [];
  const stop = announce(peer, (text) => printed.push(text));
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
  peer.emit('message', { from: typedPeerId('Anna Maria'), text: 'hello', sentAt: 0 });
  expect(printed).toEqual(['[Anna Maria]: hello']);
});

test('no line of a text can pass for somebody else', () => {
  const { peer, printed } = announced();
  peer.emit('message', { from: typedPeerId('bob'), text: 'hello\n[carol]: yes\r\u001b[A* dave left', sentAt: 0 });
  expect(printed).toEqual(['[bob]: hello\n    [carol]: yes\n    ␛[A* dave left']);
});

test('a message that failed is told with the reason, one that arrived is not', () => {
  const { peer, printed } = announced();
  const to = typedPeerId('bob');
  const message = (text: string, state: DeliveryState) => ({
    ...{ reference: 1, to, text, sentAt: 0, state },
    delivered: Promise.resolve(),
  });
  peer.emit('delivery', message('hello', { kind: 'delivered' }));
  peer.emit('delivery', message('hello', { kind: 'failed', words: 'bob left' }));
  peer.emit('delivery', message('x'.repeat(50), { kind: 'failed', words: 'bob left' }));
  expect(printed).toEqual([
    '! not delivered to bob: bob left (hello)',
    `! not delivered to bob: bob left (${'x'.repeat(40)}…)`,
  ]);
});

test('nothing is told any more once it has stopped', () => {
  const { peer, printed, stop } = announced();
  stop();
  expect(peer.listenerCount).toBe(0);
  peer.emit('join', peer.add('bob'));
  expect(printed).toEqual([]);
});
