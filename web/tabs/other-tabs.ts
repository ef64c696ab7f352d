import type { Clock } from '../../src/platform/clock.js';
import type { JoinWish } from '../chat/page-state.js';

/** The other tabs of this browser at the same origin. An identity is named by its public key in hexadecimal. */
export interface OtherTabs {
  /** How another tab is in the network under this key, if one is. */
  ask(key: string): Promise<JoinWish | undefined>;
  /** This tab is in: says so to the others, and answers those that ask. */
  sit(key: string, wish: JoinWish): void;
  /** This tab is not in any more. */
  rise(): void;
  /** Asks another tab to let go of what is kept under this key. Resolves when it has, or does not answer. */
  claim(key: string): Promise<void>;
  /** Calls `listener` when another tab asks for that; the promise resolves when this one writes no more. */
  onClaim(listener: (key: string) => Promise<void>): void;
  /** Calls `listener` when another tab joined under a key. */
  onSit(listener: (key: string) => void): void;
}

type TabMessage =
  | { readonly type: 'call' }
  | { readonly type: 'ask'; readonly key: string }
  | { readonly type: 'answer'; readonly key: string; readonly wish: JoinWish }
  | { readonly type: 'sit'; readonly key: string }
  | { readonly type: 'claim'; readonly key: string }
  | { readonly type: 'let-go'; readonly key: string };

/** What the tabs talk over: a `BroadcastChannel`. */
interface Channel {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: TabMessage): void;
}

/** Milliseconds that a tab has to answer; one that sleeps longer is replaced by the network all the same. */
const patience = 150;
/** Milliseconds that a tab has to finish its writing; one that is frozen writes nothing either. */
const claimPatience = 2_000;

interface Question {
  readonly key: string;
  readonly settle: (wish: JoinWish | undefined) => void;
}

/**
 * Other tabs as they are reached by messages. Each tab calls the roll when it begins, while it fetches the rest of the page: whoever is in
 * answers, and whoever comes in later says so unasked. So a key of which nothing was heard by the end of the call needs no question.
 */
export class BroadcastTabs implements OtherTabs {
  readonly #channel: Channel;
  readonly #clock: Clock;
  readonly #questions = new Set<Question>();
  /** Keys under which others were in when they were last heard of. */
  readonly #heardOf = new Set<string>();
  #rollCall: 'running' | 'over' = 'running';
  readonly #listeners = new Set<(key: string) => void>();
  readonly #claims = new Map<string, () => void>();
  #claimed: (key: string) => Promise<void> = () => Promise.resolve();
  #seat: { readonly key: string; readonly wish: JoinWish } | undefined;

  constructor(channel: Channel, clock: Clock) {
    this.#channel = channel;
    this.#clock = clock;
    channel.onmessage = (event: MessageEvent) => this.#hear(event.data as TabMessage);
    channel.postMessage({ type: 'call' });
    clock.after(patience, () => this.#endRollCall());
  }

  ask(key: string): Promise<JoinWish | undefined> {
    if (this.#rollCall === 'over' && !this.#heardOf.has(key)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const settle = (wish: JoinWish | undefined): void => {
        timer.cancel();
        this.#questions.delete(question);
        resolve(wish);
      };
      const question = { key, settle };
      const timer = this.#clock.after(patience, () => settle(undefined));
      this.#questions.add(question);
      this.#channel.postMessage({ type: 'ask', key });
    });
  }

  sit(key: string, wish: JoinWish): void {
    this.#seat = { key, wish };
    this.#channel.postMessage({ type: 'sit', key });
  }

  rise(): void {
    this.#seat = undefined;
  }

  onSit(listener: (key: string) => void): void {
    this.#listeners.add(listener);
  }

  async claim(key: string): Promise<void> {
    if ((await this.ask(key)) === undefined) return;
    await new Promise<void>((resolve) => {
      const settle = (): void => {
        timer.cancel();
        this.#claims.delete(key);
        resolve();
      };
      const timer = this.#clock.after(claimPatience, settle);
      this.#claims.set(key, settle);
      this.#channel.postMessage({ type: 'claim', key });
    });
  }

  onClaim(listener: (key: string) => Promise<void>): void {
    this.#claimed = listener;
  }

  #endRollCall(): void {
    this.#rollCall = 'over';
    for (const { key, settle } of this.#questions) if (!this.#heardOf.has(key)) settle(undefined);
  }

  #hear(message: TabMessage): void {
    switch (message.type) {
      case 'call':
        if (this.#seat) this.#channel.postMessage({ type: 'answer', ...this.#seat });
        break;
      case 'ask':
        if (this.#seat?.key === message.key) this.#channel.postMessage({ type: 'answer', ...this.#seat });
        break;
      case 'answer':
        this.#heardOf.add(message.key);
        for (const { key, settle } of this.#questions) if (key === message.key) settle(message.wish);
        break;
      case 'sit':
        this.#heardOf.add(message.key);
        for (const listener of this.#listeners) listener(message.key);
        break;
      case 'claim':
        if (this.#seat?.key === message.key) void this.#letGo(message.key);
        break;
      case 'let-go':
        this.#claims.get(message.key)?.();
        break;
    }
  }

  async #letGo(key: string): Promise<void> {
    try {
      await this.#claimed(key);
    } finally {
      this.#channel.postMessage({ type: 'let-go', key });
    }
  }
}
