import { readFile } from 'node:fs/promises';
import { day } from '../../src/model/units.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Logger } from '../../src/platform/logger.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import { writeDurably } from '../data-dir/durable-file.js';
import { normalOrigin } from './origin-check.js';
import { pageUrl } from './reachable-urls.js';

/** How long a node that was reached stays known. */
const memory = 30 * day;
/** A node that is reached again and again is written down once in so long. */
const refresh = day;
const mostOrigins = 1_000;

/**
 * The origins of the nodes that this node has itself dialled and reached. Their pages may open WebSockets to it: a tab
 * whose node died comes from there.
 */
export class KnownOrigins {
  readonly #clock: Clock;
  readonly #save: (content: string) => Promise<void>;
  /** When each was reached last, epoch milliseconds. */
  readonly #reached: Map<string, number>;
  /** Writes follow one another. */
  #saved: Promise<void> = Promise.resolve();

  /** `save` keeps what it is given, and does not fail. */
  constructor(clock: Clock, reached: ReadonlyMap<string, number>, save: (content: string) => Promise<void>) {
    this.#clock = clock;
    this.#reached = new Map(reached);
    this.#save = save;
  }

  has(origin: string): boolean {
    const reached = this.#reached.get(origin);
    return reached !== undefined && this.#clock.now() - reached < memory;
  }

  /** The node at this WebSocket URL answered. */
  remember(url: string): void {
    const origin = normalOrigin(pageUrl(url));
    if (origin === undefined) return;
    const now = this.#clock.now();
    const before = this.#reached.get(origin);
    if (before !== undefined && Math.abs(now - before) < refresh) return;
    // The last reached stands last, so that the first is the one to forget.
    this.#reached.delete(origin);
    this.#reached.set(origin, now);
    this.#forgetSome(now);
    const content = `${JSON.stringify(Object.fromEntries(this.#reached), null, 2)}\n`;
    this.#saved = this.#saved.then(() => this.#save(content));
  }

  /** Resolves when all that is known is kept. */
  saved(): Promise<void> {
    return this.#saved;
  }

  #forgetSome(now: number): void {
    for (const [origin, reached] of this.#reached) {
      if (now - reached >= memory || this.#reached.size > mostOrigins) this.#reached.delete(origin);
    }
  }
}

/** The origins kept in the file at `path`. What cannot be read is forgotten: the nodes will be reached again. */
export async function openKnownOrigins(path: string, clock: Clock, logger: Logger): Promise<KnownOrigins> {
  const save = (content: string): Promise<void> =>
    writeDurably(path, content).catch((error: unknown) =>
      logger.warn(`cannot keep the known nodes in ${path}: ${String(error)}`),
    );
  return new KnownOrigins(clock, await read(path, logger), save);
}

async function read(path: string, logger: Logger): Promise<Map<string, number>> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') logger.warn(`the known nodes in ${path} are forgotten: ${String(error)}`);
    return new Map();
  }
}
