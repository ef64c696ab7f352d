import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Timer } from '../platform/clock.js';
import type { DepositAnswer, DepositOutcome } from '../protocol/messages.js';
import { KiB } from '../model/units.js';
import { submit, type DeliveryContext } from './delivery-context.js';
import type { Letter, OutgoingStream, Packet } from './outgoing-stream.js';

/** One deposit has at most so many messages, and fits into a frame with room to spare. */
const depositMessages = 50;
const depositBytes = 32 * KiB;

type State =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'asked';
      readonly custodian: PeerAddress;
      readonly letters: ReadonlyMap<number, Letter>;
      readonly timer: Timer;
    }
  /** The last custodian did not answer, or had no room: nobody is asked for a while. */
  | { readonly kind: 'resting'; readonly timer: Timer };

export interface CustodyOwner {
  /** Whether the addressee is there to be offered messages. */
  isThere(): boolean;
  /** The node to ask: the addressee's home, or the own. */
  custodian(): PeerAddress | undefined;
  /** The letter as it crosses the wire; undefined while there is no key to seal it to. */
  packet(letter: Letter): Packet | undefined;
  /** A node has these on disk now. */
  kept(letters: readonly Letter[], by: PeerAddress): void;
  refused(letters: readonly Letter[], outcome: DepositOutcome): void;
}

/**
 * Finds a node that keeps the messages of one stream for as long as their addressee is not there, or does not answer.
 *
 * 1. `look` is called whenever anything has changed that may make a message need a keeper, and decides alone.
 * 2. At most one deposit is under way; what it holds is `asked`, and becomes `kept` or `none` with its end.
 * 3. Together no more letters are `asked` or `kept` than a mailbox takes of one sender.
 */
export class StreamCustody {
  readonly #context: DeliveryContext;
  readonly #stream: OutgoingStream;
  readonly #owner: CustodyOwner;
  #state: State = { kind: 'idle' };
  #refusals = 0;

  constructor(context: DeliveryContext, stream: OutgoingStream, owner: CustodyOwner) {
    this.#context = context;
    this.#stream = stream;
    this.#owner = owner;
  }

  /** Deposits what needs it, if that can be done now. */
  look(): void {
    if (this.#state.kind !== 'idle') return;
    const letters = this.#candidates();
    if (letters.length === 0) return;
    const custodian = this.#owner.custodian();
    if (!custodian) return;
    const { clock, limits } = this.#context;
    const chosen = new Map<number, Letter>();
    const messages: Uint8Array[] = [];
    const contexts = new Set<object>();
    let bytes = 0;
    for (const letter of letters) {
      const packet = this.#owner.packet(letter);
      if (!packet || (messages.length > 0 && bytes + packet.bytes.length > depositBytes)) break;
      if (contexts.add(packet.context).size > limits.depositContexts) break;
      chosen.set(letter.sequence, letter);
      messages.push(packet.bytes);
      bytes += packet.bytes.length;
    }
    if (messages.length === 0) return;
    const timer = clock.after(limits.depositPatience, () => this.#timedOut());
    for (const letter of chosen.values()) letter.custody = { kind: 'asked' };
    this.#state = { kind: 'asked', custodian, letters: chosen, timer };
    if (!submit(this.#context, custodian, { type: 'deposit', messages })) this.#end();
  }

  /**
   * Whoever was asked says what became of it. That the addressee has confirmed it is for the addressee to say: the node sends its
   * signed word along, which has come before this answer or counts for nothing.
   */
  answered({ epoch, results }: DepositAnswer, by: Uint8Array): void {
    if (this.#state.kind !== 'asked' || epoch !== this.#stream.epoch) return;
    const { custodian, letters } = this.#state;
    if (!equalBytes(custodian.key.subarray(0, by.length), by)) return;
    const outcomes = new Map(results.map(({ sequence, outcome }) => [sequence, outcome]));
    this.#end();
    // Some may have been confirmed, or given up, while the node was asked.
    const waiting = [...letters.values()].filter((letter) => this.#stream.letters.includes(letter));
    const kept = waiting.filter(({ sequence }) => outcomes.get(sequence) === 'stored');
    for (const letter of kept) letter.custody = { kind: 'kept', by: custodian.key };
    if (kept.length > 0) this.#owner.kept(kept, custodian);
    const refused = waiting.filter((letter) => !kept.includes(letter));
    const [first] = refused;
    if (first) this.#owner.refused(refused, outcomes.get(first.sequence) ?? 'malformed');
    if (refused.length > 0) this.#rest();
    else this.#refusals = 0;
    this.look();
  }

  /** What that node had may be lost: it was restarted, or is gone. Somebody has to have it. */
  doubt(custodian: Uint8Array): void {
    for (const letter of this.#stream.letters)
      if (letter.custody.kind === 'kept' && equalBytes(letter.custody.by, custodian)) letter.custody = { kind: 'none' };
    this.wake();
  }

  /** Whoever could not be asked may be asked again. */
  wake(): void {
    if (this.#state.kind === 'resting') {
      this.#state.timer.cancel();
      this.#state = { kind: 'idle' };
    }
    this.#refusals = 0;
    this.look();
  }

  /** There is nobody to ask: the way into the network is gone. */
  pause(): void {
    this.#end();
  }

  #candidates(): Letter[] {
    const isThere = this.#owner.isThere();
    const room = this.#context.limits.mailboxMessagesPerSender;
    let inCustody = 0;
    const candidates: Letter[] = [];
    for (const letter of this.#stream.letters) {
      if (letter.custody.kind !== 'none') inCustody += 1;
      else if (!isThere || this.#stream.isLate(letter)) candidates.push(letter);
      if (candidates.length === depositMessages) break;
    }
    return candidates.slice(0, Math.max(0, room - inCustody));
  }

  #timedOut(): void {
    this.#end();
    this.#rest();
  }

  /** Ends the deposit that is under way, and the pause after the last one. */
  #end(): void {
    const state = this.#state;
    this.#state = { kind: 'idle' };
    if (state.kind === 'idle') return;
    state.timer.cancel();
    if (state.kind === 'resting') return;
    for (const letter of state.letters.values()) if (letter.custody.kind === 'asked') letter.custody = { kind: 'none' };
  }

  #rest(): void {
    const { clock, limits } = this.#context;
    this.#refusals += 1;
    const wait = Math.min(limits.longestRetry, limits.confirmationPatience * 2 ** this.#refusals);
    const timer = clock.after(wait, () => {
      this.#state = { kind: 'idle' };
      this.look();
    });
    this.#state = { kind: 'resting', timer };
  }
}
