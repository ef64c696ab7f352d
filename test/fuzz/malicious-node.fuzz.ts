import { expect, test } from 'vitest';
import { play } from '../server/support/play.js';

/** Conversations at most, and milliseconds after which no other one is begun. */
const mostRuns = 200;
const longest = 240_000;

/** FUZZ_SEED explores: it is the seed of the first one, and the others count on from it. */
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);

test('whatever a node between two people does, it is neither believed nor does it read a word', async () => {
  const begin = performance.now();
  let runs = 0;
  while (runs < mostRuns && performance.now() - begin < longest) {
    const seed = firstSeed + runs;
    expect([seed, ...(await play(seed))]).toEqual([seed]);
    runs += 1;
  }
  console.log(`a malicious node: ${runs} conversations from seed ${firstSeed} on`);
});
