import { expect } from 'playwright/test';
import { faultsOf } from './support/faults.js';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

/** What stands in the sheet of a way, hop by hop. */
const hopsOf = ({ page }: Person) => page.getByRole('dialog').getByRole('list', { name: 'Hops' }).getByRole('listitem');

test('whoever wants to know sees through which nodes the way goes, how long it takes, and measures it again', async ({
  startNode,
  somebody,
}) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '20', peers: [first] });
  const a = await somebody();
  const b = await somebody();
  await a.join(first, 'UserA');
  await b.join(second, 'UserB');
  await a.entry('UserB').click();
  await a.choosesFor('UserB', 'Show the way');

  const sheet = a.page.getByRole('dialog', { name: 'The way to UserB' });
  await expect(sheet.getByRole('status')).toHaveText('3 hops.');
  const time = /(< 1|\d+) ms there and back\s*$/;
  await expect(hopsOf(a)).toHaveText([/^\s*10\s/, /^\s*20\s/, /^\s*UserB\s/]);
  await expect(hopsOf(a)).toHaveText([time, time, time]);
  expect(await faultsOf(a.page)).toEqual([]);

  await sheet.getByRole('button', { name: 'Measure again' }).click();
  await expect(sheet.getByRole('status')).toHaveText('3 hops.');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
});

test('the own connection says which node it is, where, and how far', async ({ twoPeople }) => {
  const { node, a } = await twoPeople();
  await a.button('More').click();
  await a.button('Connection').click();
  const sheet = a.page.getByRole('dialog', { name: 'Your connection' });
  await expect(sheet).toContainText(`You are linked to node 10 at 127.0.0.1:${node.port}`);
  await expect(sheet.getByRole('status')).toHaveText('1 hop.');
  await expect(hopsOf(a)).toHaveText([/10\s+(< 1|\d+) ms there and back/]);
});
