import { describe, expect, it } from 'vitest';
import { withLimits } from '../../../src/model/limits.js';
import { keyTag, type PeerAddress, type PeerInfo } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { RoutedMessage } from '../../../src/protocol/messages.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { Network } from '../../../src/routing/network.js';
import { ProbeAnswers } from '../../../src/routing/trace/probe-answers.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { addressWith } from '../support/person.js';

const node10 = addressWith('10', 10);
const alice = addressWith('alice', 1);
const otherAlice = addressWith('alice', 2);
const nonce = new Uint8Array(32).fill(9);

/** Node 10, which knows alice and has a link to her. */
class Bench implements Pick<Network, 'find' | 'submit'> {
  readonly clock = new VirtualClock();
  readonly counters = newCounters();
  readonly submitted: { readonly to: PeerId; readonly hopLimit: number; readonly message: RoutedMessage }[] = [];
  readonly answers = new ProbeAnswers({
    self: node10,
    network: this as unknown as Network,
    clock: this.clock,
    limits: withLimits({ traceAnswers: 10 }),
    counters: this.counters,
  });

  find(id: PeerId): PeerInfo | undefined {
    if (id !== alice.id) return undefined;
    return { ...alice, role: 'leaf', presence: 'online', home: node10.id, incarnation: 1 };
  }

  submit(to: PeerAddress, encoded: Uint8Array): boolean {
    const bytes = Uint8Array.from(encoded);
    const header = new RoutingHeader();
    header.scan(bytes, 0, bytes.length);
    const message = decodeRouted(bytes, 0, bytes.length, header)!;
    this.submitted.push({ to: to.id, hopLimit: header.hopLimit, message });
    return true;
  }

  /** Is asked so many times in the name of somebody. */
  asked(times: number, { id, key }: PeerAddress = alice): void {
    const source = { id, tag: keyTag(key) };
    for (let count = 0; count < times; count += 1)
      this.answers.answer({ source, nonce, hopsLeft: 1, outcome: 'on-the-way' });
  }
}

describe('a probe that ends here', () => {
  it('is answered once, to the one in whose name it came', () => {
    const bench = new Bench();
    bench.asked(1);
    expect(bench.submitted).toEqual([
      {
        to: 'alice',
        hopLimit: 64,
        message: {
          source: { id: '10', tag: keyTag(node10.key) },
          destination: { id: 'alice', tag: keyTag(alice.key) },
          body: { type: 'probe-answer', nonce, outcome: 'on-the-way', hopsLeft: 1, key: node10.key },
        },
      },
    ]);
  });

  it.each([
    ['of nobody who is there', addressWith('mallory', 3)],
    ['of another key than the one that has the ID', otherAlice],
    ['of the node itself', node10],
  ])('in the name %s is not answered', (_, asker) => {
    const bench = new Bench();
    bench.asked(1, asker);
    expect(bench.submitted).toEqual([]);
    expect(bench.counters.unansweredProbe).toBe(1);
  });
});

describe('a flood of probes', () => {
  it('gets so many answers a second and no more', () => {
    const bench = new Bench();
    bench.asked(1_000);
    expect(bench.submitted).toHaveLength(10);
    expect(bench.counters.unansweredProbe).toBe(990);
    bench.clock.advance(500);
    bench.asked(1_000);
    expect(bench.submitted).toHaveLength(15);
    bench.clock.advance(3_600_000);
    bench.asked(1_000);
    expect(bench.submitted).toHaveLength(25);
  });

  it('of strangers takes nothing away from others', () => {
    const bench = new Bench();
    bench.asked(1_000, otherAlice);
    bench.asked(10);
    expect(bench.submitted).toHaveLength(10);
  });

  it('gets no more because the clock is set back, and answers go on after that', () => {
    const bench = new Bench();
    bench.asked(10);
    bench.clock.setBack(86_400_000);
    bench.asked(10);
    expect(bench.submitted).toHaveLength(10);
    bench.clock.advance(1_000);
    bench.asked(20);
    expect(bench.submitted).toHaveLength(20);
  });
});
