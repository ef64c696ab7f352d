import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import { NewIdTally } from '../../src/workers/new-id-tally.js';
import { VirtualClock } from '../support/virtual-clock.js';

const minute = 60_000;
const far = { address: '192.0.2.1', isLoopback: false, isBrowser: true };
const other = { ...far, address: '192.0.2.2' };
const near = { address: '127.0.0.1', isLoopback: true, isBrowser: true };

describe('new IDs of one address', () => {
  it('are 20 within an hour, whenever they come', () => {
    const clock = new VirtualClock();
    const tally = new NewIdTally(clock, withLimits({}));
    for (let number = 0; number < 20; number += 1) {
      expect(tally.refusalOf(far)).toBeUndefined();
      clock.advance(2 * minute);
    }
    expect(tally.refusalOf(far)).toEqual({
      kind: 'too-many',
      words: 'too many new IDs from your address: try again in 20 min, or under an ID that you had before',
    });
    expect(tally.refusalOf(other)).toBeUndefined();
    clock.advance(20 * minute - 1);
    expect(tally.refusalOf(far)).toMatchObject({ words: expect.stringContaining('in 1 min') as unknown });
    clock.advance(1);
    expect(tally.refusalOf(far)).toBeUndefined();
    expect(tally.refusalOf(far)).toMatchObject({ kind: 'too-many' });
  });

  it('are as many as anybody likes from loopback', () => {
    const tally = new NewIdTally(new VirtualClock(), withLimits({ newIdsPerAddress: 1 }));
    for (let number = 0; number < 100; number += 1) expect(tally.refusalOf(near)).toBeUndefined();
  });

  it('are counted for addresses without end, and forgotten in time', () => {
    const clock = new VirtualClock();
    const tally = new NewIdTally(clock, withLimits({ newIdsPerAddress: 1 }));
    const from = (number: number): boolean => tally.refusalOf({ ...far, address: `${number}` }) === undefined;
    for (let number = 0; number < 1_100; number += 1) expect(from(number)).toBe(true);
    for (let number = 0; number < 1_100; number += 1) expect(from(number)).toBe(false);
    clock.advance(60 * minute);
    for (let number = 0; number < 1_100; number += 1) expect(from(number)).toBe(true);
  });
});
