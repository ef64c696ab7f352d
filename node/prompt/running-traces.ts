import type { Trace } from '../../src/routing/trace/trace.js';
import { failure } from './failure.js';
import { showTrace } from './show-trace.js';

/**
 * The traces that were asked for at the prompt and are not over. They run at the same time, and are shown one after the other, so
 * that their lines do not mix.
 */
export class RunningTraces {
  readonly #print: (text: string) => void;
  readonly #running = new Set<Trace>();
  #shown: Promise<void> = Promise.resolve();

  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  show(trace: Trace): void {
    this.#running.add(trace);
    this.#shown = this.#shown.then(() => this.#follow(trace));
  }

  /** Resolves when they are over; those that take longer than `patience` milliseconds are stopped. */
  async finished(patience: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const trace of this.#running) trace.stop();
    }, patience);
    await this.#shown;
    clearTimeout(timer);
  }

  async #follow(trace: Trace): Promise<void> {
    const { kind, words } = await showTrace(trace, this.#print);
    this.#print(kind === 'arrived' ? `* ${words}` : failure(words));
    this.#running.delete(trace);
  }
}
