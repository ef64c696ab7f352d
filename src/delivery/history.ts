import type { PeerAddress } from '../model/peer.js';
import { amendedRemark, type Outcome, type Outcomes } from '../model/outcome.js';
import { textOf, type KeptRemark, type UtteranceReference } from '../model/utterance.js';
import { toHex } from '../model/bytes.js';
import { storedPrefix } from '../platform/store-keys.js';
import type { Store, StoreChange, StoreEntry } from '../platform/store.js';
import { decodeHistoryEntry, encodeHistoryEntry, type StoredHistoryEntry } from '../protocol/stored/history-entry.js';
import { forgettingTalk, keptOutcomes, type Keeping } from './amendments.js';
import type { DeliveryContext } from './delivery-context.js';
import { exported } from './exported.js';
import type { DeliveryState } from './message.js';
import { historyPrefix, historyRoom } from './stored-rooms.js';
import { placeInTalk } from './talk-places.js';

/** One message of a conversation, as it was sent or shown. */
export interface HistoryEntry {
  /** Where it stands in the conversation: sorts as text, unlike that of any other. */
  readonly place: string;
  readonly direction: 'in' | 'out';
  /** The other side, under the ID that it had then. */
  readonly peer: PeerAddress;
  /** As it is to be read now. */
  readonly utterance: KeptRemark;
  /** The words of a text; empty for anything else. */
  readonly text: string;
  /** What has become of it. */
  readonly outcome: Outcome;
  /** By what others refer to it. */
  readonly saidAs: UtteranceReference;
  /** The sender's clock, epoch milliseconds. */
  readonly sentAt: number;
  /** The own clock, epoch milliseconds. */
  readonly notedAt: number;
  /** How far it has come; an incoming one is `delivered`, and `read` when the user has seen it. */
  readonly state: DeliveryState;
  /** Of the outgoing message, as long as this run of the program may still tell of its progress. */
  readonly reference: number | undefined;
}

/** How far a message has come. */
export type Progress = Pick<HistoryEntry, 'state' | 'reference'>;

/** Which part of a conversation. */
export interface HistoryRange {
  /** Only what stands before this place. */
  readonly before?: string;
  /** Only what stands behind this place. */
  readonly after?: string;
  /** How many at most: the last ones, or the first ones behind `after`. */
  readonly limit?: number;
}

/** Entries that are read at once where all of them are wanted. */
const pageSize = 500;

/** What was said, as long as it is not forgotten. Empty for a peer that keeps nothing. */
export class History {
  readonly #store: Store | undefined;
  readonly #context: Pick<DeliveryContext, 'keys' | 'eraser'>;
  readonly #progressOf: (entry: StoredHistoryEntry) => Progress;

  constructor(
    store: Store | undefined,
    context: Pick<DeliveryContext, 'keys' | 'eraser'>,
    progressOf: (entry: StoredHistoryEntry) => Progress,
  ) {
    this.#store = store;
    this.#context = context;
    this.#progressOf = progressOf;
  }

