import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHex, toHex } from '../../src/model/bytes.js';
import type { Identity } from '../../src/model/identity.js';
import type { Crypto, KeyPair } from '../../src/platform/crypto.js';
import { keyBytes } from '../../src/platform/crypto.js';
import type { Logger } from '../../src/platform/logger.js';
import type { RandomSource } from '../../src/platform/random.js';
import { DataDirError, systemCode } from './data-dir-error.js';
import { writeDurably } from './durable-file.js';
import { takeLock } from './lock-file.js';
import { makeDirectory } from './make-directory.js';

/** An identity that outlives the process, and the ID that it was known by. */
export interface StoredIdentity extends Identity {
  /** The ID of the last session; undefined at first. */
  readonly lastId: string | undefined;
  /** Of the newest session; 0 at first. */
  readonly incarnation: number;
  /** Keeps the ID, so that one which was made up comes back. */
  rememberId(id: string): Promise<void>;
  /** Lets another process use the data directory. */
  release(): Promise<void>;
}

interface Content {
  /** Hexadecimal. Whoever reads it can be this peer. */
  readonly seed: string;
  readonly id: string | null;
  /** Of the newest session. */
  readonly incarnation: number;
}

interface Host {
  readonly crypto: Crypto;
  readonly random: RandomSource;
  readonly logger: Logger;
}

/**
 * Opens the identity in `directory`, or makes one there if there is none. Only one process at a time may hold it.
 * @throws DataDirError if the directory cannot be used, is in use, or holds a file that makes no sense.
 */
export async function openIdentity(directory: string, host: Host): Promise<StoredIdentity> {
  try {
    await makeDirectory(directory);
    const lock = await takeLock(directory);
    try {
      const path = identityPath(directory);
      const content = (await read(path, host.logger)) ?? (await create(path, host.random));
      return new FileIdentity(path, content, host.crypto.keyPair(fromHex(content.seed)), () => lock.release());
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw error instanceof DataDirError ? error : unusable(directory, error);
  }
}

/** Who is to be in a data directory from now on. */
export interface PlantedIdentity {
  /** 32 bytes, and secret. */
  readonly seed: Uint8Array;
  readonly id: string | undefined;
  readonly incarnation: number;
}

/** Puts an identity into a directory that has none, durably. @throws DataDirError if there is one, or the directory cannot be used. */
export async function plantIdentity(directory: string, { seed, id, incarnation }: PlantedIdentity): Promise<void> {
  const path = identityPath(directory);
  try {
    if ((await readIfThere(path)) !== undefined)
      throw new DataDirError(`there is a peer in ${directory} already: give an empty directory`);
    await writeDurably(path, serialise({ seed: toHex(seed), id: id ?? null, incarnation }));
  } catch (error) {
    throw error instanceof DataDirError ? error : unusable(directory, error);
  }
}

/** Whether there is a peer in a directory. @throws the error of the file system */
export async function hasIdentity(directory: string): Promise<boolean> {
  return (await readIfThere(identityPath(directory))) !== undefined;
}

function identityPath(directory: string): string {
  return join(directory, 'identity.json');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

class FileIdentity implements StoredIdentity {
  readonly keys: KeyPair;
  readonly release: () => Promise<void>;
  readonly #path: string;
  #content: Content;
  /** Writes follow one another. */
  #written: Promise<void> = Promise.resolve();

  constructor(path: string, content: Content, keys: KeyPair, release: () => Promise<void>) {
    this.#path = path;
    this.#content = content;
    this.keys = keys;
    this.release = async () => {
      await this.#written.catch(() => undefined);
      await release();
    };
  }

  get incarnation(): number {
    return this.#content.incarnation;
  }

  get lastId(): string | undefined {
    return this.#content.id ?? undefined;
  }

  async nextIncarnation(least: number): Promise<number> {
    const incarnation = Math.max(this.#content.incarnation + 1, least);
    await this.#change({ incarnation });
    return incarnation;
  }

  async rememberId(id: string): Promise<void> {
    if (id !== this.#content.id) await this.#change({ id });
  }

  async #change(change: Partial<Content>): Promise<void> {
    const content = { ...this.#content, ...change };
    this.#content = content;
    this.#written = this.#written.catch(() => undefined).then(() => writeDurably(this.#path, serialise(content)));
    try {
      await this.#written;
    } catch (error) {
      throw unusable(this.#path, error);
    }
  }
}

async function create(path: string, random: RandomSource): Promise<Content> {
  const content = { seed: toHex(random.bytes(keyBytes)), id: null, incarnation: 0 };
  await writeDurably(path, serialise(content));
  return content;
}

async function read(path: string, logger: Logger): Promise<Content | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  await tighten(path, logger);
  return parse(path, text);
}

/**
 * Whoever could read the key until now may have it; not to start would not change that. So the peer starts, the file is
 * closed to others, and the operator learns of it.
 */
async function tighten(path: string, logger: Logger): Promise<void> {
  if (process.platform === 'win32') return;
  const mode = (await stat(path)).mode & 0o777;
  if ((mode & 0o077) === 0) return;
  await chmod(path, 0o600);
  const seen = mode.toString(8);
  logger.warn(`others could read the key in ${path} (mode ${seen}, now 600): if they should not have it, move it away`);
}

/** Never a new key for a damaged file: it would lose the ID and all mail to it without a word. */
function parse(path: string, text: string): Content {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw damaged(path, 'it is no JSON');
  }
  if (typeof found !== 'object' || found === null) throw damaged(path, 'it is no JSON object');
  const { seed, id, incarnation } = found as Partial<Record<keyof Content, unknown>>;
  if (typeof seed !== 'string' || !/^[0-9a-f]{64}$/.test(seed))
    throw damaged(path, '"seed" is not 64 hexadecimal digits');
  if (typeof id !== 'string' && id !== null) throw damaged(path, '"id" is not a text');
  if (typeof incarnation !== 'number' || !Number.isSafeInteger(incarnation) || incarnation < 0)
    throw damaged(path, '"incarnation" is not a whole number');
  return { seed, id, incarnation };
}

function serialise(content: Content): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function damaged(path: string, problem: string): DataDirError {
  return new DataDirError(
    `the file ${path} is damaged: ${problem}; restore it from a backup, or move it away to begin with a new key`,
  );
}

function unusable(path: string, cause: unknown): DataDirError {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new DataDirError(
    `cannot use ${path}: ${words}; give this peer another data directory, or none with --ephemeral`,
    {
      cause,
    },
  );
}
