import { concatBytes, toHex } from '../model/bytes.js';
import { FileError, ProtocolError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import type { FileOffer } from '../model/utterance.js';
import type { Crypto } from '../platform/crypto.js';
import {
  decodeStoredFile,
  encodeStoredFile,
  type FileStanding,
  type StoredFile,
} from '../protocol/stored/stored-file.js';
import { float64 } from '../protocol/transcript.js';
import { FileKeys } from './chunk-sealing.js';
import { chunkCount, chunkLength, inMegabytes } from './chunks.js';
import type { FilesContext } from './files-context.js';

/** A file that is kept, or is to be. */
export interface Shelved extends StoredFile {
  /** What maps and stores call it: see `fileName`. */
  readonly name: string;
  readonly keys: FileKeys;
}

/**
 * What maps and stores call a file: 32 hexadecimal digits that come of its author and of all of the offer that decides what is
 * in it, so that no other offer can be taken for it, whatever ID somebody gives that.
 */
export function fileName(crypto: Crypto, authorKey: Uint8Array, offer: FileOffer): string {
  const { id, digest, key, size, chunkBytes } = offer;
  return toHex(crypto.sha256(concatBytes(authorKey, id, digest, key, float64(size), float64(chunkBytes)))).slice(0, 32);
}

/**
 * The files of this peer, in its store: at most `kept-files-size` bytes in all. For one more the oldest are dropped, but none that is
 * still being fetched.
 */
export class Shelf {
  readonly #context: FilesContext;
  readonly #dropped: (file: Shelved) => void;
  readonly #files = new Map<string, Shelved>();
  /** Own offers by their ID in hexadecimal. */
  readonly #offered = new Map<string, Shelved>();

  /** `dropped`: is told of a file that had to make room. */
  constructor(context: FilesContext, dropped: (file: Shelved) => void) {
    this.#context = context;
    this.#dropped = dropped;
  }

  /** What earlier runs have kept. @throws StoreError */
  async recollect(): Promise<void> {
    const { store, counters } = this.#context;
    for (const [name, bytes] of await store.records()) {
      try {
        this.#put(name, decodeStoredFile(bytes));
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        counters.damagedRecord += 1;
        await store.remove(name);
      }
    }
  }

  /** In the order in which they were offered or asked for. */
  all(): readonly Shelved[] {
    return [...this.#files.values()].sort((a, b) => a.at - b.at);
  }

  find(name: string): Shelved | undefined {
    return this.#files.get(name);
  }

  /** An own offer. */
  offered(id: Uint8Array): Shelved | undefined {
    return this.#offered.get(toHex(id));
  }

  /** Puts one more there. @throws FileError if there is no room; StoreFullError, StoreError */
  async add(author: PeerAddress, offer: FileOffer, standing: FileStanding): Promise<Shelved> {
    const { crypto, clock, store } = this.#context;
    await this.#makeRoom(offer);
    const name = fileName(crypto, author.key, offer);
    const file = { author, offer, standing, at: clock.now() };
    await store.record(name, encodeStoredFile(file));
    return this.#put(name, file);
  }

  /** Returns it as it is now. @throws StoreFullError, StoreError */
  async stand(file: Shelved, standing: FileStanding): Promise<Shelved> {
    const { name, author, offer, at } = file;
    const known = this.#files.get(name);
    if (known?.standing === standing) return known;
    const changed = { author, offer, standing, at };
    const shelved = this.#put(name, changed);
    await this.#context.store.record(name, encodeStoredFile(changed));
    return shelved;
  }

  /** @throws StoreError */
  async remove({ name, offer }: Pick<Shelved, 'name' | 'offer'>): Promise<void> {
    this.#files.delete(name);
    this.#offered.delete(toHex(offer.id));
    await this.#context.store.remove(name);
  }

  /** One chunk; undefined if it is not there any more. @throws StoreError */
  async read({ name, offer }: Shelved, index: number): Promise<Uint8Array | undefined> {
    const length = chunkLength(offer, index);
    const bytes = await this.#context.store.read(name, index * offer.chunkBytes, length);
    return bytes?.length === length ? bytes : undefined;
  }

  /** The SHA-256 of what is there; undefined if some of it is not. @throws StoreError */
  async digest(file: Shelved): Promise<Uint8Array | undefined> {
    const hash = this.#context.newHash();
    for (let index = 0; index < chunkCount(file.offer); index += 1) {
      const bytes = await this.read(file, index);
      if (!bytes) return undefined;
      hash.update(bytes);
    }
    return hash.digest();
  }

  async #makeRoom({ size }: FileOffer): Promise<void> {
    const most = this.#context.limits.keptFileBytes;
    const going: Shelved[] = [];
    let used = [...this.#files.values()].reduce((sum, { offer }) => sum + offer.size, size);
    for (const file of this.all()) {
      if (used <= most) break;
      if (file.standing !== 'offered' && file.standing !== 'complete') continue;
      going.push(file);
      used -= file.offer.size;
    }
    if (used > most)
      throw new FileError(`there is room for files of ${inMegabytes(most)} in all, and others are being fetched`);
    for (const file of going) {
      await this.remove(file);
      this.#dropped(file);
    }
  }

  #put(name: string, file: StoredFile): Shelved {
    const keys = this.#files.get(name)?.keys ?? new FileKeys(this.#context.crypto, file.offer);
    const shelved = { name, keys, ...file };
    this.#files.set(name, shelved);
    if (file.standing === 'offered') this.#offered.set(toHex(file.offer.id), shelved);
    return shelved;
  }
}
