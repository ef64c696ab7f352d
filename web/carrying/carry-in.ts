import { openBackup, type BackupTools, type OpenedBackup } from '../../src/backup/backup.js';
import { concatBytes, equalBytes } from '../../src/model/bytes.js';
import { StoreFullError } from '../../src/model/errors.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Clock } from '../../src/platform/clock.js';
import { keyBytes, type AgreementKeys } from '../../src/platform/crypto.js';
import { wordsOf } from '../chat/join-problem.js';
import type { PageHost } from '../chat/page-host.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { moveIn, type MovingHost } from '../moving/move-in.js';
import { idInAnotherTab, whoIsHere, type Occupant } from '../moving/who-is-here.js';
import { agreement, commitmentTo, type CarryAgreement } from './agreement.js';
import type { CarryLine } from './carry-line.js';
import { mostCarriedBytes, type CarryMessage, type CarryReason } from './carry-messages.js';
import { CarrySide } from './carry-side.js';
import type { CarryInProgress, Guest, Here } from './carry-state.js';
import { carryTexts } from './carry-texts.js';
import { texts } from '../texts.js';

/** What it takes to come here from the page of another node. */
export interface ArrivalHost extends MovingHost, Pick<PageHost, 'carriedAway'> {
  readonly backup: BackupTools;
  readonly clock: Clock;
  /** The origin of this page. */
  readonly origin: string;
}

/** Milliseconds for which an answer is none yet: whoever opened this page may have chosen the moment, under a click for something else. */
const settling = 1_000;

type Asked = CarryAgreement & { readonly id: PeerId; readonly key: Uint8Array; readonly old: OwnIdentity };

type State =
  | { readonly kind: 'calling'; readonly keys: AgreementKeys }
  /** It is being looked who is here. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly asked: Asked; readonly guest: Guest }
  | { readonly kind: 'taking'; readonly asked: Asked; readonly pieces: readonly Uint8Array[]; readonly bytes: number }
  /** All of it is here. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'placing' }
  | { readonly kind: 'over' };

/**
 * The page that is gone to: another page has opened it, to hand its user over.
 *
 *     calling -> looking -> asking -> taking -> opening -> placing -> over: in place
 *        |          |         |         |          |          |
 *        +----------+---------+---------+----------+----------+-> over: nothing has changed here
 *
 * Any website can open this page with an address that begins the same, to have a visitor go on under a key that is not theirs. So:
 * 1. Nothing changes here before its user has said yes to the very person, and to the origin, that the browser vouches for.
 * 2. Nothing that comes later makes it somebody else: a second offer ends it, and what is handed over has to be that person.
 * 3. Whoever is here is never replaced without its being said what would be lost.
 * 4. Once all of it is here the other page is not needed any more: whatever becomes of it, this browser is one of both as a whole.
 */
export class CarryIn extends CarrySide {
  readonly #host: ArrivalHost;
  readonly #tell: (progress: CarryInProgress) => void;
  #state: State;

  /** `tell` hears of each step. */
  constructor(line: CarryLine, host: ArrivalHost, tell: (progress: CarryInProgress) => void) {
    super(line, host.clock);
    this.#host = host;
    this.#tell = tell;
    const { crypto, random } = host.backup;
    this.#state = { kind: 'calling', keys: crypto.agreementKeys(random.bytes(keyBytes)) };
  }

