import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { toHex } from '../../src/model/bytes.js';
import { untold } from '../../src/platform/journal.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { StoreJournal } from '../../src/platform/store-journal.js';
import { historyKeys } from '../../src/delivery/stored-rooms.js';
import { placeInTalk, TalkPlaces } from '../../src/delivery/talk-places.js';
import { TestDisk } from '../support/test-disk.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { alice, bob } from './support/messenger-bench.js';

const epoch = 3;

/** The stream of what bob says to alice, as it is written down. */
class Bench {
  readonly clock = new VirtualClock();
  readonly disk = new TestDisk();
  readonly store = new MemoryStore({ commit: this.disk.commit });
  readonly #journal: StoreJournal;
  readonly #keyOf = historyKeys(bob.key);
  readonly #ignore = (): void => undefined;
  #places = new TalkPlaces(bob.key, bob.key);
  /** What is kept, and what is about to be. */
  readonly kept = new Map<number, string>();
  #last = 0;
  #keptUpTo = 0;

  constructor() {
    const logger = { debug: this.#ignore, info: this.#ignore, warn: this.#ignore, error: this.#ignore };
    this.#journal = new StoreJournal(this.disk.noting(this.store), this.clock, logger, this.#ignore);
  }

  say(): void {
    const sequence = (this.#last += 1);
    const notedAt = this.clock.now();
    const key = this.#keyOf({ notedAt, direction: 'in', epoch, sequence });
    const changes = [
      { kind: 'put' as const, key, value: Uint8Array.of(1) },
      this.#places.keeping({ epoch, sequence, notedAt }),
    ];
    this.#journal.record(changes, {
      kept: () => {
        this.#keptUpTo = sequence;
        this.kept.set(sequence, key);
      },
      lost: () => {
        this.#last = this.#keptUpTo;
      },
    });
  }

  /** Something that takes a number and is nothing to be found. */
  skip(): void {
    const sequence = (this.#last += 1);
    this.#journal.record([], {
      ...untold,
      kept: () => (this.#keptUpTo = sequence),
      lost: () => (this.#last = this.#keptUpTo),
    });
  }

  async settle(): Promise<void> {
    this.clock.advance(0);
    await this.#journal.settled();
  }

  /** A new run of the program over the same disk. */
  restart(): void {
    this.#places = new TalkPlaces(bob.key, bob.key);
  }

  find(sequence: number): Promise<string | undefined> {
    return placeInTalk(this.store, toHex(bob.key), { authorKey: bob.key, epoch, sequence });
  }

  async records(): Promise<number> {
    return (await this.store.scan({ prefix: 'said/' })).length;
  }
}

describe('where the remarks of a stream stand', () => {
  it('is one record for all that is written at once', async () => {
    const bench = new Bench();
    for (let said = 0; said < 100; said += 1) bench.say();
    await bench.settle();
    expect(await bench.records()).toBe(1);
    bench.say();
    await bench.settle();
    expect(await bench.records()).toBe(2);
    expect(await bench.find(100)).toBe(bench.kept.get(100));
    expect(await bench.find(101)).toBe(bench.kept.get(101));
  });

  it('is known of what one has said as well', async () => {
    const bench = new Bench();
    const places = new TalkPlaces(bob.key, alice.key);
    const change = places.keeping({ epoch, sequence: 1, notedAt: 5.7 });
    if (change.kind !== 'put-newest') throw new Error(`it is ${change.kind}`);
    await bench.store.write([{ kind: 'put', key: change.key, value: change.value() }]);
    const place = await placeInTalk(bench.store, toHex(bob.key), { authorKey: alice.key, epoch, sequence: 1 });
    expect(place).toBe(historyKeys(bob.key)({ notedAt: 5.7, direction: 'out', epoch, sequence: 1 }));
    expect(await bench.find(1)).toBeUndefined();
  });

  it('is found of everything that is kept and of nothing else, whatever is lost, skipped or begun anew between', async () => {
    const step = fc.constantFrom('say', 'say', 'say', 'skip', 'tick', 'back', 'write', 'lose', 'restart');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const bench = new Bench();
        for (const each of steps) {
          if (each === 'say') bench.say();
          else if (each === 'skip') bench.skip();
          else if (each === 'tick') bench.clock.advance(1);
          else if (each === 'back') bench.clock.setBack(1);
          else if (each === 'restart') bench.restart();
          else {
            bench.disk.failure = each === 'lose' ? new StoreError('broken on purpose') : undefined;
            await bench.settle();
          }
        }
        bench.disk.failure = undefined;
        await bench.settle();
        for (let sequence = 1; sequence <= 61; sequence += 1)
          expect(await bench.find(sequence)).toBe(bench.kept.get(sequence));
      }),
    );
  });
});
