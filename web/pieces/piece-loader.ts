import { fetchAgain, importModule } from './fetch-again.js';
import type { Piece } from './pieces.js';

export type PieceState<Module> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly module: Module }
  | { readonly kind: 'failed'; readonly attempts: number };

/** What shows a piece: an element. */
interface PieceUser {
  requestUpdate(): void;
}

/** Brings a piece of the page to an element that shows it, and draws the element again when it is there or cannot be had. */
export class PieceLoader<Module> {
  readonly #user: PieceUser;
  readonly #piece: Piece<Module>;
  #state: PieceState<Module> = { kind: 'absent' };

  constructor(user: PieceUser, piece: Piece<Module>) {
    this.#user = user;
    this.#piece = piece;
  }

  get state(): PieceState<Module> {
    return this.#state;
  }

  /** Asks for the piece if nobody has. */
  want(): void {
    if (this.#state.kind === 'absent') void this.load();
  }

  /** Asks for the piece, unless it is there or on its way; after a failure, once more. */
  async load(): Promise<void> {
    if (this.#state.kind === 'loading' || this.#state.kind === 'there') return;
    const attempts = this.#state.kind === 'failed' ? this.#state.attempts : 0;
    this.#enter({ kind: 'loading' });
    try {
      const module = await (attempts === 0 ? this.#piece() : fetchAgain(this.#piece, importModule, attempts));
      this.#enter({ kind: 'there', module });
    } catch {
      this.#enter({ kind: 'failed', attempts: attempts + 1 });
    }
  }

  #enter(state: PieceState<Module>): void {
    this.#state = state;
    this.#user.requestUpdate();
  }
}
