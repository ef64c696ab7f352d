import { NotDeliveredError } from '../../model/errors.js';
import { textOf, type Utterance, type UtteranceReference } from '../../model/utterance.js';
import { postFailureWords } from './refusals.js';
import type { OutgoingPost, PostState, RoomTag } from './room-message.js';

/** A post on its way, as the program that sent it sees it. Goes from `queued` to `sent` or `failed`, and not back. */
export class Posting implements OutgoingPost {
  readonly room: RoomTag;
  readonly utterance: Utterance;
  readonly saidAs: UtteranceReference;
  readonly at: number;
  readonly place: string;
  readonly sent: Promise<void>;
  readonly #progressed: (post: OutgoingPost) => void;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #state: PostState = { kind: 'queued', reason: 'under-way' };

  constructor(
    { room, utterance, saidAs, at, place }: Pick<OutgoingPost, 'room' | 'utterance' | 'saidAs' | 'at' | 'place'>,
    progressed: (post: OutgoingPost) => void,
  ) {
    this.room = room;
    this.utterance = utterance;
    this.saidAs = saidAs;
    this.at = at;
    this.place = place;
    this.#progressed = progressed;
    this.sent = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // The event tells of the failure too: who does not await this promise has not missed it.
    this.sent.catch(() => undefined);
  }

  get text(): string {
    return textOf(this.utterance);
  }

  get state(): PostState {
    return this.#state;
  }

  progress(state: PostState): void {
    const before = this.#state;
    if (before.kind !== 'queued') return;
    if (state.kind === 'queued' && state.reason === before.reason) return;
    this.#state = state;
    if (state.kind === 'sent') this.#resolve();
    if (state.kind === 'failed')
      this.#reject(new NotDeliveredError(`not said in #${this.room.name}: ${postFailureWords(state)}`));
    this.#progressed(this);
  }
}
