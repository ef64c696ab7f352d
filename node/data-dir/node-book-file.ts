import { readFile } from 'node:fs/promises';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { readPeerId } from '../../src/model/peer-id.js';
import type { Clock } from '../../src/platform/clock.js';
import { keyBytes } from '../../src/platform/crypto.js';
import type { Logger } from '../../src/platform/logger.js';
import { isDialableUrl } from '../../src/server/dialable-url.js';
import { MemoryNodeBook, type NodeBook, type RememberedNode } from '../../src/server/node-book.js';
import { systemCode } from './data-dir-error.js';
import { writeDurably } from './durable-file.js';

/** A book of nodes that outlives the process. */
export interface StoredNodeBook extends NodeBook {
  /** Resolves when all that is known is kept. */
  saved(): Promise<void>;
}

/** As it stands in the file. */
interface Line {
  readonly id: string;
  /** Hexadecimal. */
  readonly key: string;
  readonly urls: readonly string[];
  /** ISO 8601, for the operator who reads it. */
  readonly seen: string;
}

/**
 * The book in the file at `path`. One that cannot be read is forgotten, with a warning: the nodes will be seen again.
 * `forget`: begin with an empty one in any case.
 */
export async function openNodeBook(
  path: string,
  clock: Clock,
  logger: Logger,
  forget: boolean,
): Promise<StoredNodeBook> {
  const writer = new Writer(path, logger);
  if (forget) writer.keep([]);
  const remembered = forget ? [] : await read(path, logger);
  const book = new MemoryNodeBook(clock, remembered, (nodes) => writer.keep(nodes));
  return { nodes: () => book.nodes(), saw: (nodes) => book.saw(nodes), saved: () => writer.saved() };
}

/** Writes one state after the other, and leaves out those that are outdated before their turn has come. */
class Writer {
  readonly #path: string;
  readonly #logger: Logger;
  #next: readonly RememberedNode[] | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(path: string, logger: Logger) {
    this.#path = path;
    this.#logger = logger;
  }

  keep(nodes: readonly RememberedNode[]): void {
    const isWaiting = this.#next !== undefined;
    this.#next = nodes;
    if (!isWaiting) this.#written = this.#written.then(() => this.#write());
  }

  saved(): Promise<void> {
    return this.#written;
  }

  async #write(): Promise<void> {
    const nodes = this.#next ?? [];
    this.#next = undefined;
    const lines: Line[] = nodes.map(({ id, key, urls, seenAt }) => ({
      id,
      key: toHex(key),
      urls,
      seen: new Date(seenAt).toISOString(),
    }));
    try {
      await writeDurably(this.#path, `${JSON.stringify({ nodes: lines }, null, 2)}\n`);
    } catch (error) {
      this.#logger.warn(`cannot keep the remembered nodes in ${this.#path}: ${String(error)}`);
    }
  }
}

async function read(path: string, logger: Logger): Promise<RememberedNode[]> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as { readonly nodes?: unknown } | null;
    if (!Array.isArray(found?.nodes)) throw new SyntaxError('it has no list of nodes');
    return found.nodes.map((line: unknown) => parse(line));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn(`the remembered nodes in ${path} cannot be read and are forgotten: ${reason}`);
    }
    return [];
  }
}

function parse(line: unknown): RememberedNode {
  const { id, key, urls, seen } = (line ?? {}) as Partial<Record<keyof Line, unknown>>;
  if (typeof id !== 'string' || typeof key !== 'string' || typeof seen !== 'string' || !Array.isArray(urls))
    throw new SyntaxError('a node in it lacks its ID, its key, its URLs or the time that it was seen');
  const seenAt = Date.parse(seen);
  if (Number.isNaN(seenAt)) throw new SyntaxError(`"${seen}" is no time`);
  const bytes = fromHex(key);
  if (bytes.length !== keyBytes) throw new SyntaxError(`a key has ${keyBytes} bytes, not ${bytes.length}`);
  for (const url of urls as unknown[])
    if (typeof url !== 'string' || !isDialableUrl(url, true))
      throw new SyntaxError(`"${String(url)}" is no WebSocket URL`);
  return { id: readPeerId(id), key: bytes, urls: urls as string[], seenAt };
}
