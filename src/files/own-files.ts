import { equalBytes } from '../model/bytes.js';
import { FileError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import type { FileOffer } from '../model/utterance.js';
import type { RoutedMessage } from '../protocol/messages.js';
import { chunkCount, offerFault } from './chunks.js';
import { Download } from './download.js';
import { harmlessFileName } from './file-name.js';
import type { FileSource } from './file-store.js';
import type { FileState, FileStatus } from './file-status.js';
import type { FilesContext, FilesPlace } from './files-context.js';
import { offerFile } from './offering.js';
import { Pace, type LeafAllowance } from './pace.js';
import { Serving } from './serving.js';
import { fileName, Shelf, type Shelved } from './shelf.js';

/** Told of each file whose state is another. */
export interface FilesObserver {
  changed(file: FileStatus): void;
}

/** A file that was here in this run, and is not any more. */
interface Former {
  readonly author: PeerAddress;
  readonly offer: FileOffer;
  readonly state: FileState;
}

/**
 * The files of a peer over all of its sessions: what it offers, and what it fetches from others. Files go from their author to
 * whoever fetches them, chunk by chunk, and no node keeps anything of them.
 */
export class OwnFiles {
  readonly #context: FilesContext;
  readonly #observer: FilesObserver;
  readonly #shelf: Shelf;
  readonly #pace: Pace;
  readonly #serving: Serving;
  /** By the name of the file, in the order in which they were asked for. */
  readonly #downloads = new Map<string, Download>();
  /** Those that are being looked at before they begin. */
  readonly #beginning = new Map<string, Promise<FileStatus>>();
  readonly #former = new Map<string, Former>();
  #place: FilesPlace | undefined;

  constructor(options: Omit<FilesContext, 'place'>, observer: FilesObserver) {
    this.#context = { ...options, place: () => this.#place };
    this.#observer = observer;
    this.#shelf = new Shelf(this.#context, (file) => this.#leave(file, { kind: 'dropped' }));
    this.#pace = new Pace(options.clock, options.limits);
    this.#serving = new Serving(this.#context, this.#shelf, this.#pace);
  }

  /** What earlier runs have kept, before anything else. @throws StoreError */
  async recollect(): Promise<void> {
    await this.#shelf.recollect();
    for (const file of this.#shelf.all()) {
      if (file.standing === 'offered' || file.standing === 'complete') continue;
      // An own file that was being copied when the program ended.
      if (this.#isOwn(file.author)) await this.#shelf.remove(file);
      else this.#downloads.set(file.name, await this.#downloadOf(file));
    }
  }

  // ---- where the peer is

  /** It has a way to others. `allowance`: of a leaf, what its home lets it send. */
  enter(place: FilesPlace, allowance?: LeafAllowance): void {
    this.#place = place;
    this.#pace.begin(allowance);
    for (const download of this.#downloads.values()) download.wayChanged();
    this.#admit();
  }

  homeless(): void {
    this.#place = undefined;
    this.#serving.stop();
    for (const download of this.#downloads.values()) download.wayChanged();
  }

  /** Somebody is there, is not any more, or is linked to another node. */
  peerChanged({ key }: PeerAddress): void {
    for (const download of [...this.#downloads.values()])
      if (equalBytes(download.file.author.key, key)) download.wayChanged();
  }

  /** The home holds back what this leaf has sent, for about so many milliseconds. */
  slowDown(delay: number): void {
    this.#pace.slowDown(delay);
  }

  /** Nothing goes on. */
  close(): void {
    this.homeless();
    for (const download of this.#downloads.values()) download.rest();
  }

  /** Takes in a message for this peer, if it is about files. False for any other. */
  take({ source, body }: RoutedMessage): boolean {
    switch (body.type) {
      case 'file-request':
        this.#serving.requested(source.id, body);
        return true;
      case 'file-chunk':
        this.#downloadFor(body.fileId, source.tag)?.took(body);
        return true;
      case 'file-answer':
        this.#downloadFor(body.fileId, source.tag)?.answered(body);
        return true;
      default:
        return false;
    }
  }

  // ---- what the program wants

  /** @throws FileError, StoreFullError, StoreError (as rejections) */
  async offer(self: PeerAddress, source: FileSource): Promise<FileStatus> {
    const file = await offerFile(this.#context, this.#shelf, self, source);
    const status = this.#statusOf(file);
    this.#observer.changed(status);
    return status;
  }

  /** Begins to fetch a file, or goes on. @throws FileError, StoreFullError, StoreError (as rejections) */
  fetch(author: PeerAddress, offer: FileOffer): Promise<FileStatus> {
    const name = fileName(this.#context.crypto, author.key, offer);
    const isHere = this.#shelf.find(name) !== undefined;
    if (isHere) {
      this.#downloads.get(name)?.resume();
      return Promise.resolve(this.status(author, offer));
    }
    const beginning = this.#beginning.get(name) ?? this.#begin(name, author, offer);
    this.#beginning.set(name, beginning);
    return beginning;
  }

  status(author: PeerAddress, offer: FileOffer): FileStatus {
    const name = fileName(this.#context.crypto, author.key, offer);
    return this.find(name) ?? { name, author, offer, state: { kind: 'unknown' } };
  }

  find(name: string): FileStatus | undefined {
    const file = this.#shelf.find(name);
    if (file) return this.#statusOf(file);
    const former = this.#former.get(name);
    return former && { name, ...former };
  }

  /** What is kept and what is being fetched, in the order in which it was offered or asked for. */
  all(): readonly FileStatus[] {
    return this.#shelf.all().map((file) => this.#statusOf(file));
  }

  pause(name: string): void {
    this.#downloads.get(name)?.pause();
  }

  resume(name: string): void {
    this.#downloads.get(name)?.resume();
  }

  /** A file that is being fetched is fetched no more; one that is offered or here is thrown away. @throws StoreError */
  async discard(name: string): Promise<void> {
    const download = this.#downloads.get(name);
    if (download && download.state.kind !== 'complete') {
      download.cancel();
      return;
    }
    const file = this.#shelf.find(name);
    if (!file) return;
    await this.#shelf.remove(file);
    this.#leave(file, { kind: 'unknown' });
  }

  /** The bytes of a file that is offered or complete, in order. @throws FileError, StoreError (as rejections) */
  async *content(name: string): AsyncGenerator<Uint8Array> {
    const file = this.#shelf.find(name);
    if (!file || (file.standing !== 'offered' && file.standing !== 'complete'))
      throw new FileError('this file is not here as a whole');
    for (let index = 0; index < chunkCount(file.offer); index += 1) {
      const bytes = await this.#shelf.read(file, index);
      if (!bytes) throw new FileError(`parts of "${harmlessFileName(file.offer.name)}" are not there any more`);
      yield bytes;
    }
  }

  async #begin(name: string, author: PeerAddress, offer: FileOffer): Promise<FileStatus> {
    try {
      const fault = offerFault(offer, this.#context.limits.fileBytes);
      const what = harmlessFileName(offer.name);
      if (fault !== undefined) throw new FileError(`"${what}" cannot be fetched: ${fault}`);
      if (this.#isOwn(author))
        throw new FileError(`"${what}" is offered by this peer itself, which does not have it any more`);
      const file = await this.#shelf.add(author, offer, 'wanted');
      this.#former.delete(name);
      this.#downloads.set(name, await this.#downloadOf(file));
      this.#admit();
      return this.#statusOf(file);
    } finally {
      this.#beginning.delete(name);
    }
  }

  async #downloadOf(file: Shelved): Promise<Download> {
    const offsets = await this.#context.store.offsets(file.name);
    const here = offsets.map((offset) => offset / file.offer.chunkBytes).filter(Number.isInteger);
    const owner = {
      changed: (download: Download): void => this.#observer.changed({ ...file, state: download.state }),
      ended: (download: Download): void => this.#ended(download),
    };
    return new Download(this.#context, this.#shelf, owner, file, here);
  }

  #ended({ file, state }: Download): void {
    const { kind } = state;
    if (kind === 'complete') this.#downloads.delete(file.name);
    else if (kind === 'failed' || kind === 'cancelled') {
      this.#downloads.delete(file.name);
      this.#former.set(file.name, { author: file.author, offer: file.offer, state });
    }
    this.#admit();
  }

  /** As many at once as may be. */
  #admit(): void {
    if (!this.#place) return;
    for (const download of [...this.#downloads.values()]) {
      // One that cannot begin lets others do so meanwhile.
      const running = [...this.#downloads.values()].filter(({ isRunning }) => isRunning).length;
      if (running >= this.#context.limits.filesAtOnce) return;
      if (download.isQueued) download.begin();
    }
  }

  #downloadFor(fileId: Uint8Array, authorTag: Uint8Array): Download | undefined {
    for (const download of this.#downloads.values()) {
      const { author, offer } = download.file;
      if (equalBytes(offer.id, fileId) && equalBytes(author.key.subarray(0, authorTag.length), authorTag))
        return download;
    }
    this.#context.counters.strayChunk += 1;
    return undefined;
  }

  #isOwn({ key }: PeerAddress): boolean {
    return equalBytes(key, this.#context.keys.publicKey);
  }

  #leave({ name, author, offer }: Shelved, state: FileState): void {
    this.#former.set(name, { author, offer, state });
    this.#observer.changed({ name, author, offer, state });
  }

  #statusOf({ name, author, offer, standing }: Shelved): FileStatus {
    const download = this.#downloads.get(name);
    if (download) return { name, author, offer, state: download.state };
    // One of which a copy is being made, or which is about to be fetched, is not here yet.
    const kind = standing === 'offered' || standing === 'complete' ? standing : 'unknown';
    return { name, author, offer, state: { kind } };
  }
}
