import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('commands, mentions and emoji: what is typed is done, completed, or refused with the reason', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'alice');
  await b.join(node, 'bob');
  await a.room('lobby', '2 members').click();
  await a.messageField.pressSequentially('/jion plans');
  await a.page.keyboard.press('Enter');
  await expect(a.alert).toContainText('There is no command /jion');
  await a.messageField.fill('');
  await a.messageField.pressSequentially('hello @b');
  await a.page.keyboard.press('Tab');
  await expect(a.messageField).toHaveValue('hello @bob ');
  await a.button('Emoji').click();
  await a.page.getByRole('searchbox', { name: 'Find an emoji' }).fill('waving hand');
  await a.button('waving hand').click();
  await expect(a.messageField).toHaveValue('hello @bob 👋');
  await a.page.keyboard.press('Enter');
  await expect(b.room('lobby', '1 mention')).toBeVisible();
  await b.room('lobby').click();
  await expect(b.messages.getByText('New', { exact: true })).toBeVisible();

  await a.messageField.fill('/join #plans');
  await a.page.keyboard.press('Enter');
  await expect(a.room('plans')).toHaveAttribute('aria-current', 'true');
  await a.messageField.fill('/msg bob **just** you');
  await a.page.keyboard.press('Enter');
  await expect(b.entry('alice', '1 unread message')).toBeVisible();
});

test('what is open, a draft, the colours and who is muted are as they were after a reload', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'alice');
  await a.room('lobby').click();
  await a.messageField.fill('half a th');
  await a.choosesOf('lobby', 'Mute');
  await a.page.keyboard.press('Control+Comma');
  await a.page.getByRole('radio', { name: 'Dark' }).check();
  await a.page.keyboard.press('Escape');
  await a.page.reload();
  await expect(a.room('lobby', 'muted')).toBeVisible();
  await expect(a.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(a.room('lobby')).toHaveAttribute('aria-current', 'true');
  await expect(a.messageField).toBeFocused();
  await expect(a.messageField).toHaveValue('half a th');
  await a.page.keyboard.press('Control+Comma');
  await a.page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(a.page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await a.page.keyboard.press('Escape');
  await expect(a.page.getByRole('textbox', { name: 'Nachricht' })).toHaveValue('half a th');
  await expect(a.page.locator('html')).toHaveAttribute('lang', 'de');
});

test('what somebody writes fetches nothing and runs nothing', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'alice');
  await b.join(node, 'bob');
  const hostile = [
    '![cat](http://127.0.0.1:1/cat.png) [x](javascript:alert(1)) <img src=http://127.0.0.1:1/ onerror=alert(1)>',
    '<style>*{display:none}</style> <p style="position:fixed">**bold**</p>',
  ].join('\n');
  await a.sends('bob', hostile);
  await b.hears('alice', 'bold');
  await expect(b.messages.locator('strong')).toHaveCount(1);
  await expect(b.messages.locator('img, style, script, [style^="position"]')).toHaveCount(0);
  await expect(b.messages.getByRole('link')).toHaveCount(2);
  const own = [`http://${node.address}/`, `ws://${node.address}/`];
  expect(b.requests.filter((url) => !own.some((origin) => url.startsWith(origin)))).toEqual([]);
});
