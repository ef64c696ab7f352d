import { expect, type Locator } from 'playwright/test';
import { Person } from './support/person.js';
import { test } from './support/story.js';

/** Milliseconds from one word of a finger to the next. */
const frame = 40;

/** Somebody with a telephone, and a finger. */
class Caller extends Person {
  /** Puts a finger on something, and draws it so many pixels over the screen. */
  async draws(on: Locator, { across, along }: { readonly across: number; readonly along: number }): Promise<void> {
    const box = await on.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    const screen = await this.context.newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove', part: number): Promise<unknown> =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + across * part, y: y + along * part }] });
    await touch('touchStart', 0);
    // A finger takes its time, and rests at the end: one that is faster than any would have the page glide on, and the next touch
    // would only stop that.
    for (const part of [0.1, 0.3, 0.5, 0.8, 1, 1.01, 1, 1.01, 1, 1.01, 1, 1.01, 1]) {
      await touch('touchMove', part);
      await this.page.waitForTimeout(frame);
    }
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.detach();
  }
}

test.skip(({ browserName }) => browserName !== 'chromium', 'Firefox has no emulated telephones');

test('with a finger one answers by a swipe, opens what can be done by a tap, and scrolls', async ({
  startNode,
  somebody,
  browser,
}) => {
  const node = await startNode({ id: '10' });
  const b = await somebody();
  const context = await browser.newContext({
    locale: 'en-GB',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  try {
    const a = new Caller(context, await context.newPage());
    await a.join(node, 'UserA');
    await b.join(node, 'UserB');
    for (const text of ['first', 'second', Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n')]) {
      await b.entry('UserA').click();
      await b.messageField.fill(text);
      await b.button('Send').click();
    }
    await a.entry('UserB').tap();
    const first = a.messages.getByText('first', { exact: true });
    await expect(a.messages).toContainText('line 59');

    // A finger that goes along scrolls, and answers nothing.
    await expect(async () => {
      await a.draws(a.messages, { across: 5, along: 350 });
      await expect(first).toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(a.button('Cancel')).toHaveCount(0);

    // Not far enough: nothing is answered.
    await a.draws(first, { across: 30, along: 2 });
    await expect(a.messageField).not.toBeFocused();
    await a.draws(first, { across: 110, along: 4 });
    await expect(a.messageField).toBeFocused();
    await a.messageField.fill('the first, then');
    await a.button('Send').tap();
    await b.page.bringToFront();
    await expect(b.messages.locator('.quote')).toContainText('first');

    await a.page.bringToFront();
    await a.messages.getByText('the first, then', { exact: true }).tap();
    await expect(a.page.getByRole('dialog')).toBeVisible();
    await a.button('React with 👍').tap();
    await expect(b.messages.getByRole('button', { name: /👍/ })).toBeVisible();

    // Nothing hovers here: the button is there, and the code behind it does not shine through.
    await b.messageField.fill('```\nconst code = "that is longer than a telephone is wide";\n```');
    await b.button('Send').click();
    const copy = a.messages.getByRole('button', { name: 'Copy' });
    await expect(copy).toHaveCSS('opacity', '1');
    await expect(copy).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    expect(a.complaints).toEqual([]);
  } finally {
    await context.close();
  }
});
