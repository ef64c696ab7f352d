import { equalBytes } from '../model/bytes.js';
import type { Limits } from '../model/limits.js';
import { addressName, type PeerAddress } from '../model/peer.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Logger } from '../platform/logger.js';
import type { Store } from '../platform/store.js';
import type { Confirmation } from '../protocol/messages.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { Network } from '../routing/network.js';
import { AgeQueue } from './age-queue.js';
import { streamOrder } from './mail-index.js';
import { isPresent } from './presence.js';
import {
  encodeReceipt,
  readReceipt,
  receiptKey,
  receiptMessage,
  receiptPrefix,
  type Receipt,
} from './receipt-record.js';
import { surviveStoreFailure } from './store-failure.js';
import { storedEntries } from './stored-entries.js';
import type { Upkeep } from './upkeep.js';

/** Handed to one sender at a time, so that they do not fill its link; the others when it comes again. */
const mostAtOnce = 1_000;

export interface ReceiptsOptions {
  readonly network: Pick<Network, 'find' | 'submit'>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly store: Store;
  readonly upkeep: Upkeep;
}

/**
 * What addressees have confirmed of mail that was kept here.
 *
 * 1. One for each stream, the newest; it is made only for mail that was there, so nobody can make them grow by words.
 * 2. The sender gets it once: at once if it is there, else when it comes. Getting it again does no harm.
 * 3. After that it stays as knowledge: what it covers is not kept again, and whoever deposits that gets it once more.
 */
export class Receipts {
  readonly #options: ReceiptsOptions;
  readonly #receipts = new Map<string, Receipt>();
  /** By the name of their sender: those that wait for it. */
  readonly #waiting = new Map<string, Set<Receipt>>();
  readonly #ages = new AgeQueue<Receipt>(({ state }) => state.kind === 'gone');

  constructor(options: ReceiptsOptions) {
    this.#options = options;
  }

  get oldest(): Receipt | undefined {
    return this.#ages.oldest;
  }

  get count(): number {
    return this.#receipts.size;
  }

  async open(): Promise<void> {
    const { store, upkeep, counters, clock, limits } = this.#options;
    const tooOld = clock.now() - limits.mailboxTime;
    const found: Receipt[] = [];
    for await (const { key, value } of storedEntries(store, receiptPrefix)) {
      const receipt = readReceipt(value);
      if (receipt && receipt.since > tooOld) {
        found.push(receipt);
        continue;
      }
      if (!receipt) counters.damagedRecord += 1;
      upkeep.delete(key);
    }
    for (const receipt of found.sort((a, b) => a.since - b.since)) this.#keep(receipt);
  }

  /** True if the addressee is known to have this message. */
  covers(name: string, { epoch, sequence }: { readonly epoch: number; readonly sequence: number }): boolean {
    const receipt = this.#receipts.get(name);
    // Of a former life of the stream nobody can tell what has arrived.
    return receipt?.epoch === epoch && sequence <= receipt.sequence;
  }

  /** The addressee, under the ID that its mail was for, has confirmed mail of this sender. */
  confirmed(name: string, sender: PeerAddress, addressee: PeerAddress, word: Confirmation): void {
    const former = this.#receipts.get(name);
    // Of a former life of the stream, while more is known of a later one.
    if (former && streamOrder(former, word) >= 0) return;
    const { clock, limits, upkeep } = this.#options;
    const { epoch, sequence } = word;
    const message = encodeRouted(addressee, sender, limits.hopLimit, word);
    const state = this.#send(sender, message)
      ? ({ kind: 'handed-over' } as const)
      : { kind: 'waiting' as const, message };
    const receipt: Receipt = { name, sender, epoch, sequence, since: clock.now(), state };
    upkeep.put(receiptKey(name), encodeReceipt(receipt, message));
    this.#keep(receipt);
  }

  /** The sender has deposited what this covers: what it was sent is lost. */
  async repeat(name: string): Promise<void> {
    const { store, network, logger } = this.#options;
    const receipt = this.#receipts.get(name);
    if (!receipt) return;
    try {
      const record = await store.get(receiptKey(name));
      if (record) network.submit(receipt.sender, receiptMessage(record));
    } catch (error) {
      surviveStoreFailure(error, logger, 'a confirmation could not be read');
    }
  }

  /** Somebody is there: it gets what waits for it. */
  peerReachable(peer: PeerAddress): void {
    let handedOver = 0;
    for (const receipt of this.#waiting.get(addressName(peer)) ?? []) {
      if (receipt.state.kind !== 'waiting' || !equalBytes(receipt.sender.key, peer.key)) continue;
      const { message } = receipt.state;
      if (handedOver === mostAtOnce || !this.#send(receipt.sender, message)) return;
      handedOver += 1;
      this.#waitsNoMore(receipt);
      receipt.state = { kind: 'handed-over' };
      this.#options.upkeep.put(receiptKey(receipt.name), encodeReceipt(receipt, message));
    }
  }

  forget(receipt: Receipt): void {
    this.#drop(receipt);
    this.#options.upkeep.delete(receiptKey(receipt.name));
  }

  #send(sender: PeerAddress, message: Uint8Array): boolean {
    const { network } = this.#options;
    return isPresent(network, sender) && network.submit(sender, message);
  }

  #keep(receipt: Receipt): void {
    const former = this.#receipts.get(receipt.name);
    if (former) this.#drop(former);
    this.#receipts.set(receipt.name, receipt);
    this.#ages.push(receipt);
    if (receipt.state.kind === 'waiting') {
      const name = addressName(receipt.sender);
      const waiting = this.#waiting.get(name) ?? new Set();
      this.#waiting.set(name, waiting.add(receipt));
    }
    const oldest = this.#ages.oldest;
    if (oldest && this.#receipts.size > this.#options.limits.receipts) this.forget(oldest);
  }

  #drop(receipt: Receipt): void {
    this.#waitsNoMore(receipt);
    receipt.state = { kind: 'gone' };
    this.#receipts.delete(receipt.name);
    this.#ages.wentOne();
  }

  #waitsNoMore(receipt: Receipt): void {
    const name = addressName(receipt.sender);
    const waiting = this.#waiting.get(name);
    waiting?.delete(receipt);
    if (waiting?.size === 0) this.#waiting.delete(name);
  }
}
