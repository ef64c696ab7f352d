import { AxeBuilder } from '@axe-core/playwright';
import { createHash } from 'node:crypto';
import { expect, type Locator } from 'playwright/test';
import type { NodeProcess } from './support/node-process.js';
import type { Person } from './support/person.js';
import { test } from './support/story.js';
import { fileBytes } from '../support/file-bytes.js';
import { dottedPicture } from './support/dotted-picture.js';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Chooses a file with the button beside the box. */
async function offers(person: Person, name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
  await person.page.locator('tabmesh-attach input').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

const card = (person: Person, name: string): Locator =>
  person.messages.getByRole('group', { name: `File ${name}`, exact: true });

const action = (person: Person, name: string, words: string): Locator =>
  card(person, name).getByRole('button', { name: words, exact: true });

/** What axe finds wrong in both themes, and at which widths something does not fit. */
async function faultsOf({ page }: Person): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`${width}: ${overflow} pixels too wide`);
    if (page.context().browser()?.browserType().name() !== 'chromium') continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${width} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return faults;
}

/** The browser itself writes broken connections into the console. */
function forgiveTheBrowser(...people: readonly Person[]): void {
  for (const { complaints } of people) complaints.length = 0;
}

test('a file goes on where it was when the node between two people is killed', async ({ startNode, somebody }) => {
  const home = await startNode({ id: '10' });
  const other: NodeProcess = await startNode({ id: '20', peers: [home] });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(other, 'UserA');
  await b.join(home, 'UserB');
  await a.sees('UserB');
  await a.entry('UserB').click();
  // More than a leaf may send at once, so that it takes a while.
  const bytes = fileBytes(6_000_000);
  await offers(a, 'talk.bin', 'application/octet-stream', bytes);
  await expect(card(a, 'talk.bin')).toContainText('others can get it while you are here');

  await b.page.bringToFront();
  await b.entry('UserA').click();
  await expect(card(b, 'talk.bin')).toContainText('6 MB · not here yet');
  await action(b, 'talk.bin', 'Get it').click();
  await expect(card(b, 'talk.bin')).toContainText(/[1-9]\d? %/);
  await action(b, 'talk.bin', 'Pause').click();
  await expect(card(b, 'talk.bin')).toContainText(/paused at \d+ %/);
  await action(b, 'talk.bin', 'Go on').click();
  await home.kill();
  await b.isIn('UserB', other);
  await expect(card(b, 'talk.bin')).toContainText('here, and checked', { timeout: 60_000 });
  const saved = await b.saves(() => action(b, 'talk.bin', 'Save').click());
  expect(saved.name).toBe('talk.bin');
  expect(hashOf(saved.bytes)).toBe(hashOf(bytes));
  forgiveTheBrowser(a, b);
});

test('a file that was begun goes on after a reload, and what was offered is there after one', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.sees('UserB');
  await a.entry('UserB').click();
  await offers(a, 'talk.bin', '', fileBytes(4_000_000));
  await b.page.bringToFront();
  await b.entry('UserA').click();
  await action(b, 'talk.bin', 'Get it').click();
  await expect(card(b, 'talk.bin')).toContainText(/[1-9]\d? %/);
  await a.page.reload();
  await b.page.reload();
  await b.isIn('UserB', node);
  await b.entry('UserA').click();
  await expect(card(b, 'talk.bin')).toContainText('here, and checked', { timeout: 60_000 });
  forgiveTheBrowser(a, b);
});

test('a small picture is shown at once to somebody who talks with its author, and to others when they want it', async ({
  twoPeople,
}) => {
  const { a, b } = await twoPeople();
  await a.sees('UserB');
  const picture = dottedPicture(320, 200);
  await a.entry('UserB').click();
  await offers(a, 'first.png', 'image/png', picture);
  await b.page.bringToFront();
  await b.entry('UserA').click();
  await expect(action(b, 'first.png', 'Get it')).toBeVisible();
  await expect(card(b, 'first.png').getByRole('img')).toHaveCount(0);

  await b.messageField.fill('who are you?');
  await b.button('Send').click();
  await a.page.bringToFront();
  await offers(a, 'second.png', 'image/png', picture);
  await b.page.bringToFront();
  const shown = card(b, 'second.png').getByRole('img', { name: 'second.png' });
  await expect(shown).toBeVisible();
  expect(await faultsOf(b)).toEqual([]);
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(320);
});

test('a file in a room comes to each who wants it', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const people = [await somebody(), await somebody(), await somebody()] as const;
  for (const [at, person] of people.entries()) {
    await person.join(node, `User${'ABC'[at]}`);
    await person.room('lobby').click();
  }
  const [a, b, c] = people;
  await a.page.bringToFront();
  const bytes = fileBytes(300_000);
  await offers(a, 'notes.txt', 'text/plain', bytes);
  for (const person of [b, c]) {
    await person.page.bringToFront();
    await action(person, 'notes.txt', 'Get it').click();
  }
  for (const person of [b, c]) {
    await person.page.bringToFront();
    await expect(card(person, 'notes.txt')).toContainText('here, and checked');
    const saved = await person.saves(() => action(person, 'notes.txt', 'Save').click());
    expect(hashOf(saved.bytes)).toBe(hashOf(bytes));
  }
});

test('what is too large, or nothing, is refused in words; and what was offered can be taken back', async ({
  twoPeople,
}) => {
  const { a, b } = await twoPeople();
  await a.sees('UserB');
  await a.entry('UserB').click();
  await offers(a, 'film.mkv', '', new Uint8Array(25_000_001));
  await expect(a.alert).toContainText('"film.mkv" cannot be offered: 25 MB is the most: it has 25.1 MB');
  await offers(a, 'empty.txt', 'text/plain', new Uint8Array());
  await expect(a.alert).toContainText('"empty.txt" cannot be offered: there is nothing in it');
  await expect(a.messages.getByRole('group')).toHaveCount(0);

  await offers(a, 'secret.txt', 'text/plain', fileBytes(10));
  await action(a, 'secret.txt', 'Offer no more').click();
  await expect(card(a, 'secret.txt')).toContainText('this browser does not have it any more');
  await b.page.bringToFront();
  await b.entry('UserA').click();
  await action(b, 'secret.txt', 'Get it').click();
  await expect(card(b, 'secret.txt')).toContainText('UserA does not have it any more');
  await expect(action(b, 'secret.txt', 'Try again')).toBeVisible();
});

test('files can be dropped on a conversation, which shows where', async ({ twoPeople }) => {
  const { a } = await twoPeople();
  await a.sees('UserB');
  await a.entry('UserB').click();
  const data = await a.page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['hello'], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  });
  await a.messages.dispatchEvent('dragenter', { dataTransfer: data });
  await expect(a.page.getByText('Drop files here to offer them to UserB')).toBeVisible();
  await a.messages.dispatchEvent('drop', { dataTransfer: data });
  await expect(a.page.getByText('Drop files here')).toHaveCount(0);
  await expect(card(a, 'dropped.txt')).toBeVisible();
});
