import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { StoreError } from '../../src/model/errors.js';
import { forgetfulJournal } from '../../src/platform/journal.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { ForgottenMarks } from '../../src/delivery/forgotten-marks.js';
import { person } from '../routing/support/person.js';
import { KeptBench } from './support/kept-bench.js';
import { bob, carol, MessengerBench, text } from './support/messenger-bench.js';

const dave = person('dave');
/** Room for one sender in memory. */
const limits = { rememberedPeers: 1 };

/** Bob's first message was shown, and then he was forgotten for carol's; the confirmations are taken. */
async function bobIsForgotten(): Promise<KeptBench> {
  const bench = await KeptBench.begin(limits);
  bench.hear(bob, text(1, 'hello'));
  await bench.settle();
  bench.hear(carol, text(1, 'hi'));
  await bench.settle();
  expect([bench.received, bench.takeTexts()]).toEqual([
    ['bob: hello', 'carol: hi'],
    ['confirms 1 to bob', 'confirms 1 to carol'],
  ]);
  return bench;
}

describe('a sender whom memory has forgotten', () => {
  it('has nothing shown twice: the mark is read back from disk, and confirmed once more', async () => {
    const bench = await bobIsForgotten();
    bench.hear(bob, text(1, 'hello'));
    bench.hear(bob, text(2, 'again'));
    expect(bench.received).toHaveLength(2);
    await bench.settle();
    expect(bench.received.slice(2)).toEqual(['bob: again']);
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 2 to bob']);
  });

  it('is forgotten at the start as well, where more are on disk than memory takes', async () => {
    const bench = await (await bobIsForgotten()).killed();
    for (const who of [bob, carol, bob]) {
      bench.hear(who, text(1));
      await bench.settle();
    }
    expect(bench.received).toEqual([]);
  });

  it('has what comes meanwhile brought into order, from where it was', async () => {
    const bench = await bobIsForgotten();
    for (const sequence of [4, 3, 1, 2, 3]) bench.hear(bob, text(sequence));
    await bench.settle();
    expect(bench.received.slice(2)).toEqual(['bob: 2', 'bob: 3', 'bob: 4']);
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 4 to bob']);
  });

  it('is read back only when what was on its way to the disk is there', async () => {
    const bench = await KeptBench.begin(limits);
    bench.disk.hold();
    bench.hear(bob, text(1, 'hello'));
    bench.hear(carol, text(1, 'hi'));
    bench.hear(bob, text(1, 'hello'));
    await bench.settle();
    expect(bench.received).toEqual([]);
    bench.disk.release();
    await bench.settle();
    expect(bench.received).toEqual(['bob: hello', 'carol: hi']);
  });

  it('does not make those wait who are known, or were never heard', async () => {
    const bench = await bobIsForgotten();
    bench.hear(carol, text(2, 'here'));
    bench.hear(dave, text(1, 'new'));
    await bench.settle();
    expect(bench.received.slice(2)).toEqual(['carol: here', 'dave: new']);
  });

  it('shows nothing while its mark cannot be read, and all that is offered again later', async () => {
    const bench = await bobIsForgotten();
    const { store } = bench;
    const { get } = store;
    store.get = () => Promise.reject(new StoreError('no disk'));
    bench.hear(bob, text(2, 'again'));
    await bench.settle();
    expect(bench.received).toHaveLength(2);
    store.get = get;
    bench.hear(bob, text(2, 'again'));
    await bench.settle();
    expect(bench.received.slice(2)).toEqual(['bob: again']);
  });

  it('can be told that it was read', async () => {
    const bench = await bobIsForgotten();
    bench.messenger.markRead(bob.id);
    await bench.settle();
    expect(bench.network.takeLast('confirmation')).toMatchObject({ sequence: 1, read: 1 });
  });

  it('is read from nowhere by a peer that keeps nothing', () => {
    const bench = new MessengerBench(limits);
    bench.hear(bob, text(1));
    bench.hear(carol, text(1));
    bench.hear(dave, text(1));
    expect(bench.received).toEqual(['bob: 1', 'carol: 1', 'dave: 1']);
  });
});

describe('what waits for a mark', () => {
  it('is bounded, by number and by bytes, and has room again when it is done', async () => {
    const marks = new ForgottenMarks(new MemoryStore(), forgetfulJournal, () => undefined);
    const wait = async (count: number, bytes: number): Promise<number> => {
      let done = 0;
      for (let at = 0; at < count; at += 1) marks.whenKnown(toHex(bob.key), bob.key, { bytes, run: () => (done += 1) });
      expect(marks.isReading(toHex(bob.key))).toBe(true);
      await new Promise((resolve) => setImmediate(resolve));
      return done;
    };
    expect(await wait(2_000, 1)).toBe(1_000);
    expect(await wait(100, 2 ** 16)).toBe(64);
    expect(await wait(10, 1)).toBe(10);
  });
});
