import type { Clock, Timer } from '../../src/platform/clock.js';
import type { CarryLine } from './carry-line.js';
import { readCarryData, type CarryMessage, type CarryReason } from './carry-messages.js';

/** Milliseconds that the other page has to say what is to come next, where no user is asked: it may have to be fetched, or much to pack. */
const patience = 30_000;

/** What both pages do alike: they hear the line, wait so long and no longer, and say when it is over. */
export abstract class CarrySide {
  protected readonly line: CarryLine;
  readonly #clock: Clock;
  #deadline: Timer | undefined;

  constructor(line: CarryLine, clock: Clock) {
    this.line = line;
    this.#clock = clock;
  }

  /** Begins to hear. */
  protected attach(): void {
    this.line.attach({
      heard: (data) => {
        const message = readCarryData(data);
        if (message?.type === 'gone') this.lost('gone');
        else if (message?.type === 'failed') this.lost(message.reason);
        else if (message) this.heard(message);
      },
      gone: () => this.lost('gone'),
    });
  }

  /** The other page is to answer now. */
  protected expect(): void {
    this.expectNothing();
    this.#deadline = this.#clock.after(patience, () => this.lost('silent'));
  }

  /** Until it is told otherwise it takes as long as it takes: a user is asked, or it is this side's turn. */
  protected expectNothing(): void {
    this.#deadline?.cancel();
  }

  /** Neither hears nor waits any more. */
  protected hangUp(): void {
    this.expectNothing();
    this.line.close();
  }

  protected later(milliseconds: number, act: () => void): void {
    this.#clock.after(milliseconds, act);
  }

  /** What the other page says, when it makes sense at all. */
  protected abstract heard(message: Exclude<CarryMessage, { type: 'failed' | 'gone' }>): void;

  /** It does not go on: the other side says so, is gone or silent. */
  protected abstract lost(reason: CarryReason): void;
}
