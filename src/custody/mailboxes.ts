import { StoreFullError } from '../model/errors.js';
import { sameAddress, type PeerAddress } from '../model/peer.js';
import type { Store, StoreChange } from '../platform/store.js';
import type { DepositOutcome } from '../protocol/messages.js';
import { AgeQueue } from './age-queue.js';
import type { CustodyOptions } from './custody-options.js';
import { MailIndex, type MailEntry, type Mailbox, type MailShare } from './mail-index.js';
import { arrivalOf, encodeMailRecord, mailKey, mailPrefix, readMailRecord } from './mail-record.js';
import type { MailRoute } from './mail-route.js';
import { shareOf, type MailSource } from './mail-source.js';
import { storedEntries } from './stored-entries.js';
import { surviveStoreFailure } from './store-failure.js';
import type { Upkeep } from './upkeep.js';

/** A message whose sender has signed for it. */
export interface Mail {
  readonly route: MailRoute;
  readonly epoch: number;
  readonly sequence: number;
  /** A view of what it came in is enough: it is copied before anything is awaited. */
  readonly message: Uint8Array;
  readonly source: MailSource | undefined;
}

type Held = Pick<MailShare, 'messages' | 'bytes'>;

/** A message that is being written. */
interface Placed {
  readonly at: number;
  readonly entry: MailEntry;
  /** Its size before, if it is there already. */
  readonly formerSize: number | undefined;
}

/**
 * The mailboxes: bytes on disk, and an index in memory.
 *
 * 1. An entry is `kept` only while its bytes are on disk; only then is it given out, or said to be stored.
 * 2. One write of messages at a time, so that the index can be put back as it was if it fails.
 * 3. A message that is there already is written again in its place, for it may have been sealed again. Its age goes on: what
 *    it was sealed to has to outlive the time that it is kept for. So does the source that it counts to.
 * 4. What goes leaves the index at once and the disk a moment later; after a crash between it is there again, which the next
 *    confirmation ends.
 * 5. Where a message came from is not written down: what an earlier run has left counts to its sender and its addressee only,
 *    until it is deposited again.
 */
export class Mailboxes {
  readonly #options: CustodyOptions;
  readonly #store: Store;
  readonly #upkeep: Upkeep;
  readonly #ages = new AgeQueue<MailEntry>(({ state }) => state === 'gone');
  readonly index = new MailIndex();
  #arrivals = 0;

  constructor(options: CustodyOptions, store: Store, upkeep: Upkeep) {
    this.#options = options;
    this.#store = store;
    this.#upkeep = upkeep;
  }

  get oldest(): MailEntry | undefined {
    return this.#ages.oldest;
  }

  /** Reads what an earlier run has left. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    const tooOld = this.#options.clock.now() - this.#options.limits.mailboxTime;
    for await (const { key, value } of storedEntries(this.#store, mailPrefix)) {
      const arrival = arrivalOf(key);
      this.#arrivals = Math.max(this.#arrivals, arrival);
      const mail = readMailRecord(value);
      if (!mail) this.#dropDamaged(key);
      else if (mail.since <= tooOld) this.#upkeep.delete(key);
      else {
        const { route, epoch, sequence, since, size } = mail;
        this.#ages.push(
          this.index.add(route, { epoch, sequence, arrival, since, size, state: 'kept', source: undefined }),
        );
      }
    }
  }

  /**
   * Takes messages in, as far as there is room, in one write; the outcomes are in the same order. Not to be called again
   * before it has resolved. `changed` hears of each mailbox that has more on disk than before.
   */
  async keep(
    mails: readonly Mail[],
    isConfirmed: (mail: Mail) => boolean,
    changed: (box: Mailbox) => void,
  ): Promise<readonly DepositOutcome[]> {
    const placed: Placed[] = [];
    const changes: StoreChange[] = [];
    const outcomes = mails.map((mail, at) => {
      const refusal = isConfirmed(mail) ? 'confirmed' : this.#refusal(mail);
      if (refusal) return refusal;
      const { entry, formerSize } = this.#place(mail);
      placed.push({ at, entry, formerSize });
      changes.push({ kind: 'put', key: mailKey(entry.arrival), value: encodeMailRecord(entry.since, mail.message) });
      return 'stored';
    });
    if (changes.length === 0) return outcomes;
    if (await this.#write(changes)) {
      for (const { entry } of placed) if (entry.state === 'arriving') entry.state = 'kept';
      for (const box of new Set(placed.map(({ entry }) => entry.box))) changed(box);
      return outcomes;
    }
    for (const { entry, formerSize } of placed.reverse()) this.#takeBack(entry, formerSize);
    for (const { at } of placed) outcomes[at] = 'store-full';
    return outcomes;
  }

