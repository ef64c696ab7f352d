import { constants } from 'node:fs';
import { appendFile, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import type { FileStore } from '../../src/files/file-store.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import { makeDirectory } from '../data-dir/make-directory.js';

const ownerOnly = 0o600;
const record = '.record';
const content = '.content';
const parts = '.parts';
const offsetBytes = 4;

/**
 * Files in a folder of their own, each as three: what it is, what is in it, and the offsets of the parts that are there, four bytes each.
 * An offset is noted after its part was written, so that a process that is killed leaves none without its part.
 */
export class FolderFileStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async records(): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#doing('read', async () => {
      await makeDirectory(this.#folder);
      const found = new Map<string, Uint8Array>();
      const names = new Set((await readdir(this.#folder)).map((file) => file.replace(/\..*$/, '')));
      for (const name of names) {
        const bytes = await unlessMissing(readFile(this.#path(name, record)));
        if (bytes) found.set(name, new Uint8Array(bytes));
        // It was being removed when the process ended.
        else await this.#removeAll(name);
      }
      return found;
    });
  }

  record(name: string, bytes: Uint8Array): Promise<void> {
    return this.#doing('written', async () => {
      await makeDirectory(this.#folder);
      const file = await open(this.#path(name, record), 'w', ownerOnly);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  offsets(name: string): Promise<readonly number[]> {
    return this.#doing('read', async () => {
      const bytes = (await unlessMissing(readFile(this.#path(name, parts)))) ?? Buffer.alloc(0);
      const count = Math.floor(bytes.length / offsetBytes);
      return Array.from({ length: count }, (_, at) => bytes.readUInt32BE(at * offsetBytes));
    });
  }

  write(name: string, offset: number, bytes: Uint8Array): Promise<void> {
    return this.#doing('written', async () => {
      const file = await open(this.#path(name, content), constants.O_RDWR | constants.O_CREAT, ownerOnly);
      try {
        await file.write(bytes, 0, bytes.length, offset);
      } finally {
        await file.close();
      }
      const noted = Buffer.alloc(offsetBytes);
      noted.writeUInt32BE(offset);
      await appendFile(this.#path(name, parts), noted, { mode: ownerOnly });
    });
  }

  read(name: string, offset: number, length: number): Promise<Uint8Array | undefined> {
    return this.#doing('read', async () => {
      const file = await unlessMissing(open(this.#path(name, content), 'r'));
      if (!file) return undefined;
      try {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await file.read(bytes, 0, length, offset);
        return bytesRead === length ? bytes : undefined;
      } finally {
        await file.close();
      }
    });
  }

  remove(name: string): Promise<void> {
    return this.#doing('removed', () => this.#removeAll(name));
  }

  async #removeAll(name: string): Promise<void> {
    // The record first: what is left without it goes with the next start.
    for (const ending of [record, parts, content]) await rm(this.#path(name, ending), { force: true });
  }

  #path(name: string, ending: string): string {
    return join(this.#folder, `${name}${ending}`);
  }

  async #doing<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      const words = `files in ${this.#folder} cannot be ${what}: ${cause instanceof Error ? cause.message : String(cause)}`;
      const isFull = ['ENOSPC', 'EDQUOT'].includes(systemCode(cause));
      throw isFull ? new StoreFullError(words, { cause }) : new StoreError(words, { cause });
    }
  }
}

/** The files of a peer in its data directory. */
export function filesIn(dataDir: string): FolderFileStore {
  return new FolderFileStore(join(dataDir, 'files'));
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
