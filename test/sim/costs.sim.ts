import { expect, it } from 'vitest';
import { costsOf } from './costs.js';

it('in a clique of ten nodes a leaf comes, and goes, with at most 20 messages between nodes', async () => {
  const { costs, linksBetweenNodes } = await costsOf({ nodes: 10, leaves: 20, shape: 'clique', first: 1 });
  expect(linksBetweenNodes).toBe(45);
  const messages = new Map(costs.map(({ change, betweenNodes }) => [change, betweenNodes.messages]));
  expect(messages.get('a leaf joins')).toBeLessThanOrEqual(20);
  expect(messages.get('a leaf leaves')).toBeLessThanOrEqual(20);
  // Away from the old home, and there at the new one.
  expect(messages.get('a leaf moves')).toBeLessThanOrEqual(40);
});