  /** A part of what was said with the owner of a key, in its order. @throws StoreError */
  async with(key: Uint8Array, range: HistoryRange = {}): Promise<HistoryEntry[]> {
    const from = range.after === undefined ? 'end' : 'start';
    const store = this.#store;
    if (!store) return [];
    const [entries, outcomes] = await Promise.all([
      store.scan({ ...range, prefix: historyPrefix(key), from }),
      keptOutcomes(store, toHex(key)),
    ]);
    const read = entries.map((entry) => this.#read(entry, outcomes));
    return from === 'end' ? read.reverse() : read;
  }

  /**
   * Everything with the owner of a key, the last one first, a page at a time. `sizes`: how many at once. What has become of it is as it
   * was when the first page was read.
   * @throws StoreError
   */
  async *backwards(key: Uint8Array, sizes: Iterable<number>): AsyncGenerator<readonly HistoryEntry[]> {
    const store = this.#store;
    const outcomes = store && (await keptOutcomes(store, toHex(key)));
    if (!outcomes) return;
    let before: string | undefined;
    for (const limit of sizes) {
      const range = { prefix: historyPrefix(key), from: 'end' as const, limit };
      const page = await store.scan({ ...range, ...(before !== undefined && { before }) });
      if (page.length > 0) yield page.map((entry) => this.#read(entry, outcomes));
      if (page.length < limit) return;
      before = page.at(-1)?.key;
    }
  }

  /** One message, by what others refer to it by; undefined if it is not kept. @throws StoreError */
  async find(key: Uint8Array, saidAs: UtteranceReference): Promise<HistoryEntry | undefined> {
    const store = this.#store;
    const place = store && (await placeInTalk(store, toHex(key), saidAs));
    const value = place === undefined ? undefined : await store?.get(place);
    if (!store || place === undefined || !value) return undefined;
    return this.#read({ key: place, value }, await keptOutcomes(store, toHex(key), saidAs));
  }

  /** Everything, a JSON object a line; conversation by conversation. @throws StoreError */
  async *lines(): AsyncGenerator<string> {
    const prefix = storedPrefix(historyRoom);
    const store = this.#store;
    if (!store) return;
    let after: string | undefined;
    let last: { readonly talk: string; readonly outcomes: Outcomes } | undefined;
    for (;;) {
      const page = await store.scan({ prefix, limit: pageSize, ...(after !== undefined && { after }) });
      for (const entry of page) {
        const [, talk = ''] = entry.key.split('/');
        if (last?.talk !== talk) last = { talk, outcomes: await keptOutcomes(store, talk) };
        yield lineOf(this.#read(entry, last.outcomes));
      }
      after = page.at(-1)?.key;
      if (after === undefined) return;
    }
  }

  /** Forgets what was said with the owner of a key. Returns what is to be changed in the store. */
  forgetting(key: Uint8Array): readonly StoreChange[] {
    return [{ kind: 'delete-range', prefix: historyPrefix(key) }, ...forgettingTalk(toHex(key))];
  }

  #read({ key: place, value }: StoreEntry, outcomes: Outcomes): HistoryEntry {
    const { keys, eraser } = this.#context;
    const entry = decodeHistoryEntry(value);
    const { direction, peer, remark, sentAt, notedAt, epoch, sequence } = entry;
    const saidAs = { authorKey: direction === 'in' ? peer.key : keys.publicKey, epoch, sequence };
    const outcome = outcomes.of(saidAs);
    const utterance = amendedRemark(remark, outcome);
    if (outcome.kind === 'deleted' && remark.kind !== 'deleted') eraser.erase(toHex(peer.key), saidAs, keptEntries);
    const said = { direction, peer, utterance, text: textOf(utterance), outcome, saidAs, sentAt, notedAt };
    const { state, reference } = this.#progressOf(entry);
    return { place, ...said, state, reference };
  }
}

/** How remarks of a conversation between two are kept. */
export const keptEntries: Keeping = { placeOf: placeInTalk, toStone: stoneOfEntry };

function stoneOfEntry(bytes: Uint8Array): Uint8Array | undefined {
  const entry = decodeHistoryEntry(bytes);
  return entry.remark.kind === 'deleted' ? undefined : encodeHistoryEntry({ ...entry, remark: { kind: 'deleted' } });
}

/** One line of an export: who said what to whom, and when. Times are ISO 8601. */
function lineOf({ direction, peer, utterance, saidAs, outcome, sentAt, notedAt, state }: HistoryEntry): string {
  const { id, key } = peer;
  return JSON.stringify({
    direction,
    id,
    key: toHex(key),
    ...exported(utterance, saidAs, outcome),
    sentAt: new Date(sentAt).toISOString(),
    notedAt: new Date(notedAt).toISOString(),
    state: state.kind,
  });
}
