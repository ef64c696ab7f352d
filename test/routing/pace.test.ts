import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/routing/pace.js';
import { VirtualClock } from '../support/virtual-clock.js';

function bench(): { pace: Pace; clock: VirtualClock; acts: number[] } {
  const clock = new VirtualClock();
  const begin = clock.now();
  const acts: number[] = [];
  return { pace: new Pace(clock, 100, () => acts.push(clock.now() - begin)), clock, acts };
}

describe('what is wanted often', () => {
  it('is done at once, and once more for all who want it during the pause', () => {
    const { pace, clock, acts } = bench();
    for (let count = 0; count < 10; count += 1) {
      pace.want();
      clock.advance(5);
    }
    clock.advance(1_000);
    expect(acts).toEqual([0, 100]);
  });

  it('is done once in each pause as long as it goes on', () => {
    const { pace, clock, acts } = bench();
    for (let count = 0; count < 50; count += 1) {
      pace.want();
      clock.advance(7);
    }
    clock.advance(1_000);
    expect(acts).toEqual([0, 100, 200, 300, 400]);
  });

  it('is done at once again when nobody has wanted it for that long', () => {
    const { pace, clock, acts } = bench();
    pace.want();
    clock.advance(250);
    pace.want();
    expect(acts).toEqual([0, 250]);
  });

  it('is not done any more once it is over', () => {
    const { pace, clock, acts } = bench();
    pace.want();
    pace.want();
    pace.close();
    clock.advance(1_000);
    expect(acts).toEqual([0]);
    expect(clock.pending).toBe(0);
  });
});
