import { expect } from 'playwright/test';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

/** Both in the network, and something was said. */
async function talk(a: Person, b: Person): Promise<void> {
  await a.sends('UserB', 'hello UserB');
  await b.hears('UserA', 'hello UserB');
  await expect(a.ticks('read')).toHaveCount(1);
}

test('a message to somebody who is not here is kept by a node, and arrives when they come', async ({
  startNode,
  somebody,
}, info) => {
  const node = await startNode({ id: '10', dataDir: info.outputPath('node') });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await talk(a, b);
  await b.button('Leave').click();
  await expect(a.absentee('UserB')).toBeVisible();
  await expect(a.page.getByText('UserB is not here: a node keeps what you write.')).toBeVisible();
  await a.messageField.fill('see you later');
  await a.button('Send').click();
  await expect(a.ticks('sent: kept by a node')).toHaveCount(1);

  // The sender may be gone when it arrives.
  await a.page.goto('about:blank');
  await b.tryToJoin('UserB');
  await b.isIn('UserB', node);
  await expect(b.absentee('UserA').or(b.entry('UserA'))).toHaveAccessibleName(/1 unread message/);
  // The tab comes back by itself.
  await a.visit(node);
  await a.isIn('UserA', node);
  await a.entry('UserB').click();
  await expect(a.ticks('delivered')).toHaveCount(1);
  await b.hears('UserA', 'see you later');
  await expect(a.ticks('read')).toHaveCount(2);
});

test('conversations are there after a reload, and what waited goes on waiting', async ({ twoPeople }) => {
  // This node keeps nothing: what waits, waits with its sender.
  const { node, a, b } = await twoPeople();
  await talk(a, b);
  await b.button('Leave').click();
  await expect(a.absentee('UserB')).toBeVisible();
  await a.messageField.fill('see you later');
  await a.button('Send').click();
  await expect(a.ticks('waiting')).toHaveCount(1);

  await a.page.reload();
  await a.isIn('UserA', node);
  await a.absentee('UserB').click();
  await expect(a.messages).toContainText('hello UserB');
  await expect(a.messages).toContainText('see you later');
  await expect(a.ticks('read')).toHaveCount(1);
  await expect(a.ticks('waiting')).toHaveCount(1);

  await b.tryToJoin('UserB');
  await b.isIn('UserB', node);
  await b.hears('UserA', 'see you later');
  await expect(b.messages).toContainText('hello UserB');
  await expect(a.ticks('read')).toHaveCount(2);
});

test('older messages come when somebody scrolls up, and what is read stays in its place', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.entry('UserB').click();
  for (let number = 1; number <= 70; number += 1) {
    await a.messageField.fill(`message ${number}`);
    await a.messageField.press('Enter');
  }
  await expect(b.entry('UserA', '70 unread messages')).toBeVisible();

  await b.page.reload();
  await b.isIn('UserB', node);
  await b.hears('UserA', 'message 70');
  await expect(b.messages.getByText('message 20', { exact: true })).toHaveCount(0);
  const oldest = b.messages.getByText('message 21', { exact: true });
  // Only what is seen is there: somebody turns the wheel until the oldest message on the page comes, and with it those before.
  await b.messages.hover();
  await expect(async () => {
    await b.page.mouse.wheel(0, -200);
    await expect(oldest).toBeInViewport({ timeout: 200 });
  }).toPass();
  await expect(b.messages.getByText('message 20', { exact: true })).toHaveCount(1);
  await expect(oldest).toBeInViewport();
  await b.messages.focus();
  await b.page.keyboard.press('Home');
  await expect(b.messages.getByText('message 1', { exact: true })).toBeInViewport();
});

test('a changed key is warned of, and nothing is sent to it until it is accepted', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10', more: ['--limit', 'id-reservation=1ms'] });
  const [a, b, other] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await talk(a, b);
  await b.button('Leave').click();
  await expect(a.absentee('UserB')).toBeVisible();

  await other.join(node, 'UserB');
  await expect(a.alert).toContainText('UserB has another key than before');
  await expect(a.entry('UserB', 'has another key')).toBeVisible();
  await expect(a.messageField).toHaveCount(0);
  await a.button('Do not write').click();
  await expect(a.alert).toHaveCount(0);
  await expect(a.messageField).toHaveCount(0);

  await other.sends('UserA', 'it is me, in another browser');
  await expect(a.page.getByRole('button', { name: /^UserB~[0-9a-f]{4},/ })).toBeVisible();
  await a.page.bringToFront();
  await a.button('Accept the new key').click();
  await expect(a.messageField).toBeFocused();
  await expect(a.messages).toContainText('it is me, in another browser');
  await a.messageField.fill('welcome back');
  await a.button('Send').click();
  await other.hears('UserA', 'welcome back');
});

test('the safety number is the same on both sides, and that it was compared is remembered', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.entry('UserB').click();
  await b.entry('UserA').click();
  await a.choosesFor('UserB', 'Safety number');
  await b.choosesFor('UserA', 'Safety number');
  const numberOf = (person: Person): Promise<string[]> =>
    person.page.getByRole('list', { name: 'Safety number' }).getByRole('listitem').allTextContents();
  await expect(a.page.getByRole('img', { name: 'The safety number as a QR code' })).toBeVisible();
  await expect(b.page.getByRole('img', { name: 'The safety number as a QR code' })).toBeVisible();
  const number = await numberOf(a);
  expect(number).toHaveLength(12);
  expect(number.every((group) => /^\d{5}$/.test(group))).toBe(true);
  expect(await numberOf(b)).toEqual(number);

  await a.button('We compared it: it is the same').click();
  await expect(a.page.getByRole('dialog')).toHaveCount(0);
  await expect(a.entry('UserB', 'verified')).toBeVisible();
  await a.page.reload();
  await a.isIn('UserA', node);
  await expect(a.entry('UserB', 'verified')).toBeVisible();
  await a.entry('UserB').click();
  await expect(a.page.getByRole('heading').getByRole('img', { name: 'verified' })).toBeVisible();
  await a.choosesFor('UserB', 'Safety number');
  await a.button('It is not the same').click();
  await expect(a.entry('UserB', 'verified')).toHaveCount(0);
});

test('what was said can be saved, forgotten, and oneself with it', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await talk(a, b);

  const file = await a.saves(async () => {
    await a.button('More').click();
    await a.button('Save all conversations').click();
  });
  expect(file.name).toMatch(/^tabmesh-.*\.jsonl$/);
  const [line = ''] = file.bytes.toString().split('\n');
  expect(JSON.parse(line)).toMatchObject({ direction: 'out', id: 'UserB', text: 'hello UserB' });

  await a.choosesFor('UserB', 'Forget this conversation');
  await a.button('Forget it').click();
  await a.entry('UserB').click();
  await expect(a.messages).toContainText('Nothing said yet');
  await a.page.reload();
  await a.isIn('UserA', node);
  await a.entry('UserB').click();
  await expect(a.messages).toContainText('Nothing said yet');

  await a.button('More').click();
  await a.button('Forget me on this device').click();
  await a.button('Forget me').click();
  await expect(a.idField).toHaveValue('');
  await expect(b.absentee('UserA')).toBeVisible();
  expect(await a.databases()).toEqual(['tabmesh']);
});
