import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('a reload comes back by itself, and nobody sees it leave', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b, c] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await c.join(node, 'UserC');

  await a.page.reload();
  await a.isIn('UserA', node);
  await a.sends('UserB', 'here again');
  await b.hears('UserA', 'here again');

  // Whoever closes the tab after that is gone five seconds later: by then UserA would be, too.
  await c.page.close();
  await node.shows('* UserC left');
  expect(node.output).not.toContain('* UserA left');
  await b.sees('UserA');
  await expect(b.messages).not.toContainText('UserA left');
});

test('a message that is begun is kept while others are read', async ({ twoPeople }) => {
  const { a } = await twoPeople();
  await a.entry('UserB').click();
  await a.messageField.fill('not yet sent');
  await a.entry('10').click();
  await expect(a.messageField).toHaveValue('');
  await a.entry('UserB').click();
  await expect(a.messageField).toHaveValue('not yet sent');
});

test('what comes unseen is counted in the list and in the title', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  await a.sends('UserB', 'one');
  await a.sends('UserB', 'two');
  await expect(b.entry('UserA', '2 unread messages')).toBeVisible();
  await expect(b.page).toHaveTitle('(2) UserB · tabmesh');
  await b.entry('UserA').click();
  await expect(b.page).toHaveTitle('UserB · tabmesh');
});

test('a new message does not move what is read further up, and leads to the end', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  await b.entry('UserA').click();
  await a.sends('UserB', Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n'));
  await expect(b.messages).toContainText('line 59');
  await b.messages.focus();
  await b.page.keyboard.press('Home');
  await expect(() => b.messages.evaluate((log) => log.scrollTop === 0)).toPass();
  await a.sends('UserB', 'the latest');
  await b.button('Scroll to 1 new message').click();
  await expect(b.messages.getByText('the latest')).toBeInViewport();
});
