import { describe, expect, it } from 'vitest';
import { newCounters } from '../../src/platform/counters.js';
import type { RoutedMessage } from '../../src/protocol/messages.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { LocalLoop } from '../../src/server/local-loop.js';
import { FakeNetwork } from '../delivery/support/fake-network.js';
import { person } from '../routing/support/person.js';
import { VirtualClock } from '../support/virtual-clock.js';

const [ten, otherTen, bob] = [person('10'), person('10', 1), person('bob')];
const body = { type: 'probe', nonce: new Uint8Array(32) } as const;

function loopOfTen() {
  const network = new FakeNetwork();
  const clock = new VirtualClock();
  const counters = newCounters();
  const taken: RoutedMessage[] = [];
  const loop = new LocalLoop(network, { self: ten, clock, counters }, (message) => taken.push(message));
  return { network, clock, counters, taken, loop };
}

describe('what a node sends to itself', () => {
  it('comes back at the end of the turn, and goes nowhere else', () => {
    const { network, clock, taken, loop } = loopOfTen();
    expect(loop.submit(ten, encodeRouted(ten, ten, 64, body))).toBe(true);
    expect(taken).toEqual([]);
    clock.advance(0);
    expect(taken).toMatchObject([{ source: { id: '10' }, destination: { id: '10' }, body: { type: 'probe' } }]);
    expect(network.take()).toEqual([]);
  });

  it('comes back too where only the beginning of the key is known, as in an answer', () => {
    const { clock, taken, loop } = loopOfTen();
    loop.submit({ id: ten.id, key: ten.key.slice(0, 8) }, encodeRouted(ten, ten, 64, body));
    clock.advance(0);
    expect(taken).toHaveLength(1);
  });

  it('does so also when there is no way out', () => {
    const { network, clock, taken, loop } = loopOfTen();
    network.isOut = false;
    expect(loop.submit(ten, encodeRouted(ten, ten, 64, body))).toBe(true);
    clock.advance(0);
    expect(taken).toHaveLength(1);
  });

  it('is counted and dropped if it cannot be read', () => {
    const { clock, counters, taken, loop } = loopOfTen();
    const bytes = encodeRouted(ten, ten, 64, body).slice();
    loop.submit(ten, bytes.slice(0, -1));
    loop.submit(ten, Uint8Array.of(1, 2, 3));
    clock.advance(0);
    expect(taken).toEqual([]);
    expect(counters.unreadable).toBe(1);
  });
});

describe('what a node sends to others', () => {
  it('goes out, also to another key that has its ID', () => {
    const { network, clock, taken, loop } = loopOfTen();
    for (const other of [bob, otherTen]) loop.submit(other, encodeRouted(ten, other, 64, body));
    clock.advance(0);
    expect(network.take().map(({ to }) => to.key)).toEqual([bob.key, otherTen.key]);
    expect(taken).toEqual([]);
  });
});
