import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressName } from '../../../src/model/peer.js';
import { RepairTurns } from '../../../src/rooms/serving/repair-turns.js';
import { seededRandom } from '../../support/seeded-random.js';
import { Guest, HallBench, reachable } from './support/hall-bench.js';

const nodes = [11, 12, 13, 14, 15, 16, 17, 18].map((id) => reachable(String(id)));

/** Whose turn it was, when the nodes at these indices served the room. */
function turnsOf(seed: number, looks: readonly (readonly number[])[]): (string | undefined)[] {
  const turns = new RepairTurns(seededRandom(seed));
  return looks.map((served) => {
    const next = turns.next(
      'one',
      served.map((at) => nodes[at]!),
    );
    return next && addressName(next);
  });
}

it('whoever serves the room all the time has had a turn before anybody had more than two', () => {
  const served = fc.uniqueArray(fc.nat(nodes.length - 1), { minLength: 1 });
  fc.assert(
    fc.property(fc.integer(), fc.array(served, { minLength: 1, maxLength: 60 }), (seed, looks) => {
      const turns = turnsOf(seed, looks);
      for (const [at, node] of nodes.entries()) {
        const isThereAlways = looks.every((one) => one.includes(at));
        if (!isThereAlways) continue;
        const own = turns.flatMap((name, when) => (name === addressName(node) ? [when] : []));
        // From one turn to the next, of those who are there all the time nobody has two others.
        for (const [nth, when] of [...own, turns.length].entries()) {
          const between = turns.slice(nth === 0 ? 0 : own[nth - 1]! + 1, when);
          for (const name of new Set(between)) expect(between.filter((other) => other === name).length).toBeLessThan(3);
        }
      }
    }),
  );
});

it('every one of eight has its turn in eight, in an order that is another one each time', () => {
  const all = nodes.map((_, at) => at);
  const turns = turnsOf(
    1,
    Array.from({ length: 24 }, () => all),
  );
  const rounds = [turns.slice(0, 8), turns.slice(8, 16), turns.slice(16)];
  for (const round of rounds) expect(new Set(round).size).toBe(8);
  expect(new Set(rounds.map((round) => round.join())).size).toBe(3);
});

it('nobody has a turn when there is nobody else', () => {
  expect(turnsOf(1, [[], [0], [], [0]])).toEqual([
    undefined,
    addressName(nodes[0]!),
    undefined,
    addressName(nodes[0]!),
  ]);
});

it('a node compares a room with each of seven others within seven repairs', async () => {
  const bench = new HallBench();
  bench.servers = nodes.slice(0, 7);
  bench.enter(new Guest('alice'), 'one');
  await bench.pass(1_000);
  bench.submitted.length = 0;
  const offered = (): string[] =>
    bench.submitted.flatMap(({ to, body }) => (body.type === 'room-digest' ? [to.id] : []));
  while (offered().length < 7) await bench.pass(5_000);
  expect(offered().toSorted()).toEqual(nodes.slice(0, 7).map(({ id }) => id));
});
