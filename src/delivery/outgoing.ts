import { NotDeliveredError } from '../model/errors.js';
import type { PeerId } from '../model/peer-id.js';
import type { RoomName } from '../model/room.js';
import { textOf, type Utterance, type UtteranceReference } from '../model/utterance.js';
import type { MessageBody, RoomInvitationBody } from '../protocol/messages.js';
import { deliveryFailureWords } from './failure-words.js';
import type { DeliveryState, OutgoingDelivery, OutgoingInvitation, OutgoingMessage } from './message.js';

const ranks = { queued: 0, sent: 1, delivered: 2, read: 3, failed: 4 } as const satisfies Record<
  DeliveryState['kind'],
  number
>;

/** Who is to get it, and since when it is on its way. */
type Heading = Pick<OutgoingDelivery, 'reference' | 'to' | 'sentAt'>;

type Step = 'sent' | 'delivered' | 'read';

interface Waiting {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

/** Something on its way, as the program that sent it sees it. Goes forward only: from `queued` to `read`, or to `failed`. */
export abstract class Outgoing implements OutgoingDelivery {
  readonly reference: number;
  readonly to: PeerId;
  readonly sentAt: number;
  abstract readonly body: MessageBody;
  /** Made when somebody asks: most programs listen to the event. */
  readonly #waiting = new Map<Step, Waiting>();
  #saidAs: UtteranceReference | undefined;
  #state: DeliveryState = { kind: 'queued', reason: 'under-way' };

  constructor({ reference, to, sentAt }: Heading) {
    this.reference = reference;
    this.to = to;
    this.sentAt = sentAt;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  get saidAs(): UtteranceReference | undefined {
    return this.#saidAs;
  }

  /** It has its number in a stream. */
  numbered(saidAs: UtteranceReference): void {
    this.#saidAs = saidAs;
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
    this.progressed();
  }

  /** It has another state. */
  protected abstract progressed(): void;

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
      waiting.reject(new NotDeliveredError(`not delivered to ${this.to}: ${deliveryFailureWords(this.#state)}`));
    else if (ranks[kind] >= ranks[step]) waiting.resolve();
  }
}

/** Something that the user says, on its way. */
export class OutgoingUtterance extends Outgoing implements OutgoingMessage {
  readonly utterance: Utterance;
  readonly #told: (message: OutgoingMessage) => void;

  constructor(
    { utterance, ...heading }: Heading & { readonly utterance: Utterance },
    told: (message: OutgoingMessage) => void,
  ) {
    super(heading);
    this.utterance = utterance;
    this.#told = told;
  }

  get body(): MessageBody {
    return this.utterance;
  }

  get text(): string {
    return textOf(this.utterance);
  }

  protected override progressed(): void {
    this.#told(this);
  }
}

/** An invitation on its way. */
export class OutgoingRoomInvitation extends Outgoing implements OutgoingInvitation {
  readonly body: RoomInvitationBody;
  readonly #told: (invitation: OutgoingInvitation) => void;

  constructor(
    { body, ...heading }: Heading & { readonly body: RoomInvitationBody },
    told: (invitation: OutgoingInvitation) => void,
  ) {
    super(heading);
    this.body = body;
    this.#told = told;
  }

  get room(): RoomName {
    return this.body.room;
  }

  protected override progressed(): void {
    this.#told(this);
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
