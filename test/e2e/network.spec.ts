import { expect, type Locator } from 'playwright/test';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

/** A node of the drawing, by the words that are heard of it. */
function nodeOf(person: Person, id: string): Locator {
  return person.page.getByRole('button', { name: new RegExp(`^Node ${id},`) });
}

function dotOf(person: Person, id: string): Locator {
  return person.page.locator(`[data-person="${id}"]`);
}

test('the network is drawn with everybody at their node, and follows who moves when a node dies', async ({
  startNode,
  somebody,
}) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '11', peers: [first] });
  const third = await startNode({ id: '12', peers: [second] });
  const [a, b] = [await somebody(), await somebody()];
  // There is room for both beside each other.
  await a.page.setViewportSize({ width: 1360, height: 800 });
  await a.join(first, 'UserA');
  await b.join(third, 'UserB');
  await a.page.bringToFront();
  await a.button('Network').click();
  await expect(nodeOf(a, '10')).toHaveAccessibleName('Node 10, your node, 1 person, linked to 11');
  await expect(nodeOf(a, '11')).toHaveAccessibleName('Node 11, 0 people, linked to 10 and 12');
  await expect(nodeOf(a, '12')).toHaveAccessibleName('Node 12, 1 person, linked to 11');
  await expect(dotOf(a, 'UserB')).toBeVisible();
  // However many come later, the user lies over them.
  await expect(a.page.locator('[data-person]').last()).toHaveAttribute('data-person', 'UserA');

  await dotOf(a, 'UserB').click();
  await expect(a.page.locator('[data-person]').last()).toHaveAttribute('data-person', 'UserB');
  await expect(a.page.getByLabel('The way', { exact: true })).toHaveText(
    /^\s*UserA\s*→\s*10\s*→\s*11\s*→\s*12\s*→\s*UserB\s*$/,
  );
  await a.button('Write to UserB').click();
  await expect(a.messageField).toBeVisible();
  await a.messageField.fill('hello');
  await a.button('Send').click();
  await expect(a.ticks('delivered')).toHaveCount(1);

  await third.kill();
  await expect(b.connection).toContainText(/on node 1[01]/);
  await expect(nodeOf(a, '12')).toHaveAccessibleName('Node 12, gone, 0 people, linked to no other node');
  await expect(a.page.getByText('2 nodes, 2 people')).toBeVisible();
  await expect(a.messages).toContainText('hello');
});

test('the drawing is led by keys, and the table says the same', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  await startNode({ id: '11', peers: [first] });
  const a = await somebody();
  await a.join(first, 'UserA');
  await a.button('Network').click();
  await expect(nodeOf(a, '11')).toBeVisible();
  await nodeOf(a, '10').focus();
  // The other one is on some side.
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) await a.page.keyboard.press(key);
  const focused = a.page.locator('g.node:focus');
  await expect(focused).toHaveCount(1);
  await a.page.keyboard.press('Enter');
  await expect(a.page.getByRole('heading', { name: /^Node 1\d$/ })).toBeVisible();
  await a.page.keyboard.press('Escape');
  await expect(a.page.getByRole('heading', { name: /^Node 1\d$/ })).toHaveCount(0);

  await a.button('Table').click();
  const rows = a.page.getByRole('table', { name: 'Nodes' }).getByRole('row');
  await expect(rows).toContainText(['Node', '10', '11']);
  await a.page.getByRole('table', { name: 'Nodes' }).getByRole('button', { name: 'Node' }).click();
  await expect(rows).toContainText(['Node', '11', '10']);
  await expect(a.page.getByRole('table', { name: 'People' })).toContainText('UserA (You)');
});

test('a message lights its way, and nothing moves for whoever wants no motion', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.page.setViewportSize({ width: 1360, height: 800 });
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await a.page.bringToFront();
  await a.button('Network').click();
  await a.sends('UserB', 'hello');
  await expect(a.page.locator('path.way.travelled')).toHaveCount(1);
  await expect(a.page.locator('path.way')).toHaveCount(0);
  await a.page.emulateMedia({ reducedMotion: 'reduce' });
  await a.sends('UserB', 'hello again');
  await expect(a.page.locator('path.way')).toHaveCount(1);
  await expect(a.page.locator('.traveller[visibility="visible"]')).toHaveCount(0);
});
