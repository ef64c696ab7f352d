import { expect } from 'playwright/test';
import { test } from './support/story.js';

test('two people who never heard of each other meet in a network that is too large to list everybody', async ({
  startNode,
  somebody,
}) => {
  const more = ['--limit', 'small-network=4'];
  const first = await startNode({ id: '10', more });
  const second = await startNode({ id: '20', peers: [first], more });
  const cli = await startNode({ id: 'console', peers: [second], more });
  const a = await somebody();
  const b = await somebody();
  await a.join(first, 'UserA');
  await a.sees('20');
  await b.join(second, 'UserB');

  await expect(a.page.getByText('1 of 4 people')).toBeVisible();
  await expect(a.entry('10')).toBeVisible();
  await expect(a.entry('20')).toHaveCount(0);
  await expect(a.entry('UserB')).toHaveCount(0);

  const find = a.page.getByRole('searchbox', { name: 'Find people' });
  const found = a.page.getByRole('list', { name: 'Found' });
  await find.fill('nobody');
  await expect(a.page.getByText('Nobody’s ID begins with “nobody”.')).toBeVisible();
  await find.fill('userb');
  await found.getByRole('button', { name: /^UserB, online/ }).click();
  await a.messageField.fill('hello UserB');
  await a.button('Send').click();
  await expect(a.messages.getByRole('img', { name: 'delivered' })).toHaveCount(1);
  await expect(a.entry('UserB', 'online')).toBeVisible();
  await expect(found).toHaveCount(0);

  await b.sees('UserA');
  await b.hears('UserA', 'hello UserB');
  await b.sends('UserA', 'hello UserA');
  await a.hears('UserB', 'hello UserA');

  cli.type('find user');
  await cli.shows('UserB');
});
