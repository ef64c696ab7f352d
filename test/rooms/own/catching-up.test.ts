import { describe, expect, it } from 'vitest';
import { forgetfulJournal } from '../../../src/platform/journal.js';
import type { RoomPlace } from '../../../src/protocol/messages.js';
import { readNames } from '../../../src/rooms/item-name.js';
import { CatchingUp } from '../../../src/rooms/own/catching-up.js';
import { RoomLog, type LogEntry } from '../../../src/rooms/room-log.js';
import { placeKey, placeOfKey } from '../../../src/rooms/room-order.js';

const authorKey = new Uint8Array(32);
const entryAt = (at: number): LogEntry => {
  const place: RoomPlace = { at, authorKey, epoch: 1, sequence: at };
  return { name: at.toString(16).padStart(16, '0'), place: placeKey(place), at };
};

/** A peer that knows posts of these times, and a home that has others. */
class Bench {
  readonly log = new RoomLog(1_000);
  /** How many questions the home was asked. */
  questions = 0;
  readonly #catching: CatchingUp;

  constructor(known: readonly number[], atHome: readonly number[]) {
    for (const at of known) this.log.put(entryAt(at));
    this.#catching = new CatchingUp({
      room: new Uint8Array(16),
      log: this.log,
      mostPosts: 1_000,
      journal: forgetfulJournal,
      nextNumber: () => (this.questions += 1),
      home: () => (message) => {
        if (message.type !== 'room-question') return;
        const { number, before, most, have } = message;
        const has = readNames(have);
        const lacking = atHome
          .map(entryAt)
          .filter(({ name, place }) => !has.has(name) && (!before || place < placeKey(before)))
          .sort((a, b) => (a.place < b.place ? 1 : -1));
        const posts = lacking.slice(0, most);
        for (const post of posts) this.log.put(post);
        const oldest = posts.at(-1);
        const page = { number, room: new Uint8Array(16), posts: [], memberships: [], more: lacking.length > most };
        queueMicrotask(() => this.#catching.answered(page, oldest && placeOfKey(oldest.place)));
      },
    });
  }

  async begin(): Promise<readonly number[]> {
    this.#catching.begin();
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    return [...this.log.backwards()].map(({ at }) => at).reverse();
  }
}

const times = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('who comes back to a room', () => {
  it('gets all that was said since, however much that is', async () => {
    const bench = new Bench([1, 2, 3], times(1, 200));
    expect(await bench.begin()).toEqual(times(1, 200));
  });

  it('gets what others have said meanwhile and dated before what is known, however much that is', async () => {
    const bench = new Bench([100, 500], times(101, 400));
    expect(await bench.begin()).toEqual([...times(100, 400), 500]);
  });

  it('asks once where the home has nothing else', async () => {
    const bench = new Bench(times(1, 100), times(1, 100));
    await bench.begin();
    expect(bench.questions).toBe(1);
  });

  it('asks no further than to the first post that is known', async () => {
    const bench = new Bench([900, 950], times(1, 1_000));
    const known = await bench.begin();
    expect(known.slice(-100)).toEqual(times(900, 1_000));
    expect(known.length).toBeLessThanOrEqual(150);
  });
});
