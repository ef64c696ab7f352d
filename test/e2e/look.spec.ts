import { expect } from 'playwright/test';
import { faultsOf } from './support/faults.js';
import { test } from './support/story.js';

// Several looks at each screen take their time.
test.slow();

test('the form is accessible at every width and in both themes, with and without a problem', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.visit(node);
  await expect(a.joinButton).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.tryToJoin('User~A');
  await expect(a.alert).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
});

test('the start, the list and a conversation are accessible at every width and in both themes', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await a.page.setViewportSize({ width: 1280, height: 800 });
  expect(await faultsOf(a.page)).toEqual([]);

  await b.join(node, 'UserB');
  await a.sends('UserB', 'hello');
  await b.hears('UserA', 'hello');
  await b.sends('UserA', 'hello, you');
  await expect(a.messages).toContainText('hello, you');
  expect(await faultsOf(a.page)).toEqual([]);
});

test('answers, edits, reactions and stones are accessible at every width and in both themes', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  await a.sends('UserB', 'hello');
  await b.hears('UserA', 'hello');
  const opener = b.messages.getByRole('button', { name: /^What to do with/ });
  await opener.focus();
  await b.page.keyboard.press('Enter');
  await expect(b.page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(b.page)).toEqual([]);
  await b.button('React with 👍').click();
  await expect(b.messages.getByRole('button', { name: 'You reacted with 👍' })).toBeVisible();
  await opener.focus();
  await b.page.keyboard.press('Enter');
  await b.button('Reply').click();
  await b.messageField.fill('hello, you');
  expect(await faultsOf(b.page)).toEqual([]);
  await b.page.keyboard.press('Enter');
  await b.page.keyboard.press('ArrowUp');
  await b.messageField.fill('hello to you');
  await b.page.keyboard.press('Enter');
  await expect(a.messages.locator('.edited')).toBeVisible();
  await b.messageField.fill('a mistake');
  await b.page.keyboard.press('Enter');
  await opener.last().focus();
  await b.page.keyboard.press('Enter');
  await b.button('Delete').click();
  await b.button('Delete for everybody, for good').click();
  await expect(b.messages.locator('.deleted')).toBeVisible();
  expect(await faultsOf(b.page)).toEqual([]);
});

test('what lies over the page and what warns is accessible at every width and in both themes', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10', more: ['--limit', 'id-reservation=1ms'] });
  const [a, b, other] = [await somebody(), await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await a.sends('UserB', 'hello');
  await expect(a.ticks('delivered')).toHaveCount(1);
  await a.button('More about UserB').click();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('Safety number').click();
  await expect(a.page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('We compared it: it is the same').click();

  await b.button('Leave').click();
  await expect(a.absentee('UserB')).toBeVisible();
  await other.join(node, 'UserB');
  await expect(a.alert).toContainText('another key');
  expect(await faultsOf(a.page)).toEqual([]);
});

test('moving out and in is accessible at every width and in both themes', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.button('More').click();
  await a.button('Move to another device…').click();
  await a.button('Leave and save the file').click();
  await expect(a.alert).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.page.keyboard.press('Escape');
  const file = await a.movesOut('four words nobody guesses');
  await expect(a.page.getByRole('heading', { name: 'The file is saved' })).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);

  await a.page.reload();
  await a.button('I have a file from another device').click();
  await a.button('Open and join').click();
  await expect(a.alert).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.opens(file, 'four words nobody guesses');
  await expect(a.alert).toContainText('what was said here after that');
  expect(await faultsOf(a.page)).toEqual([]);
});

