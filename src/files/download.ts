import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import { counterpartId, type PeerId } from '../model/peer-id.js';
import type { Timer } from '../platform/clock.js';
import type { ChunkRange, FileAnswer, FileChunk, RoutedBody } from '../protocol/messages.js';
import { isGenuineFileAnswer, requestBytes } from '../protocol/records/file-words.js';
import { chunkLength, rangesOf } from './chunks.js';
import type { FetchFailure, FetchState, FetchWait } from './fetch-state.js';
import { FetchWindow } from './fetch-window.js';
import { submit } from '../delivery/delivery-context.js';
import type { FilesContext } from './files-context.js';
import type { Shelf, Shelved } from './shelf.js';

/** What a download is for: whoever has begun it. */
export interface DownloadOwner {
  changed(download: Download): void;
  /** It takes no more of what can be fetched at once. */
  ended(download: Download): void;
}

type Phase =
  /** It is not its turn yet. */
  | { readonly kind: 'queued' }
  /** `patience`: how long nothing has to come until it asks again. */
  | { readonly kind: 'fetching'; readonly patience: number; readonly timer: Timer }
  /** There is no way to the author. */
  | { readonly kind: 'stranded'; readonly wait: 'network' | 'author' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };

/**
 * One file on its way to this peer.
 *
 * 1. Chunks are asked for, a window at a time, whenever one has come, or none has for too long, or there is a way to the author again.
 * 2. A chunk counts when it has been opened and is in the store; so the next run goes on where this one ended.
 * 3. The file is complete when all of it is there and has the digest that was offered, and not before.
 */
export class Download {
  readonly #context: FilesContext;
  readonly #shelf: Shelf;
  readonly #owner: DownloadOwner;
  readonly file: Shelved;
  #window: FetchWindow;
  /** Chunks that are being stored. */
  readonly #storing = new Set<number>();
  /** Of the requests of this run: what answers others is old. */
  #firstNumber = Number.POSITIVE_INFINITY;
  #lastNumber = 0;
  #phase: Phase = { kind: 'queued' };

  /** `here`: the numbers of chunks that are in the store. */
  constructor(context: FilesContext, shelf: Shelf, owner: DownloadOwner, file: Shelved, here: readonly number[]) {
    this.#context = context;
    this.#shelf = shelf;
    this.#owner = owner;
    this.file = file;
    this.#window = new FetchWindow(file.offer, context.limits.fileWindowBytes, here);
    if (file.standing === 'paused') this.#phase = { kind: 'paused' };
  }

  get state(): FetchState {
    const received = this.#window.bytes;
    const phase = this.#phase;
    switch (phase.kind) {
      case 'queued':
        return { kind: 'fetching', received, wait: 'turn' };
      case 'fetching':
        return { kind: 'fetching', received, wait: 'none' };
      case 'stranded':
        return { kind: 'fetching', received, wait: phase.wait };
      case 'paused':
      case 'checking':
        return { kind: phase.kind, received };
      case 'failed':
        return { kind: 'failed', failure: phase.failure };
      case 'complete':
      case 'cancelled':
        return { kind: phase.kind };
    }
  }

  get isQueued(): boolean {
    return this.#phase.kind === 'queued';
  }

  /** It is among those that are fetched at once. */
  get isRunning(): boolean {
    return this.#phase.kind === 'fetching' || this.#phase.kind === 'checking';
  }

