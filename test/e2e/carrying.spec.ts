import { expect } from 'playwright/test';
import type { NodeProcess } from './support/node-process.js';
import { Person } from './support/person.js';
import { test } from './support/story.js';

interface Story {
  readonly startNode: (options: { id: string; peers?: readonly NodeProcess[] }) => Promise<NodeProcess>;
  readonly somebody: () => Promise<Person>;
}

interface Scene {
  /** The node that the page of UserA came from, which is gone. */
  readonly home: NodeProcess;
  /** The node that UserA was moved to. UserB is there. */
  readonly other: NodeProcess;
  readonly a: Person;
  readonly b: Person;
}

/** UserA has talked with UserB, and has begun to write more, when the node of their page dies. */
async function movedByDeath({ startNode, somebody }: Story): Promise<Scene> {
  const home = await startNode({ id: '10' });
  const other = await startNode({ id: '11', peers: [home] });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(home, 'UserA');
  await b.join(other, 'UserB');
  await a.sends('UserB', 'hello UserB');
  await b.hears('UserA', 'hello UserB');
  await b.messageField.fill('hello UserA');
  await b.button('Send').click();
  await a.page.bringToFront();
  await expect(a.messages).toContainText('hello UserA');
  await a.messageField.fill('half a sen');
  // All of the page is fetched by now, which is what a page needs whose node goes away.
  await a.page.waitForLoadState('networkidle');
  await home.kill();
  await a.isIn('UserA', other);
  forgiveTheBrowser(a);
  return { home, other, a, b };
}

/** The browser itself writes broken connections into the console. */
function forgiveTheBrowser(person: Person): void {
  person.complaints.length = 0;
}

/** Opens the page of the other node, and gives what has opened. */
async function goesThere(a: Person): Promise<Person> {
  await a.page.bringToFront();
  await a.button('Carry me to this node’s page…').first().click();
  const opened = a.context.waitForEvent('page');
  await a.button('Open that page').click();
  return new Person(a.context, await opened);
}

/** The six digits that a page shows. */
async function codeOf(person: Person): Promise<string> {
  const code = person.page.locator('.code');
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? '';
}

test('whose node has died goes on at the page of the next one, and misses nothing', async ({ startNode, somebody }) => {
  const { other, a, b } = await movedByDeath({ startNode, somebody });
  const there = await goesThere(a);
  await expect(there.page.getByRole('heading', { name: 'Go on here as UserA?' })).toBeFocused();
  expect(await codeOf(there)).toBe(await codeOf(a));
  await b.sends('UserA', 'said before the answer');
  await there.page.bringToFront();
  await there.button('Yes, go on here as UserA').click();
  await b.messageField.fill('said on the way');
  await b.button('Send').click();

  await there.isIn('UserA', other);
  await expect(a.page.getByRole('heading', { name: 'You are in another tab now' })).toBeVisible();
  await there.hears('UserB', 'hello UserA');
  for (const text of ['hello UserB', 'said before the answer', 'said on the way'])
    await expect(there.messages.getByText(text, { exact: true })).toHaveCount(1);
  await expect(there.messageField).toHaveValue('half a sen');
  await there.messageField.fill('I am at the other page now');
  await there.button('Send').click();
  await b.hears('UserA', 'I am at the other page now');
  await expect(b.messages).not.toContainText('UserA left');
  expect(other.output).not.toContain('* UserA left');

  await there.page.reload();
  await there.isIn('UserA', other);
  await there.hears('UserB', 'I am at the other page now');
  expect(there.complaints).toEqual([]);
});
