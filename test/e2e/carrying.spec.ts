import { expect, type Locator } from 'playwright/test';
import { fileBytes } from '../support/file-bytes.js';
import { faultsOf } from './support/faults.js';
import type { NodeProcess } from './support/node-process.js';
import { Person } from './support/person.js';
import { Site } from './support/site.js';
import { test } from './support/story.js';

interface Story {
  readonly startNode: (options: { id: string; peers?: readonly NodeProcess[] }) => Promise<NodeProcess>;
  readonly somebody: () => Promise<Person>;
}

interface Scene {
  /** The node that the page of UserA came from, which is gone. */
  readonly home: NodeProcess;
  /** The node that UserA was moved to. UserB is there. */
  readonly other: NodeProcess;
  readonly a: Person;
  readonly b: Person;
}

/** What UserB has given to UserA. */
const plan = fileBytes(200_000);

const cardOf = (person: Person): Locator => person.messages.getByRole('group', { name: 'File plan.bin', exact: true });

/** UserA has talked with UserB, has got a file, and has begun to write more, when the node of their page dies. */
async function movedByDeath({ startNode, somebody }: Story): Promise<Scene> {
  const home = await startNode({ id: '10' });
  const other = await startNode({ id: '11', peers: [home] });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(home, 'UserA');
  await b.join(other, 'UserB');
  await a.sends('UserB', 'hello UserB');
  await b.hears('UserA', 'hello UserB');
  await b.messageField.fill('hello UserA');
  await b.button('Send').click();
  await b.page.locator('tabmesh-attach input').setInputFiles({
    name: 'plan.bin',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(plan),
  });
  await a.page.bringToFront();
  await expect(a.messages).toContainText('hello UserA');
  await cardOf(a).getByRole('button', { name: 'Get it' }).click();
  await expect(cardOf(a)).toContainText('here, and checked');
  await a.messageField.fill('half a sen');
  await a.hasAllOfThePage();
  await home.kill();
  await a.isIn('UserA', other);
  forgiveTheBrowser(a);
  return { home, other, a, b };
}

/** The browser itself writes broken connections into the console. */
function forgiveTheBrowser(person: Person): void {
  person.complaints.length = 0;
}

/** Opens the page of the other node, and gives what has opened. */
async function goesThere(a: Person): Promise<Person> {
  await a.page.bringToFront();
  await a.button('Carry me to this node’s page…').first().click();
  const opened = a.context.waitForEvent('page');
  await a.button('Open that page').click();
  return new Person(a.context, await opened);
}

/** The six digits that a page shows. */
async function codeOf(person: Person): Promise<string> {
  const code = person.page.locator('.code');
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? '';
}

test('whose node has died goes on at the page of the next one, and misses nothing', async ({ startNode, somebody }) => {
  const { other, a, b } = await movedByDeath({ startNode, somebody });
  const there = await goesThere(a);
  await expect(there.page.getByRole('heading', { name: 'Go on here as UserA?' })).toBeFocused();
  expect(await codeOf(there)).toBe(await codeOf(a));
  await b.sends('UserA', 'said before the answer');
  await there.page.bringToFront();
  await there.button('Yes, go on here as UserA').click();
  await b.messageField.fill('said on the way');
  await b.button('Send').click();

  await there.isIn('UserA', other);
  await expect(there.messageField).toHaveValue('half a sen');
  await expect(a.page.getByRole('heading', { name: 'You are in another tab now' })).toBeVisible();
  await there.hears('UserB', 'hello UserA');
  for (const text of ['hello UserB', 'said before the answer', 'said on the way'])
    await expect(there.messages.getByText(text, { exact: true })).toHaveCount(1);
  await expect(cardOf(there)).toContainText('here, and checked');
  const saved = await there.saves(() => cardOf(there).getByRole('button', { name: 'Save' }).click());
  expect(Buffer.compare(saved.bytes, Buffer.from(plan))).toBe(0);
  await expect(there.messageField).toHaveValue('half a sen');
  await there.messageField.fill('I am at the other page now');
  await there.button('Send').click();
  await b.hears('UserA', 'I am at the other page now');
  await expect(b.messages).not.toContainText('UserA left');
  expect(other.output).not.toContain('* UserA left');

  await there.page.reload();
  await there.isIn('UserA', other);
  await there.hears('UserB', 'I am at the other page now');
  expect(there.complaints).toEqual([]);
});

