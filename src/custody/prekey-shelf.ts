import { equalBytes } from '../model/bytes.js';
import { taggedName, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import { hour } from '../model/units.js';
import type { Timer } from '../platform/clock.js';
import { MemoryStore } from '../platform/memory-store.js';
import type { PrekeyAnswer, SignedBytes } from '../protocol/messages.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { RemoteOrigin } from '../transport/connection.js';
import type { CustodyOptions } from './custody-options.js';
import { PrekeyCopies } from './prekey-copies.js';
import { PrekeyDrawers } from './prekey-drawers.js';
import { PrekeyQuestions } from './prekey-questions.js';
import { PrekeyRates } from './prekey-rates.js';
import { PrekeySpread } from './prekey-spread.js';
import { answerAddress, isNode } from './presence.js';
import type { Hash } from './rendezvous.js';
import { Upkeep } from './upkeep.js';

/** Milliseconds between two looks for what has expired. */
const sweepInterval = hour;

export interface PrekeyShelfOptions extends CustodyOptions {
  /** SHA-256. */
  readonly hash: Hash;
}

/**
 * Prekeys that others have left with this node, for those who write to them.
 *
 * 1. A one-time prekey is given once: it is off the disk before it is given, and is not taken in again.
 * 2. Whoever asks too often, or for too many of one owner, gets the last resort: nobody can use up an owner's one-time
 *    prekeys quickly.
 * 3. What others answer is given on only if the owner has signed it.
 * 4. What this node has itself comes first, then what the owner's home has, then copies, here and elsewhere.
 *
 * `new` -> `open` -> `closed`; before and after `open` nothing is taken, given or answered.
 */
export class PrekeyShelf {
  readonly #options: PrekeyShelfOptions;
  readonly #upkeep: Upkeep;
  readonly #drawers: PrekeyDrawers;
  readonly #copies: PrekeyCopies;
  readonly #questions: PrekeyQuestions;
  readonly #rates: PrekeyRates;
  readonly #spread: PrekeySpread;
  #state: 'new' | 'open' | 'closed' = 'new';
  #sweep: Timer | undefined;

  constructor(options: PrekeyShelfOptions) {
    const { clock, limits, logger } = options;
    const store = options.store ?? new MemoryStore();
    this.#options = options;
    this.#upkeep = new Upkeep(store, clock, logger);
    this.#drawers = new PrekeyDrawers(options, store, this.#upkeep);
    this.#copies = new PrekeyCopies(options, store, this.#upkeep);
    this.#questions = new PrekeyQuestions(options);
    this.#rates = new PrekeyRates(clock, limits);
    this.#spread = new PrekeySpread(options);
  }

  /** Reads what an earlier run has left. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    await this.#drawers.open();
    await this.#copies.open();
    if (this.#state === 'closed') return;
    this.#state = 'open';
    this.#sweepLater();
  }

  close(): void {
    this.#state = 'closed';
    this.#sweep?.cancel();
    this.#spread.close();
    this.#questions.close();
    this.#upkeep.close();
  }

  /**
   * Somebody leaves prekeys here: a leaf by its own link, which comes from `origin`, or the node itself. Those that are known, have expired or are too
   * many are left out.
   * @throws ProtocolError if one is none, or not signed by this owner; then none is taken.
   */
  take(owner: PeerAddress, prekeys: readonly SignedBytes[], origin?: RemoteOrigin): void {
    if (this.#state !== 'open') return;
    const renewed = this.#drawers.take(owner.key, prekeys, origin?.isLoopback ? undefined : origin?.address);
    if (renewed) this.#spread.renewed(renewed);
  }

  /** Another node wants a copy to be kept. */
  copied(source: PeerAddressTag, ownerKey: Uint8Array, prekey: SignedBytes): void {
    if (this.#state === 'open') this.#copies.take(source, ownerKey, prekey);
  }

  /** Somebody asks for a prekey of `owner`; answered as soon as there is one, or it is clear that there is none. */
  answer(source: PeerAddressTag, owner: PeerAddress, ownOnly: boolean): void {
    if (this.#state !== 'open') return;
    const { self, network, limits } = this.#options;
    const name = taggedName(source.id, source.tag);
    // A node asks so for its leaves: what one of them may have must not be used up by another.
    const isForOthers = ownOnly && isNode(network, source);
    const spend = (): boolean => (isForOthers ? this.#rates.spendOfNode(name) : this.#rates.spendOfRequester(name));
    void this.#find(owner, ownOnly, spend).then((prekey) => {
      if (this.#state !== 'open') return;
      const to = answerAddress(source);
      const body = { type: 'prekey-answer', ownerKey: owner.key, prekey } as const;
      network.submit(to, encodeRouted(self, to, limits.hopLimit, body));
    });
  }

  /** The same for the node itself, who does not ask too often. */
  async prekeyOf(owner: PeerAddress): Promise<SignedBytes | undefined> {
    return this.#state === 'open' ? this.#find(owner, false, () => true) : undefined;
  }

  /** False if it answers no question of this shelf. */
  answered(source: PeerAddressTag, answer: PrekeyAnswer): boolean {
    return this.#questions.answered(source, answer);
  }

  /** These nodes are within reach now; this one may be among them. */
  nodesChanged(nodes: Iterable<PeerAddress>): void {
    if (this.#state === 'open') this.#spread.nodesChanged(nodes, this.#drawers.all());
  }

  async #find(owner: PeerAddress, ownOnly: boolean, spend: () => boolean): Promise<SignedBytes | undefined> {
    const mayHave = once(spend);
    const drawer = this.#drawers.of(owner.key);
    if (drawer && drawer.oneTime.length > 0 && mayHave() && this.#rates.spendOfOwner(drawer.owner)) {
      const oneTime = await this.#drawers.giveOneTime(drawer);
      if (oneTime) return oneTime;
    }
    const lastResort = drawer && this.#drawers.lastResortOf(drawer);
    if (lastResort) return lastResort;
    if (ownOnly || !mayHave()) return this.#copies.find(owner.key);
    const home = this.#homeOf(owner);
    return (
      (home && (await this.#questions.ask(owner, [home]))) ??
      (await this.#copies.find(owner.key)) ??
      (await this.#questions.ask(owner, this.#keepersOf(owner, home)))
    );
  }

  /** The node that the owner is linked to, if that is another one. */
  #homeOf({ id, key }: PeerAddress): PeerAddress | undefined {
    const { self, network } = this.#options;
    const peer = network.find(id);
    if (!peer || !equalBytes(peer.key, key) || peer.home === self.id) return undefined;
    const home = network.find(peer.home);
    return home?.role === 'node' ? home : undefined;
  }

  /** Whoever may have a copy and has not been asked. */
  #keepersOf({ key }: PeerAddress, asked: PeerAddress | undefined): readonly PeerAddress[] {
    return this.#spread.candidatesFor(key).filter((node) => !asked || !equalBytes(node.key, asked.key));
  }

  #sweepLater(): void {
    this.#sweep = this.#options.clock.after(sweepInterval, () => {
      this.#drawers.dropExpired();
      this.#copies.dropExpired();
      this.#sweepLater();
    });
  }
}

/** Asked as often as one likes, it takes one from the allowance at most. */
function once(spend: () => boolean): () => boolean {
  let isWithin: boolean | undefined;
  return () => (isWithin ??= spend());
}
