import { toHex } from '../model/bytes.js';
import { hasTag, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { Timer } from '../platform/clock.js';
import type { PrekeyAnswer } from '../protocol/messages.js';
import { isGenuinePrekey, openPrekey, type Prekey } from '../protocol/records/prekey.js';
import { submit, type DeliveryContext } from './delivery-context.js';

/** Who is asked for a prekey, one after the other; then nobody for a while. */
type Turn = 'owner' | 'home' | 'nobody';

interface Inquiry {
  readonly owner: PeerAddress;
  readonly turn: Turn;
  readonly timer: Timer;
  /** Rounds in vain. */
  readonly rounds: number;
}

export interface InquiriesOwner {
  /** Something can be sealed to the owner of this key now. */
  found(owner: PeerAddress, prekey: Prekey): void;
  /** Whoever could be asked had none. */
  none(owner: PeerAddress): void;
}

/**
 * Asks for keys to seal to: the addressee itself if it is there, else the own home, which asks around. Each is given a deadline,
 * and each round in vain makes the wait for the next one longer.
 *
 * For each owner there is at most one inquiry, which ends with an answer that its owner signed.
 */
export class PrekeyInquiries {
  readonly #context: DeliveryContext;
  readonly #owner: InquiriesOwner;
  readonly #inquiries = new Map<string, Inquiry>();

  constructor(context: DeliveryContext, owner: InquiriesOwner) {
    this.#context = context;
    this.#owner = owner;
  }

  /** Asks, unless that is being done. */
  want(owner: PeerAddress): void {
    if (!this.#inquiries.has(toHex(owner.key))) this.#ask(owner, 'owner', 0);
  }

  /** There may be somebody to ask who was not there before: whoever waits for the next round does so no more. */
  askAgain(key: Uint8Array): void {
    const inquiry = this.#inquiries.get(toHex(key));
    // What the owner was asked may have been lost on the way that there was before.
    if (inquiry?.turn !== 'nobody' && inquiry?.turn !== 'owner') return;
    inquiry.timer.cancel();
    this.#ask(inquiry.owner, 'owner', 0);
  }

  askAllAgain(): void {
    for (const { owner, turn } of [...this.#inquiries.values()]) if (turn === 'nobody') this.askAgain(owner.key);
  }

  /**
   * Takes in an answer of the owner or of the home. From anybody else it is none: old prekeys are as well signed as new ones.
   * @throws ProtocolError if there is a prekey in it that is none.
   */
  answered({ ownerKey, prekey: signed }: PrekeyAnswer, by: PeerAddressTag): void {
    const inquiry = this.#inquiries.get(toHex(ownerKey));
    if (!inquiry || !this.#isAskable(inquiry.owner, by)) return;
    const { crypto, clock, counters } = this.#context;
    if (!signed) {
      // One that comes late says nothing of whoever is asked now.
      const asked = this.#whom(inquiry.owner, inquiry.turn);
      if (asked && hasTag(asked.key, by.tag)) this.#next(inquiry);
      return;
    }
    const prekey = openPrekey(signed);
    if (!isGenuinePrekey(crypto, ownerKey, signed) || prekey.expiresAt <= clock.now()) {
      counters.badSignature += 1;
      return;
    }
    this.#forget(inquiry.owner);
    this.#owner.found(inquiry.owner, prekey);
  }

  /** Nothing waits to be sealed to this key any more. */
  forget(owner: PeerAddress): void {
    this.#forget(owner);
  }

  close(): void {
    for (const { timer } of this.#inquiries.values()) timer.cancel();
    this.#inquiries.clear();
  }

  #forget({ key }: PeerAddress): void {
    const name = toHex(key);
    this.#inquiries.get(name)?.timer.cancel();
    this.#inquiries.delete(name);
  }

  #next({ owner, turn, timer, rounds }: Inquiry): void {
    timer.cancel();
    if (turn === 'owner') this.#ask(owner, 'home', rounds);
    else if (turn === 'home') this.#rest(owner, rounds + 1);
    else this.#ask(owner, 'owner', rounds);
  }

  #ask(owner: PeerAddress, turn: 'owner' | 'home', rounds: number): void {
    const { clock, limits } = this.#context;
    const to = this.#whom(owner, turn);
    const timer = clock.after(limits.prekeyPatience, () => this.#next(inquiry));
    const inquiry: Inquiry = { owner, turn, timer, rounds };
    this.#inquiries.set(toHex(owner.key), inquiry);
    const isAsked = to !== undefined && submit(this.#context, to, { type: 'prekey-request', owner, ownOnly: false });
    // It may have been answered already.
    if (!isAsked && this.#inquiries.get(toHex(owner.key)) === inquiry) this.#next(inquiry);
  }

  #whom(owner: PeerAddress, turn: Turn): PeerAddress | undefined {
    if (turn === 'nobody') return undefined;
    const network = this.#context.place()?.network;
    if (turn === 'home') return network?.home;
    const present = network?.find(owner.id);
    return present?.presence === 'online' && toHex(present.key) === toHex(owner.key) ? owner : undefined;
  }

  #isAskable(owner: PeerAddress, { tag }: PeerAddressTag): boolean {
    const home = this.#context.place()?.network.home;
    return [owner, home].some((asked) => asked !== undefined && hasTag(asked.key, tag));
  }

  #rest(owner: PeerAddress, rounds: number): void {
    const { clock, limits } = this.#context;
    const wait = Math.min(limits.longestRetry, limits.confirmationPatience * 2 ** rounds);
    const timer = clock.after(wait, () => this.#next(inquiry));
    const inquiry: Inquiry = { owner, turn: 'nobody', timer, rounds };
    this.#inquiries.set(toHex(owner.key), inquiry);
    this.#owner.none(owner);
  }
}
