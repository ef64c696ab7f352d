import { describe, expect, test } from 'vitest';
import { BroadcastTabs } from '../../web/tabs/other-tabs.js';
import { VirtualClock } from '../support/virtual-clock.js';

const wish = { id: 'alice', node: 'ws://127.0.0.1:7700' };

type Channel = ConstructorParameters<typeof BroadcastTabs>[0];

/** Tabs of one browser: what one posts, each of the others hears at once. */
function browserWithTabs(count: number): { readonly tabs: readonly BroadcastTabs[]; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  const channels: Channel[] = Array.from({ length: count }, () => ({
    onmessage: null,
    postMessage(message) {
      for (const channel of channels) if (channel !== this) channel.onmessage?.({ data: message } as MessageEvent);
    },
  }));
  return { tabs: channels.map((channel) => new BroadcastTabs(channel, clock)), clock };
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
