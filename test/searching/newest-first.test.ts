import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestFirst, type Backwards, type Timed } from '../../src/searching/newest-first.js';
import '../support/property-seed.js';

interface Said extends Timed {
  readonly isWanted: boolean;
}

/** A conversation that is read so many at a time; `reads` counts how often. */
function talk(said: readonly Said[], size: number, reads: { count: number }): Backwards<Said> {
  const left = [...said].sort((a, b) => b.at - a.at);
  return {
    next: () => {
      reads.count += 1;
      const page = left.splice(0, size);
      if (page.length === 0) return Promise.resolve(undefined);
      return Promise.resolve({ wanted: page.filter(({ isWanted }) => isWanted), backTo: page.at(-1)?.at ?? 0 });
    },
  };
}

const talks = fc.array(
  fc.tuple(
    fc.array(fc.record({ at: fc.nat({ max: 1_000 }), isWanted: fc.boolean() }), { maxLength: 40 }),
    fc.integer({ min: 1, max: 7 }),
  ),
  { maxLength: 6 },
);

it('comes to all that is wanted, once and the newest first, and never to what it has said to be behind it', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (talks) => {
      const told: Said[] = [];
      let behind = Infinity;
      for await (const { found, backTo } of newestFirst(talks.map(([said, size]) => talk(said, size, { count: 0 })))) {
        for (const { at } of found) expect(at).toBeLessThanOrEqual(behind);
        expect(backTo).toBeLessThanOrEqual(behind);
        behind = backTo;
        told.push(...found);
      }
      const wanted = talks.flatMap(([said]) => said.filter(({ isWanted }) => isWanted));
      expect(told.map(({ at }) => at)).toEqual(wanted.map(({ at }) => at).sort((a, b) => b - a));
      expect(new Set(told).size).toBe(wanted.length);
    }),
  );
});

it('reads no further than it is asked to', async () => {
  const reads = { count: 0 };
  const long = Array.from({ length: 1_000 }, (_, at) => ({ at, isWanted: true }));
  const steps = newestFirst([talk(long, 10, reads), talk([{ at: 5, isWanted: true }], 10, reads)]);
  const first = await steps.next();
  expect(first.value).toMatchObject({ backTo: 990, found: { length: 10 } });
  await steps.return(undefined);
  expect(reads.count).toBe(2);
});
