import { TokenBucket } from '../../model/token-bucket.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { HomeInventory, OriginDigest } from '../../protocol/messages.js';
import type { RoutingLink } from '../network.js';

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

/** The answer to one question. Its iterators give control back behind each record that the neighbour was told. */
export interface Answer {
  /** Tells what the question says to be lacking. */
  begin(): Iterator<void>;
  /** Tells what is lacking by the inventories that were asked for. */
  taken(inventories: readonly HomeInventory[]): Iterator<void>;
  /** False while the neighbour is still to be asked for inventories. */
  readonly isAllTold: boolean;
  /** Asks for some of these. `number`: what the question and its answer have in common. */
  ask(number: number): void;
  /** Says that this was all. */
  end(): void;
}

type Work =
  | { readonly kind: 'none' }
  /** Too many came before. */
  | { readonly kind: 'waiting'; readonly question: Question; readonly timer: Timer }
  | {
      readonly kind: 'answering';
      readonly question: Question;
      readonly answer: Answer;
      readonly next: Question | undefined;
      readonly timer: Timer | undefined;
    }
  /** The neighbour was asked for inventories. */
  | { readonly kind: 'asking'; readonly question: Question; readonly answer: Answer; readonly number: number };

interface Desk {
  readonly bucket: TokenBucket;
  /** How often it was asked for inventories. */
  asked: number;
  work: Work;
}

/**
 * Answers the digests of neighbours. An answer may be all that this node knows, whatever little was asked, so: one at a time
 * for each neighbour, in slices, and not too often. Of the questions that come meanwhile the newest counts, for it says more than
 * those before; what one of them wanted is still wanted.
 */
export class Comparisons {
  readonly #clock: Clock;
  readonly #answer: (link: RoutingLink, question: Question) => Answer;
  readonly #desks = new Map<RoutingLink, Desk>();

  constructor(clock: Clock, answer: (link: RoutingLink, question: Question) => Answer) {
    this.#clock = clock;
    this.#answer = answer;
  }

  ask(link: RoutingLink, question: Question): void {
    const desk = this.#deskOf(link);
    const { work } = desk;
    switch (work.kind) {
      case 'none':
        this.#begin(link, desk, question);
        return;
      case 'waiting':
        desk.work = { ...work, question: both(work.question, question) };
        return;
      case 'answering':
        desk.work = { ...work, next: work.next ? both(work.next, question) : question };
        return;
      case 'asking':
        this.#begin(link, desk, both(work.question, question));
    }
  }

  /** What the neighbour was asked for; what comes when it has told another digest meanwhile is of no use any more. */
  inventories(link: RoutingLink, number: number, inventories: readonly HomeInventory[]): void {
    const desk = this.#desks.get(link);
    if (desk?.work.kind !== 'asking' || desk.work.number !== number) return;
    const { question, answer } = desk.work;
    desk.work = { kind: 'answering', question, answer, next: undefined, timer: undefined };
    this.#goOn(link, desk, answer.taken(inventories));
  }

  /** The neighbour is not there any more. */
  drop(link: RoutingLink): void {
    const work = this.#desks.get(link)?.work;
    if (work?.kind === 'waiting' || work?.kind === 'answering') work.timer?.cancel();
    this.#desks.delete(link);
  }

  close(): void {
    for (const link of [...this.#desks.keys()]) this.drop(link);
  }

  #deskOf(link: RoutingLink): Desk {
    let desk = this.#desks.get(link);
    if (!desk) {
      desk = { bucket: new TokenBucket(this.#clock, burst, rate), asked: 0, work: { kind: 'none' } };
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
    const answer = this.#answer(link, question);
    desk.work = { kind: 'answering', question, answer, next: undefined, timer: undefined };
    this.#goOn(link, desk, answer.begin());
  }

  #goOn(link: RoutingLink, desk: Desk, steps: Iterator<void>): void {
    for (let left = recordsInSlice; left > 0; left -= 1) {
      if (!steps.next().done) continue;
      this.#told(link, desk);
      return;
    }
    if (desk.work.kind !== 'answering') return;
    const timer = this.#clock.after(pause, () => link.guarded(() => this.#goOn(link, desk, steps)));
    desk.work = { ...desk.work, timer };
  }

  /** What was known to be lacking has been told. */
  #told(link: RoutingLink, desk: Desk): void {
    if (desk.work.kind !== 'answering') return;
    const { question, answer, next } = desk.work;
    if (answer.isAllTold) {
      answer.end();
      desk.work = { kind: 'none' };
      if (next) this.#begin(link, desk, next);
    } else if (next) {
      this.#begin(link, desk, both(question, next));
    } else {
      desk.asked += 1;
      desk.work = { kind: 'asking', question, answer, number: desk.asked };
      answer.ask(desk.asked);
    }
  }
}

function both(older: Question, newer: Question): Question {
  return { origins: newer.origins, answerWanted: older.answerWanted || newer.answerWanted };
}
