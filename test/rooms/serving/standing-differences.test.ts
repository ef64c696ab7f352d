import { expect, it } from 'vitest';
import { writeNames } from '../../../src/rooms/item-name.js';
import { Guest, HallBench, reachable } from './support/hall-bench.js';

const eleven = reachable('11');

/** A node in whose room something was said, and how often it supplies another one that has something else of it. */
async function served(): Promise<{
  bench: HallBench;
  compare: (...names: string[]) => Promise<boolean>;
  say: (number: number) => Promise<void>;
}> {
  const bench = new HallBench();
  const alice = new Guest('alice');
  bench.enter(alice, 'one');
  const say = async (number: number): Promise<void> => {
    bench.say(alice, bench.items('one', [bench.post(alice, 'one', number)]));
    await bench.pass(0);
  };
  await say(1);
  const compare = async (...names: string[]): Promise<boolean> => {
    bench.submitted.length = 0;
    const have = writeNames(names);
    bench.routed(eleven, { type: 'room-inventory', room: bench.idOf('one'), have, answerWanted: true });
    await bench.pass(0);
    return bench.submitted.some(({ body }) => body.type === 'room-supply');
  };
  return { bench, compare, say };
}

it('a difference that stays is mended less and less often', async () => {
  const { compare } = await served();
  const mended: number[] = [];
  for (let time = 1; time <= 40; time += 1) if (await compare('0123456789abcdef')) mended.push(time);
  expect(mended).toEqual([1, 2, 3, 4, 8, 16, 32]);
});

it('a difference is a new one when either side has something else', async () => {
  const { compare, say } = await served();
  for (let time = 1; time <= 5; time += 1) await compare('0123456789abcdef');
  expect(await compare('0123456789abcdef')).toBe(false);
  expect(await compare('0123456789abcdef', 'fedcba9876543210')).toBe(true);
  for (let time = 1; time <= 5; time += 1) await compare('0123456789abcdef');
  expect(await compare('0123456789abcdef')).toBe(false);
  await say(2);
  expect(await compare('0123456789abcdef')).toBe(true);
});
