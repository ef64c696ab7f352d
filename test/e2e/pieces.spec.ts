import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('a tab that joined has all its pieces when its node is gone', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20', peers: [first] });
  const a = await somebody();
  await a.join(first, 'UserA');
  const fetched = (name: string) => expect.poll(() => a.requests.some((url) => url.includes(name))).toBe(true);
  await fetched('moving-screens');
  await a.hasAllOfThePage();
  await first.kill();
  await a.isIn('UserA', second);
  await a.button('More').click();
  await a.button('Move to another device…').click();
  await expect(a.page.getByRole('dialog')).toBeVisible();
});

test('a piece that cannot be fetched is missed in words, and comes when it is asked for again', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.page.route('**/assets/tabmesh-network-*.js', (route) => route.abort());
  await a.visit(node);
  await a.tryToJoin('UserA');
  await expect(a.alert).toContainText('could not be fetched');
  await a.page.unrouteAll();
  await a.button('Try again').click();
  await expect(a.room('lobby')).toBeVisible();
  // The browser says so itself, too.
  a.complaints.length = 0;
});
