import { expect } from 'playwright/test';
import { test } from './support/story.js';
import type { Person } from './support/person.js';
import { Site } from './support/site.js';

/** The browser has all of the page, and opens it from there the next time. */
async function isKept({ page }: Person): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
}

test('the page opens without its node, with what was said, and what is written waits until the node is back', async ({
  startNode,
  twoPeople,
}) => {
  const { node, a, b } = await twoPeople();
  await a.sends('UserB', 'hello');
  await expect(a.ticks('delivered')).toHaveCount(1);
  await isKept(a);
  const local = node.address;
  await node.kill();

  await a.page.reload();
  await a.absentee('UserB').click();
  await expect(a.messages).toContainText('hello');
  await expect(a.connection).toContainText('Connection lost');
  await a.messageField.fill('are you there?');
  await a.button('Send').click();
  await expect(a.messages).toContainText('are you there?');

  const again = await startNode({ id: '10', local });
  await a.isIn('UserA', again);
  await b.isIn('UserB', again);
  await b.hears('UserA', 'are you there?');
  // Browsers say themselves what they could not reach.
  a.complaints.length = 0;
  b.complaints.length = 0;
});

test('a newer version of the page is told of, and loaded when the user wants', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  // What browsers fetch for a worker no test can put its hands on: the page comes from a server that can be changed.
  const site = await Site.start('with the page');
  try {
    const a = await somebody();
    await a.page.goto(site.origin);
    await a.nodeField.fill(node.address);
    await a.tryToJoin('UserA');
    await a.isIn('UserA', node);
    await isKept(a);
    const path = '/service-worker.js';
    const worker = await (await fetch(site.origin + path)).text();
    const newer = worker.replace('"version":"', '$&newer-');
    expect(newer).not.toBe(worker);
    site.files.set(path, { type: 'text/javascript', body: newer });
    await a.page.reload();
    await a.isIn('UserA', node);
    const notice = a.page.getByText('A newer version of this page is here.');
    await expect(notice).toBeVisible();
    await a.button('Reload').click();
    await expect(notice).toHaveCount(0);
    await a.isIn('UserA', node);
    await expect.poll(() => a.page.evaluate(() => caches.keys())).toHaveLength(2);
  } finally {
    await site.stop();
  }
});

test('where the origin is not secure nothing is kept, and nobody is told', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10', more: ['--allow-host', 'chat.lan'] });
  const a = await somebody();
  await a.visit(node, 'chat.lan');
  await a.tryToJoin('UserA');
  await a.isIn('UserA', node);
  expect(await a.page.evaluate(() => 'serviceWorker' in navigator && isSecureContext)).toBe(false);
  await expect(a.alert).toHaveCount(0);
});
