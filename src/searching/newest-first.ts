/** Something that was said at a time, epoch milliseconds. */
export interface Timed {
  readonly at: number;
}

/** A conversation from its end on: what of it is wanted, a part at a time, each with the time up to which it has been read. */
export interface Backwards<T extends Timed> {
  /** Undefined when there is nothing before. */
  next(): Promise<{ readonly wanted: readonly T[]; readonly backTo: number } | undefined>;
}

/** What was found in all conversations, and nothing that was said since `backTo` is still to come. */
export interface Step<T extends Timed> {
  readonly found: readonly T[];
  /** -Infinity when everything has been read. */
  readonly backTo: number;
}

interface Walk<T extends Timed> {
  readonly source: Backwards<T>;
  backTo: number;
}

/**
 * Reads several conversations at once so that what is found comes with the newest first: the one that has been read back least far is
 * read on, and what was found waits until all others have been read back to it.
 */
export async function* newestFirst<T extends Timed>(sources: Iterable<Backwards<T>>): AsyncGenerator<Step<T>> {
  let open: Walk<T>[] = Array.from(sources, (source) => ({ source, backTo: Infinity }));
  let waiting: T[] = [];
  while (open.length > 0) {
    const walk = open.reduce((latest, other) => (other.backTo > latest.backTo ? other : latest));
    const part = await walk.source.next();
    if (part) {
      // Clocks were set meanwhile: time goes back only.
      walk.backTo = Math.min(walk.backTo, part.backTo);
      waiting.push(...part.wanted);
    } else {
      open = open.filter((other) => other !== walk);
    }
    const backTo = open.reduce((latest, other) => Math.max(latest, other.backTo), -Infinity);
    if (backTo === Infinity) continue;
    waiting.sort((a, b) => b.at - a.at);
    const first = waiting.findIndex(({ at }) => at < backTo);
    const ready = first < 0 ? waiting.length : first;
    yield { found: waiting.slice(0, ready), backTo };
    waiting = waiting.slice(ready);
  }
}
