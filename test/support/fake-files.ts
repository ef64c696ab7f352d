import { FileError } from '../../src/model/errors.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { FileOffer } from '../../src/model/utterance.js';
import type { FileSource } from '../../src/files/file-store.js';
import type { FileState } from '../../src/files/file-status.js';
import type { Files, FileStatus } from '../../src/server/peer.js';

/** Files of a peer without a network: the test says how far they are. */
export class FakeFiles implements Files {
  readonly #changed: (status: FileStatus) => void;
  readonly #self: PeerAddress;
  readonly #files = new Map<string, FileStatus>();
  readonly contents = new Map<string, Uint8Array>();
  /** What offering and fetching fail with. */
  fault: Error | undefined;

  constructor(self: PeerAddress, changed: (status: FileStatus) => void) {
    this.#self = self;
    this.#changed = changed;
  }

  /** The file is so far. */
  reaches(name: string, state: FileState): void {
    const file = this.#files.get(name);
    if (!file) throw new Error(`there is no file ${name}`);
    const changed = { ...file, state };
    this.#files.set(name, changed);
    this.#changed(changed);
  }

  async offer(source: FileSource): Promise<FileStatus> {
    if (this.fault) throw this.fault;
    const id = new Uint8Array(16).fill(this.#files.size + 1);
    const { name, mediaType, size } = source;
    const filled = new Uint8Array(32).fill(7);
    const offer = { id, name, mediaType, size, digest: filled, key: filled, chunkBytes: 32_768 };
    const status = this.#put({ ...this.status(this.#self, offer), state: { kind: 'offered' } });
    this.contents.set(status.name, await source.read(0, size));
    return status;
  }

  fetch(author: PeerAddress, offer: FileOffer): Promise<FileStatus> {
    if (this.fault) return Promise.reject(this.fault);
    const state = { kind: 'fetching', received: 0, wait: 'none' } as const;
    return Promise.resolve(this.#put({ ...this.status(author, offer), state }));
  }

  status(author: PeerAddress, offer: FileOffer): FileStatus {
    const name = `${author.id}-${offer.id[0] ?? 0}`;
    return this.#files.get(name) ?? { name, author, offer, state: { kind: 'unknown' } };
  }

  all(): readonly FileStatus[] {
    return [...this.#files.values()];
  }

  pause(name: string): void {
    this.reaches(name, { kind: 'paused', received: 0 });
  }

  resume(name: string): void {
    this.reaches(name, { kind: 'fetching', received: 0, wait: 'none' });
  }

  discard(name: string): Promise<void> {
    this.reaches(name, { kind: 'cancelled' });
    return Promise.resolve();
  }

  async *content(name: string): AsyncGenerator<Uint8Array> {
    const bytes = this.contents.get(name);
    if (!bytes) throw new FileError('this file is not here as a whole');
    yield await Promise.resolve(bytes);
  }

  #put(status: FileStatus): FileStatus {
    this.#files.set(status.name, status);
    this.#changed(status);
    return status;
  }
}
