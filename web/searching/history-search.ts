import type { FoundMessage, SearchNews, SearchRange } from '../../src/server/peer.js';
import { isEnough, wantedWords } from '../../src/searching/wanted-words.js';

/** See `Peer.search`; undefined while there is nothing to look through. */
export type SearchKept = (words: string, range: SearchRange) => AsyncIterable<SearchNews> | undefined;

/**
 * How far a search is. `backTo`: up to which time all has been looked at, epoch milliseconds; undefined before it is known.
 * `enough`: it waits until somebody wants more.
 */
export type SearchState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'searching' | 'enough';
      readonly found: readonly FoundMessage[];
      readonly backTo: number | undefined;
    }
  | { readonly kind: 'done'; readonly found: readonly FoundMessage[] }
  | { readonly kind: 'failed'; readonly found: readonly FoundMessage[]; readonly error: unknown };

/** Messages that are found before it waits: more than anybody reads through. */
const atOnce = 50;

/** Looks through what is kept while somebody types: the last words count, and nothing is read any more for those before. */
export class HistorySearch {
  readonly #search: SearchKept;
  readonly #changed: () => void;
  #state: SearchState = { kind: 'none' };
  /** Of the search that goes on; another one when the words have changed. */
  #run: { readonly news: AsyncIterator<SearchNews> } | undefined;

  constructor(search: SearchKept, changed: () => void) {
    this.#search = search;
    this.#changed = changed;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Begins anew, with other words or elsewhere. */
  look(words: string, range: SearchRange): void {
    const before = this.#state;
    this.stop();
    const news = isEnough(wantedWords(words)) ? this.#search(words, range) : undefined;
    if (!news) {
      this.#enter({ kind: 'none' });
      return;
    }
    this.#run = { news: news[Symbol.asyncIterator]() };
    // What was found before stays until there is something else: otherwise the list would flicker with each letter.
    const found = 'found' in before ? before.found : [];
    this.#enter({ kind: 'searching', found, backTo: undefined });
    void this.#go(this.#run, []);
  }

  /** Looks for more than is found by now. */
  goOn(): void {
    const { state } = this;
    if (state.kind !== 'enough' || !this.#run) return;
    this.#enter({ ...state, kind: 'searching' });
    void this.#go(this.#run, state.found);
  }

  /** Nothing is looked for any more. */
  stop(): void {
    const run = this.#run;
    this.#run = undefined;
    // It may be in the middle of reading: what it fails with then concerns nobody.
    run?.news.return?.().catch(() => undefined);
  }

  async #go(run: { readonly news: AsyncIterator<SearchNews> }, before: readonly FoundMessage[]): Promise<void> {
    const found = [...before];
    const most = before.length + atOnce;
    const isCurrent = (): boolean => this.#run === run;
    let backTo: number | undefined;
    try {
      for (;;) {
        const next = await run.news.next();
        if (!isCurrent()) return;
        if (next.done === true) {
          this.#enter({ kind: 'done', found });
          return;
        }
        const { value } = next;
        if (value.kind === 'found') {
          found.push(value);
          backTo = value.at;
        } else {
          backTo = value.backTo;
          this.#enter({ kind: 'searching', found: [...found], backTo });
        }
        if (found.length >= most) {
          this.#enter({ kind: 'enough', found: [...found], backTo });
          return;
        }
      }
    } catch (error) {
      if (isCurrent()) this.#enter({ kind: 'failed', found, error });
    }
  }

  #enter(state: SearchState): void {
    this.#state = state;
    this.#changed();
  }
}
