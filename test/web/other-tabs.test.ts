import { describe, expect, test } from 'vitest';
import { BroadcastTabs } from '../../web/tabs/other-tabs.js';
import { VirtualClock } from '../support/virtual-clock.js';

const wish = { id: 'alice', node: 'ws://127.0.0.1:7700' };

type Channel = ConstructorParameters<typeof BroadcastTabs>[0];

/** One browser: what one of its tabs posts, each of the others hears at once. */
class FakeBrowser {
  readonly clock = new VirtualClock();
  readonly posted: string[] = [];
  readonly #channels: Channel[] = [];

  openTab(): BroadcastTabs {
    const [channels, posted] = [this.#channels, this.posted];
    const own: Channel = {
      onmessage: null,
      postMessage(message) {
        posted.push(message.type);
        for (const channel of channels) if (channel !== own) channel.onmessage?.({ data: message } as MessageEvent);
      },
    };
    channels.push(own);
    return new BroadcastTabs(own, this.clock);
  }
}

/** Tabs that have been open for a while. */
function browserWithTabs(count: number) {
  const browser = new FakeBrowser();
  const tabs = Array.from({ length: count }, () => browser.openTab());
  browser.clock.advance(150);
  return { browser, tabs, clock: browser.clock };
}

describe('tabs of one browser', () => {
  test('answer who is in under a key', async () => {
    const { tabs, clock } = browserWithTabs(3);
    tabs[0]!.sit('key of alice', wish);
    await expect(tabs[2]!.ask('key of alice')).resolves.toEqual(wish);
    expect(clock.pending).toBe(0);
  });

  test('do not answer for another key, or after they left', async () => {
    const { tabs, clock } = browserWithTabs(2);
    tabs[0]!.sit('key of alice', wish);
    const otherKey = tabs[1]!.ask('key of bob');
    tabs[0]!.rise();
    const afterwards = tabs[1]!.ask('key of alice');
    clock.advance(1000);
    await expect(otherKey).resolves.toBeUndefined();
    await expect(afterwards).resolves.toBeUndefined();
  });

  test('wait for an answer only in the first moments, for later they would have heard of one that is in', async () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    let first = 'not answered';
    const asked = tab.ask('key of alice').then(() => (first = 'answered'));
    browser.clock.advance(149);
    await Promise.resolve();
    expect(first).toBe('not answered');
    browser.clock.advance(1);
    await asked;
    browser.posted.length = 0;
    await expect(tab.ask('key of alice')).resolves.toBeUndefined();
    expect([browser.posted, browser.clock.pending]).toEqual([[], 0]);
  });

  test('know of those that were in before them, and of those that came later', async () => {
    const browser = new FakeBrowser();
    const before = browser.openTab();
    before.sit('key of alice', wish);
    const tab = browser.openTab();
    const later = browser.openTab();
    browser.clock.advance(150);
    later.sit('key of bob', wish);
    await expect(tab.ask('key of alice')).resolves.toEqual(wish);
    await expect(tab.ask('key of bob')).resolves.toEqual(wish);
    expect(browser.clock.pending).toBe(0);
  });

  test('hear of another one that joins, and not of themselves', () => {
    const { tabs } = browserWithTabs(2);
    const heard: string[] = [];
    tabs[0]!.onSit((key) => heard.push(`first heard ${key}`));
    tabs[1]!.onSit((key) => heard.push(`second heard ${key}`));
    tabs[1]!.sit('key of alice', wish);
    expect(heard).toEqual(['first heard key of alice']);
  });

  test('let go of what they keep when another one claims it, and that one waits for it', async () => {
    const { tabs, clock } = browserWithTabs(3);
    tabs[0]!.sit('key of alice', wish);
    let done: () => void = () => {};
    const claimed: string[] = [];
    tabs[0]!.onClaim((key) => {
      claimed.push(key);
      return new Promise((resolve) => (done = resolve));
    });
    let isFree = false;
    const claiming = tabs[1]!.claim('key of alice').then(() => (isFree = true));
    await Promise.resolve();
    await Promise.resolve();
    expect([claimed, isFree]).toEqual([['key of alice'], false]);
    done();
    await claiming;
    expect(clock.pending).toBe(0);
  });

  test('do not wait for one that is not there, or that does not answer', async () => {
    const { tabs, clock } = browserWithTabs(2);
    const nobody = tabs[1]!.claim('key of alice');
    clock.advance(150);
    await nobody;

    tabs[0]!.sit('key of alice', wish);
    tabs[0]!.onClaim(() => new Promise(() => {}));
    const frozen = tabs[1]!.claim('key of alice');
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    clock.advance(2_000);
    await frozen;
    expect(clock.pending).toBe(0);
  });
});
