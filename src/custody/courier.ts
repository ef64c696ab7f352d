import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import { KiB } from '../model/units.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { Logger } from '../platform/logger.js';
import type { Store } from '../platform/store.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { Network } from '../routing/network.js';
import { firstArrived, streamOrder, type Mailbox, type MailEntry } from './mail-index.js';
import { mailKey, messageIn } from './mail-record.js';
import { isPresent } from './presence.js';
import { surviveStoreFailure } from './store-failure.js';

/** Messages of one batch. */
const batchMessages = 64;
/** Bytes of one batch, unless a single message is larger. */
const batchBytes = 32 * KiB;

export interface CourierOptions {
  readonly self: PeerAddress;
  readonly network: Pick<Network, 'find' | 'submit'>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly store: Store;
  /** The store has lost this message. */
  readonly lost: (entry: MailEntry) => void;
}

type State =
  /** There is nothing to be sent. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  /** For the confirmation of a batch; an empty one is a pause before another pass. */
  | { readonly kind: 'waiting'; readonly batch: readonly MailEntry[]; readonly since: number; timer: Timer }
  | { readonly kind: 'stopped' };

/**
 * Brings the mail of one addressee to it while it is present.
 *
 *                 +--------------- next --------------+
 *                 v                                   |
 *      idle -> reading -> waiting -- confirmed or overdue
 *        ^                   |
 *        +--- mailbox empty -+        any -> stopped: away, gone, closed
 *
 * 1. One batch at a time is on its way. A batch is what follows the last one in the order of arrival; at the end of the
 *    mailbox another pass begins with what is still there.
 * 2. The next batch is sent when the last one is confirmed as a whole, or has been for too long: then the rest has its turn,
 *    so that a stream of which nothing can be confirmed (it has a gap, or its prekey is lost) does not keep others waiting.
 * 3. The wait doubles with each batch of which nothing was confirmed, and is short again after a confirmation.
 * 4. Nothing is removed here: only a confirmation or age does that.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly box: Mailbox;
  readonly #batchBytes: number;
  #state: State = { kind: 'idle' };
  /** Arrival of the last message of this pass. */
  #cursor = 0;
  /** Milliseconds. */
  #wait: number;

  constructor(box: Mailbox, options: CourierOptions) {
    this.box = box;
    this.#options = options;
    this.#wait = options.limits.confirmationPatience;
    this.#batchBytes = Math.min(batchBytes, options.limits.frameBytes / 2);
  }

  get hasStopped(): boolean {
    return this.#state.kind === 'stopped';
  }

  /** The addressee has come, or is somewhere else now: what is on its way may be lost. */
  begin(): void {
    this.#wait = this.#options.limits.confirmationPatience;
    // What is being read goes to where it is now.
    if (this.#state.kind === 'reading' || this.#state.kind === 'stopped') return;
    this.#cursor = 0;
    this.#goOn();
  }

  /** There is more mail on disk. */
  more(): void {
    const state = this.#state;
    if (state.kind === 'idle') this.#goOn();
    if (state.kind !== 'waiting') return;
    // What is new does not wait for a batch that was due for a confirmation already.
    const { clock, limits } = this.#options;
    state.timer.cancel();
    const elapsed = clock.now() - state.since;
    const rest = Math.max(0, limits.confirmationPatience - elapsed);
    if (state.batch.length === 0 || rest === 0) this.#goOn();
    else state.timer = clock.after(rest, () => this.#overdue());
  }

  /** Some of the mail is there no more: it was confirmed, or was too old. */
  less(): void {
    this.#wait = this.#options.limits.confirmationPatience;
    this.#goOnIfCovered();
  }

  stop(): void {
    this.#enter({ kind: 'stopped' });
  }

  #overdue(): void {
    this.#wait = Math.min(2 * this.#wait, this.#options.limits.longestRetry);
    if (!this.#hasMailAfter(this.#cursor)) this.#cursor = 0;
    this.#goOn();
  }

  #goOnIfCovered(): void {
    const state = this.#state;
    if (state.kind !== 'waiting') return;
    const isCovered = state.batch.length > 0 && state.batch.every((entry) => entry.state === 'gone');
    if (isCovered || this.box.entries.length === 0) this.#goOn();
  }

  /** Sends what follows in this pass, waits for the next pass, or has nothing to do. */
  #goOn(): void {
    if (this.#hasMailAfter(this.#cursor)) void this.#send(this.#nextBatch());
    else if (this.#hasMailAfter(0)) this.#waitFor([]);
    else this.#enter({ kind: 'idle' });
  }

  #hasMailAfter(arrival: number): boolean {
    const { entries } = this.box;
    // What is not on disk yet came last.
    return entries[firstArrived(entries, arrival + 1)]?.state === 'kept';
  }

  /** By stream and in its order: the addressee takes a stream from its beginning. */
  #nextBatch(): readonly MailEntry[] {
    const batch: MailEntry[] = [];
    let bytes = 0;
    const { entries } = this.box;
    for (const entry of entries.slice(firstArrived(entries, this.#cursor + 1))) {
      if (entry.state !== 'kept') break;
      if (batch.length === batchMessages || (batch.length > 0 && bytes + entry.size > this.#batchBytes)) break;
      batch.push(entry);
      bytes += entry.size;
    }
    this.#cursor = batch.at(-1)?.arrival ?? this.#cursor;
    return batch.sort((a, b) => a.stream.number - b.stream.number || streamOrder(a, b));
  }

  async #send(batch: readonly MailEntry[]): Promise<void> {
    const reading = { kind: 'reading' } as const;
    this.#enter(reading);
    const messages = await this.#read(batch);
    if (this.#state !== reading) return;
    const { self, network, limits } = this.#options;
    const { addressee } = this.box;
    if (!isPresent(network, addressee)) {
      this.stop();
      return;
    }
    if (messages.length > 0)
      network.submit(addressee, encodeRouted(self, addressee, limits.hopLimit, { type: 'mail', messages }));
    this.#waitFor(batch);
    // All of it may have gone while it was read.
    this.#goOnIfCovered();
  }

  /** Whatever of a batch is still there. */
  async #read(batch: readonly MailEntry[]): Promise<readonly Uint8Array[]> {
    const { store, logger, lost } = this.#options;
    try {
      const records = await Promise.all(batch.map(({ arrival }) => store.get(mailKey(arrival))));
      return batch.flatMap((entry, at) => {
        const record = records[at];
        if (entry.state === 'gone') return [];
        if (record) return [messageIn(record)];
        lost(entry);
        return [];
      });
    } catch (error) {
      surviveStoreFailure(error, logger, 'mail could not be read');
      return [];
    }
  }

  #waitFor(batch: readonly MailEntry[]): void {
    const { clock } = this.#options;
    const timer = clock.after(this.#wait, () => this.#overdue());
    this.#enter({ kind: 'waiting', batch, since: clock.now(), timer });
  }

  #enter(state: State): void {
    if (this.#state.kind === 'waiting') this.#state.timer.cancel();
    this.#state = state;
  }
}
