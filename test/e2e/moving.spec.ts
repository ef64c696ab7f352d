import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { test } from './support/story.js';

const passphrase = 'four words nobody guesses';
const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));

/** What the command line prints. */
async function printedBy(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, TABMESH_PASSPHRASE: passphrase };
  return (await promisify(execFile)(process.execPath, [cli, ...args], { env })).stdout;
}

test('somebody moves to another browser with a file, and goes on there with all that was said', async ({
  startNode,
  somebody,
}) => {
  // The other browser comes over the LAN, where it has less of what browsers can do.
  const node = await startNode({ id: '10', more: ['--allow-host', 'chat.lan'] });
  const [a, b, elsewhere] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await a.sends('UserB', 'hello UserB');
  await b.hears('UserA', 'hello UserB');
  await expect(a.ticks('read')).toHaveCount(1);

  // Only the tab in front has the focus.
  await a.page.bringToFront();
  await a.button('More').click();
  await a.button('Move to another device…').click();
  await a.page.getByLabel('Passphrase', { exact: true }).fill('too short');
  await a.button('Leave and save the file').click();
  await expect(a.alert).toContainText('at least 12 characters');
  await expect(a.page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await a.page.keyboard.press('Escape');
  const file = await a.movesOut(passphrase);
  expect(file.name).toMatch(/^tabmesh-.*\.backup$/);
  await expect(a.page.getByRole('heading', { name: 'The file is saved' })).toBeFocused();
  await expect(b.absentee('UserA')).toBeVisible();

  await elsewhere.visit(node, 'chat.lan');
  await elsewhere.button('I have a file from another device').click();
  await elsewhere.opens(file, 'another passphrase');
  await expect(elsewhere.alert).toContainText('the passphrase is another one, or the file is damaged');
  await elsewhere.page.getByLabel('Passphrase of the file').fill(passphrase);
  await elsewhere.page.keyboard.press('Enter');
  await elsewhere.isIn('UserA', node);
  await elsewhere.hears('UserB', 'hello UserB');
  await elsewhere.sends('UserB', 'I am here now');
  await b.hears('UserA', 'I am here now');
  await expect(elsewhere.ticks('read')).toHaveCount(2);

  await a.button('Forget me on this device').click();
  await a.button('Forget me').click();
  await expect(a.idField).toHaveValue('');
});

test('whoever is in a browser already is replaced only when that is meant', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await b.sends('UserA', 'hello UserA');
  await a.hears('UserB', 'hello UserA');
  const file = await a.movesOut(passphrase);

  await b.button('Leave').click();
  await b.button('I have a file from another device').click();
  await b.opens(file, passphrase);
  await expect(b.alert).toContainText('the key and the ID of UserB, what was said with 1 person, and 0 messages');
  await b.button('Keep what is here').click();
  await expect(b.idField).toHaveValue('UserB');

  await b.button('I have a file from another device').click();
  await b.opens(file, passphrase);
  await b.button('Go on as UserA from the file').click();
  await b.isIn('UserA', node);
  await b.absentee('UserB').click();
  await expect(b.messages).toContainText('hello UserA');
  // Of one person: what the browser knows, their talks, their files.
  expect(await b.databases()).toHaveLength(3);
});

test('whoever stays at the old place too is put out there', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, elsewhere] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  const file = await a.movesOut(passphrase);
  await a.button('Go on here').click();
  await a.isIn('UserA', node);

  await elsewhere.visit(node);
  await elsewhere.button('I have a file from another device').click();
  await elsewhere.opens(file, passphrase);
  await elsewhere.isIn('UserA', node);
  await expect(a.page.getByRole('heading', { name: 'Another tab or device took over' })).toBeVisible();
});

test('the command line opens what the page has made, and the page what the command line has made', async ({
  startNode,
  somebody,
}, info) => {
  const node = await startNode({ id: '10' });
  const [a, elsewhere] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await a.sends('10', 'hello node');
  await expect(a.ticks('delivered')).toHaveCount(1);
  const file = await a.movesOut(passphrase);
  const [there, back, dataDir] = ['there.backup', 'back.backup', 'data'].map((name) => info.outputPath(name));
  await writeFile(there!, file.bytes);
  expect(await printedBy('restore', there!, '--data-dir', dataDir!)).toContain('UserA is in');
  expect(await printedBy('backup', back!, '--data-dir', dataDir!)).toContain('UserA is in');

  await elsewhere.visit(node);
  await elsewhere.button('I have a file from another device').click();
  await elsewhere.opens({ name: 'back.backup', bytes: await readFile(back!) }, passphrase);
  await elsewhere.isIn('UserA', node);
  await elsewhere.hears('10', 'hello node');
});
