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
});
