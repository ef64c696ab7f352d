import { expect } from 'playwright/test';
import type { Person } from './support/person.js';
import { test } from './support/story.js';

test.skip(({ browserName }) => browserName !== 'chromium', 'the way into Firefox grants no permissions');

interface Noted {
  readonly title: string;
  readonly body: string;
}

/** Notes what the machine is asked to show, and which tones are played: the rest is the browser's. */
async function noteNotices({ page }: Person): Promise<void> {
  await page.addInitScript(() => {
    const noted: { title: string; body: string; shown: Notification }[] = [];
    const tones: number[] = [];
    Object.assign(window, { noted, tones });
    const Shown = window.Notification;
    window.Notification = class extends Shown {
      constructor(title: string, options: NotificationOptions = {}) {
        super(title, options);
        noted.push({ title, body: options.body ?? '', shown: this });
      }
    };
    const start = Reflect.get(OscillatorNode.prototype, 'start');
    OscillatorNode.prototype.start = function (when): void {
      tones.push(this.frequency.value);
      start.call(this, when);
    };
  });
}

const noted = ({ page }: Person): Promise<Noted[]> =>
  page.evaluate(() => (window as unknown as { noted: Noted[] }).noted.map(({ title, body }) => ({ title, body })));
const tones = ({ page }: Person): Promise<number[]> => page.evaluate('window.tones');
const icon = ({ page }: Person): Promise<string | null> => page.locator('link[rel="icon"]').getAttribute('href');

test('what is written to somebody who looks elsewhere is told by the machine, a sound, the title and the icon', async ({
  startNode,
  somebody,
}) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.context.grantPermissions(['notifications'], { origin: `http://${node.address}` });
  await noteNotices(a);
  await a.join(node, 'UserA');
  await b.join(node, 'UserB');
  await a.page.bringToFront();

  // Nothing that was not asked for.
  await b.sends('UserA', 'first');
  await expect(a.page).toHaveTitle('(1) UserA · tabmesh');
  expect(await noted(a)).toEqual([]);

  await a.button('More').click();
  await a.button('Settings').click();
  await a.page.getByRole('group', { name: 'Notifications' }).getByRole('radio', { name: 'On' }).check();
  await a.page.getByRole('group', { name: 'Sound' }).getByRole('radio', { name: 'On' }).check();
  // It is played once, to be judged.
  await expect.poll(() => tones(a)).toHaveLength(2);
  await a.button('Close').click();

  const before = await icon(a);
  expect(before).toContain('d6452f');
  await b.sends('UserA', 'are you there?');
  await expect.poll(() => noted(a)).toEqual([{ title: 'UserB', body: 'are you there?' }]);
  await expect.poll(() => tones(a)).toHaveLength(4);
  await expect(a.page).toHaveTitle('(2) UserA · tabmesh');

  // A click on it leads there, and nothing is unread any more.
  await a.page.evaluate(() => {
    const [first] = (window as unknown as { noted: { shown: Notification }[] }).noted;
    first?.shown.dispatchEvent(new Event('click'));
  });
  await expect(a.messages).toContainText('are you there?');
  await expect(a.page).toHaveTitle('UserA · tabmesh');
  expect(await icon(a)).not.toContain('d6452f');

  // What is looked at, and what is muted, is not told.
  await b.sends('UserA', 'seen at once');
  await expect(a.messages).toContainText('seen at once');
  await a.room('lobby').click();
  await b.room('lobby').click();
  await b.messageField.fill('for everybody');
  await b.button('Send').click();
  await expect(a.messages).toContainText('for everybody');
  expect(await noted(a)).toHaveLength(1);
});

test('in German the reason of a refusal is German too', async ({ startNode, somebody }) => {
  const node = await startNode({ id: '10' });
  const [a, b] = [await somebody(), await somebody()];
  await a.join(node, 'UserA');
  await b.page.addInitScript(() => localStorage.setItem('tabmesh-preferences', '{"language":"de"}'));
  await b.visit(node);
  await b.page.getByRole('textbox', { name: 'Deine ID' }).fill('UserA');
  await b.page.getByRole('button', { name: 'Beitreten', exact: true }).click();
  await expect(b.alert).toContainText('Der Beitritt ist nicht gelungen: diese ID hat schon jemand anderes.');
  await b.page.getByRole('textbox', { name: 'Deine ID' }).fill('User~A');
  await b.page.getByRole('button', { name: 'Beitreten', exact: true }).click();
  await expect(b.alert).toContainText('nirgends eine Tilde');
});
