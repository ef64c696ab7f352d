import { describe, expect, it } from 'vitest';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type { FoundMessage, SearchNews } from '../../../src/server/peer.js';
import { HistorySearch, type SearchState } from '../../../web/searching/history-search.js';
import { settled } from '../support/fake-browser.js';
import { keyOf } from '../support/keys.js';
import { saidAs, saidText } from '../../support/utterances.js';

const bob = { id: typedPeerId('bob'), key: keyOf('bob') };

function found(number: number): FoundMessage {
  const { utterance, text } = saidText(`text ${number}`);
  const said = { utterance, text, saidAs: saidAs(number), place: String(number), at: number };
  return { kind: 'found', in: { kind: 'person', person: bob }, from: bob.id, isOwn: false, ...said, marks: [] };
}

/** What is kept, as the test plays it: each piece of news comes when the test says so. */
class FakeKept {
  readonly asked: string[] = [];
  readonly ended: string[] = [];
  #waiting: ((result: IteratorResult<SearchNews>) => void) | undefined;
  #failing: ((error: Error) => void) | undefined;

  readonly search = (words: string): AsyncIterable<SearchNews> => {
    this.asked.push(words);
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise((resolve, reject) => {
            this.#waiting = resolve;
            this.#failing = reject;
          }),
        return: () => {
          this.ended.push(words);
          return Promise.resolve({ value: undefined, done: true });
        },
      }),
    };
  };

  async tell(...all: readonly SearchNews[]): Promise<void> {
    for (const value of all) {
      this.#waiting?.({ value, done: false });
      await settled();
    }
  }

  async end(): Promise<void> {
    this.#waiting?.({ value: undefined, done: true });
    await settled();
  }

  async fail(): Promise<void> {
    this.#failing?.(new Error('the disk is gone'));
    await settled();
  }

  get isAsked(): boolean {
    return this.#waiting !== undefined;
  }

  forget(): void {
    this.#waiting = undefined;
  }
}

function looking() {
  const kept = new FakeKept();
  const states: SearchState[] = [];
  const search = new HistorySearch(kept.search, () => states.push(search.state));
  return { kept, search, states };
}

const textsOf = (state: SearchState) => ('found' in state ? state.found.map(({ text }) => text) : undefined);

describe('a search while somebody types', () => {
  it('shows what is found as it is found, and how far it is', async () => {
    const { kept, search } = looking();
    search.look('text', {});
    expect(search.state).toEqual({ kind: 'searching', found: [], backTo: undefined });
    await kept.tell(found(9), found(8), { kind: 'searched', backTo: 7 });
    expect(search.state).toMatchObject({ kind: 'searching', backTo: 7 });
    expect(textsOf(search.state)).toEqual(['text 9', 'text 8']);
    await kept.end();
    expect([search.state.kind, textsOf(search.state)]).toEqual(['done', ['text 9', 'text 8']]);
  });

  it('is for the last words only, and what was found before stays until there is something else', async () => {
    const { kept, search } = looking();
    search.look('te', {});
    await kept.tell(found(9), { kind: 'searched', backTo: 7 });
    search.look('tex', {});
    expect(kept.ended).toEqual(['te']);
    expect([search.state.kind, textsOf(search.state)]).toEqual(['searching', ['text 9']]);
    await kept.tell({ kind: 'searched', backTo: 7 });
    expect(textsOf(search.state)).toEqual([]);
    search.look('t', {});
    expect(search.state).toEqual({ kind: 'none' });
    expect([kept.asked, kept.ended]).toEqual([
      ['te', 'tex'],
      ['te', 'tex'],
    ]);
  });

  it('hears nothing any more of a search that was given up', async () => {
    const { kept, search, states } = looking();
    search.look('text', {});
    search.stop();
    const before = states.length;
    await kept.tell(found(1));
    await kept.fail();
    expect(states).toHaveLength(before);
  });

  it('waits when it has found much, and reads on when somebody wants more', async () => {
    const { kept, search } = looking();
    search.look('text', {});
    await kept.tell(...Array.from({ length: 49 }, (_, at) => found(100 - at)));
    kept.forget();
    await settled();
    search.look('text', {});
    await kept.tell(...Array.from({ length: 50 }, (_, at) => found(100 - at)));
    expect(search.state).toMatchObject({ kind: 'enough', backTo: 51 });
    kept.forget();
    await settled();
    expect(kept.isAsked).toBe(false);
    search.goOn();
    await kept.tell(found(50));
    await kept.end();
    expect([search.state.kind, textsOf(search.state)?.length]).toEqual(['done', 51]);
  });

  it('says why it cannot go on, and keeps what was found', async () => {
    const { kept, search } = looking();
    search.look('text', {});
    await kept.tell(found(9));
    await kept.fail();
    expect(search.state).toMatchObject({ kind: 'failed', error: new Error('the disk is gone') });
    expect(textsOf(search.state)).toEqual(['text 9']);
  });

  it('is none where nothing can be looked through', () => {
    const search = new HistorySearch(
      () => undefined,
      () => undefined,
    );
    search.look('text', {});
    expect(search.state).toEqual({ kind: 'none' });
  });
});
