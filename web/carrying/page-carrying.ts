import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import type { StretchCost } from '../../src/platform/passphrase.js';
import { carryLink } from '../chat/invitation.js';
import { unfetched } from '../chat/join-problem.js';
import { pageOfNode } from '../chat/node-url.js';
import type { PageHost } from '../chat/page-host.js';
import type { JoinWish, PageState } from '../chat/page-state.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { keptFile } from '../moving/kept-file.js';
import type { Arriving, Departing } from '../moving/moving-tools.js';
import type { CarryInProgress, CarryOutProgress, CarryPlace, Carriage } from './carry-state.js';

/** A secret that two pages have agreed on is not guessed at. */
const noStretching: StretchCost = { logN: 1, r: 1, p: 1 };

/** Who is in on this page, and how they came in. */
export interface Seat {
  readonly own: OwnIdentity;
  /** What to come back to. */
  readonly wish: JoinWish;
  /** The URL that was to be dialled first. */
  readonly asked: string;
  /** The node that this page came from, once the session was linked to it. */
  readonly ownNode: PeerId | undefined;
}

/** What carrying somebody needs of their page. */
export interface CarryingPage {
  state(): PageState;
  /** Undefined while nobody is in. */
  seat(): Seat | undefined;
  enter(state: PageState): void;
  changed(): void;
  /** Ends the session, which nobody sees leave. Resolves when it writes no more. */
  standStill(): Promise<void>;
  /** Nothing has come of it: joins again, and says why. */
  stay(wish: JoinWish, words: string): void;
  /** Somebody has come from another page: joins as them. */
  goOnAs(id: string): void;
}

/** Carries the user of this page to that of another node, and the user of another page to this one. */
export class PageCarrying {
  readonly #host: PageHost;
  readonly #page: CarryingPage;
  #departing: Departing | undefined;
  #arriving: Arriving | undefined;
  #carriage: Carriage | undefined;

  constructor(host: PageHost, page: CarryingPage) {
    this.#host = host;
    this.#page = page;
  }

  /** Where the user can go on, if that is another page than this one: that of the node that they are linked to. */
  get place(): CarryPlace | undefined {
    const [state, seat] = [this.#page.state(), this.#page.seat()];
    const { windows } = this.#host;
    if (!windows || !seat || state.kind !== 'in' || state.peer.kind !== 'joined') return undefined;
    const { home, url } = state.peer;
    const page = pageOfNode(url);
    if (new URL(page).origin === windows.origin || home === seat.ownNode) return undefined;
    return { node: home, page, isNews: page !== pageOfNode(seat.asked) };
  }

  /** How far it is with that, as long as the session goes on here. */
  get carriage(): Carriage | undefined {
    return this.#carriage;
  }

  /**
   * Opens the page of the node that the tab is linked to, and hands the user over if they want it there. To be called while they
   * click: browsers open no tab otherwise.
   */
  async carry(): Promise<void> {
    const { place: to } = this;
    const seat = this.#page.seat();
    const { windows } = this.#host;
    if (!to || !windows || !seat || isUnderWay(this.#carriage)) return;
    const line = windows.open(carryLink(to.page, windows.origin));
    const tell = (progress: CarryOutProgress): void => this.#carriedOn(to, progress);
    tell({ kind: 'opening' });
    try {
      const { carryOut } = await this.#host.moving();
      const { publicKey: key } = seat.own.identity.keys;
      const handOver = (secret: string): Promise<readonly Uint8Array[]> => this.#handOver(to.page, secret);
      this.#departing = carryOut(line, { id: typedPeerId(seat.wish.id), key, from: windows.origin, handOver, tell });
    } catch {
      line?.close();
      tell({ kind: 'stayed', words: unfetched().words });
    }
  }

  /** The user does not go there after all, has read why that did not work, or is not in any more. */
  callOff(): void {
    this.#departing?.callOff();
    this.#carriage = undefined;
    this.#page.changed();
  }

  /** Asks the page that has opened this one who is to go on here. `from`: its origin, as the address of this page has it. */
  async takeIn(from: string): Promise<void> {
    const wish: JoinWish = { id: '', node: this.#host.ownNode };
    const tell = (progress: CarryInProgress): void => {
      if (progress.kind !== 'in-place') this.#page.enter({ kind: 'carrying-in', wish, progress });
      else this.#page.goOnAs(progress.id);
    };
    tell({ kind: 'calling', from });
    const line = this.#host.windows?.opener(from);
    try {
      const { carryIn } = await this.#host.moving();
      this.#arriving = carryIn(line, tell);
    } catch {
      line?.close();
      tell({ kind: 'over', words: unfetched().words });
    }
  }

  /** The user of the page that has opened this one goes on here. */
  async accept(): Promise<void> {
    await this.#arriving?.accept();
  }

  /** They do not. False if it is too late for that. */
  refuse(): boolean {
    return this.#arriving?.callOff() ?? true;
  }

  #carriedOn(to: CarryPlace, progress: CarryOutProgress): void {
    const state = this.#page.state();
    if (state.kind !== 'carrying-out') {
      this.#carriage = state.kind === 'in' ? { to, progress } : undefined;
      this.#page.changed();
    } else if (progress.kind === 'stayed') this.#page.stay(state.wish, progress.words);
    else if (progress.kind !== 'opening' && progress.kind !== 'comparing') this.#page.enter({ ...state, progress });
  }

  async #handOver(page: string, secret: string): Promise<readonly Uint8Array[]> {
    const seat = this.#page.seat();
    if (!seat) throw new Error('the session has ended before');
    const still = this.#page.standStill();
    this.#page.enter({ kind: 'carrying-out', wish: seat.wish, page, progress: { kind: 'handing-over' } });
    await still;
    const { own, wish } = seat;
    const madeAt = this.#host.now();
    const pieces = await keptFile(this.#host, { own, id: wish.id, passphrase: secret, madeAt, cost: noStretching });
    this.#host.carriedAway(seat.own).write(page);
    return pieces;
  }
}

/** The state of a page whose user has gone on at another one. */
export function carriedTo(page: string, wish: JoinWish): PageState {
  return { kind: 'carrying-out', wish, page, progress: { kind: 'carried' } };
}

function isUnderWay(carriage: Carriage | undefined): boolean {
  return carriage !== undefined && carriage.progress.kind !== 'stayed';
}
