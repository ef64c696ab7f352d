import { PeerStateError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import type { FileOffer } from '../model/utterance.js';
import type { FileSource } from '../files/file-store.js';
import type { FileStatus } from '../files/file-status.js';
import type { OwnFiles } from '../files/own-files.js';

/**
 * What a peer offers to others, and fetches from them. A file goes to whoever fetches it straight from its author, who has to be
 * there; what was fetched of it stays, and the rest follows when there is a way again.
 */
export interface Files {
  /**
   * Makes an offer of a file, of which this peer keeps a copy, and sends it to whoever asks for it and has the offer: to be said with
   * `say` to somebody, or in a room.
   * @throws FileError if it is empty, too large, or changes meanwhile; StoreFullError, StoreError, PeerStateError (as rejections)
   */
  offer(source: FileSource): Promise<FileStatus>;
  /**
   * Begins to fetch what somebody offers, or goes on: the event `file` tells how far it is. `author`: who has said the offer.
   * @throws FileError if it is not what this peer fetches; StoreFullError, StoreError, PeerStateError (as rejections)
   */
  fetch(author: PeerAddress, offer: FileOffer): Promise<FileStatus>;
  /** Where a file is. @throws PeerStateError */
  status(author: PeerAddress, offer: FileOffer): FileStatus;
  /** Those that are offered, here, or on their way, in the order in which they were offered or asked for. @throws PeerStateError */
  all(): readonly FileStatus[];
  /** Stops for now; `name` is that of its status. @throws PeerStateError */
  pause(name: string): void;
  /** @throws PeerStateError */
  resume(name: string): void;
  /**
   * Throws away what is here of it: what is on its way is cancelled, what this peer offers is there for nobody any more.
   * @throws StoreError, PeerStateError (as rejections)
   */
  discard(name: string): Promise<void>;
  /** The bytes of one that this peer offers, or that has come whole, in order. @throws FileError, StoreError, PeerStateError (as rejections) */
  content(name: string): AsyncIterable<Uint8Array>;
}

export class PeerFiles implements Files {
  readonly #self: PeerAddress;
  readonly #files: () => OwnFiles | undefined;

  /** `self`: whose ID may become another. */
  constructor(self: PeerAddress, files: () => OwnFiles | undefined) {
    this.#self = self;
    this.#files = files;
  }

  async offer(source: FileSource): Promise<FileStatus> {
    const { id, key } = this.#self;
    return this.#own().offer({ id, key }, source);
  }

  async fetch(author: PeerAddress, offer: FileOffer): Promise<FileStatus> {
    return this.#own().fetch(author, offer);
  }

  status(author: PeerAddress, offer: FileOffer): FileStatus {
    return this.#own().status(author, offer);
  }

  all(): readonly FileStatus[] {
    return this.#own().all();
  }

  pause(name: string): void {
    this.#own().pause(name);
  }

  resume(name: string): void {
    this.#own().resume(name);
  }

  async discard(name: string): Promise<void> {
    await this.#own().discard(name);
  }

  content(name: string): AsyncIterable<Uint8Array> {
    return this.#own().content(name);
  }

  #own(): OwnFiles {
    const files = this.#files();
    if (!files) throw new PeerStateError('this peer is not in a network: join first');
    return files;
  }
}
