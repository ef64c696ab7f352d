import { toHex } from '../../model/bytes.js';
import { addressName, type PeerAddress } from '../../model/peer.js';

/** Claims of former owners that are remembered; then the oldest go. */
const mostFormerClaims = 10_000;

/**
 * Since when a claim to an ID counts: from the date that its witness gives, unless this node should have heard of it then.
 *
 * While a node is within reach everything that it witnesses gets here in moments. So a claim that is new here, and that
 * its witness dates a good while before something else that it said within reach, is dated back: it counts from what was
 * said last. Only times by the one clock of the witness are compared, so that a wrong clock does no harm. Of a network
 * that was never within reach every date is believed: then a name can be lost, as two halves lose it to each other.
 */
export class ClaimDates {
  readonly #delay: number;
  /** The last time, by its own clock, that each node named while it was within reach. */
  readonly #heard = new Map<string, number>();
  readonly #former = new Map<string, Dating>();

  /** `delay`: milliseconds after which a claim must have got here. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  /** A node that is within reach has said something at a time by its own clock. */
  heard(node: PeerAddress, time: number): void {
    const name = toHex(node.key);
    const last = this.#heard.get(name);
    if (last === undefined || last < time) this.#heard.set(name, time);
  }

  /** Nothing is known of a node any more. */
  forget(node: PeerAddress): void {
    this.#heard.delete(toHex(node.key));
  }

  /** An owner is not kept any more, but its claim was heard of in time. */
  remember(owner: PeerAddress, dating: Dating): void {
    const name = addressName(owner);
    this.#former.delete(name);
    this.#former.set(name, dating);
    const [oldest] = this.#former.keys();
    if (this.#former.size > mostFormerClaims && oldest !== undefined) this.#former.delete(oldest);
  }

  /** The date from which a claim counts. `known`: what was made of the owner's claim before. */
  dating(owner: PeerAddress, { claimedAt, witness, home }: Claimed, known: Dating | undefined): Dating {
    for (const before of [known, this.#former.get(addressName(owner))])
      if (before?.claimedAt === claimedAt) return before;
    // A witness that this node has never heard may be made up: then it is the home that should have said so before.
    const last = this.#heard.get(toHex(witness)) ?? this.#heard.get(toHex(home));
    const isLate = last !== undefined && claimedAt < last - this.#delay;
    return { claimedAt, countsFrom: isLate ? last : claimedAt };
  }
}

/** What is said of a claim, and by whom. */
export interface Claimed {
  readonly claimedAt: number;
  /** Key of the node that witnessed it first. */
  readonly witness: Uint8Array;
  /** Key of the home that passes it on. */
  readonly home: Uint8Array;
}

/** A claim's date as its witness gives it, and the one that it counts from. */
export interface Dating {
  readonly claimedAt: number;
  readonly countsFrom: number;
}
