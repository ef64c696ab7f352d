import { StoreError } from '../model/errors.js';
import type { UtteranceReference } from '../model/utterance.js';
import { whenWritten, type Journal } from '../platform/journal.js';
import type { Store } from '../platform/store.js';
import { erase, type Keeping } from './amendments.js';

/** Takes the words of what was deleted off the disk, one after the other. */
export class Eraser {
  readonly #store: Store | undefined;
  readonly #journal: Journal;
  #last: Promise<void> = Promise.resolve();

  /** Without a store there is nothing to erase. */
  constructor(store: Store | undefined, journal: Journal) {
    this.#store = store;
    this.#journal = journal;
  }

  /** `talk`: the conversation, as hex. That it is deleted has been recorded. */
  erase(talk: string, deleted: UtteranceReference, keeping: Keeping): void {
    const store = this.#store;
    if (!store) return;
    const before = this.#last;
    this.#last = new Promise((resolve) => {
      whenWritten(this.#journal, () => {
        void before.then(() => this.#erase(store, talk, deleted, keeping)).then(resolve);
      });
    });
  }

  /** Resolves when everything is erased that was to be until now. */
  settled(): Promise<void> {
    return this.#last;
  }

  async #erase(store: Store, talk: string, deleted: UtteranceReference, keeping: Keeping): Promise<void> {
    try {
      await erase({ store, journal: this.#journal }, talk, deleted, keeping);
    } catch (error) {
      // Whoever reads it again finds that it is deleted, and has it erased then.
      if (!(error instanceof StoreError)) throw error;
    }
  }
}
