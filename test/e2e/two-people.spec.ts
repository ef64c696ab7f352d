import { expect } from 'playwright/test';
import type { NodeProcess } from './support/node-process.js';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

/** The original's scenario, with UserA on one node and UserB on the same or another one. */
async function theOriginalStory(a: Person, nodeOfA: NodeProcess, b: Person, nodeOfB: NodeProcess): Promise<void> {
  await a.join(nodeOfA, 'UserA');

  await b.visit(nodeOfB);
  await b.tryToJoin('UserA');
  await expect(b.alert).toContainText('UserA');
  await expect(b.button('Use UserA-2')).toBeVisible();
  await expect(b.people).toHaveCount(0);

  await b.tryToJoin('UserB');
  await b.isIn('UserB', nodeOfB);
  await b.sees('UserA');
  await a.sees('UserB');

  await a.sends('UserB', 'hello UserB');
  await expect(a.messages.getByRole('img', { name: 'delivered' })).toHaveCount(1);
  await b.hears('UserA', 'hello UserB');
  await b.sends('UserA', 'hello UserA');
  await a.hears('UserB', 'hello UserA');

  await a.page.close();
  await expect(b.entry('UserA', 'away')).toBeVisible();
  await expect(b.messages).toContainText('UserA left', { timeout: 15_000 });
  await expect(b.entry('UserA')).toHaveCount(0);
}

test('two people on one node meet, talk and part', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  await theOriginalStory(await somebody(), node, await somebody(), node);
});

test('two people on two linked nodes meet, talk and part', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20', peers: [first] });
  await theOriginalStory(await somebody(), first, await somebody(), second);
});

test('somebody in a browser talks with somebody at the command line', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const cli = await startNode({ id: 'console', peers: [node] });
  const a = await somebody();
  await a.join(node, 'UserA');
  await cli.shows('* UserA joined');
  await a.sees('console');

  await a.sends('console', 'hello console');
  await cli.shows('[UserA]: hello console');
  cli.type('UserA hello from the console');
  await expect(a.messages).toContainText('hello from the console');

  await a.button('Leave').click();
  await cli.shows('* UserA left');
  await expect(a.idField).toHaveValue('UserA');
});

test('somebody who leaves by the button is gone at once, and the conversation stays', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  await a.sends('UserB', 'bye');
  await b.hears('UserA', 'bye');
  await a.button('Leave').click();

  await expect(b.entry('UserA')).toHaveCount(0, { timeout: 3000 });
  await expect(b.messages).toContainText('bye');
  await expect(b.page.getByText('UserA is not here: a node keeps what you write.')).toBeVisible();
  await expect(b.absentee('UserA')).toBeVisible();

  await b.messageField.fill('see you');
  await b.button('Send').click();
  await expect(b.messages.getByRole('img', { name: 'waiting' })).toHaveCount(1);
});
