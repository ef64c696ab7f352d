import { FileError } from '../../src/model/errors.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { FileOffer } from '../../src/model/utterance.js';
import type { FileSource } from '../../src/files/file-store.js';
import { harmlessFileName } from '../../src/files/file-name.js';
import type { FileStatus, Peer } from '../../src/server/peer.js';
import { wordsOf } from '../chat/join-problem.js';
import type { PageHost } from '../chat/page-host.js';

/** Pictures of which a copy is held for the screen. */
const mostPictures = 24;

/** The files of the peer of one session after the other, as cards in the log show them. */
export class PageFiles {
  readonly #host: Pick<PageHost, 'saveBytes'>;
  readonly #watchers = new Map<string, Set<() => void>>();
  /** URLs of pictures by the name of the file, the one shown last at the end. */
  readonly #pictures = new Map<string, string>();
  #peer: Peer | undefined;

  constructor(host: Pick<PageHost, 'saveBytes'>) {
    this.#host = host;
  }

  /** From now on the files of this peer are shown, until the returned function is called. */
  attach(peer: Peer): () => void {
    this.#peer = peer;
    return peer.on('file', ({ name }) => {
      for (const look of this.#watchers.get(name) ?? []) look();
    });
  }

  detach(): void {
    this.#peer = undefined;
    for (const url of this.#pictures.values()) URL.revokeObjectURL(url);
    this.#pictures.clear();
  }

  /** Where a file is; of the user's own, `author` is undefined. Undefined while there is no peer. */
  status(author: PeerAddress | undefined, offer: FileOffer): FileStatus | undefined {
    return this.#peer?.files.status(author ?? this.#peer, offer);
  }

  /** Calls `look` whenever the file is elsewhere than before, until the returned function is called. */
  watch(name: string, look: () => void): () => void {
    const watchers = this.#watchers.get(name) ?? new Set();
    this.#watchers.set(name, watchers.add(look));
    return () => {
      watchers.delete(look);
      if (watchers.size === 0) this.#watchers.delete(name);
    };
  }

  /** Keeps a file and makes an offer of it, to be said. @throws FileError, StoreFullError, StoreError, PeerStateError */
  async offer(peer: Peer, file: File): Promise<FileStatus> {
    return peer.files.offer(sourceOf(file));
  }

  /** Begins, goes on, or tries again. Returns why that did not work. */
  fetch(author: PeerAddress, offer: FileOffer): Promise<string | undefined> {
    return this.#trying(async (peer) => {
      await peer.files.fetch(author, offer);
    });
  }

  pause(name: string): void {
    this.#peer?.files.pause(name);
  }

  /** Stops, and throws away what is here. Returns why that did not work. */
  discard(name: string): Promise<string | undefined> {
    return this.#trying((peer) => peer.files.discard(name));
  }

  /** What the user has said no more is offered no more. */
  async withdraw(offer: FileOffer): Promise<void> {
    const own = this.status(undefined, offer);
    if (own?.state.kind === 'offered') await this.discard(own.name);
  }

  /** Hands a file that is here to the user. Returns why that did not work. */
  save(name: string, offer: FileOffer): Promise<string | undefined> {
    return this.#trying(async (peer) => {
      this.#host.saveBytes(harmlessFileName(offer.name), await piecesOf(peer, name));
    });
  }

  /** The URL of a picture that is here, for as long as some others are not looked at. @throws FileError, StoreError */
  async picture(name: string, { mediaType }: FileOffer): Promise<string> {
    const peer = this.#peer;
    const known = this.#pictures.get(name);
    if (known !== undefined) return this.#hold(name, known);
    if (peer === undefined) return '';
    const url = URL.createObjectURL(new Blob(await piecesOf(peer, name), { type: mediaType }));
    return this.#hold(name, url);
  }

  #hold(name: string, url: string): string {
    this.#pictures.delete(name);
    this.#pictures.set(name, url);
    const [oldest] = this.#pictures;
    if (oldest && this.#pictures.size > mostPictures) {
      this.#pictures.delete(oldest[0]);
      URL.revokeObjectURL(oldest[1]);
    }
    return url;
  }

  async #trying(work: (peer: Peer) => Promise<void>): Promise<string | undefined> {
    try {
      if (this.#peer) await work(this.#peer);
      return undefined;
    } catch (error) {
      return wordsOf(error);
    }
  }
}

async function piecesOf(peer: Peer, name: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of peer.files.content(name)) pieces.push(Uint8Array.from(piece));
  return pieces;
}

function sourceOf(file: File): FileSource {
  return {
    name: file.name,
    mediaType: file.type,
    size: file.size,
    async read(offset, length) {
      try {
        return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
      } catch (cause) {
        // A folder that was dropped, or a file that is not there any more.
        throw new FileError(`"${harmlessFileName(file.name)}" cannot be read`, { cause });
      }
    },
  };
}