test('rooms and what lies over them are accessible at every width and in both themes', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  await b.room('lobby', '2 members').click();
  await b.messageField.fill('hello everybody');
  await b.button('Send').click();
  await a.page.bringToFront();
  await a.room('lobby').click();
  await a.messageField.fill('hello, you');
  await a.button('Send').click();
  await expect(a.messages).toContainText('hello everybody');
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('2 members').click();
  await expect(a.page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('Close').click();

  await a.page.setViewportSize({ width: 1280, height: 800 });
  await a.button('Join or make a room').click();
  // Nodes tell now and then how many are in a room.
  await expect(a.page.getByRole('button', { name: /^Join #lobby, \d members?$/ })).toBeVisible();
  await a.page.getByRole('textbox', { name: 'Name of the room' }).fill('plans');
  await a.page.getByRole('checkbox', { name: 'Make it private' }).check();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('Make it').click();
  await a.choosesOf('plans', 'Invite …');
  await expect(a.page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
});

test('settings, keys and what is found are accessible at every width and in both themes', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.room('lobby').click();
  await a.messageField.fill('hello **you** `code` @UserA\n```ts\nlet a = 1;\n```\n> said');
  await a.button('Send').click();
  await expect(a.messages.locator('.keyword')).toBeVisible();
  await a.messageField.pressSequentially('/m');
  await expect(a.page.getByRole('listbox')).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.messageField.fill('');
  for (const [keys, name] of [
    ['Control+k', 'Find'],
    ['Control+Comma', 'Settings'],
    ['Control+Slash', 'Keys and commands'],
  ] as const) {
    // What was closed just now is over only when the browser says so.
    await expect(async () => {
      await a.page.keyboard.press(keys);
      await expect(a.page.getByRole('dialog', { name })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    if (name === 'Find') {
      await a.page.getByRole('combobox', { name, exact: true }).fill('hello');
      await expect(a.page.getByRole('listbox', { name: 'Found' }).locator('mark')).toHaveText('hello');
    }
    expect(await faultsOf(a.page)).toEqual([]);
    await a.page.keyboard.press('Escape');
    await expect(a.page.getByRole('dialog')).toHaveCount(0);
  }
  await a.page.evaluate(() => (document.documentElement.dataset['contrast'] = 'more'));
  expect(await faultsOf(a.page)).toEqual([]);
});

test('the network, drawn and as a table, and the way into it for others are accessible at every width and in both themes', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  await startNode({ id: '11', peers: [node] });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.button('Network').click();
  const drawn = a.page.getByRole('button', { name: /^Node 11,/ });
  await expect(drawn).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await drawn.click();
  await expect(a.page.getByRole('heading', { name: 'Node 11' })).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.button('Table').click();
  expect(await faultsOf(a.page)).toEqual([]);
  await a.page.setViewportSize({ width: 1280, height: 800 });
  await a.button('More').click();
  await a.button('Bring somebody in').click();
  await expect(a.page.getByRole('dialog', { name: 'Bring somebody in' })).toBeVisible();
  expect(await faultsOf(a.page)).toEqual([]);
});

test('on a phone one sees the list or the conversation, and comes back to the list', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.page.setViewportSize({ width: 360, height: 740 });
  await a.join(node, 'UserA');
  await a.entry('10').click();
  await expect(a.messageField).toBeVisible();
  await expect(a.people).toBeHidden();
  await a.button('Back to people').click();
  await expect(a.people).toBeVisible();
  await expect(a.entry('10')).toBeFocused();
});

test('whatever is pressed is at least 44 pixels in each direction', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.page.setViewportSize({ width: 360, height: 740 });
  await a.visit(node);
  const smallOnes = (): Promise<string[]> =>
    a.page
      .locator('button:visible, input:visible, textarea:visible')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) => element.getBoundingClientRect().height < 44 || element.getBoundingClientRect().width < 44,
          )
          .map((element) => element.outerHTML),
      );
  await expect(a.joinButton).toBeVisible();
  expect(await smallOnes()).toEqual([]);
  await a.tryToJoin('UserA');
  await a.isIn('UserA', node);
  expect(await smallOnes()).toEqual([]);
  await a.entry('10').click();
  await expect(a.messageField).toBeVisible();
  expect(await smallOnes()).toEqual([]);
  await a.button('More about 10').click();
  expect(await smallOnes()).toEqual([]);
  await a.button('Safety number').click();
  await expect(a.page.getByRole('dialog')).toBeVisible();
  expect(await smallOnes()).toEqual([]);
  await a.button('Close').click();
  await a.button('Back to people').click();
  await a.room('lobby').click();
  await expect(a.messageField).toBeVisible();
  expect(await smallOnes()).toEqual([]);
  await a.button('Back to rooms').click();
  await a.button('Join or make a room').click();
  await expect(a.button('Join #lobby, 1 member')).toBeVisible();
  expect(await smallOnes()).toEqual([]);
});

test('nothing leaves the origin but WebSockets', async ({ twoPeople }) => {
  const { node, a, b } = await twoPeople();
  await a.sends('UserB', 'see https://example.org/picture.png');
  await b.hears('UserA', 'https://example.org/picture.png');
  const own = [`http://${node.address}/`, `ws://${node.address}/`];
  for (const { requests } of [a, b]) {
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((url) => !own.some((origin) => url.startsWith(origin)))).toEqual([]);
  }
});

test('what somebody writes is shown as text, whatever it looks like', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  const hostile = '<img src=x onerror="document.title=1"><b>bold</b> ${1} \u202Ereversed';
  await a.sends('UserB', hostile);
  await b.hears('UserA', '<b>bold</b>');
  await expect(b.messages.locator('img, b')).toHaveCount(0);
});
