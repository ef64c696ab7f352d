import { NotDeliveredError } from '../model/errors.js';
import type { PeerId } from '../model/peer-id.js';
import type { DeliveryState, OutgoingMessage } from './message.js';

const ranks = { queued: 0, sent: 1, delivered: 2, read: 3, failed: 4 } as const satisfies Record<
  DeliveryState['kind'],
  number
>;

type Step = 'sent' | 'delivered' | 'read';

interface Waiting {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

/** A message on its way, as the program that sent it sees it. Goes forward only: from `queued` to `read`, or to `failed`. */
export class Outgoing implements OutgoingMessage {
  readonly reference: number;
  readonly to: PeerId;
  readonly text: string;
  readonly sentAt: number;
  readonly #progressed: (message: OutgoingMessage) => void;
  /** Made when somebody asks: most programs listen to the event. */
  readonly #waiting = new Map<Step, Waiting>();
  #state: DeliveryState = { kind: 'queued', reason: 'under-way' };

  constructor(
    { reference, to, text, sentAt }: Pick<OutgoingMessage, 'reference' | 'to' | 'text' | 'sentAt'>,
    progressed: (message: OutgoingMessage) => void,
  ) {
    this.reference = reference;
    this.to = to;
    this.text = text;
    this.sentAt = sentAt;
    this.#progressed = progressed;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  get sent(): Promise<void> {
    return this.#until('sent');
  }

  get delivered(): Promise<void> {
    return this.#until('delivered');
  }

  get read(): Promise<void> {
    return this.#until('read');
  }

  /** Goes on to a later state, or gets another reason to be queued. What comes late, or says nothing new, changes nothing. */
  progress(state: DeliveryState): void {
    const before = this.#state;
    if (before.kind === 'failed' || ranks[state.kind] < ranks[before.kind]) return;
    if (state.kind === before.kind && (state.kind !== 'queued' || before.kind !== 'queued')) return;
    if (state.kind === 'queued' && before.kind === 'queued' && state.reason === before.reason) return;
    this.#state = state;
    for (const [step, waiting] of this.#waiting) this.#settle(step, waiting);
    this.#progressed(this);
  }

  #until(step: Step): Promise<void> {
    const known = this.#waiting.get(step);
    if (known) return known.promise;
    const waiting = newWaiting();
    this.#waiting.set(step, waiting);
    this.#settle(step, waiting);
    return waiting.promise;
  }

  #settle(step: Step, waiting: Waiting): void {
    const { kind } = this.#state;
    if (this.#state.kind === 'failed')
      waiting.reject(new NotDeliveredError(`not delivered to ${this.to}: ${this.#state.words}`));
    else if (ranks[kind] >= ranks[step]) waiting.resolve();
  }
}

function newWaiting(): Waiting {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((whenResolved, whenRejected) => {
    resolve = whenResolved;
    reject = whenRejected;
  });
  // The `delivery` event tells of the failure too: who does not await this promise has not missed it.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
