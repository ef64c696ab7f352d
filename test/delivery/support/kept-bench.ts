import type { Limits } from '../../../src/model/limits.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { StoreJournal } from '../../../src/platform/store-journal.js';
import type { StoreEntry } from '../../../src/platform/store.js';
import { recollect } from '../../../src/delivery/recollection.js';
import { TestDisk } from '../../support/test-disk.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { MessengerBench, type Kept } from './messenger-bench.js';

interface Past {
  readonly store: MemoryStore;
  readonly disk: TestDisk;
  readonly clock: VirtualClock;
  readonly incarnation: number;
  readonly people?: MessengerBench['people'];
}

/** The messenger of Alice over a disk that the test holds up, breaks, or takes from her. */
export class KeptBench extends MessengerBench {
  readonly disk: TestDisk;
  readonly store: MemoryStore;
  /** Why the journal has given up for good. */
  readonly taken: string[];
  readonly #limits: Partial<Limits>;
  readonly #incarnation: number;

  private constructor(limits: Partial<Limits>, past: Past, kept: Kept, taken: string[]) {
    const { clock, incarnation, people, store, disk } = past;
    super(limits, { clock, kept, incarnation, ...(people && { people }) });
    this.disk = disk;
    this.store = store;
    this.taken = taken;
    this.#limits = limits;
    this.#incarnation = incarnation;
  }

  /** Her first run. She has given a prekey to whoever writes to her. */
  static async begin(limits: Partial<Limits> = {}): Promise<KeptBench> {
    const disk = new TestDisk();
    const store = new MemoryStore({ commit: disk.commit });
    const bench = await KeptBench.#run(limits, { store, disk, clock: new VirtualClock(), incarnation: 7 });
    bench.askForPrekey();
    await bench.settle();
    bench.prekeyGiven();
    return bench;
  }

  static async #run(limits: Partial<Limits>, past: Past): Promise<KeptBench> {
    const { store, clock } = past;
    const taken: string[] = [];
    const journal = new StoreJournal(store, clock, silentLogger, (words) => void taken.push(words));
    return new KeptBench(limits, past, { journal, store, recollection: await recollect(store) }, taken);
  }

  /** She is killed at this moment, and started again with what is on her disk. */
  async killed(): Promise<KeptBench> {
    this.network.isOut = false;
    const disk = new TestDisk();
    const store = this.store.snapshot({ commit: disk.commit });
    const { clock, people } = this;
    return KeptBench.#run(this.#limits, { store, disk, clock, people, incarnation: this.#incarnation + 1 });
  }

  /** Ends the turn, and lets everything happen that waits for no time. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      this.clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async pass(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settle();
  }

  stored(room: string): Promise<readonly StoreEntry[]> {
    return this.store.scan({ prefix: `${room}/` });
  }
}
