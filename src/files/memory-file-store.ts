import type { FileStore } from './file-store.js';

interface Kept {
  record: Uint8Array;
  readonly parts: Map<number, Uint8Array>;
}

/** Files that end with the program: for programs that keep nothing, and for tests. */
export class MemoryFileStore implements FileStore {
  readonly #files = new Map<string, Kept>();

  records(): Promise<ReadonlyMap<string, Uint8Array>> {
    return Promise.resolve(new Map([...this.#files].map(([name, { record }]) => [name, record])));
  }

  record(name: string, record: Uint8Array): Promise<void> {
    const file = this.#files.get(name);
    if (file) file.record = record;
    else this.#files.set(name, { record, parts: new Map() });
    return Promise.resolve();
  }

  offsets(name: string): Promise<readonly number[]> {
    return Promise.resolve([...(this.#files.get(name)?.parts.keys() ?? [])]);
  }

  write(name: string, offset: number, bytes: Uint8Array): Promise<void> {
    this.#files.get(name)?.parts.set(offset, bytes.slice());
    return Promise.resolve();
  }

  read(name: string, offset: number, length: number): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#files.get(name)?.parts.get(offset)?.subarray(0, length));
  }

  remove(name: string): Promise<void> {
    this.#files.delete(name);
    return Promise.resolve();
  }
}