  begin(): void {
    if (this.#state.kind !== 'calling') return;
    this.#tell({ kind: 'calling', from: this.line.origin });
    this.expect();
    this.attach();
    this.line.post({ type: 'ready', commitment: commitmentTo(this.#state.keys.publicKey, this.#host.backup.crypto) });
  }

  /** The user has compared the code, and comes here. */
  async accept(): Promise<void> {
    const state = this.#state;
    if (state.kind !== 'asking' || !state.guest.canAnswer) return;
    const taking: State = { kind: 'taking', asked: state.asked, pieces: [], bytes: 0 };
    this.#state = taking;
    this.#tell({ kind: 'taking', from: this.line.origin });
    try {
      const elsewhere = await idInAnotherTab(state.asked.old, this.#host);
      if (this.#state !== taking) return;
      if (elsewhere === undefined) {
        this.line.post({ type: 'take' });
        this.expect();
      } else this.#refuse('tab-open', carryTexts.tabOpen(elsewhere));
    } catch {
      this.#failed('failed');
    }
  }

  /** The user does not want it. False if it is too late for that. */
  callOff(): boolean {
    switch (this.#state.kind) {
      case 'opening':
      case 'placing':
        return false;
      case 'over':
        return true;
      default:
        this.#failed('declined');
        return true;
    }
  }

  protected override heard(message: Exclude<CarryMessage, { type: 'failed' | 'gone' }>): void {
    const state = this.#state;
    if (message.type === 'offer' && state.kind === 'calling') void this.#look(state.keys, message);
    else if (message.type === 'piece' && state.kind === 'taking') this.#take(state, message);
    else if (state.kind !== 'over' && state.kind !== 'placing' && state.kind !== 'opening') this.#failed('broken');
  }

  protected override lost(reason: CarryReason): void {
    const { kind } = this.#state;
    // Once all of it is here, the other page is not needed any more.
    if (kind !== 'opening' && kind !== 'placing') this.#end(carryTexts.arrival(reason));
  }

  async #look(keys: AgreementKeys, { publicKey, id, key }: Extract<CarryMessage, { type: 'offer' }>): Promise<void> {
    const looking: State = { kind: 'looking' };
    this.#state = looking;
    this.expectNothing();
    const scene = { from: this.line.origin, to: this.#host.origin, fromKey: publicKey, toKey: keys.publicKey, id, key };
    const agreed = agreement(keys, publicKey, scene, this.#host.backup.crypto);
    if (!agreed) {
      this.#failed('broken');
      return;
    }
    let occupant: Occupant;
    try {
      occupant = await whoIsHere(this.#host);
    } catch {
      if (this.#state === looking) this.#failed('failed');
      return;
    }
    if (this.#state !== looking) return;
    if (occupant.kind === 'keeps-nothing') this.#failed('keeps-nothing');
    else if (occupant.kind === 'in-another-tab') this.#refuse('tab-open', carryTexts.tabOpen(occupant.id));
    else {
      this.line.post({ type: 'reveal', publicKey: keys.publicKey });
      this.#ask({ ...agreed, id, key, old: occupant.own }, this.#hereFor(key, occupant));
    }
  }

  #hereFor(key: Uint8Array, { own, loss }: Extract<Occupant, { kind: 'here' }>): Here {
    if (!loss) return { kind: 'nobody' };
    if (!equalBytes(key, own.identity.keys.publicKey)) return { kind: 'somebody', loss };
    return this.#host.carriedAway(own).read() === undefined ? { kind: 'same' } : { kind: 'left-before' };
  }

  #ask(asked: Asked, here: Here): void {
    const show = (canAnswer: boolean): State => {
      const guest = { id: asked.id, key: asked.key, here, canAnswer };
      this.#state = { kind: 'asking', asked, guest };
      this.#tell({ kind: 'asking', from: this.line.origin, code: asked.code, guest });
      return this.#state;
    };
    const shown = show(false);
    this.later(settling, () => {
      if (this.#state === shown) show(true);
    });
  }

  #take(state: Extract<State, { kind: 'taking' }>, piece: Extract<CarryMessage, { type: 'piece' }>): void {
    const { asked } = state;
    const bytes = state.bytes + piece.bytes.length;
    if (piece.number !== state.pieces.length) {
      this.#failed('broken');
      return;
    }
    if (bytes > mostCarriedBytes) {
      this.#failed('too-large');
      return;
    }
    const pieces = [...state.pieces, piece.bytes];
    if (piece.isLast) void this.#open(asked, pieces);
    else {
      this.#state = { kind: 'taking', asked, pieces, bytes };
      this.line.post({ type: 'more', number: pieces.length });
      this.expect();
    }
  }

  async #open({ secret, id, key, old }: Asked, pieces: readonly Uint8Array[]): Promise<void> {
    this.#state = { kind: 'opening' };
    this.expectNothing();
    this.#tell({ kind: 'placing', from: this.line.origin });
    const { backup } = this.#host;
    let opened: OpenedBackup;
    try {
      opened = await openBackup(concatBytes(...pieces), secret, backup);
    } catch {
      this.#failed('unreadable');
      return;
    }
    const { seed, id: ownId } = opened.head;
    if (ownId !== id || !equalBytes(backup.crypto.keyPair(seed).publicKey, key)) this.#failed('unreadable');
    else await this.#place(opened, old, id);
  }

  async #place(opened: OpenedBackup, old: OwnIdentity, id: PeerId): Promise<void> {
    this.#state = { kind: 'placing' };
    try {
      const elsewhere = await idInAnotherTab(old, this.#host);
      if (elsewhere !== undefined) {
        this.#refuse('tab-open', carryTexts.tabOpen(elsewhere));
        return;
      }
      await moveIn(opened, old, this.#host);
    } catch (error) {
      if (error instanceof StoreFullError) this.#failed('no-room');
      else this.#refuse('failed', texts.problem.place(wordsOf(error)));
      return;
    }
    this.#state = { kind: 'over' };
    this.line.post({ type: 'in-place' });
    this.hangUp();
    this.#tell({ kind: 'in-place', id });
  }

  /** It does not go on, for a reason of this side. */
  #failed(reason: CarryReason): void {
    this.#refuse(reason, carryTexts.arrival(reason));
  }

  #refuse(reason: CarryReason, words: string): void {
    this.line.post({ type: 'failed', reason });
    this.#end(words);
  }

  #end(words: string): void {
    if (this.#state.kind === 'over') return;
    this.#state = { kind: 'over' };
    this.hangUp();
    this.#tell({ kind: 'over', words });
  }
}
