import { StoreTakenError } from '../model/errors.js';
import type { Clock } from './clock.js';
import type { Logger } from './logger.js';
import type { Store, StoreChange } from './store.js';
import type { Changes, Journal, JournalChange, Recorded } from './journal.js';

interface Page {
  readonly changes: JournalChange[];
  readonly entries: Recorded[];
}

/**
 * A journal over a store: everything of one turn of the event loop is one write, and while one write is under way the next gathers.
 *
 * 1. At most one write is under way.
 * 2. If it fails, what has gathered behind it is lost as well: it was recorded in the belief that the first is kept, as the
 *    mark of a stream behind messages that are not there.
 */
export class StoreJournal implements Journal {
  readonly isDurable = true;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #taken: (words: string) => void;
  #gathering: Page = { changes: [], entries: [] };
  #state: 'idle' | 'turning' | 'writing' = 'idle';
  #idle: (() => void)[] = [];

  /** `taken`: told when somebody else has the store now, and nothing can be kept any more. */
  constructor(store: Store, clock: Clock, logger: Logger, taken: (words: string) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#logger = logger;
    this.#taken = taken;
  }

  record(changes: Changes, recorded: Recorded): void {
    this.#gathering.changes.push(...(typeof changes === 'function' ? changes() : changes));
    this.#gathering.entries.push(recorded);
    if (this.#state !== 'idle') return;
    this.#state = 'turning';
    this.#clock.endOfTurn(() => void this.#write());
  }

  /** Resolves when everything that was recorded is kept or lost. */
  settled(): Promise<void> {
    if (this.#state === 'idle') return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #write(): Promise<void> {
    this.#state = 'writing';
    while (this.#gathering.entries.length > 0) {
      const page = this.#turnPage();
      try {
        await this.#store.write(written(page.changes));
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const behind = this.#turnPage();
        for (const { lost } of [...page.entries, ...behind.entries]) lost(words);
        if (error instanceof StoreTakenError) this.#taken(words);
        else this.#logger.error('what is to be delivered could not be written down', { words });
        continue;
      }
      for (const { kept } of page.entries) kept();
    }
    this.#state = 'idle';
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #turnPage(): Page {
    const page = this.#gathering;
    this.#gathering = { changes: [], entries: [] };
    return page;
  }
}

function written(changes: readonly JournalChange[]): StoreChange[] {
  const last = new Map<string, JournalChange>();
  for (const change of changes) if (change.kind === 'put-newest') last.set(change.key, change);
  return changes.flatMap((change): StoreChange[] => {
    if (change.kind !== 'put-newest') return [change];
    const { key, value } = change;
    return last.get(key) === change ? [{ kind: 'put', key, value: value() }] : [];
  });
}
