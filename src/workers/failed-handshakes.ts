import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { minute } from '../model/units.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { Logger } from '../platform/logger.js';

/** Warnings within a minute. More are counted, so that whoever scans the port of a node does not fill its disk. */
const mostWarnings = 10;

/** Handshakes end so without anybody's fault: somebody went, found no room, or wanted what another one has. */
const ordinaryCodes: ReadonlySet<number> = new Set([
  closeCodes.normal,
  closeCodes.goingAway,
  /** Closed without a code (RFC 6455, section 7.4.1). */
  1005,
  closeCodes.duplicateId,
  closeCodes.replaced,
  closeCodes.staleIncarnation,
  closeCodes.duplicateLink,
  closeCodes.moved,
  closeCodes.full,
  closeCodes.self,
]);

/** The warnings of one minute. */
type Minute =
  { readonly kind: 'quiet' } | { readonly kind: 'warned'; readonly timer: Timer; warnings: number; untold: number };

/** Tells the operator of handshakes that came to nothing: one line for each, within bounds. */
export class FailedHandshakes {
  readonly #clock: Clock;
  readonly #logger: Logger;
  #minute: Minute = { kind: 'quiet' };
  #isOver = false;

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
  }

  /** `peer`: what the log calls the other side. */
  add(peer: string, reason: CloseReason): void {
    const words = 'a handshake came to nothing';
    const fields = { peer, ...reason };
    if (isOrdinary(reason) || this.#isOver) this.#logger.info(words, fields);
    else if (this.#mayWarn()) this.#logger.warn(words, fields);
    else this.#logger.debug(words, fields);
  }

  /** Tells what was only counted; from now on nothing is counted. */
  stop(): void {
    this.#isOver = true;
    this.#minuteOver();
  }

  #mayWarn(): boolean {
    if (this.#minute.kind === 'quiet') {
      const timer = this.#clock.after(minute, () => this.#minuteOver());
      this.#minute = { kind: 'warned', timer, warnings: 0, untold: 0 };
    }
    const mayWarn = this.#minute.warnings < mostWarnings;
    if (mayWarn) this.#minute.warnings += 1;
    else this.#minute.untold += 1;
    return mayWarn;
  }

  #minuteOver(): void {
    if (this.#minute.kind === 'quiet') return;
    const { timer, untold } = this.#minute;
    timer.cancel();
    this.#minute = { kind: 'quiet' };
    if (untold > 0) this.#logger.warn('more handshakes came to nothing within a minute', { handshakes: untold });
  }
}

function isOrdinary({ code, words }: CloseReason): boolean {
  return ordinaryCodes.has(code) || (code === closeCodes.abnormal && words === '');
}
