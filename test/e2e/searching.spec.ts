import { expect, type Locator } from 'playwright/test';
import { fillHistory } from './support/long-history.js';
import { longestTask } from './support/long-tasks.js';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

const count = 20_000;
const fillers = [
  'How are you?',
  'I am **fine**, and `you`?',
  '- one\n- two',
  'See you there :)',
  'a longer one. '.repeat(12),
];

const said = Array.from({ length: count }, (_, index) => ({
  text:
    index === 7 ? 'We meet at the **Café Lumière**, behind the station' : `${fillers[index % fillers.length]} ${index}`,
  direction: index % 3 === 0 ? ('out' as const) : ('in' as const),
}));

const palette = (person: Person): Locator => person.page.getByRole('dialog', { name: 'Find' });
const results = (person: Person): Locator =>
  palette(person).getByRole('listbox', { name: 'Found' }).getByRole('option');
const field = (person: Person): Locator => palette(person).getByRole('combobox', { name: 'Find', exact: true });

test('a word that was said twenty thousand messages ago is found, and leads there', async ({ twoPeople }) => {
  const { a, b } = await twoPeople();
  // Twenty thousand messages are put into a database and looked through: in Firefox that takes a minute.
  test.setTimeout(240_000);
  await b.sends('UserA', 'hello');
  await a.hears('UserB', 'hello');
  await fillHistory(a.page, 'UserB', said);
  await a.page.reload();
  await a.entry('UserB').click();
  await expect(a.messages).toContainText(String(count - 1));
  await a.page.waitForLoadState('networkidle');

  await a.page.keyboard.press('Control+k');
  const isTraced = a.context.browser()?.browserType().name() === 'chromium';
  let took = 0;
  const search = async (): Promise<void> => {
    await field(a).pressSequentially('lumiere cafe');
    const start = performance.now();
    await expect(palette(a)).toContainText('All that is kept here was searched.', { timeout: 60_000 });
    took = performance.now() - start;
  };
  const longest = isTraced ? await longestTask(a.page, search) : await search().then(() => 0);
  const figures = `${took.toFixed(0)} ms for ${count} messages, longest task ${longest.toFixed(1)} ms`;
  test.info().annotations.push({ type: 'search', description: figures });
  await expect(results(a)).toHaveCount(1);
  await expect(results(a).locator('mark')).toHaveText(['Café', 'Lumière']);
  expect(longest, figures).toBeLessThan(50);

  await a.page.keyboard.press('Enter');
  const found = a.messages.locator('.sought');
  await expect(found).toContainText('behind the station');
  await expect(found).toBeInViewport();
  expect(await a.messages.locator('[data-index]').count()).toBeLessThan(100);

  // On from there, and back.
  await a.messages.focus();
  await expect(async () => {
    await a.page.keyboard.press('PageDown');
    await expect(a.messages).toContainText(' 90', { timeout: 300 });
  }).toPass();
  await a.button('To the latest').click();
  await expect(a.messages).toContainText(String(count - 1));
  await expect(a.button('To the latest')).toHaveCount(0);
});

test('a search keeps to the conversation on the screen and to an author, until somebody wants to look everywhere', async ({
  twoPeople,
}) => {
  const { a, b } = await twoPeople();
  await a.sends('UserB', 'an apple for you');
  await b.sends('UserA', 'one **more** `Apple`');
  await a.hears('UserB', 'one more');
  await expect(a.entry('UserB')).toContainText('one more Apple');
  await a.room('lobby').click();
  await a.messageField.fill('apples for everybody');
  await a.button('Send').click();
  await expect(a.messages).toContainText('everybody');

  await a.page.keyboard.press('Control+k');
  await field(a).fill('apple');
  await expect(palette(a).getByRole('button', { name: 'In #lobby' })).toHaveAttribute('aria-pressed', 'true');
  await expect(results(a)).toHaveCount(1);
  await palette(a).getByRole('button', { name: 'Everywhere' }).click();
  await expect(results(a)).toHaveCount(3);
  await expect(results(a)).toContainText(['apples for everybody', 'one more Apple', 'an apple for you']);
  await palette(a).getByLabel('Said by').selectOption('UserB');
  await expect(results(a)).toHaveCount(1);
  await results(a).click();
  await expect(a.messages.locator('.sought')).toContainText('one more Apple');
});
