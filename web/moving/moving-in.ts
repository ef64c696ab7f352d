import { openBackup, type OpenedBackup } from '../../src/backup/backup.js';
import { equalBytes } from '../../src/model/bytes.js';
import { wordsOf } from '../chat/join-problem.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { movingTexts } from './moving-texts.js';
import { texts } from '../texts.js';
import { moveIn, type MovingHost } from './move-in.js';
import type { Newcoming } from './moving-tools.js';
import type { MovingInProgress, Newcomer } from './moving-state.js';
import { idInAnotherTab, whoIsHere } from './who-is-here.js';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  /** To be put in place once the user has said yes. */
  | { readonly kind: 'opened'; readonly backup: OpenedBackup; readonly old: OwnIdentity }
  | { readonly kind: 'placing' }
  | { readonly kind: 'called-off' };

/**
 * Goes on in this browser as who is in a file from another place.
 * 1. Nothing in this browser changes before the file is open as a whole, and its user knows what they lose.
 * 2. What is called off by then changes nothing, and is not heard of any more.
 */
export class MovingIn implements Newcoming {
  readonly #host: MovingHost;
  readonly #tell: (progress: MovingInProgress) => void;
  #state: State = { kind: 'idle' };

  /** `tell` hears of each step. */
  constructor(host: MovingHost, tell: (progress: MovingInProgress) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Opens the file, and puts it in place if nobody is here. */
  async open(file: Blob, passphrase: string): Promise<void> {
    if (this.#state.kind !== 'idle') return;
    const opening: State = { kind: 'opening' };
    this.#state = opening;
    this.#tell({ kind: 'opening' });
    try {
      const backup = await openBackup(await contentOf(file), passphrase, this.#host.backup);
      const occupant = await whoIsHere(this.#host);
      if (this.#state !== opening) return;
      if (occupant.kind === 'keeps-nothing') throw new Error(movingTexts.keepsNothing);
      if (occupant.kind === 'in-another-tab') throw new Error(movingTexts.otherTab(occupant.id));
      const { own: old, loss } = occupant;
      this.#state = { kind: 'opened', backup, old };
      if (loss === undefined) await this.replace();
      else this.#tell({ kind: 'occupied', newcomer: this.#newcomer(backup, old), loss });
    } catch (error) {
      if (this.#state === opening) this.#askAgain(texts.problem.open(wordsOf(error)));
    }
  }

  /** Puts what was opened in the place of who is here. */
  async replace(): Promise<void> {
    if (this.#state.kind !== 'opened') return;
    const { backup, old } = this.#state;
    this.#state = { kind: 'placing' };
    this.#tell({ kind: 'placing' });
    try {
      const elsewhere = await idInAnotherTab(old, this.#host);
      if (elsewhere !== undefined) throw new Error(movingTexts.otherTab(elsewhere));
      await moveIn(backup, old, this.#host);
    } catch (error) {
      this.#askAgain(texts.problem.place(wordsOf(error)));
      return;
    }
    this.#tell({ kind: 'in-place', id: backup.head.id ?? '' });
  }

  /** False if it is too late for that. */
  callOff(): boolean {
    if (this.#state.kind === 'placing') return false;
    this.#state = { kind: 'called-off' };
    return true;
  }

  #askAgain(problem: string): void {
    this.#state = { kind: 'idle' };
    this.#tell({ kind: 'asking', problem });
  }

  #newcomer({ head }: OpenedBackup, old: OwnIdentity): Newcomer {
    const { publicKey } = this.#host.backup.crypto.keyPair(head.seed);
    return { id: head.id ?? '', madeAt: head.madeAt, isSame: equalBytes(publicKey, old.identity.keys.publicKey) };
  }
}

/** @throws Error if the browser does not give it away: it was removed, or is larger than the memory. */
async function contentOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Error(movingTexts.unreadable, { cause });
  }
}
