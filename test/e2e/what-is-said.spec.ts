import { expect, type Locator } from 'playwright/test';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

/** The row of a message, by its words. */
function row(person: Person, text: string): Locator {
  return person.messages.locator('.row', { hasText: text });
}

/** What can be done with a message. */
async function opens(person: Person, text: string): Promise<void> {
  await person.page.bringToFront();
  await row(person, text).hover();
  await row(person, text)
    .getByRole('button', { name: /^What to do with/ })
    .click();
}

test('two people answer, edit, react and delete', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.sends('UserB', 'shall we met at noon?');
  await b.hears('UserA', 'shall we met at noon?');

  await b.messageField.pressSequentially('w');
  await expect(a.page.getByText('UserB is writing')).toBeVisible();
  await b.messageField.fill('');
  await opens(b, 'shall we met');
  await b.button('Reply').click();
  await expect(b.messageField).toBeFocused();
  await b.messageField.fill('yes');
  await b.page.keyboard.press('Enter');
  await expect(row(a, 'yes').locator('.quote')).toContainText('shall we met at noon?');

  await a.page.bringToFront();
  await a.messageField.focus();
  await a.page.keyboard.press('ArrowUp');
  await expect(a.messageField).toHaveValue('shall we met at noon?');
  await a.messageField.fill('shall we meet at noon?');
  await a.page.keyboard.press('Enter');
  await expect(a.messageField).toHaveValue('');
  await expect(row(b, 'shall we meet at noon?').first()).toContainText('edited');
  await expect(row(b, 'yes').locator('.quote')).toContainText('shall we meet');

  await opens(b, 'edited');
  await b.button('React with 👍').click();
  await expect(a.messages.getByRole('button', { name: 'UserB reacted with 👍' })).toBeVisible();
  await a.page.bringToFront();
  await a.messages.getByRole('button', { name: /👍/ }).click();
  await expect(b.messages.getByRole('button', { name: /👍/ })).toHaveText('👍2');
  await b.page.bringToFront();
  await b.messages.getByRole('button', { name: /👍/ }).click();
  await expect(a.messages.getByRole('button', { name: /👍/ })).toHaveText('👍1');

  await opens(a, 'edited');
  await a.button('Delete').click();
  await a.button('Delete for everybody, for good').click();
  await expect(b.messages).not.toContainText('shall we meet');
  await expect(row(b, 'yes').locator('.quote')).toContainText('deleted');

  await b.page.reload();
  await b.isIn('UserB', node);
  await b.entry('UserA').click();
  await expect(row(b, 'yes').locator('.quote')).toContainText('deleted');
  await expect(b.messages).not.toContainText('noon');
});

test('in a room, for who is there and for who comes later', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b, c] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  for (const person of [a, b]) await person.room('lobby', '2 members').click();
  for (const text of ['first', 'secnd', 'third']) {
    await a.messageField.fill(text);
    await a.page.keyboard.press('Enter');
  }
  await expect(b.messages).toContainText('third');
  await opens(b, 'first');
  await b.button('More emojis').click();
  await b.page.locator('tabmesh-emoji').getByRole('button', { name: 'grinning face', exact: true }).click();
  await expect(a.messages.getByRole('button', { name: 'UserB reacted with 😀' })).toBeVisible();
  await opens(a, 'secnd');
  await a.button('Edit').click();
  await a.messageField.fill('second');
  await a.page.keyboard.press('Enter');
  await opens(a, 'third');
  await a.button('Delete').click();
  await a.button('Delete for everybody, for good').click();
  await opens(b, 'second');
  await b.button('Reply').click();
  await b.messageField.fill('an answer');
  await b.page.keyboard.press('Enter');
  await expect(row(a, 'an answer').locator('.quote')).toContainText('second');

  await c.join(node, 'UserC');
  await c.room('lobby').click();
  await expect(row(c, 'an answer').locator('.quote')).toContainText('second');
  await expect(row(c, 'second').first()).toContainText('edited');
  await expect(c.messages.getByRole('button', { name: 'UserB reacted with 😀' })).toBeVisible();
  await expect(c.messages).toContainText('deleted');
  await expect(c.messages).not.toContainText('third');
});

test('in a room it is seen who is writing, at other nodes as well', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '11', peers: [first] });
  const [a, b, c] = [await somebody(), await somebody(), await somebody()];
  await a.join(first, 'anna');
  await b.join(second, 'ben');
  await c.join(second, 'carl');
  for (const person of [a, b, c]) {
    await person.room('lobby', '3 members').click();
    await person.page.bringToFront();
  }
  await a.page.bringToFront();
  await a.messageField.pressSequentially('h');
  await expect(c.page.getByText('anna is writing')).toBeVisible();
  await b.page.bringToFront();
  await b.messageField.pressSequentially('h');
  await a.page.bringToFront();
  await a.messageField.pressSequentially('e');
  await expect(c.page.getByText('anna and ben are writing')).toBeVisible();
  await a.button('Send').click();
  await expect(c.messages).toContainText('he');
  await expect(c.page.getByText('anna', { exact: false }).filter({ hasText: 'writing' })).toHaveCount(0);
});
