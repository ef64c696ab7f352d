import { expect } from 'playwright/test';
import type { NodeProcess } from './support/node-process.js';
import { putOutOfSight } from './support/out-of-sight.js';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

interface Story {
  readonly startNode: (options: { id: string; peers?: readonly NodeProcess[] }) => Promise<NodeProcess>;
  readonly somebody: () => Promise<Person>;
}

interface Scene {
  readonly home: NodeProcess;
  /** Another node, at whose prompt somebody talks with UserA. */
  readonly other: NodeProcess;
  readonly a: Person;
}

/** UserA on node 10, who has said something to node 11 and has begun to write more. */
async function inTheMiddleOfATalk({ startNode, somebody }: Story): Promise<Scene> {
  const home = await startNode({ id: '10' });
  const other = await startNode({ id: '11', peers: [home] });
  const a = await somebody();
  await a.join(home, 'UserA');
  await a.sees('11');
  await a.sends('11', Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n'));
  await other.shows('line 59');
  await a.messages.focus();
  await a.page.keyboard.press('Home');
  await expect(() => scrollTopOf(a).then((top) => expect(top).toBe(0))).toPass();
  await a.messageField.fill('half a sen');
  return { home, other, a };
}

const scrollTopOf = (person: Person): Promise<number> => person.messages.evaluate((log) => log.scrollTop);

/** The tab is on the other node, and shows what it showed before. */
async function hasMoved({ a, other }: Scene): Promise<void> {
  // It looks every 5 s whether it slept, and gives its node 3 s to answer. Silence alone is doubted after 25 s only.
  await expect(a.connection).toContainText(`on node ${other.id}`, { timeout: 12_000 });
  await expect(a.messageField).toHaveValue('half a sen');
  expect(await scrollTopOf(a)).toBe(0);
}

/** The browser itself writes broken connections into the console. */
function forgiveTheBrowser({ a }: Scene): void {
  a.complaints.length = 0;
}

test('a tab out of sight, whose node hangs, is on another node soon after it is looked at', async ({
  startNode,
  somebody,
  browserName,
}) => {
  const scene = await inTheMiddleOfATalk({ startNode, somebody });
  const { home, other, a } = scene;
  const bringBack = await putOutOfSight(a.page);
  home.hang();
  other.type('UserA are you there?');
  // What happens to a page that stood still is time itself: after a moment only it has no reason to doubt anything.
  if (browserName === 'chromium') await new Promise((resolve) => setTimeout(resolve, 11_000));
  await bringBack();
  await hasMoved(scene);
  await expect(a.messages).toContainText('are you there?');
  forgiveTheBrowser(scene);
});

test('a tab whose node dies out of sight says where it goes, and sends there what is written meanwhile', async ({
  startNode,
  somebody,
}) => {
  const scene = await inTheMiddleOfATalk({ startNode, somebody });
  const { home, other, a } = scene;
  const bringBack = await putOutOfSight(a.page);
  other.hang();
  await home.kill();
  await bringBack();
  await expect(a.connection).toContainText('Connection lost. Moving to node 11');
  await a.messageField.fill('written on the way');
  await a.messageField.press('Enter');
  await a.messageField.fill('half a sen');
  other.goOn();
  await a.isIn('UserA', other);
  await other.shows('[UserA]: written on the way');
  await expect(a.messageField).toHaveValue('half a sen');
  forgiveTheBrowser(scene);
});

test('a browser that was offline is back at once, with what was written meanwhile', async ({
  startNode,
  somebody,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Firefox goes on delivering to a page that it calls offline');
  const scene = await inTheMiddleOfATalk({ startNode, somebody });
  const { other, a } = scene;
  await a.context.setOffline(true);
  await expect(a.connection).toContainText('You are offline');
  await a.messageField.fill('written offline');
  await a.messageField.press('Enter');
  await expect(a.messages.getByRole('img', { name: 'waiting' })).toHaveCount(1);
  await a.context.setOffline(false);
  // On whichever node answers first.
  await expect(a.connection).toContainText('You are UserA');
  await other.shows('[UserA]: written offline');
  await expect(a.messages.getByRole('img', { name: 'waiting' })).toHaveCount(0);
  forgiveTheBrowser(scene);
});

test('a node that is started again is joined again, though the own timers of the tab never come', async ({
  startNode,
  somebody,
}) => {
  // Where the origin is not secure: a worker has the timers there, too.
  const more = ['--allow-host', 'chat.lan'];
  const node = await startNode({ id: '10', more });
  const a = await somebody();
  await a.page.addInitScript(() => {
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
  });
  await a.visit(node, 'chat.lan');
  await a.tryToJoin('UserA');
  await a.isIn('UserA', node);
  await node.kill();
  await expect(a.connection).toContainText('Connection lost');
  const again = await startNode({ id: '11', local: node.address, more });
  await expect(a.connection).toContainText(`on node ${again.id}`, { timeout: 40_000 });
  await again.shows('* UserA joined');
  // The browser itself writes refused connections into the console.
  a.complaints.length = 0;
});
