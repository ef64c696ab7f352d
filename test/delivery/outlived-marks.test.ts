import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/units.js';
import { standardLimits } from '../../src/model/limits.js';
import type { StoredOwnPrekey } from '../../src/protocol/stored/own-prekey.js';
import { outlivedMarks } from '../../src/delivery/outlived-marks.js';
import { KeptBench } from './support/kept-bench.js';
import { bob, text } from './support/messenger-bench.js';

const now = 100 * day;

/** How old the marks are, in days, that are outlived where there are prekeys of these ages. */
function outlived(marks: readonly number[], prekeys: readonly number[], forgetAt = now + 1): number[] {
  const kept = marks.map((age) => ({ sender: bob, epoch: 1, sequence: 1, read: 0, keptAt: now - age * day }));
  const made = prekeys.map((age, number): readonly [number, StoredOwnPrekey] => [
    number,
    { secret: new Uint8Array(32), kind: 'one-time', madeAt: now - age * day, forgetAt },
  ]);
  return [...outlivedMarks(kept, made, now, standardLimits)].map(({ keptAt }) => (now - keptAt) / day);
}

describe('a mark on disk', () => {
  it('stays as long as there is a prekey to which something up to it may have been sealed', () => {
    expect(outlived([1, 37, 38, 39, 60], [30, 5])).toEqual([39, 60]);
    expect(outlived([1, 8, 9], [])).toEqual([9]);
  });

  it('does not stay for a prekey that is forgotten', () => {
    expect(outlived([39], [38], now)).toEqual([39]);
  });

  it('stays where a clock was wrong, or nobody knows of when it is', () => {
    expect(outlived([39, 90], [5, -1])).toEqual([]);
    expect(outlived([100], [5])).toEqual([]);
  });

  it('is gone with the next start after that, when nothing up to it opens any more', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'hello'));
    await bench.settle();
    await bench.pass(7 * day);
    const early = await bench.killed();
    await early.settle();
    expect(await early.stored('in')).toHaveLength(1);
    await early.pass(2 * day);
    const late = await early.killed();
    await late.settle();
    expect(await late.stored('in')).toHaveLength(0);
    late.hear(bob, text(1, 'hello'));
    await late.settle();
    expect(late.received).toEqual([]);
  });
});
