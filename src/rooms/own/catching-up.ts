import { RoomQuestionError } from '../../model/errors.js';
import { whenWritten, type Journal } from '../../platform/journal.js';
import type { RoomPage, RoomPlace } from '../../protocol/messages.js';
import { writeNames } from '../item-name.js';
import type { RoomLog } from '../room-log.js';
import { placeKey, placeOfKey } from '../room-order.js';
import type { RoomHome } from './room-home.js';

/** Posts that are asked for at once. */
const pageSize = 50;

export interface CatchingUpOptions {
  /** 16 bytes. */
  readonly room: Uint8Array;
  readonly log: RoomLog;
  /** Posts that are known of a room at most. */
  readonly mostPosts: number;
  readonly journal: Journal;
  /** A number for a question that no other has. */
  readonly nextNumber: () => number;
  readonly home: RoomHome;
}

/**
 * What the home was asked and has not answered. `gap`: for what is not known and was said after the first that was known when the peer
 * came to this home; `until`: where that is. `earlier`: for what was said before everything that is known.
 */
type Question =
  | { readonly kind: 'none' }
  | { readonly kind: 'gap'; readonly number: number; readonly until: string }
  | { readonly kind: 'earlier'; readonly number: number };

/** Somebody who wants to see what was said earlier. */
interface Waiting {
  readonly promise: Promise<boolean>;
  readonly resolve: (hasEarlier: boolean) => void;
  readonly reject: (error: Error) => void;
}

/** How a peer comes to know what was said in a room before it came to its home: a page at a time, and of what lies far back on request. */
export class CatchingUp {
  readonly #options: CatchingUpOptions;
  #question: Question = { kind: 'none' };
  #waiting: Waiting | undefined;
  #homeHasMore = true;
  /** How far back this home has been asked: perhaps behind posts that cannot be read here, which are not in the log. */
  #reached: RoomPlace | undefined;

  constructor(options: CatchingUpOptions) {
    this.#options = options;
  }

  /** There may be earlier posts than those that are known here. */
  get hasEarlier(): boolean {
    return this.#homeHasMore && this.#options.log.size < this.#options.mostPosts;
  }

  /** There is a home that knows of the room: it may have had more of it than the one before. */
  begin(): void {
    this.#homeHasMore = true;
    this.#reached = undefined;
    const { oldest } = this.#options.log;
    // What others have said meanwhile may be dated before the newest that is known, as after a partition.
    if (oldest) this.#askGap(undefined, oldest.place);
    else this.#askEarlier();
  }

  /** There is no home any more, for this reason. */
  stop(words: string): void {
    this.#question = { kind: 'none' };
    this.#waiting?.reject(new RoomQuestionError(words));
    this.#waiting = undefined;
  }

  /**
   * Asks for what was said before everything that is known here.
   * @returns when what the node had has come: whether there may be more.
   * @throws RoomQuestionError (as rejection)
   */
  earlier(): Promise<boolean> {
    if (this.#waiting) return this.#waiting.promise;
    if (!this.hasEarlier) return Promise.resolve(false);
    if (!this.#options.home())
      return Promise.reject(new RoomQuestionError('there is no node to ask what was said earlier'));
    const waiting = newWaiting();
    this.#waiting = waiting;
    if (this.#question.kind === 'none') this.#askEarlier();
    return waiting.promise;
  }

  /** `oldest`: the lowest place of what came with it, if anything did. */
  answered({ number, more }: RoomPage, oldest: RoomPlace | undefined): void {
    const question = this.#question;
    if (question.kind === 'none' || question.number !== number) return;
    this.#question = { kind: 'none' };
    if (question.kind === 'earlier') {
      this.#homeHasMore = more;
      this.#reached = oldest ?? this.#reached;
      this.#satisfy();
    } else if (more && oldest && placeKey(oldest) > question.until) {
      this.#askGap(oldest, question.until);
    } else if (this.#waiting) {
      this.#askEarlier();
    }
  }

  /** Whoever waits is told once what came is on disk and was shown. */
  #satisfy(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return;
    whenWritten(this.#options.journal, () => waiting.resolve(this.hasEarlier));
  }

  #askGap(before: RoomPlace | undefined, until: string): void {
    this.#question = { kind: 'gap', number: this.#ask(before), until };
  }

  #askEarlier(): void {
    this.#question = { kind: 'earlier', number: this.#ask(this.#earliest()) };
  }

  #earliest(): RoomPlace | undefined {
    const { oldest } = this.#options.log;
    const known = oldest && placeOfKey(oldest.place);
    if (!known || !this.#reached) return known ?? this.#reached;
    return placeKey(this.#reached) < placeKey(known) ? this.#reached : known;
  }

  #ask(before: RoomPlace | undefined): number {
    const { nextNumber, home, log, room } = this.#options;
    const number = nextNumber();
    home()?.({ type: 'room-question', number, room, before, most: pageSize, have: writeNames(log.names()) });
    return number;
  }
}

function newWaiting(): Waiting {
  let resolve: Waiting['resolve'] = () => undefined;
  let reject: Waiting['reject'] = () => undefined;
  const promise = new Promise<boolean>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { promise, resolve, reject };
}
