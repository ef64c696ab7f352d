import { expect, test } from 'vitest';
import { showTrace } from '../../../node/prompt/show-trace.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { TraceRun, type Reply } from '../../../src/routing/trace/trace-run.js';
import { addressWith } from '../../routing/support/person.js';

const [alice, bob, maria, node10] = [
  addressWith('alice', 1),
  addressWith('bob', 2),
  addressWith('Anna Maria', 3),
  addressWith('10', 10),
];

function answered(
  from: PeerAddress,
  outcome: 'on-the-way' | 'arrived' | 'no-way',
  crossed: number,
  roundTrip = 0.04,
): Reply {
  return { kind: 'answered', from, outcome, crossed, roundTrip };
}

/** What is printed of a trace with these replies. */
async function shown(to: PeerAddress, replies: readonly Reply[], probes = 1): Promise<string[]> {
  const left = [...replies];
  const rules = { self: alice.id, hopLimit: 11, probes, gaps: 2 };
  const trace = new TraceRun(to, rules, () => ({
    reply: Promise.resolve(left.shift() ?? { kind: 'stopped' }),
    abandon: () => undefined,
  }));
  const lines: string[] = [];
  const { kind, words } = await showTrace(trace, (line) => lines.push(line));
  return [...lines, `${kind}: ${words}`];
}

const silent: Reply = { kind: 'silent' };

test('a trace that arrives has a line for each hop and the fastest time at the end', async () => {
  const replies = [
    answered(node10, 'on-the-way', 1, 0.5),
    answered(node10, 'on-the-way', 1, 12.25),
    silent,
    answered(maria, 'arrived', 3, 130),
    answered(maria, 'arrived', 3, 120),
  ];
  expect(await shown(maria, replies, 2)).toEqual([
    ' 1  10  0.5 ms  12.3 ms',
    ' 2  *',
    ' 3  Anna Maria  130.0 ms  120.0 ms',
    'arrived: Anna Maria is 3 hops away, 120.0 ms there and back',
  ]);
});

test.each<[string, readonly Reply[], string]>([
  ['no way', [answered(node10, 'no-way', 1)], 'failed: no way to bob beyond 10'],
  ['no way from here', [{ kind: 'not-sent' }], 'failed: no way to bob beyond alice'],
  [
    'silence beyond somebody',
    [answered(node10, 'on-the-way', 1), silent, silent],
    'failed: nobody answers beyond 10: the trace to bob was given up after 3 hops',
  ],
  [
    'silence from the first hop on',
    [silent, silent],
    'failed: nobody answers on the way: the trace to bob was given up after 2 hops',
  ],
  [
    'a circle',
    Array.from({ length: 11 }, (_, at) => answered(node10, 'on-the-way', at + 1)),
    'failed: bob was not reached within 11 hops',
  ],
  ['a stop', [], 'failed: the trace to bob was stopped'],
])('%s is told in the last line', async (_, replies, words) => {
  const lines = await shown(bob, replies);
  expect(lines.at(-1)).toBe(words);
});

test('one hop is one hop, and the numbers of hops stand below each other', async () => {
  expect(await shown(bob, [answered(bob, 'arrived', 1)])).toEqual([
    ' 1  bob  0.0 ms',
    'arrived: bob is 1 hop away, 0.0 ms there and back',
  ]);
  const far = Array.from({ length: 11 }, (_, at) => answered(node10, 'on-the-way', at + 1));
  expect((await shown(bob, far)).slice(8, 10)).toEqual([' 9  10  0.0 ms', '10  10  0.0 ms']);
});
