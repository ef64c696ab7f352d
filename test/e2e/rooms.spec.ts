import { expect } from 'playwright/test';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

async function says(person: Person, room: string, text: string): Promise<void> {
  await person.room(room).click();
  await person.messageField.fill(text);
  await person.button('Send').click();
}

async function reads(person: Person, room: string, text: string): Promise<void> {
  await person.page.bringToFront();
  await person.room(room).click();
  await expect(person.messages).toContainText(text);
}

test('two people on two linked nodes talk in the lobby, and a latecomer sees what was said', async ({
  startNode,
  somebody,
}) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20', peers: [first] });
  const [a, b, c] = [await somebody(), await somebody(), await somebody()];
  await a.join(first, 'UserA');
  await b.join(second, 'UserB');
  await expect(a.room('lobby', '2 members')).toBeVisible();

  await says(a, 'lobby', 'hello everybody');
  await expect(a.ticks('sent to the room')).toHaveCount(1);
  await expect(b.room('lobby', '1 unread message')).toBeVisible();
  await expect(b.page).toHaveTitle(/^\(1\) /);
  await reads(b, 'lobby', 'hello everybody');
  await expect(b.room('lobby', 'unread')).toHaveCount(0);
  await says(b, 'lobby', 'hello UserA');
  await reads(a, 'lobby', 'hello UserA');

  await c.join(second, 'UserC');
  await reads(c, 'lobby', 'hello everybody');
  await expect(c.messages).toContainText('hello UserA');
  await expect(a.room('lobby', '3 members')).toBeVisible();
});

test('a private room is entered by its link, whose secret does not stay in the address', async ({
  startNode,
  somebody,
}) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20', peers: [first] });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(first, 'UserA');
  await a.button('Join or make a room').click();
  await a.page.getByRole('textbox', { name: 'Name of the room' }).fill('plans');
  await a.page.getByRole('checkbox', { name: 'Make it private' }).check();
  await a.button('Make it').click();
  await expect(a.room('plans', 'private, 1 member')).toBeVisible();
  await says(a, 'plans', 'meet me at dawn');
  await a.choosesOf('plans', 'Invite …');
  await expect(a.page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
  const link = await a.page.getByRole('textbox', { name: 'Link of invitation' }).inputValue();
  expect(link).toMatch(/#room=plans&invitation=[\w-]{43}&nodes=127\.0\.0\.1:\d+$/);
  await a.button('Close').click();

  await b.page.goto(`http://${second.address}/${new URL(link).hash}`);
  await b.tryToJoin('UserB');
  await expect(b.messages).toContainText('meet me at dawn');
  expect(await b.page.evaluate(() => location.href)).toBe(`http://${second.address}/`);
  await says(b, 'plans', 'at dawn, then');
  await reads(a, 'plans', 'at dawn, then');

  await b.button('Join or make a room').click();
  const rooms = b.page.getByRole('list', { name: 'Public rooms' });
  await expect(rooms.getByRole('button', { name: 'Join #lobby, 2 members' })).toBeVisible();
  await expect(rooms.getByRole('button', { name: /plans/ })).toHaveCount(0);
});

test('a link that is not whole is said to be so', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.page.goto(`http://${node.address}/#room=plans`);
  await expect(a.alert).toContainText('This invitation cannot be used: the link is not whole.');
  await a.button('Close').click();
  await a.tryToJoin('UserA');
  await a.isIn('UserA', node);
  await a.page.evaluate(() => (location.hash = '#room=plans&invitation=short'));
  await expect(a.alert).toContainText('This invitation cannot be used: an invitation is 43 letters');
});

test('a room that was left stays left, and members of a room are one click away', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.room('lobby', '2 members').click();
  await a.button('2 members').click();
  await a.page.getByRole('list', { name: 'Members of #lobby' }).getByRole('button', { name: 'UserB' }).click();
  await expect(a.page.getByRole('region', { name: 'Conversation with UserB' })).toBeVisible();

  await b.room('lobby').click();
  await b.choosesOf('lobby', 'Leave this room');
  await b.button('Leave it').click();
  await expect(b.room('lobby')).toHaveCount(0);
  await expect(a.room('lobby', '1 member$')).toBeVisible();
  await b.page.reload();
  await b.isIn('UserB', node);
  await expect(b.page.getByText('You are in no room.')).toBeVisible();

  await b.button('Join or make a room').click();
  await b.button('Join #lobby, 1 member').click();
  await expect(b.messageField).toBeFocused();
  await b.page.reload();
  await expect(b.room('lobby', '2 members')).toBeVisible();
});

test('a member is removed from a private room, and the talk of the others goes on', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b, c] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await a.button('Join or make a room').click();
  await a.page.getByRole('textbox', { name: 'Name of the room' }).fill('plans');
  await a.page.getByRole('checkbox', { name: 'Make it private' }).check();
  await a.button('Make it').click();
  await says(a, 'plans', 'all of us');
  await b.join(node, 'UserB');
  await c.join(node, 'UserC');
  for (const [person, id] of [
    [b, 'UserB'],
    [c, 'UserC'],
  ] as const) {
    await a.choosesOf('plans', 'Invite …');
    await a.button(`Send to ${id}`).click();
    await expect(a.page.getByRole('status').filter({ hasText: `${id} gets an invitation.` })).toBeVisible();
    await a.button('Close').click();
    await expect(person.alert).toContainText('UserA invites you to the private room #plans.');
    await person.button('Come in').click();
    await expect(person.messages).toContainText('all of us');
  }
  await expect(a.room('plans', 'private, 3 members')).toBeVisible();

  await a.button('3 members').click();
  await a.button('Remove UserB').click();
  await a.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(a.messages).toContainText('You have removed UserB: from here on a new secret');
  await expect(a.room('plans', 'private, 2 members')).toBeVisible();
  await expect(c.messages).toContainText('UserA has removed UserB: from here on a new secret');
  await says(a, 'plans', 'the two of us');
  await reads(c, 'plans', 'the two of us');
  await expect(c.messages).toContainText('all of us');
  await expect(b.room('plans', 'private, 1 member')).toBeVisible();
  await expect(b.messages).not.toContainText('the two of us');

  await c.page.reload();
  await c.isIn('UserC', node);
  await c.room('plans', 'private, 2 members').click();
  await expect(c.messages).toContainText('UserA has removed UserB: from here on a new secret');
  await expect(c.messages).toContainText('the two of us');
});

test('why a node lets nobody into a room is said in the language of the page', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10', more: ['--limit', 'rooms=1'] });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.room('lobby').click();
  await a.messageField.fill('/join weather');
  await a.page.keyboard.press('Enter');
  await expect(a.page.getByText('You are not in #weather yet: the node serves too many rooms')).toBeVisible();
  await a.page.keyboard.press('Control+Comma');
  await a.page.getByRole('radio', { name: 'Deutsch' }).check();
  await a.page.keyboard.press('Escape');
  await expect(a.page.getByText('Du bist noch nicht in #weather: der Knoten bedient zu viele Räume')).toBeVisible();
});
