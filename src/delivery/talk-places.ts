import { fromHex, toHex } from '../model/bytes.js';
import type { UtteranceReference } from '../model/utterance.js';
import type { JournalChange } from '../platform/journal.js';
import { storedKey, storedPrefix } from '../platform/store-keys.js';
import type { Store } from '../platform/store.js';
import { decodeNotedRun, encodeNotedRun } from '../protocol/stored/noted-run.js';
import { saidRoom } from './amendments.js';
import { historyKeys, type HistoryPlace } from './stored-rooms.js';

interface Run {
  readonly key: string;
  readonly epoch: number;
  readonly notedAt: number;
  last: number;
  isOpen: boolean;
}

/**
 * Under which keys the remarks of one stream are kept, so that a deletion or a quote finds them by their number.
 *
 * What is noted within one millisecond and one write is one run, and one record: somebody who says much at once does not have each
 * remark written down twice. A run ends when it is written, so that what was forgotten since does not come back with the next remark.
 */
export class TalkPlaces {
  readonly #prefix: string;
  #run: Run | undefined;

  /** `peer`: the other side of the conversation; `author`: whose stream it is. */
  constructor(peer: Uint8Array, author: Uint8Array) {
    this.#prefix = storedPrefix(saidRoom, toHex(peer), toHex(author));
  }

  /** What has to be written down beside a remark. */
  keeping({ epoch, sequence, notedAt }: Omit<HistoryPlace, 'direction'>): JournalChange {
    const run = this.#runFor(epoch, sequence, Math.floor(notedAt));
    const value = (): Uint8Array => {
      run.isOpen = false;
      return encodeNotedRun(run);
    };
    return { kind: 'put-newest', key: run.key, value };
  }

  #runFor(epoch: number, sequence: number, notedAt: number): Run {
    const open = this.#run;
    if (open?.isOpen && open.epoch === epoch && open.notedAt === notedAt && open.last === sequence - 1) {
      open.last = sequence;
      return open;
    }
    const key = this.#prefix + storedKey(Math.floor(epoch), sequence);
    this.#run = { key, epoch, notedAt, last: sequence, isOpen: true };
    return this.#run;
  }
}

/** Under what a remark of a conversation between two is kept; undefined if it is not. `talk`: the key of the other side, as hex. @throws StoreError */
export async function placeInTalk(
  store: Store,
  talk: string,
  { authorKey, epoch, sequence }: UtteranceReference,
): Promise<string | undefined> {
  const author = toHex(authorKey);
  const prefix = storedPrefix(saidRoom, talk, author, Math.floor(epoch));
  const [run] = await store.scan({ prefix, before: prefix + storedKey(sequence + 1), from: 'end', limit: 1 });
  if (!run) return undefined;
  const { last, notedAt } = decodeNotedRun(run.value);
  if (sequence > last) return undefined;
  return historyKeys(fromHex(talk))({ notedAt, direction: author === talk ? 'in' : 'out', epoch, sequence });
}
