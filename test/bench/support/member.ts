import { createPeer, type NodePeerOptions } from '../../../node/create-peer.js';
import { percentile } from '../../kill/support/history.js';
import type { Peer } from '../../../src/server/peer.js';

/** What the process of a member is asked to do. */
export type Task =
  | { readonly kind: 'join'; readonly options: NodePeerOptions }
  /** Somebody has to be there. */
  | { readonly kind: 'meet'; readonly id: string }
  /** So many texts of so many bytes to each of these, and to wait until all are so far; `atOnce` of them at a time. */
  | {
      readonly kind: 'send';
      readonly to: readonly string[];
      readonly count: number;
      readonly bytes: number;
      readonly until: 'sent' | 'delivered';
      readonly atOnce: number;
    }
  /** Processor time since it was asked the last time. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'close' };

/** Milliseconds. */
export interface Sending {
  readonly elapsed: number;
  /** From `send` to the state in question. */
  readonly median: number;
  readonly ninetyNinth: number;
}

/** Seconds of processor time, of all threads; and how many messages it has been shown in all. */
export interface Measurement {
  readonly processor: number;
  readonly shown: number;
}

export type Outcome =
  | { readonly kind: 'done'; readonly address: string }
  | ({ readonly kind: 'sending' } & Sending)
  | ({ readonly kind: 'measurement' } & Measurement)
  | { readonly kind: 'failure'; readonly words: string };

/** A process with one peer, that does one thing after the other as its parent asks it to. */
export function serve(): void {
  const member = new Member();
  process.on('message', (task: Task) => {
    member.carryOut(task).then(
      (outcome) => process.send?.(outcome),
      (error: unknown) => process.send?.({ kind: 'failure', words: String(error) } satisfies Outcome),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

class Member {
  #peer: Peer | undefined;
  #shown = 0;
  #since = process.cpuUsage();

  async carryOut(task: Task): Promise<Outcome> {
    switch (task.kind) {
      case 'join':
        this.#peer = await createPeer({ rooms: [], ...task.options });
        this.#peer.on('message', () => (this.#shown += 1));
        return { kind: 'done', address: this.#address };
      case 'meet':
        await this.#meet(task.id);
        return { kind: 'done', address: this.#address };
      case 'send':
        return { kind: 'sending', ...(await this.#send(task)) };
      case 'measure':
        return { kind: 'measurement', ...this.#measure() };
      case 'close':
        await this.#peer?.close();
        return { kind: 'done', address: '' };
    }
  }

  get #joined(): Peer {
    if (!this.#peer) throw new Error('not in a network');
    return this.#peer;
  }

  get #address(): string {
    const { state } = this.#joined;
    return state.kind === 'joined' ? new URL(state.url).host : '';
  }

  #meet(id: string): Promise<void> {
    const isThere = (): boolean => this.#joined.peers().some((peer) => peer.id === id);
    return new Promise((resolve) => {
      if (isThere()) {
        resolve();
        return;
      }
      const stop = this.#joined.on('join', () => {
        if (!isThere()) return;
        stop();
        resolve();
      });
    });
  }

  #send({ to, count, bytes, until, atOnce }: Extract<Task, { kind: 'send' }>): Promise<Sending> {
    const peer = this.#joined;
    const text = 'x'.repeat(bytes);
    const total = count * to.length;
    const begun = new Map<number, number>();
    const times: number[] = [];
    const begin = performance.now();
    return new Promise((resolve, reject) => {
      let next = 0;
      const sendNext = (): void => {
        const { reference } = peer.send(to[next % to.length] ?? '', text);
        next += 1;
        begun.set(reference, performance.now());
      };
      const stop = peer.on('delivery', ({ reference, state }) => {
        if (state.kind === 'failed') reject(new Error(state.reason));
        const at = begun.get(reference);
        if (at === undefined || (state.kind !== until && state.kind !== 'delivered')) return;
        begun.delete(reference);
        times.push(performance.now() - at);
        if (next < total) sendNext();
        if (times.length < total) return;
        stop();
        const elapsed = performance.now() - begin;
        resolve({ elapsed, median: percentile(times, 0.5), ninetyNinth: percentile(times, 0.99) });
      });
      while (next < Math.min(atOnce, total)) sendNext();
    });
  }

  #measure(): Measurement {
    const { user, system } = process.cpuUsage(this.#since);
    this.#since = process.cpuUsage();
    return { processor: (user + system) / 1_000_000, shown: this.#shown };
  }
}
