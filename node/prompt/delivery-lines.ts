import { deliveryFailureWords } from '../../src/delivery/failure-words.js';
import { postFailureWords } from '../../src/rooms/own/refusals.js';
import type { OutgoingMessage, OutgoingPost, PostQueuedReason, QueuedReason } from '../../src/server/peer.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { failure } from './failure.js';
import { utteranceWords } from './utterance-words.js';

const openingLength = 40;

/** One line about all messages to one addressee to which the same happens at once. */
interface Saying {
  /** `messages`: what they are called in the middle of a sentence. */
  readonly line: (messages: string) => string;
  readonly texts: string[];
}

/**
 * Says how messages fare that do not go straight through: which wait and why, which a node keeps, which have arrived after all,
 * and which failed. What happens to many at once is one line.
 */
export class DeliveryLines {
  readonly #print: (text: string) => void;
  readonly #begunAt: number;
  /** What was heard last of each message that waits. */
  readonly #waiting = new Map<number, QueuedReason | 'sent'>();
  /** Places of posts that somebody was told of that they wait. */
  readonly #waitingPosts = new Set<string>();
  readonly #sayings = new Map<string, Saying>();

  /** `begunAt`: what was sent before this time, in an earlier run, has waited. Epoch milliseconds. */
  constructor(print: (text: string) => void, begunAt: number) {
    this.#print = print;
    this.#begunAt = begunAt;
  }

  progressed({ reference, to, utterance, sentAt, state }: OutgoingMessage): void {
    const text = utteranceWords(utterance);
    switch (state.kind) {
      case 'queued':
        this.#queued(reference, to, text, state.reason);
        return;
      case 'sent':
        this.#waiting.set(reference, 'sent');
        this.#say(`sent ${to}`, text, (messages) => `* a node keeps ${messages} to ${to} until ${to} is there`);
        return;
      case 'delivered':
      case 'read':
        if (this.#waiting.delete(reference) || (state.kind === 'delivered' && sentAt < this.#begunAt))
          this.#say(`delivered ${to}`, text, (messages) => `* ${to} has got ${messages}`);
        return;
      case 'failed': {
        const words = deliveryFailureWords(state);
        this.#waiting.delete(reference);
        this.#say(`failed ${to} ${words}`, text, () => failure(`not delivered to ${to}: ${words}`));
        return;
      }
    }
  }

  /** The same for what is said in rooms. */
  posted({ room, utterance, place, state }: OutgoingPost): void {
    const text = utteranceWords(utterance);
    const name = `#${room.name}`;
    switch (state.kind) {
      case 'queued':
        if (state.reason === 'under-way') return;
        this.#waitingPosts.add(place);
        this.#say(`${state.reason} ${room.id}`, text, postObstacle(state.reason, name));
        return;
      case 'sent':
        if (this.#waitingPosts.delete(place)) this.#say(`in ${room.id}`, text, inRoom(name));
        return;
      case 'failed': {
        const words = postFailureWords(state);
        this.#waitingPosts.delete(place);
        this.#say(`failed ${room.id} ${words}`, text, () => failure(`not said in ${name}: ${words}`));
        return;
      }
    }
  }

  #queued(reference: number, to: string, text: string, reason: QueuedReason): void {
    if (reason === 'under-way' || this.#waiting.get(reference) === reason) return;
    this.#waiting.set(reference, reason);
    const obstacle = obstacleOf(reason, to);
    if (obstacle === undefined) return;
    this.#say(`${reason} ${to}`, text, (messages) => `* ${obstacle}: ${messages} to ${to} must wait in your outbox`);
  }

  /** At the end of this turn, with all of which the same is to be said: `what` tells that. */
  #say(what: string, text: string, line: Saying['line']): void {
    if (this.#sayings.size === 0) queueMicrotask(() => this.#speak());
    const saying = this.#sayings.get(what);
    if (saying) saying.texts.push(text);
    else this.#sayings.set(what, { line, texts: [text] });
  }

  #speak(): void {
    const sayings = [...this.#sayings.values()];
    this.#sayings.clear();
    for (const { line, texts } of sayings) {
      const [first = ''] = texts;
      const isOne = texts.length === 1;
      const which = isOne ? opening(first) : `${texts.length} messages`;
      this.#print(`${line(isOne ? 'your message' : 'your messages')} (${which})`);
    }
  }
}

/** What is worth a line of its own. That somebody is away, or not known, is said on sending. */
function obstacleOf(reason: QueuedReason, to: string): string | undefined {
  switch (reason) {
    case 'mailbox-full':
      return `the mailbox of ${to} is full`;
    case 'store-full':
      return 'the node that was to keep it has no room';
    case 'not-kept':
      return 'no node here keeps messages';
    case 'no-prekey':
      return `there is no key yet to seal it with`;
    case 'under-way':
    case 'away':
    case 'unknown':
      return undefined;
  }
}

const postObstacles = {
  'no-home': 'you have no node just now',
  'store-full': 'the node that was to keep it has no room',
  'not-in': 'the node has not let you into the room',
} as const satisfies Record<Exclude<PostQueuedReason, 'under-way'>, string>;

function postObstacle(reason: Exclude<PostQueuedReason, 'under-way'>, room: string): Saying['line'] {
  return (messages) => `* ${postObstacles[reason]}: ${messages} in ${room} must wait in your outbox`;
}

function inRoom(room: string): Saying['line'] {
  return (messages) => `* said in ${room} after all: ${messages}`;
}

/** Enough of a text to know which it was. */
function opening(text: string): string {
  const characters = [...harmlessLine(text)];
  return characters.length <= openingLength ? characters.join('') : `${characters.slice(0, openingLength).join('')}…`;
}