  /** There may be a way now; it is its turn. */
  begin(): void {
    this.#context.place()?.network.watch(idsOf(this.file.author));
    if (this.#phase.kind === 'queued' || this.#phase.kind === 'stranded') this.#askOrWait(this.#firstPatience);
  }

  /** There is another way to the author than before, or none: what was asked for may not come. */
  wayChanged(): void {
    const { kind } = this.#phase;
    if (kind !== 'fetching' && kind !== 'stranded') return;
    const wait = this.#wayToAuthor();
    if (wait === 'none' && kind === 'stranded') {
      this.#enter({ kind: 'queued' });
      this.#owner.ended(this);
      return;
    }
    this.#window.askAgain();
    if (kind === 'fetching') this.#askOrWait(this.#firstPatience);
    else if (wait !== 'none') this.#enter({ kind: 'stranded', wait });
  }

  pause(): void {
    if (!['queued', 'fetching', 'stranded'].includes(this.#phase.kind)) return;
    this.#request([]);
    this.#window.askAgain();
    this.#enter({ kind: 'paused' });
    this.#keep(this.#shelf.stand(this.file, 'paused'));
    this.#owner.ended(this);
  }

  resume(): void {
    if (this.#phase.kind !== 'paused') return;
    this.#enter({ kind: 'queued' });
    this.#keep(this.#shelf.stand(this.file, 'wanted'));
    this.#owner.ended(this);
  }

  /** Wants no more of it, and throws away what has come. */
  cancel(): void {
    if (this.#isOver) return;
    this.#request([]);
    this.#end({ kind: 'cancelled' });
  }

  /** The program ends, or the session: no timer goes on. */
  rest(): void {
    if (this.#phase.kind === 'fetching') this.#enter({ kind: 'stranded', wait: 'network' });
  }

  took({ index, sealed }: FileChunk): void {
    const { counters, store } = this.#context;
    const isWanted = this.#phase.kind === 'fetching' && this.#window.lacks(index) && !this.#storing.has(index);
    const { offer, keys, name } = this.file;
    const bytes = isWanted ? keys.open(index, sealed) : undefined;
    if (!bytes || bytes.length !== chunkLength(offer, index)) {
      counters.strayChunk += 1;
      return;
    }
    this.#storing.add(index);
    store.write(name, index * offer.chunkBytes, bytes).then(
      () => this.#stored(index),
      (error: unknown) => this.#end({ kind: 'failed', failure: { kind: 'store', words: wordsOf(error) } }),
    );
  }

  answered(answer: FileAnswer): void {
    const { crypto, counters } = this.#context;
    const isAsked = answer.number >= this.#firstNumber && answer.number <= this.#lastNumber;
    const isOfThis = this.#phase.kind === 'fetching' && isAsked;
    const isByAuthor = equalBytes(answer.authorKey, this.file.author.key);
    if (isOfThis && isByAuthor && isGenuineFileAnswer(crypto, answer))
      this.#end({ kind: 'failed', failure: { kind: 'gone' } });
    else counters.strayAnswer += 1;
  }

  #stored(index: number): void {
    this.#storing.delete(index);
    if (this.#isOver) return;
    this.#window.arrived(index);
    if (this.#window.isWhole && this.#storing.size === 0) void this.#check();
    else if (this.#phase.kind === 'fetching') this.#askOrWait(this.#firstPatience);
    else this.#owner.changed(this);
  }

  async #check(): Promise<void> {
    this.#enter({ kind: 'checking' });
    try {
      const digest = await this.#shelf.digest(this.file);
      if (this.#isOver) return;
      if (!digest || !equalBytes(digest, this.file.offer.digest)) {
        this.#end({ kind: 'failed', failure: { kind: 'corrupt' } });
        return;
      }
      await this.#shelf.stand(this.file, 'complete');
    } catch (error) {
      this.#end({ kind: 'failed', failure: { kind: 'store', words: wordsOf(error) } });
      return;
    }
    this.#enter({ kind: 'complete' });
    this.#owner.ended(this);
  }

  /** Asks for what the window has room for; with no way to the author it waits for one. */
  #askOrWait(patience: number): void {
    if (this.#window.isWhole && this.#storing.size === 0) {
      void this.#check();
      return;
    }
    const wait = this.#wayToAuthor();
    if (wait !== 'none') {
      this.#strand(wait);
      return;
    }
    const { clock } = this.#context;
    const next = this.#window.next();
    if (next.length > 0 && !this.#request(rangesOf(next))) {
      this.#strand('network');
      return;
    }
    this.#enter({ kind: 'fetching', patience, timer: clock.after(patience, () => this.#stalled(patience)) });
  }

  #strand(wait: 'network' | 'author'): void {
    this.#window.askAgain();
    this.#enter({ kind: 'stranded', wait });
    this.#owner.ended(this);
  }

  #stalled(patience: number): void {
    this.#window.stalled();
    this.#askOrWait(Math.min(2 * patience, this.#context.limits.longestFilePatience));
  }

  #wayToAuthor(): Exclude<FetchWait, 'turn'> {
    if (!this.#context.place()) return 'network';
    return this.#presentAuthor() ? 'none' : 'author';
  }

  #presentAuthor(): PeerAddress | undefined {
    const network = this.#context.place()?.network;
    const { key } = this.file.author;
    for (const id of idsOf(this.file.author)) {
      const present = network?.find(id);
      if (present?.presence === 'online' && equalBytes(present.key, key)) return { id, key };
    }
    return undefined;
  }

  #request(ranges: readonly ChunkRange[]): boolean {
    const place = this.#context.place();
    const author = this.#presentAuthor();
    if (!place || !author) return false;
    const { offer, keys } = this.file;
    this.#lastNumber = Math.max(this.#context.clock.now(), this.#lastNumber + 1);
    this.#firstNumber = Math.min(this.#firstNumber, this.#lastNumber);
    const request = { fileId: offer.id, requesterKey: place.self.key, number: this.#lastNumber, ranges };
    const mac = keys.mac(requestBytes(place.self.id, author.key, request));
    const body: RoutedBody = { type: 'file-request', ...request, mac };
    return submit(this.#context, author, body);
  }

  get #firstPatience(): number {
    return this.#context.limits.filePatience;
  }

  get #isOver(): boolean {
    return ['complete', 'cancelled', 'failed'].includes(this.#phase.kind);
  }

  #end(phase: Phase): void {
    if (this.#isOver) return;
    this.#enter(phase);
    this.#keep(this.#shelf.remove(this.file));
    this.#owner.ended(this);
  }

  #enter(phase: Phase): void {
    if (this.#phase.kind === 'fetching') this.#phase.timer.cancel();
    this.#phase = phase;
    this.#owner.changed(this);
  }

  #keep(writing: Promise<unknown>): void {
    writing.catch((error: unknown) => {
      this.#context.logger.error('what became of a file could not be kept', { words: wordsOf(error) });
    });
  }
}

/** The ID that the author had, and the other one after a conflict over it: there, or only in what is shown here. */
function idsOf({ id, key }: PeerAddress): readonly PeerId[] {
  return [id, counterpartId(id, key)];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
