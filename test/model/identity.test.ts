import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ephemeralIdentity } from '../../src/model/identity.js';

const keys = { seed: new Uint8Array(32), publicKey: new Uint8Array(32) };

describe('an identity that ends with its program', () => {
  it('gives the wanted incarnation if that is the larger one', async () => {
    await expect(ephemeralIdentity(keys).nextIncarnation(1_000)).resolves.toBe(1_000);
  });

  it('never gives the same one twice, though the clock stands still or goes back', async () => {
    const identity = ephemeralIdentity(keys);
    expect(await identity.nextIncarnation(1_000)).toBe(1_000);
    expect(await identity.nextIncarnation(1_000)).toBe(1_001);
    expect(await identity.nextIncarnation(7)).toBe(1_002);
  });

  it('grows with each session and is never below what was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { minLength: 1 }), async (wanted) => {
        const identity = ephemeralIdentity(keys);
        let last = -1;
        for (const least of wanted) {
          const next = await identity.nextIncarnation(least);
          expect(next).toBeGreaterThan(last);
          expect(next).toBeGreaterThanOrEqual(least);
          last = next;
        }
      }),
    );
  });

  it('keeps its keys', () => {
    expect(ephemeralIdentity(keys).keys).toBe(keys);
  });
});