  remove(entry: MailEntry): void {
    this.index.remove(entry);
    this.#ages.wentOne();
    this.#upkeep.delete(mailKey(entry.arrival));
  }

  /** The store should have had it, and has not. */
  lost(entry: MailEntry): void {
    this.#dropDamaged(mailKey(entry.arrival));
    this.remove(entry);
  }

  #dropDamaged(key: string): void {
    const { counters, logger } = this.#options;
    counters.damagedRecord += 1;
    logger.error('a message that was kept cannot be read any more', { key });
    this.#upkeep.delete(key);
  }

  #refusal(mail: Mail): DepositOutcome | undefined {
    const { limits, self } = this.#options;
    const { boxName, streamName, addressee } = mail.route;
    // Whoever deposits something here has reached this node, and can give it what is for itself.
    if (sameAddress(addressee, self)) return 'not-offered';
    const box = this.index.boxes.get(boxName);
    const stream = this.index.streams.get(streamName);
    const known = this.index.find(mail.route, mail);
    const messages = known ? 0 : 1;
    const bytes = mail.message.length - (known?.size ?? 0);
    if (!box && this.index.boxes.size >= limits.mailboxes) return 'store-full';
    if (this.index.bytes + bytes > limits.storeBytes) return 'store-full';
    const isFull =
      (box?.entries.length ?? 0) + messages > limits.mailboxMessages ||
      (box?.bytes ?? 0) + bytes > limits.mailboxBytes ||
      (stream?.entries.length ?? 0) + messages > limits.mailboxMessagesPerSender ||
      (stream?.bytes ?? 0) + bytes > limits.mailboxBytesPerSender;
    if (isFull) return 'mailbox-full';
    const { source } = mail;
    const share = known ? known.share : source && box?.shares.get(source.name);
    return this.#hasRoom(share?.source ?? source, share, { messages, bytes }) ? undefined : 'mailbox-full';
  }

  /** A message that is there already takes no more than it grows by. */
  #hasRoom(source: MailSource | undefined, share: Held | undefined, more: Held): boolean {
    if (!source) return true;
    const most = shareOf(source, this.#options.limits);
    const { messages, bytes } = share ?? { messages: 0, bytes: 0 };
    if (more.messages > 0 && messages + more.messages > most.messages) return false;
    return more.bytes <= 0 || bytes + more.bytes <= most.bytes;
  }

  #place(mail: Mail): { readonly entry: MailEntry; readonly formerSize: number | undefined } {
    const { route, epoch, sequence, message, source } = mail;
    const size = message.length;
    const known = this.index.find(route, mail);
    if (known) {
      const formerSize = known.size;
      this.index.resize(known, size);
      if (!known.share && source) this.index.attribute(known, source);
      return { entry: known, formerSize };
    }
    this.#arrivals += 1;
    const since = this.#options.clock.now();
    const arriving = { epoch, sequence, size, since, arrival: this.#arrivals, state: 'arriving' as const, source };
    const entry = this.index.add(route, arriving);
    this.#ages.push(entry);
    return { entry, formerSize: undefined };
  }

  #takeBack(entry: MailEntry, formerSize: number | undefined): void {
    if (entry.state === 'gone') return;
    if (formerSize !== undefined) {
      this.index.resize(entry, formerSize);
      return;
    }
    this.index.remove(entry);
    this.#ages.wentOne();
  }

  /** True if it is on disk. */
  async #write(changes: readonly StoreChange[]): Promise<boolean> {
    try {
      await this.#store.write(changes);
      return true;
    } catch (error) {
      // A full store is the business of the senders; anything else is that of the operator as well.
      if (!(error instanceof StoreFullError))
        surviveStoreFailure(error, this.#options.logger, 'messages could not be stored');
      return false;
    }
  }

  /** For whom how much waits here. */
  *waiting(): Iterable<{ readonly addressee: PeerAddress; readonly messages: number; readonly bytes: number }> {
    for (const { addressee, entries, bytes } of this.index.boxes.values())
      yield { addressee, messages: entries.length, bytes };
  }
}
