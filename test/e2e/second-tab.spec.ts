import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('a second tab takes over, and the first one can take it back', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [first, b] = [await somebody(), await somebody()];
  await first.join(node, 'UserA');
  await b.join(node, 'UserB');

  const second = await first.anotherTab();
  await second.visit(node);
  await expect(second.page.getByRole('heading', { name: 'tabmesh is open in another tab' })).toBeVisible();
  await second.button('Use it here').click();
  await second.isIn('UserA', node);
  await expect(first.page.getByRole('heading', { name: 'Another tab or device took over' })).toBeVisible();
  await b.sends('UserA', 'to the second tab');
  await second.hears('UserB', 'to the second tab');

  await first.button('Use it here').click();
  await first.isIn('UserA', node);
  await expect(second.page.getByRole('heading', { name: 'Another tab or device took over' })).toBeVisible();
  await b.sends('UserA', 'to the first tab');
  await first.hears('UserB', 'to the first tab');

  await expect(b.messages).not.toContainText('UserA left');
  expect(node.output).not.toContain('* UserA left');
  expect(second.complaints).toEqual([]);
});

test('a second tab joins as somebody else, and stays so over a reload', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const first = await somebody();
  await first.join(node, 'UserA');
  const second = await first.anotherTab();
  await second.visit(node);
  await second.button('Join as somebody else').click();
  await second.tryToJoin('UserB');
  await second.isIn('UserB', node);
  await first.sees('UserB');
  await second.page.reload();
  await second.isIn('UserB', node);
  await first.isIn('UserA', node);
});

test('a form that was open before notices on joining', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const first = await somebody();
  const second = await first.anotherTab();
  await second.visit(node);
  await expect(second.joinButton).toBeVisible();
  await first.join(node, 'UserA');
  await second.tryToJoin('UserB');
  await expect(second.page.getByRole('heading', { name: 'tabmesh is open in another tab' })).toBeVisible();
  await first.isIn('UserA', node);
});
