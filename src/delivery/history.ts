import type { PeerAddress } from '../model/peer.js';
import { textOf, type KeptRemark, type UtteranceReference } from '../model/utterance.js';
import { toHex } from '../model/bytes.js';
import { storedPrefix } from '../platform/store-keys.js';
import type { Store, StoreChange } from '../platform/store.js';
import { decodeHistoryEntry, type StoredHistoryEntry } from '../protocol/stored/history-entry.js';
import { exported } from './exported.js';
import type { DeliveryState } from './message.js';
import { historyPrefix, historyRoom } from './stored-rooms.js';

/** One message of a conversation, as it was sent or shown. */
export interface HistoryEntry {
  /** Where it stands in the conversation: sorts as text, unlike that of any other. */
  readonly place: string;
  readonly direction: 'in' | 'out';
  /** The other side, under the ID that it had then. */
  readonly peer: PeerAddress;
  readonly utterance: KeptRemark;
  /** The words of a text; empty for anything else. */
  readonly text: string;
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
  /** How many at most, the last ones. */
  readonly limit?: number;
}

/** Entries that are read at once where all of them are wanted. */
const pageSize = 500;

/** What was said, as long as it is not forgotten. Empty for a peer that keeps nothing. */
export class History {
  readonly #store: Store | undefined;
  readonly #ownKey: Uint8Array;
  readonly #progressOf: (entry: StoredHistoryEntry) => Progress;

  constructor(store: Store | undefined, ownKey: Uint8Array, progressOf: (entry: StoredHistoryEntry) => Progress) {
    this.#store = store;
    this.#ownKey = ownKey;
    this.#progressOf = progressOf;
  }

  /** The last messages with the owner of a key, in their order. @throws StoreError */
  async with(key: Uint8Array, { before, limit }: HistoryRange = {}): Promise<HistoryEntry[]> {
    const range = { prefix: historyPrefix(key), from: 'end' as const };
    const entries = await this.#store?.scan({
      ...range,
      ...(before !== undefined && { before }),
      ...(limit !== undefined && { limit }),
    });
    return (entries ?? []).map((entry) => this.#read(entry.key, entry.value)).reverse();
  }

  /** Everything, a JSON object a line; conversation by conversation. @throws StoreError */
  async *lines(): AsyncGenerator<string> {
    const prefix = storedPrefix(historyRoom);
    let after: string | undefined;
    for (;;) {
      const page = await this.#store?.scan({ prefix, limit: pageSize, ...(after !== undefined && { after }) });
      for (const { key, value } of page ?? []) yield lineOf(this.#read(key, value));
      after = page?.at(-1)?.key;
      if (after === undefined) return;
    }
  }

  /** Forgets what was said with the owner of a key. Returns what is to be changed in the store. */
  forgetting(key: Uint8Array): StoreChange {
    return { kind: 'delete-range', prefix: historyPrefix(key) };
  }

  #read(place: string, value: Uint8Array): HistoryEntry {
    const entry = decodeHistoryEntry(value);
    const { direction, peer, remark: utterance, sentAt, notedAt, epoch, sequence } = entry;
    const saidAs = { authorKey: direction === 'in' ? peer.key : this.#ownKey, epoch, sequence };
    const said = { direction, peer, utterance, text: textOf(utterance), saidAs, sentAt, notedAt };
    const { state, reference } = this.#progressOf(entry);
    return { place, ...said, state, reference };
  }
}

/** One line of an export: who said what to whom, and when. Times are ISO 8601. */
function lineOf({ direction, peer, utterance, saidAs, sentAt, notedAt, state }: HistoryEntry): string {
  const { id, key } = peer;
  return JSON.stringify({
    direction,
    id,
    key: toHex(key),
    ...exported(utterance, saidAs),
    sentAt: new Date(sentAt).toISOString(),
    notedAt: new Date(notedAt).toISOString(),
    state: state.kind,
  });
}
