import { expect, it } from 'vitest';
import { AgeQueue } from '../../src/custody/age-queue.js';

interface Item {
  readonly since: number;
  isGone: boolean;
}

it('has the oldest of those that are still there, whoever goes in whatever order', () => {
  const queue = new AgeQueue<Item>(({ isGone }) => isGone);
  const items = Array.from({ length: 1_000 }, (_, since): Item => ({ since, isGone: false }));
  for (const item of items) queue.push(item);
  const left = new Set(items);
  // 379 and 1,000 have no common divisor: each goes once.
  for (let at = 0; at < 1_000; at += 1) {
    const item = items[(at * 379) % 1_000]!;
    item.isGone = true;
    queue.wentOne();
    left.delete(item);
    const [oldest] = left;
    expect(queue.oldest).toBe(oldest);
  }
  const last = { since: 1_001, isGone: false };
  queue.push(last);
  expect(queue.oldest).toBe(last);
});
