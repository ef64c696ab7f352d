import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('an empty ID is made up', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.visit(node);
  await expect(a.nodeField).toHaveValue(`ws://${node.address}`);
  await a.joinButton.click();
  await expect(a.connection).toContainText(/You are [a-z]+-[a-z]+-\d+/);
  await expect(a.page.getByRole('heading', { name: 'Nobody else has opened the page yet' })).toBeVisible();
});

test('a taken ID is replaced by the free one that is offered', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.visit(node);
  await b.tryToJoin('UserA');
  await b.button('Use UserA-2').click();
  await b.isIn('UserA-2', node);
  await a.sees('UserA-2');
});

test('the address of another node can be entered', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(first, 'UserA');
  await b.visit(second);
  await b.nodeField.fill(first.address);
  await b.tryToJoin('UserB');
  await b.isIn('UserB', first);
  await a.sees('UserB');
  await expect(b.page.getByRole('textbox', { name: 'Address to share' })).toHaveValue(`http://${first.address}/`);
});

test('what cannot be an ID or a node is refused with the reason, and can be put right', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.visit(node);
  await a.tryToJoin('User~A');
  await expect(a.alert).toContainText('must not contain "~"');
  await expect(a.idField).toBeFocused();
  await a.idField.fill('UserA');
  await a.nodeField.fill('somewhere');
  await a.nodeField.press('Enter');
  await expect(a.alert).toContainText('the port is missing');
  await expect(a.nodeField).toBeFocused();
  await a.nodeField.fill(node.address);
  await a.nodeField.press('Enter');
  await a.isIn('UserA', node);
});

test('a node that does not answer is named as the reason', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const gone = await startNode({ id: '20' });
  const { address } = gone;
  await gone.kill();
  const a = await somebody();
  await a.visit(node);
  await a.nodeField.fill(address);
  await a.tryToJoin('UserA');
  await expect(a.alert).toContainText('Could not join');
  await expect(a.nodeField).toBeFocused();
  // The browser itself writes a refused connection into the console.
  a.complaints.length = 0;
});

test('the ID of last time is offered at the next visit', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.button('Leave').click();
  await a.page.close();
  const later = await a.anotherTab();
  await later.visit(node);
  await expect(later.idField).toHaveValue('UserA');
});

test('the page works where the origin is not secure', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10', more: ['--allow-host', 'chat.lan'] });
  const [a, b] = [await somebody(), await somebody()];
  await a.visit(node, 'chat.lan');
  expect(await a.page.evaluate(() => window.isSecureContext)).toBe(false);
  await expect(a.nodeField).toHaveValue(`ws://chat.lan:${node.port}`);
  await a.tryToJoin('UserA');
  await a.isIn('UserA', node);
  await a.button('Copy').click();
  await expect(a.page.getByText(/^Copied$|^Selected: copy it with your keyboard$/)).toBeVisible();

  await b.join(node, 'UserB');
  await a.sends('UserB', 'hello from the LAN');
  await b.hears('UserA', 'hello from the LAN');
  await a.page.reload();
  await a.isIn('UserA', node);
});