test('it works from an origin that browsers do not trust, where they have less', async ({ startNode, somebody }) => {
  const home = await startNode({ id: '10', more: ['--allow-host', 'chat.lan'] });
  const more = ['--allow-origin', `http://chat.lan:${home.port}`];
  const other = await startNode({ id: '11', peers: [home], more });
  const a = await somebody();
  await a.visit(home, 'chat.lan');
  await a.tryToJoin('UserA');
  await a.isIn('UserA', home);
  await a.sends('11', 'hello node');
  await expect(a.ticks('delivered')).toHaveCount(1);
  await a.hasAllOfThePage();
  await home.kill();
  await a.isIn('UserA', other);
  expect(await a.page.evaluate(() => isSecureContext)).toBe(false);
  const there = await goesThere(a);
  expect(await codeOf(there)).toBe(await codeOf(a));
  await there.page.bringToFront();
  await there.button('Yes, go on here as UserA').click();
  await there.isIn('UserA', other);
  await there.hears('11', 'hello node');
  forgiveTheBrowser(a);
});

test('whoever says no on the other page, or closes it, goes on where they are', async ({ startNode, somebody }) => {
  const { a, b } = await movedByDeath({ startNode, somebody });
  const there = await goesThere(a);
  await there.button('No').click();
  await expect(there.idField).toHaveValue('');
  await expect(a.page.getByRole('dialog')).toContainText('You have said no in the other tab. You go on here.');

  await a.page.bringToFront();
  const opened = a.context.waitForEvent('page');
  await a.button('Try again').click();
  const again = new Person(a.context, await opened);
  await codeOf(again);
  await again.page.close();
  await expect(a.page.getByRole('dialog')).toContainText('The other tab was closed');

  await a.page.evaluate(() => (window.open = () => null));
  await a.button('Try again').click();
  await expect(a.page.getByRole('dialog')).toContainText('The browser has opened no tab');
  await a.button('Close').last().click();
  await b.sends('UserA', 'are you still there?');
  await a.hears('UserB', 'are you still there?');
  await a.page.locator('tabmesh-notices').getByRole('button', { name: 'Close' }).click();
  await expect(a.page.locator('tabmesh-notices')).not.toContainText('You were moved');
  await expect(a.button('Carry me to this node’s page…')).toHaveCount(1);
});

/** A website that opens the page of a node, and would like to have its visitor go on there as somebody of its own. */
const pusher = `
document.querySelector('button').onclick = () => {
  const opened = window.open(document.body.dataset.page + '#carry=' + encodeURIComponent(location.origin));
  const say = (message) => opened.postMessage({ tabmesh: 'carry', version: 1, ...message }, '*');
  onmessage = ({ data }) => {
    const [publicKey, key] = [new Uint8Array(32).fill(9), new Uint8Array(32).fill(7)];
    if (data.type === 'ready') say({ type: 'offer', publicKey, key, id: 'UserA' });
    if (data.type === 'reveal')
      for (const number of [0, 1]) say({ type: 'piece', number, bytes: new Uint8Array(99), isLast: true });
  };
};`;

test('a website that opens the page has nobody go on there under a key of its own', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.button('Leave').click();
  const site = await Site.start('without');
  const html = `<!doctype html><html lang="en"><head><title>A shop</title><link rel="icon" href="data:," /></head>
<body data-page="http://${node.address}/"><button>A game</button><script src="/pusher.js"></script></body></html>`;
  site.files.set('/', { type: 'text/html', body: html });
  site.files.set('/pusher.js', { type: 'text/javascript', body: pusher });
  try {
    await a.page.goto(site.origin);
    const opened = a.context.waitForEvent('page');
    await a.button('A game').click();
    const there = new Person(a.context, await opened);
    await expect(there.page.getByRole('heading', { name: 'Nobody was carried here' })).toBeVisible();
    await there.button('To the start').click();
    await expect(there.idField).toHaveValue('UserA');
    await there.joinButton.click();
    await there.isIn('UserA', node);
  } finally {
    await site.stop();
  }
});

test('being carried is accessible at every width and in both themes', async ({ startNode, somebody }) => {
  test.slow();
  const { other, a } = await movedByDeath({ startNode, somebody });
  // Somebody else has been at that page.
  const former = new Person(a.context, await a.context.newPage());
  await former.join(other, 'UserC');
  await former.button('Leave').click();
  await former.page.close();

  const notice = a.page.locator('tabmesh-notices');
  await expect(notice).toContainText('You were moved to node 11');
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('Carry me to this node’s page…').click();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.page.keyboard.press('Escape');
  const there = await goesThere(a);
  await expect(there.alert).toContainText('the key and the ID of UserC');
  expect(await faultsOf(there.page)).toEqual([]);
  await a.page.bringToFront();
  await codeOf(a);
  expect(await faultsOf(a.page)).toEqual([]);
  await there.page.bringToFront();
  await there.button('Yes, go on here as UserA').click();
  await there.isIn('UserA', other);
  await a.page.bringToFront();
  await expect(a.page.getByRole('heading', { name: 'You are in another tab now' })).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  expect(there.complaints).toEqual([]);
});
