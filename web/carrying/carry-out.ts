import type { PeerId } from '../../src/model/peer-id.js';
import type { Clock } from '../../src/platform/clock.js';
import { keyBytes, type AgreementKeys, type Crypto } from '../../src/platform/crypto.js';
import type { RandomSource } from '../../src/platform/random.js';
import { agreement, isCommitmentTo } from './agreement.js';
import type { CarryLine } from './carry-line.js';
import { mostCarriedBytes, type CarryMessage, type CarryReason } from './carry-messages.js';
import { CarrySide } from './carry-side.js';
import type { CarryOutProgress } from './carry-state.js';
import { carryTexts } from './carry-texts.js';

export interface CarryTools {
  readonly crypto: Crypto;
  readonly random: RandomSource;
  readonly clock: Clock;
}

/** After the last piece these come of a page that may have put everything in place. */
const unsure: readonly CarryReason[] = ['gone', 'silent', 'broken', 'other-version'];

/** Who is carried, from where, and what it takes. */
export interface Departure {
  readonly id: PeerId;
  readonly key: Uint8Array;
  /** The origin of this page. */
  readonly from: string;
  /**
   * Ends the session here, and packs up all that is kept, sealed with this secret. From the moment this resolves nobody joins here
   * under this key by themselves, not after a reload either. @throws whatever keeps it from that
   */
  handOver(secret: string): Promise<readonly Uint8Array[]>;
  tell(progress: CarryOutProgress): void;
}

type State =
  | { readonly kind: 'opening'; readonly keys: AgreementKeys }
  | { readonly kind: 'offered'; readonly keys: AgreementKeys; readonly commitment: Uint8Array }
  | { readonly kind: 'comparing'; readonly secret: string }
  | { readonly kind: 'packing' }
  /** `next`: the number of the piece that is to be asked for. */
  | { readonly kind: 'sending'; readonly pieces: readonly Uint8Array[]; readonly next: number }
  /** The last piece has left. */
  | { readonly kind: 'sent' }
  /** And the new page is silent since. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'over' };

/**
 * The page that is left: it has opened the page of another node, and hands the user over to it.
 *
 *     opening -> offered -> comparing -> packing -> sending -> sent -> over: carried
 *        |          |           |           |          |        |  \      ^
 *        |          |           |           |          |        |   unsure
 *        +----------+-----------+-----------+----------+--------+-> over: stayed
 *
 * So that nothing is lost, and nobody is in two places:
 * 1. The session here goes on, and hears and stores, until the user has said yes on the new page.
 * 2. Then it ends before anything is packed: what is said or heard from now on is in neither copy, so nobody confirms it, and it is
 *    offered again to whoever goes on.
 * 3. It goes on here in every case in which the last piece has not left: without that the new page has nothing.
 * 4. When that has left, it goes on here by itself only if the new page says that nothing has come of it. Of a new page that is silent,
 *    or gone, nobody knows: the user is asked, and may look there.
 */
export class CarryOut extends CarrySide {
  readonly #departure: Departure;
  readonly #tools: CarryTools;
  #state: State;

  constructor(line: CarryLine, departure: Departure, tools: CarryTools) {
    super(line, tools.clock);
    this.#departure = departure;
    this.#tools = tools;
    this.#state = { kind: 'opening', keys: tools.crypto.agreementKeys(tools.random.bytes(keyBytes)) };
  }

  begin(): void {
    this.#departure.tell({ kind: 'opening' });
    this.expect();
    this.attach();
  }

  /** The user goes on here. False if it is too late for that, or not known yet. */
  callOff(): boolean {
    switch (this.#state.kind) {
      case 'opening':
      case 'offered':
      case 'comparing':
      case 'unsure':
        this.#failed('called-off');
        return true;
      default:
        return false;
    }
  }

  protected override heard(message: Exclude<CarryMessage, { type: 'failed' | 'gone' }>): void {
    const state = this.#state;
    if (message.type === 'ready' && state.kind === 'opening') this.#offer(state.keys, message.commitment);
    else if (message.type === 'reveal' && state.kind === 'offered') this.#compare(state, message.publicKey);
    else if (message.type === 'take' && state.kind === 'comparing') void this.#handOver(state.secret);
    else if (message.type === 'more' && state.kind === 'sending' && message.number === state.next)
      this.#send(state.pieces, state.next);
    else if (message.type === 'in-place' && (state.kind === 'sent' || state.kind === 'unsure'))
      this.#end({ kind: 'carried' });
    else if (state.kind !== 'over' && state.kind !== 'unsure') this.#failed('broken');
  }

  protected override lost(reason: CarryReason): void {
    const { kind } = this.#state;
    if (kind === 'over') return;
    if (kind === 'sent' && unsure.includes(reason)) {
      this.#state = { kind: 'unsure' };
      this.#departure.tell({ kind: 'unsure' });
    } else if (kind !== 'unsure' || !unsure.includes(reason))
      this.#end({ kind: 'stayed', words: carryTexts.stayed(reason) });
  }

  #offer(keys: AgreementKeys, commitment: Uint8Array): void {
    const { id, key } = this.#departure;
    this.#state = { kind: 'offered', keys, commitment };
    this.line.post({ type: 'offer', publicKey: keys.publicKey, id, key });
    this.expect();
  }

  #compare({ keys, commitment }: Extract<State, { kind: 'offered' }>, publicKey: Uint8Array): void {
    const { crypto } = this.#tools;
    const { id, key, from } = this.#departure;
    const scene = { from, to: this.line.origin, fromKey: keys.publicKey, toKey: publicKey, id, key };
    const agreed = isCommitmentTo(commitment, publicKey, crypto)
      ? agreement(keys, publicKey, scene, crypto)
      : undefined;
    if (!agreed) {
      this.#failed('broken');
      return;
    }
    this.#state = { kind: 'comparing', secret: agreed.secret };
    this.expectNothing();
    this.#departure.tell({ kind: 'comparing', code: agreed.code });
  }

  async #handOver(secret: string): Promise<void> {
    const packing: State = { kind: 'packing' };
    this.#state = packing;
    this.#departure.tell({ kind: 'handing-over' });
    let pieces: readonly Uint8Array[];
    try {
      pieces = await this.#departure.handOver(secret);
    } catch {
      if (this.#state === packing) this.#failed('failed');
      return;
    }
    if (this.#state !== packing) return;
    if (pieces.reduce((sum, { length }) => sum + length, 0) > mostCarriedBytes) this.#failed('too-large');
    else this.#send(pieces, 0);
  }

  #send(pieces: readonly Uint8Array[], number: number): void {
    const isLast = number === pieces.length - 1;
    this.#state = isLast ? { kind: 'sent' } : { kind: 'sending', pieces, next: number + 1 };
    this.line.post({ type: 'piece', number, bytes: pieces[number] ?? new Uint8Array(), isLast });
    this.expect();
  }

  /** It does not go on, for a reason of this side. */
  #failed(reason: CarryReason): void {
    this.line.post({ type: 'failed', reason });
    this.lost(reason);
  }

  #end(progress: CarryOutProgress): void {
    this.#state = { kind: 'over' };
    this.hangUp();
    this.#departure.tell(progress);
  }
}
