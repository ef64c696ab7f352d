import { TokenBucket } from '../model/token-bucket.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { OriginDigest } from '../protocol/messages.js';
import type { RoutingLink } from './network.js';

/** Records that a neighbour is told before anything else has its turn: some milliseconds of work. */
const recordsInSlice = 100;
/** Milliseconds between two slices. */
const pause = 3;
/** Digests of one neighbour that are answered as they come, and in each second after that. Honest ones come seldom. */
const burst = 4;
const rate = 1;

/** What a neighbour knows, in short, and whether it wants to know the same of this node. */
export interface Question {
  readonly origins: readonly OriginDigest[];
  readonly answerWanted: boolean;
}

type Work =
  | { readonly kind: 'none' }
  /** Too many came before. */
  | { readonly kind: 'waiting'; readonly question: Question; readonly timer: Timer }
  | { readonly kind: 'answering'; readonly next: Question | undefined; readonly timer: Timer | undefined };

interface Desk {
  readonly bucket: TokenBucket;
  work: Work;
}

/**
 * Answers the digests of neighbours. An answer may be all that this node knows, whatever little was asked, so: one at a time
 * for each neighbour, in slices, and not too often. Of the questions that come meanwhile the newest counts, for it says more than
 * those before; what one of them wanted is still wanted.
 */
export class Comparisons {
  readonly #clock: Clock;
  readonly #answer: (link: RoutingLink, question: Question) => Iterator<void>;
  readonly #desks = new Map<RoutingLink, Desk>();

  /** `answer` gives control back behind each record that it has told. */
  constructor(clock: Clock, answer: (link: RoutingLink, question: Question) => Iterator<void>) {
    this.#clock = clock;
    this.#answer = answer;
  }

  ask(link: RoutingLink, question: Question): void {
    const desk = this.#deskOf(link);
    const { work } = desk;
    if (work.kind === 'none') this.#begin(link, desk, question);
    else if (work.kind === 'waiting') desk.work = { ...work, question: both(work.question, question) };
    else desk.work = { ...work, next: work.next ? both(work.next, question) : question };
  }

  /** The neighbour is not there any more. */
  drop(link: RoutingLink): void {
    const work = this.#desks.get(link)?.work;
    if (work && work.kind !== 'none') work.timer?.cancel();
    this.#desks.delete(link);
  }

  close(): void {
    for (const link of [...this.#desks.keys()]) this.drop(link);
  }

  #deskOf(link: RoutingLink): Desk {
    let desk = this.#desks.get(link);
    if (!desk) {
      desk = { bucket: new TokenBucket(this.#clock, burst, rate), work: { kind: 'none' } };
      this.#desks.set(link, desk);
    }
    return desk;
  }

  #begin(link: RoutingLink, desk: Desk, question: Question): void {
    const wait = desk.bucket.waitFor(1);
    if (wait === 0) {
      this.#start(link, desk, question);
      return;
    }
    const timer = this.#clock.after(wait, () => {
      if (desk.work.kind === 'waiting') this.#start(link, desk, desk.work.question);
    });
    desk.work = { kind: 'waiting', question, timer };
  }

  #start(link: RoutingLink, desk: Desk, question: Question): void {
    desk.bucket.take(1);
    desk.work = { kind: 'answering', next: undefined, timer: undefined };
    this.#goOn(link, desk, this.#answer(link, question));
  }

  #goOn(link: RoutingLink, desk: Desk, steps: Iterator<void>): void {
    for (let left = recordsInSlice; left > 0; left -= 1) {
      if (!steps.next().done) continue;
      const next = desk.work.kind === 'answering' ? desk.work.next : undefined;
      desk.work = { kind: 'none' };
      if (next) this.#begin(link, desk, next);
      return;
    }
    if (desk.work.kind !== 'answering') return;
    const timer = this.#clock.after(pause, () => link.guarded(() => this.#goOn(link, desk, steps)));
    desk.work = { ...desk.work, timer };
  }
}

function both(older: Question, newer: Question): Question {
  return { origins: newer.origins, answerWanted: older.answerWanted || newer.answerWanted };
}
