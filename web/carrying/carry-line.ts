import type { Clock, Timer } from '../../src/platform/clock.js';
import { carryData, type CarryMessage } from './carry-messages.js';

/** What hears the other end of a line. */
export interface CarryHearer {
  /** `data` may be anything: the page at the other end may be hostile. */
  heard(data: unknown): void;
  /** There is nobody at the other end any more. */
  gone(): void;
}

/** Between two pages of different origins, of which one has opened the other. */
export interface CarryLine {
  /** Of the other page. */
  readonly origin: string;
  post(message: CarryMessage): void;
  /** From now on this one hears, what came before included. */
  attach(hearer: CarryHearer): void;
  /** Nothing is heard any more. */
  close(): void;
}

/** The windows that this page has to do with. */
export interface OtherWindows {
  /** Of this page. */
  readonly origin: string;
  /** Opens a page in a tab of its own; to be called while the user clicks. Undefined if the browser does not let it. */
  open(url: string): CarryLine | undefined;
  /** The page that has opened this one, where it is of this origin; undefined if none has, or it is closed. */
  opener(origin: string): CarryLine | undefined;
}

/** The part of this page's window that hears others. */
export interface HearingWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'pagehide', listener: () => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'pagehide', listener: () => void): void;
}

/** The part of another page's window that a page of another origin may touch. */
export interface OtherWindow {
  readonly closed: boolean;
  postMessage(data: unknown, targetOrigin: string): void;
}

/** Milliseconds from one look to the next whether the other window is closed: browsers do not tell. */
const lookAgain = 500;

/**
 * A line to another window.
 * 1. What is posted is for pages of that one origin: a window that went elsewhere does not get it.
 * 2. What is heard comes from that very window, while it shows a page of that origin. Everything else is as if it had not come.
 */
export class WindowLine implements CarryLine {
  readonly origin: string;
  readonly #page: HearingWindow;
  readonly #other: OtherWindow;
  readonly #clock: Clock;
  readonly #early: unknown[] = [];
  #hearer: CarryHearer | undefined;
  #look: Timer;

  /** `origin`: as browsers spell it. */
  constructor(page: HearingWindow, other: OtherWindow, origin: string, clock: Clock) {
    this.origin = origin;
    this.#page = page;
    this.#other = other;
    this.#clock = clock;
    page.addEventListener('message', this.#heard);
    page.addEventListener('pagehide', this.#leaving);
    this.#look = this.#lookLater();
  }

  post(message: CarryMessage): void {
    this.#other.postMessage(carryData(message), this.origin);
  }

  attach(hearer: CarryHearer): void {
    this.#hearer = hearer;
    for (const data of this.#early.splice(0)) hearer.heard(data);
  }

  close(): void {
    this.#page.removeEventListener('message', this.#heard);
    this.#page.removeEventListener('pagehide', this.#leaving);
    this.#look.cancel();
    this.#hearer = undefined;
  }

  readonly #heard = ({ source, origin, data }: MessageEvent): void => {
    if ((source as unknown) !== this.#other || origin !== this.origin) return;
    if (this.#hearer) this.#hearer.heard(data);
    else this.#early.push(data);
  };

  readonly #leaving = (): void => this.post({ type: 'gone' });

  #lookLater(): Timer {
    return this.#clock.after(lookAgain, () => {
      this.#look = this.#lookLater();
      if (this.#other.closed) this.#hearer?.gone();
    });
  }
}

/** As a browser has them. `page`: the window of this page. */
export function browserWindows(page: Window, clock: Clock): OtherWindows {
  return {
    origin: page.location.origin,
    open(url) {
      const opened = page.open(url, '_blank');
      return opened ? new WindowLine(page, opened, new URL(url).origin, clock) : undefined;
    },
    opener(origin) {
      const opener = page.opener as Window | null;
      return opener && !opener.closed ? new WindowLine(page, opener, origin, clock) : undefined;
    },
  };
}
