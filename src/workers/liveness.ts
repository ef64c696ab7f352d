import type { Clock, Timer } from '../platform/clock.js';

/** What the liveness of a link needs of its owner. */
export interface LivenessOwner {
  /** Say something: the other side has heard nothing for a while. */
  beat(): void;
  /** Ask for an answer: nothing was heard for a while, or there is another reason to doubt the link. */
  askForAnswer(): void;
  /** The probe was not answered. */
  silent(): void;
}

export interface LivenessTimes {
  /** Longest silence of this side, in milliseconds; `never` for one that does not keep the link alive. */
  readonly heartbeat: number | 'never';
  /** Silence of the other side after which it is probed, in milliseconds; `never` where it owes no heartbeat. */
  readonly silence: number | 'never';
  /** Time it has to answer, in milliseconds. */
  readonly probeDeadline: number;
}

/** The other side was asked for an answer. */
interface Probed {
  readonly kind: 'probed';
  readonly timer: Timer;
  readonly at: number;
  /** How often it had been heard by then, and for how long not any more. */
  readonly heard: number;
  readonly silentFor: number;
}

/** How the other side is seen. */
type Watch =
  | { readonly kind: 'trusted' }
  /** It will be probed if it stays silent. */
  | { readonly kind: 'listened-to'; readonly timer: Timer }
  | Probed
  | { readonly kind: 'over' };

/** Keeps a quiet link alive and notices when the other side is not there any more, though no close came. */
export class Liveness {
  readonly #clock: Clock;
  readonly #times: LivenessTimes;
  readonly #owner: LivenessOwner;
  #lastSent: number;
  #lastHeard: number;
  #timesHeard = 0;
  #beating: Timer | undefined;
  #watch: Watch = { kind: 'trusted' };

  constructor(clock: Clock, times: LivenessTimes, owner: LivenessOwner) {
    this.#clock = clock;
    this.#times = times;
    this.#owner = owner;
    this.#lastSent = clock.now();
    this.#lastHeard = clock.now();
    this.#beatLater();
    this.#listen();
  }

  /** Something left. */
  sent(): void {
    this.#lastSent = this.#clock.now();
  }

  /** Something came. */
  heard(): void {
    this.#lastHeard = this.#clock.now();
    this.#timesHeard += 1;
  }

  /** There is reason to doubt the link: it has to prove itself now, unless it has just been asked to. */
  probe(): void {
    const { kind } = this.#watch;
    if (kind === 'over') return;
    if (kind === 'probed' && Math.abs(this.#clock.now() - this.#watch.at) < this.#times.probeDeadline) return;
    this.#probe('first');
  }

  stop(): void {
    this.#beating?.cancel();
    this.#stopWatching();
    this.#watch = { kind: 'over' };
  }

  #beatLater(): void {
    const { heartbeat } = this.#times;
    if (heartbeat === 'never') return;
    this.#beating = this.#clock.after(this.#lastSent + heartbeat - this.#clock.now(), () => {
      // Whatever was sent meanwhile did as well as a heartbeat: no timer is moved for it, it is asked when one is due.
      if (this.#clock.now() >= this.#lastSent + heartbeat) {
        this.#lastSent = this.#clock.now();
        this.#owner.beat();
      }
      this.#beatLater();
    });
  }

  #listen(): void {
    const { silence } = this.#times;
    if (silence === 'never') {
      this.#watch = { kind: 'trusted' };
      return;
    }
    const timer = this.#clock.after(this.#lastHeard + silence - this.#clock.now(), () => {
      if (this.#clock.now() < this.#lastHeard + silence) this.#listen();
      else this.#probe('first');
    });
    this.#watch = { kind: 'listened-to', timer };
  }

  #probe(round: 'first' | 'second'): void {
    this.#stopWatching();
    const at = this.#clock.now();
    const timer = this.#clock.after(this.#times.probeDeadline, () => this.#judge(round));
    this.#watch = { kind: 'probed', timer, at, heard: this.#timesHeard, silentFor: at - this.#lastHeard };
    this.#owner.askForAnswer();
  }

  #judge(round: 'first' | 'second'): void {
    if (this.#watch.kind !== 'probed') return;
    const { at, heard, silentFor } = this.#watch;
    const { silence, probeDeadline } = this.#times;
    const isAnswered = this.#timesHeard > heard;
    // A host that stood still hears first what was said to it while it did: that is no answer yet.
    const isOldNews = isAnswered && silence !== 'never' && silentFor > silence / 2;
    // And its verdict comes late: the answer may still wait behind it.
    const isLate = !isAnswered && Math.abs(this.#clock.now() - at) >= 2 * probeDeadline;
    if (round === 'first' && (isOldNews || isLate)) this.#probe('second');
    else if (isAnswered) this.#listen();
    else this.#owner.silent();
  }

  #stopWatching(): void {
    if (this.#watch.kind === 'listened-to' || this.#watch.kind === 'probed') this.#watch.timer.cancel();
  }
}
