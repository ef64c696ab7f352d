import { unfetched, wordsOf } from '../chat/join-problem.js';
import type { PageHost } from '../chat/page-host.js';
import type { JoinWish, PageState } from '../chat/page-state.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { texts } from '../texts.js';
import { keptFile } from './kept-file.js';
import type { MovingInProgress } from './moving-state.js';
import type { Newcoming } from './moving-tools.js';

/** Who has left the network, to go on elsewhere. */
interface Departed {
  readonly own: OwnIdentity;
  /** What to come back to. */
  readonly wish: JoinWish;
  /** Resolves when all is said and kept. */
  readonly closed: Promise<void>;
}

/** What moving somebody by a file needs of their page. */
export interface MovingPage {
  state(): PageState;
  enter(state: PageState): void;
  /** Leaves the network; undefined if nobody is in. */
  depart(): Departed | undefined;
  joinAgain(wish: JoinWish): Promise<void>;
  /** Somebody has come with a file: joins as them. `id` is empty if they had none. */
  goOnAs(id: string, node: string): void;
}

type Form = PageState & { readonly kind: 'welcome' };

/** Hands the user of this page out as a file, and takes in whoever comes with one. */
export class PageMoving {
  readonly #host: PageHost;
  readonly #page: MovingPage;
  /** While a file from another device is asked for and opened. */
  #newcoming: Newcoming | undefined;

  constructor(host: PageHost, page: MovingPage) {
    this.#host = host;
    this.#page = page;
  }

  // ---- to elsewhere

  /**
   * Leaves, and hands out a file with which to go on elsewhere. It leaves first, for what is said or heard once the file is made
   * would be in neither place.
   */
  async moveOut(passphrase: string): Promise<void> {
    const departed = this.#page.depart();
    if (departed === undefined) return;
    const { own, wish, closed } = departed;
    this.#page.enter({ kind: 'moving-out', wish, progress: { kind: 'sealing' } });
    try {
      await closed;
      const madeAt = this.#host.now();
      const pieces = await keptFile(this.#host, { own, id: wish.id, passphrase, madeAt, cost: undefined });
      const name = texts.moving.fileName(madeAt);
      this.#page.enter({ kind: 'moving-out', wish, progress: { kind: 'saved', name, pieces } });
      this.saveAgain();
    } catch (error) {
      const words = texts.problem.moveOut(wordsOf(error));
      this.#page.enter({ kind: 'moving-out', wish, progress: { kind: 'failed', words } });
    }
  }

  /** Hands out the file that was made. */
  saveAgain(): void {
    const state = this.#page.state();
    if (state.kind === 'moving-out' && state.progress.kind === 'saved')
      this.#host.saveBytes(state.progress.name, state.progress.pieces);
  }

  /** Goes on here after all, without the file. */
  async stay(): Promise<void> {
    const state = this.#page.state();
    if (state.kind === 'moving-out' && state.progress.kind !== 'sealing') await this.#page.joinAgain(state.wish);
  }

  // ---- to here

  /** Asks for a file from another device. */
  async askForFile(): Promise<void> {
    if (!this.#form()) return;
    try {
      const { movingIn } = await this.#host.moving();
      // It may have come to be known meanwhile who was here last.
      const form = this.#form();
      if (!form) return;
      this.#newcoming = movingIn((progress) => this.#movedOn(progress, form.wish));
      this.#movedOn({ kind: 'asking', problem: undefined }, form.wish);
    } catch {
      const form = this.#form();
      if (form) this.#page.enter({ ...form, problem: unfetched() });
    }
  }

  /** Opens such a file, and joins as who is in it; asks first if somebody is here already. */
  async openFile(file: Blob, passphrase: string): Promise<void> {
    await this.#newcoming?.open(file, passphrase);
  }

  /** Who is here already is to be replaced by who is in the file. */
  async replaceMe(): Promise<void> {
    await this.#newcoming?.replace();
  }

  /** Nobody comes with a file. False if it is too late for that. */
  callOff(): boolean {
    if (this.#newcoming?.callOff() === false) return false;
    this.#newcoming = undefined;
    return true;
  }

  /** The form, where a browser is asked who is to be in it. */
  #form(): Form | undefined {
    const state = this.#page.state();
    return state.kind === 'welcome' && state.identity === 'browser' ? state : undefined;
  }

  #movedOn(progress: MovingInProgress, wish: JoinWish): void {
    if (progress.kind !== 'in-place') {
      this.#page.enter({ kind: 'moving-in', wish, progress });
      return;
    }
    this.#newcoming = undefined;
    this.#page.goOnAs(progress.id, wish.node);
  }
}
