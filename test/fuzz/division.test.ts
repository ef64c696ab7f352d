import { describe, expect, test } from 'vitest';
import { framesOf, fuzzers, timeoutFor } from './support/division.js';

const million = 1_000_000;

describe('a million frames', () => {
  test('go to the decoders and to the state machine before the handshake, at least 400,000 each', () => {
    expect(framesOf('decoders', million, 'million')).toBeGreaterThanOrEqual(400_000);
    expect(framesOf('before the handshake', million, 'million')).toBeGreaterThanOrEqual(400_000);
  });

  test.each(['short', 'million'] as const)('are all used, divided as for a run that is %s', (division) => {
    const frames = fuzzers.map((fuzzer) => framesOf(fuzzer, million, division));
    expect(frames.reduce((sum, count) => sum + count, 0)).toBe(million);
    expect(Math.min(...frames)).toBeGreaterThan(0);
  });

  test('may take longer than a few', () => {
    expect(timeoutFor(400_000)).toBeGreaterThan(100 * 60_000);
    expect(timeoutFor(1_000)).toBeLessThan(5 * 60_000);
  });
});
