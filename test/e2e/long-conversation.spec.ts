import { expect, type Page } from 'playwright/test';
import { longestTask } from './support/long-tasks.js';
import { test } from './support/story.js';

const count = 10_000;

/** Makes ready to put so much into the room that is open as nobody can say within a story. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate((count) => {
    interface Log extends HTMLElement {
      conversation: object;
    }
    const inside = (element: Element | null | undefined, name: string): Element | null | undefined =>
      element?.shadowRoot?.querySelector(name);
    const app = document.querySelector('tabmesh-app');
    const room = inside(inside(app, 'tabmesh-network'), 'tabmesh-room');
    const log = inside(room, 'tabmesh-message-log') as Log;
    const texts = ['hello', 'a **longer** one: '.repeat(20), 'ok', '- one\n- two', '```ts\nconst a = 1;\n```', 'why?'];
    const entries = Array.from({ length: count }, (_, number) => {
      const text = `${number}: ${texts[number % texts.length]}`;
      const author = { id: `peer${number % 5}`, key: new Uint8Array(32).fill(number % 5) };
      return {
        kind: 'received',
        number: 1_000_000 + number,
        at: Date.now() - (count - number) * 60_000,
        utterance: { kind: 'text', text },
        text,
        saidAs: { authorKey: author.key, epoch: 1, sequence: number + 1 },
        outcome: { kind: 'standing', edit: undefined, reactions: [] },
        author,
        place: String(number),
      };
    });
    window.addEventListener('fill', () => {
      log.conversation = { ...log.conversation, id: '~long', entries, past: { kind: 'none' } };
    });
  }, count);
}

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('ten thousand messages scroll without a task that one notices, and few of them are there at a time', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const a = await somebody();
  await a.join(node, 'UserA');
  await a.room('lobby').click();
  await a.page.waitForLoadState('networkidle');
  await prepare(a.page);
  const isTraced = a.context.browser()?.browserType().name() === 'chromium';
  const measured = async (act: () => Promise<void>): Promise<number> => {
    if (isTraced) return longestTask(a.page, act);
    await act();
    return 0;
  };
  const opening = await measured(async () => {
    await a.page.evaluate(() => window.dispatchEvent(new Event('fill')));
    await expect(a.messages).toContainText(`${count - 1}: `);
  });
  const box = await a.messages.boundingBox();
  await a.page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  const scrolling = await measured(async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      await a.page.mouse.wheel(0, -400);
      await frame(a.page);
    }
  });
  const figures = `${opening.toFixed(1)} ms to open, ${scrolling.toFixed(1)} ms to scroll`;
  test.info().annotations.push({ type: 'longest task', description: figures });
  // What is drawn first is drawn by code that the browser has not got used to.
  expect(opening, figures).toBeLessThan(100);
  expect(scrolling, figures).toBeLessThan(50);
  expect(await a.messages.locator('[data-index]').count()).toBeLessThan(100);

  await a.messages.focus();
  await a.page.keyboard.press('Home');
  await expect(a.messages).toContainText('0: hello');
  await a.page.keyboard.press('End');
  await expect(a.messages).toContainText(`${count - 1}: `);
});
