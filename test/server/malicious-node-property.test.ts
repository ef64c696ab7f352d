import { expect, it } from 'vitest';
import { play } from './support/play.js';

/** `npm run fuzz` makes more of them. */
const seeds = Array.from({ length: 24 }, (_, at) => at + 1);

it('whatever a node does, nothing is read, forged, shown twice or out of order, or believed without a signature', async () => {
  for (const seed of seeds) expect([seed, ...(await play(seed))]).toEqual([seed]);
}, 120_000);
