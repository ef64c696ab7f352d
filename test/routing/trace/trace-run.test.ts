import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '../../../src/model/peer.js';
import { TraceRun, type Reply } from '../../../src/routing/trace/trace-run.js';
import { addressWith } from '../support/person.js';

const [alice, bob, node10, node11] = [
  addressWith('alice', 1),
  addressWith('bob', 2),
  addressWith('10', 10),
  addressWith('11', 11),
];

const silent: Reply = { kind: 'silent' };

function answered(from: PeerAddress, outcome: 'on-the-way' | 'arrived' | 'no-way', crossed: number): Reply {
  return { kind: 'answered', from, outcome, crossed, roundTrip: crossed };
}

/** A trace to bob whose probes are answered from a list, with the hop limits that were asked with. */
function traceWith(replies: readonly Reply[], rules: Partial<{ probes: number; gaps: number; hopLimit: number }> = {}) {
  const asked: number[] = [];
  const left = [...replies];
  const run = new TraceRun(bob, { self: alice.id, hopLimit: 64, probes: 1, gaps: 2, ...rules }, (hop) => {
    asked.push(hop);
    const reply = left.shift();
    if (!reply) throw new Error('a probe more than expected');
    return { reply: Promise.resolve(reply), abandon: () => undefined };
  });
  return { run, asked };
}

function hopOf({ id, key }: PeerAddress, hop: number, ...roundTrips: readonly number[]) {
  return { kind: 'answered', hop, id, key, roundTrips };
}

describe('a trace', () => {
  it('counts silent hops in a row only', async () => {
    const { run } = traceWith([silent, answered(node10, 'on-the-way', 2), silent, answered(bob, 'arrived', 4)]);
    expect(await run.ended).toEqual({ kind: 'arrived', hops: 4 });
    expect(run.hops).toEqual([
      { kind: 'silent', hop: 1 },
      hopOf(node10, 2, 2),
      { kind: 'silent', hop: 3 },
      hopOf(bob, 4, 4),
    ]);
  });

  it('asks a hop that answers as often as it is told to, and a silent one once', async () => {
    const ten = answered(node10, 'on-the-way', 1);
    const end = answered(bob, 'arrived', 3);
    const { run, asked } = traceWith([ten, ten, ten, silent, end, end, end], { probes: 3 });
    await run.ended;
    expect(asked).toEqual([1, 1, 1, 2, 3, 3, 3]);
    expect(run.hops).toMatchObject([{ roundTrips: [1, 1, 1] }, { kind: 'silent' }, { roundTrips: [3, 3, 3] }]);
  });

  it.each([
    ['is silent', silent],
    ['is somebody else', answered(node11, 'on-the-way', 1)],
    ['knows no way any more', answered(node10, 'no-way', 1)],
    ['cannot be asked', { kind: 'not-sent' } as const],
  ])('keeps what a hop has answered that then %s', async (_, second) => {
    const end = answered(bob, 'arrived', 2);
    const { run } = traceWith([answered(node10, 'on-the-way', 1), second, end, end], { probes: 2 });
    expect(await run.ended).toEqual({ kind: 'arrived', hops: 2 });
    expect(run.hops).toEqual([hopOf(node10, 1, 1), hopOf(bob, 2, 2, 2)]);
  });

  it('does not list a hop anew that has lost the way', async () => {
    const { run } = traceWith([answered(node10, 'on-the-way', 1), answered(node10, 'no-way', 1)]);
    expect(await run.ended).toEqual({ kind: 'no-way', beyond: '10' });
    expect(run.hops).toEqual([hopOf(node10, 1, 1)]);
  });

  it('says how far the addressee is, though the way became shorter meanwhile', async () => {
    const { run } = traceWith([silent, answered(node11, 'on-the-way', 2), answered(bob, 'arrived', 2)]);
    expect(await run.ended).toEqual({ kind: 'arrived', hops: 2 });
    expect(run.hops.at(-1)).toEqual(hopOf(bob, 2, 2));
  });

  it('is over after the hop limit', async () => {
    const { run } = traceWith([answered(node10, 'on-the-way', 1), answered(node11, 'on-the-way', 2)], { hopLimit: 2 });
    expect(await run.ended).toEqual({ kind: 'hop-limit', hops: 2 });
  });

  it('gives several loops every hop, and goes on when one of them is left', async () => {
    const { run } = traceWith([answered(node10, 'on-the-way', 1), answered(bob, 'arrived', 2)]);
    const first: number[] = [];
    for await (const { hop } of run) {
      first.push(hop);
      break;
    }
    const second: number[] = [];
    for await (const { hop } of run) second.push(hop);
    expect([first, second]).toEqual([[1], [1, 2]]);
    expect(await run.ended).toEqual({ kind: 'arrived', hops: 2 });
  });
});
