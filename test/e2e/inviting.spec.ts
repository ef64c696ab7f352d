import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('a link to the network names further nodes, and leads in when the node of its page is gone', async ({
  startNode,
  somebody,
}) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '11', peers: [first] });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(first, 'UserA');
  await a.button('More').click();
  await a.button('Bring somebody in').click();
  const dialog = a.page.getByRole('dialog', { name: 'Bring somebody in' });
  await expect(dialog.getByRole('img', { name: 'The same address as a code for a camera' })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: 'Address to share' }).inputValue();
  expect(link).toBe(`http://${first.address}/#nodes=${second.address}`);

  await b.page.goto(link);
  await expect(b.joinButton).toBeVisible();
  expect(new URL(b.page.url()).hash).toBe('');
  // What is needed to join is here; the node is gone before it is asked.
  await b.page.waitForLoadState('networkidle');
  await b.idField.fill('UserB');
  await first.kill();
  await b.joinButton.click();
  await b.isIn('UserB', second);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await a.sees('UserB');
  // Browsers say themselves what they could not reach.
  a.complaints.length = 0;
  b.complaints.length = 0;
});
