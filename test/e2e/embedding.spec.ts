import { expect } from 'playwright/test';
import type { NodeProcess } from './support/node-process.js';
import { Site } from './support/site.js';
import { test } from './support/story.js';

/** A page of somebody else that has the chat of a node in it, with these attributes, and notes what it tells. */
function pageWith(node: NodeProcess, attributes: string): string {
  return `<!doctype html><html lang="en"><head><title>A shop</title><link rel="icon" href="data:," />
<style>p { color: rgb(200, 0, 0); font-size: 40px } button { border: 9px solid red }</style>
<script type="module" src="http://${node.address}/tabmesh-chat.js"></script>
<script src="/told.js"></script></head>
<body><p id="own">Welcome to the shop</p><tabmesh-chat ${attributes}></tabmesh-chat></body></html>`;
}

const noting = `window.told = [];
for (const type of ['tabmesh-joined', 'tabmesh-left', 'tabmesh-unread', 'tabmesh-error'])
  document.addEventListener(type, ({ type, detail }) => window.told.push([type, detail]), true);`;

async function shop(html: string, headers?: Readonly<Record<string, string>>): Promise<Site> {
  const site = await Site.start('without', headers);
  site.files.set('/', { type: 'text/html', body: html });
  site.files.set('/told.js', { type: 'text/javascript', body: noting });
  return site;
}

test('the chat works in a page of another origin, whatever its style sheet and its strict policy, and leaves it as it is', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await b.join(node, 'UserB');
  const site = await shop(
    pageWith(node, `node="${node.address}" peer-id="UserA" room="visitors" theme="dark" lang="de"`),
    {
      'Content-Security-Policy': `default-src 'none'; script-src 'self' http://${node.address}; style-src 'unsafe-inline'; connect-src http://${node.address} ws://${node.address}; img-src data: blob:`,
    },
  );
  try {
    await a.page.goto(site.origin);
    await a.page.getByRole('button', { name: 'Beitreten', exact: true }).click();
    await expect(a.page.getByRole('status', { name: 'Verbindung' })).toContainText('UserA');
    await expect(a.page.getByRole('heading', { name: '#visitors' })).toBeVisible();
    await expect
      .poll(() => a.page.evaluate('window.told'))
      .toContainEqual(['tabmesh-joined', expect.objectContaining({ id: 'UserA' })]);

    await b.sends('UserA', 'hello from the network');
    await expect.poll(() => a.page.evaluate('window.told')).toContainEqual(['tabmesh-unread', { total: 1, urgent: 1 }]);
    await a.page.getByRole('button', { name: /^UserB,/ }).click();
    await expect(a.page.getByRole('log')).toContainText('hello from the network');

    expect(await a.page.title()).toBe('A shop');
    expect(await a.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await a.page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await a.page.locator('#own').evaluate((own) => getComputedStyle(own).color)).toBe('rgb(200, 0, 0)');
    expect(
      await a.page
        .locator('tabmesh-chat p')
        .first()
        .evaluate((own) => getComputedStyle(own).fontSize),
    ).not.toBe('40px');
    // Keys are the page's own unless the chat has the focus.
    await a.page.locator('body').click({ position: { x: 2, y: 2 } });
    await a.page.keyboard.press('Control+Comma');
    await expect(a.page.getByRole('dialog')).toHaveCount(0);
    expect(await a.page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(
      0,
    );
  } finally {
    await site.stop();
  }
  // Workers of another origin are refused, which the browser says; the page does their work then.
  a.complaints.length = 0;
});

test('a wrong address is refused in words, in the page and to it', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  const site = await shop(pageWith(node, 'node="ftp://chat.example"'));
  try {
    await a.page.goto(site.origin);
    await expect(a.alert).toContainText('its attribute "node" cannot be used');
    const [told] = await a.page.evaluate<[string, { message: string }][]>('window.told');
    expect(told?.[0]).toBe('tabmesh-error');
    expect(told?.[1].message).toContain('ftp:');
  } finally {
    await site.stop();
  }
});

test('where the node lets the page not in, the words say what its operator has to do', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  // Loopback is always let in; this name is not, until the operator says so.
  const site = await shop(pageWith(node, `node="${node.address}" peer-id="UserA"`));
  const origin = site.origin.replace('127.0.0.1', 'chat.lan');
  try {
    await a.page.goto(origin);
    await a.joinButton.click();
    await expect(a.alert).toContainText(`--allow-origin ${origin}`);
    const open = await startNode({ id: '11', more: ['--allow-origin', origin] });
    site.files.set('/', { type: 'text/html', body: pageWith(open, `node="${open.address}" peer-id="UserA"`) });
    await a.page.goto(origin);
    await a.joinButton.click();
    await a.isIn('UserA', open);
  } finally {
    await site.stop();
  }
  a.complaints.length = 0;
});
