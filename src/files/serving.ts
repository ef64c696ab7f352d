import { toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import { TokenBucket } from '../model/token-bucket.js';
import type { Timer } from '../platform/clock.js';
import type { FileRequest } from '../protocol/messages.js';
import { requestBytes, signFileAnswer } from '../protocol/records/file-words.js';
import { chunkCount, indexesIn } from './chunks.js';
import { submit } from '../delivery/delivery-context.js';
import type { FilesContext } from './files-context.js';
import type { Pace } from './pace.js';
import { mostQueued, Requester } from './requester.js';
import type { Shelf, Shelved } from './shelf.js';

/** Chunks are only sent while less than this waits on the link: what the user says waits behind one or two of them at most. Bytes. */
const mostUnsent = 32 * 1024;

/** How often a link is looked at that is not free: a host does not say when it is. Milliseconds. */
const lookInterval = 20;

type Stage =
  | { readonly kind: 'idle' }
  /** A chunk comes from the store. */
  | { readonly kind: 'reading' }
  /** For the link, or because the home lets a leaf send so much only. */
  | { readonly kind: 'waiting'; readonly timer: Timer };

const idle: Stage = { kind: 'idle' };

/**
 * The side of the author: sends whoever proves to have an offer the chunks that they ask for, one requester after the other, one
 * chunk each in turn. A chunk is read and sealed when it leaves, so that nothing but numbers waits here.
 */
export class Serving {
  readonly #context: FilesContext;
  readonly #shelf: Shelf;
  readonly #pace: Pace;
  readonly #answers: TokenBucket;
  /** By their key; the one whose turn it was last at the end. */
  readonly #requesters = new Map<string, Requester>();
  #stage: Stage = idle;

  constructor(context: FilesContext, shelf: Shelf, pace: Pace) {
    this.#context = context;
    this.#shelf = shelf;
    this.#pace = pace;
    this.#answers = new TokenBucket(context.clock, context.limits.fileAnswers, context.limits.fileAnswers);
  }

  /** `from`: ID of whoever has sent the request. */
  requested(from: string, request: FileRequest): void {
    const { counters, keys } = this.#context;
    const file = this.#shelf.offered(request.fileId);
    const address = { id: from as PeerId, key: request.requesterKey };
    if (!file) {
      this.#answerGone(address, request);
      return;
    }
    const bytes = requestBytes(from, keys.publicKey, request);
    const isGenuine = file.keys.isGenuine(bytes, request.mac);
    if (!isGenuine || !this.#requester(address).isNews(request.fileId, request.number)) {
      counters.badFileRequest += 1;
      return;
    }
    const requester = this.#requester(address);
    if (request.ranges.length === 0) requester.stops(file);
    requester.wants(file, indexesIn(request.ranges, chunkCount(file.offer), mostQueued));
    this.#goOn();
  }

  /** There is no way to anybody: they ask again. */
  stop(): void {
    this.#requesters.clear();
    if (this.#stage.kind === 'waiting') {
      this.#stage.timer.cancel();
      this.#stage = idle;
    }
  }

  #requester(address: PeerAddress): Requester {
    const name = toHex(address.key);
    const known = this.#requesters.get(name);
    if (known) {
      known.address = address;
      return known;
    }
    const made = new Requester(address);
    this.#requesters.set(name, made);
    if (this.#requesters.size > this.#context.limits.fileReceivers) this.#forgetOne();
    return made;
  }

  /** Who waits for nothing goes first; then who has been served last. */
  #forgetOne(): void {
    const all = [...this.#requesters].slice(0, -1);
    const [name] = all.find(([, { isWaiting }]) => !isWaiting) ?? all.at(-1) ?? [];
    if (name !== undefined) this.#requesters.delete(name);
  }

  /** Sends the next chunk, now or as soon as it may leave. */
  #goOn(): void {
    if (this.#stage.kind !== 'idle') return;
    const waiting = [...this.#requesters].filter(([, { isWaiting }]) => isWaiting);
    if (waiting.length === 0) return;
    const wait = this.#pace.waitFor(this.#context.limits.fileChunkBytes);
    const network = this.#context.place()?.network;
    const free = waiting.find(([, { address }]) => (network?.unsentBytes(address) ?? 0) < mostUnsent);
    if (wait > 0 || !free) this.#waitFor(Math.max(wait, free ? 0 : lookInterval));
    else this.#serve(...free);
  }

  #waitFor(delay: number): void {
    const timer = this.#context.clock.after(delay, () => {
      this.#stage = idle;
      this.#goOn();
    });
    this.#stage = { kind: 'waiting', timer };
  }

  #serve(name: string, requester: Requester): void {
    this.#requesters.delete(name);
    this.#requesters.set(name, requester);
    const wanted = requester.next();
    if (!wanted) return;
    const { file, index } = wanted;
    this.#stage = { kind: 'reading' };
    const send = (bytes: Uint8Array | undefined): void => {
      if (bytes) this.#send(requester.address, file, index, bytes);
      else this.#lost(file);
    };
    this.#shelf
      .read(file, index)
      .then(send, (error: unknown) => {
        this.#context.logger.error('a file that is offered cannot be read', { words: String(error) });
      })
      .finally(() => {
        this.#stage = idle;
        this.#goOn();
      });
  }

  #send(to: PeerAddress, { offer, keys }: Shelved, index: number, bytes: Uint8Array): void {
    // There may be no way to anybody any more.
    if (!submit(this.#context, to, { type: 'file-chunk', fileId: offer.id, index, sealed: keys.seal(index, bytes) }))
      return;
    this.#pace.left(bytes.length);
  }

  /** Parts of it are not in the store any more: it is nothing to offer. Those who ask again are told so. */
  #lost(file: Shelved): void {
    this.#context.logger.error('parts of a file that is offered are gone', { file: file.offer.name });
    void this.#shelf.remove(file).catch((error: unknown) => {
      this.#context.logger.error('a file could not be removed', { words: String(error) });
    });
    for (const requester of this.#requesters.values()) requester.stops(file);
  }

  /** Whatever it was, it is not here: that costs a signature, and is not said more often than a user could ask. */
  #answerGone(to: PeerAddress, { fileId, requesterKey, number }: FileRequest): void {
    if (!this.#answers.tryTake(1)) return;
    const { crypto, keys } = this.#context;
    submit(this.#context, to, signFileAnswer(crypto, keys, { fileId, requesterKey, number, outcome: 'gone' }));
  }
}
