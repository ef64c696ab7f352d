import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { CrowdOutcome, CrowdTask } from './crowd.js';

/** Long before that everything has come that will, even on a machine that has much else to do. */
const patience = 120_000;

/** A crowd in a process of its own: `program` is to call `serveCrowd`. */
export class CrowdProcess {
  readonly #child: ChildProcess;
  #awaited = 0;
  #state: 'idle' | 'asked' = 'idle';

  constructor(program: string) {
    this.#child = fork(program, ['crowd']);
  }

  /** Begins to be a relay; returns its URL. */
  async relay(): Promise<string> {
    const outcome = await this.#ask({ kind: 'relay' });
    return outcome.kind === 'listening' ? outcome.url : '';
  }

  async gather(task: Extract<CrowdTask, { kind: 'members' | 'clients' }>): Promise<void> {
    await this.#ask(task);
  }

  /** Resolves when there were so many deliveries more. To be called before what is to be delivered is said. */
  async delivered(more: number): Promise<void> {
    this.#awaited += more;
    await this.#ask({ kind: 'await', deliveries: this.#awaited });
  }

  /** Seconds of processor time since it was asked the last time. */
  async processor(): Promise<number> {
    const outcome = await this.#ask({ kind: 'measure' });
    return outcome.kind === 'measurement' ? outcome.processor : Number.NaN;
  }

  async close(): Promise<void> {
    if (this.#state === 'asked') {
      // It never answered: there is nothing to wait for.
      this.#child.kill();
      return;
    }
    await this.#ask({ kind: 'close' });
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }

  async #ask(task: CrowdTask): Promise<CrowdOutcome> {
    const answered = once(this.#child, 'message', { signal: AbortSignal.timeout(patience) });
    this.#state = 'asked';
    this.#child.send(task);
    const [outcome] = (await answered) as [CrowdOutcome];
    this.#state = 'idle';
    if (outcome.kind === 'failure') throw new Error(outcome.words);
    return outcome;
  }
}
