import { constants, writeSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Logger } from '../../src/platform/logger.js';
import { storeError } from './database-error.js';

/** Commits after which the mark is brought to the disk, without anybody waiting for it. */
const commitsBetweenSyncs = 256;
const digits = 16;
const line = /^(\d{16}) ([0-9a-f]{8})\n/;

/** What a mark said when it was opened. */
export type MarkReading =
  { readonly kind: 'none' } | { readonly kind: 'unreadable' } | { readonly kind: 'commits'; readonly commits: number };

/**
 * The number of the newest durable commit, in a file of its own beside the database: one line with its checksum, written
 * over in place, so that a full disk does not hinder it.
 *
 * It is written after the commit is on disk and before that is acknowledged, so it never promises what the database
 * does not have. It is brought to the disk itself when the store is opened and closed and after every 256 commits; for
 * each commit it would halve the throughput. Hence: if the database loses its newest commits and the system itself has
 * not crashed since (the process may have been killed), that is found, to the very commit. After a power failure the
 * file may be older than the database, by up to 256 commits and what was under way, mostly by what the system writes
 * out within half a minute; what the database then loses of its newest commits beyond the mark is not found. Losses of any
 * other commits, and of records anywhere, show in the totals whatever became of this file.
 */
export class CommitMark {
  readonly reading: MarkReading;
  readonly #file: FileHandle;
  readonly #logger: Logger;
  #sinceSync = 0;
  #synced: Promise<void> = Promise.resolve();

  /** Made by `openCommitMark`. */
  constructor(file: FileHandle, reading: MarkReading, logger: Logger) {
    this.#file = file;
    this.reading = reading;
    this.#logger = logger;
  }

  /** The records are on disk already, so a mark that cannot be written is no reason to call them lost. */
  set(commits: number): void {
    try {
      this.#write(commits);
      this.#sinceSync += 1;
      if (this.#sinceSync >= commitsBetweenSyncs) this.#sync();
    } catch (error) {
      this.#logger.warn(`cannot write down the number of the newest commit: ${String(error)}`);
    }
  }

  /** Resolves when it is on disk. @throws the error of the file system. */
  async begin(commits: number): Promise<void> {
    this.#write(commits);
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    this.#sync();
    await this.#synced;
    await this.#file.close();
  }

  /** A few bytes into the system's own memory: a thread for it would take ten times as long. */
  #write(commits: number): void {
    const number = String(commits).padStart(digits, '0');
    writeSync(this.#file.fd, `${number} ${checksum(number)}\n`, 0);
  }

  #sync(): void {
    this.#sinceSync = 0;
    this.#synced = this.#synced
      .then(() => this.#file.datasync())
      .catch((error: unknown) => this.#logger.warn(`the number of the newest commit is not on disk: ${String(error)}`));
  }
}

/** @throws StoreError, StoreFullError if the file cannot be opened. */
export async function openCommitMark(path: string, logger: Logger): Promise<CommitMark> {
  try {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    const text = await file.readFile('latin1');
    return new CommitMark(file, parse(text), logger);
  } catch (error) {
    throw storeError(error, `use ${path}`);
  }
}

function parse(text: string): MarkReading {
  if (text === '') return { kind: 'none' };
  const [, number, sum] = line.exec(text) ?? [];
  if (number === undefined || sum !== checksum(number)) return { kind: 'unreadable' };
  return { kind: 'commits', commits: Number(number) };
}

function checksum(number: string): string {
  return crc32(number).toString(16).padStart(8, '0');
}
