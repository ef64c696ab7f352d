import type { CarryHearer, CarryLine, OtherWindows } from '../../../web/carrying/carry-line.js';
import { carryData, type CarryMessage } from '../../../web/carrying/carry-messages.js';

/** One end of a line between two pages; the other end is played by a test, or held by another page. */
export class FakeLine implements CarryLine {
  readonly origin: string;
  readonly posted: CarryMessage[] = [];
  isClosed = false;
  /** Gets what is posted; it comes as browsers bring it: as a copy, and later. */
  other: FakeLine | undefined;
  readonly #early: unknown[] = [];
  #hearer: CarryHearer | undefined;

  constructor(origin: string) {
    this.origin = origin;
  }

  post(message: CarryMessage): void {
    this.posted.push(message);
    const data: unknown = structuredClone(carryData(message));
    if (this.other) queueMicrotask(() => this.other?.hear(data));
  }

  attach(hearer: CarryHearer): void {
    this.#hearer = hearer;
    for (const data of this.#early.splice(0)) hearer.heard(data);
  }

  close(): void {
    this.isClosed = true;
    this.#hearer = undefined;
  }

  /** The other page posts something. */
  hear(data: unknown): void {
    if (this.#hearer) this.#hearer.heard(data);
    else if (!this.isClosed) this.#early.push(data);
  }

  say(message: CarryMessage): void {
    this.hear(carryData(message));
  }

  /** The other window is closed. */
  lose(): void {
    this.#hearer?.gone();
  }

  get last(): CarryMessage | undefined {
    return this.posted.at(-1);
  }
}

/** Two ends of one line. `from`: the origin of the page that holds the first end. */
export function linePair(from: string, to: string): readonly [FakeLine, FakeLine] {
  const [first, second] = [new FakeLine(to), new FakeLine(from)];
  first.other = second;
  second.other = first;
  return [first, second];
}

/** The other windows of a browser as the test plays them. */
export class FakeWindows implements OtherWindows {
  readonly origin: string;
  readonly opened: string[] = [];
  /** What comes of opening one; undefined: the browser does not let it. */
  next: CarryLine | undefined;
  /** The page that has opened this one. */
  openerLine: CarryLine | undefined;

  constructor(origin: string) {
    this.origin = origin;
  }

  open(url: string): CarryLine | undefined {
    this.opened.push(url);
    return this.next;
  }

  opener(origin: string): CarryLine | undefined {
    return this.openerLine?.origin === origin ? this.openerLine : undefined;
  }
}
