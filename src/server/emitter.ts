import type { Logger } from '../platform/logger.js';

/** Events of one kind that wait for a listener: a program that never listens must not fill its memory. */
const mostKept = 1_000;

type Listener<Detail> = (detail: Detail) => void;

/**
 * Tells listeners of events, in the order that they came. A listener that throws is logged and harms nobody else.
 *
 * Events of the kinds that are to be kept wait for their first listener, so that none is lost between the moment that a
 * program gets hold of its peer and the moment that it listens.
 */
export class Emitter<Events> {
  readonly #logger: Logger;
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();
  readonly #kept: Map<keyof Events, unknown[]>;

  constructor(logger: Logger, toBeKept: readonly (keyof Events)[] = []) {
    this.#logger = logger;
    this.#kept = new Map(toBeKept.map((event) => [event, []]));
  }

  /** Returns the function that ends it. */
  on<E extends keyof Events>(event: E, listener: Listener<Events[E]>): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    // Wrapped, so that the same function may listen twice and each end only its own.
    const own = (detail: Events[E]): void => listener(detail);
    listeners.add(own);
    const kept = this.#kept.get(event) ?? [];
    this.#kept.delete(event);
    for (const detail of kept) this.emit(event, detail as Events[E]);
    return () => void listeners.delete(own);
  }

  emit<E extends keyof Events>(event: E, detail: Events[E]): void {
    const kept = this.#kept.get(event);
    if (kept && kept.length < mostKept) kept.push(detail);
    for (const listener of [...(this.#listeners.get(event) ?? [])]) {
      try {
        (listener as Listener<Events[E]>)(detail);
      } catch (error) {
        const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
        this.#logger.error('a listener failed', { event: String(event), words });
      }
    }
  }
}
