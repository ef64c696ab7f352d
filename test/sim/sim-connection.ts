import { closeCodes } from '../../src/model/close-codes.js';
import type { Connection, ConnectionHandlers } from '../../src/transport/connection.js';
import type { ProcessClock } from './process-clock.js';

/** What one end needs of what lies between the two. */
export interface Wire {
  /** Runs `task` at the other end when what is sent now gets there; never, if the wire is dead. */
  carry(from: SimConnection, task: (other: SimConnection) => void): void;
  /** For whoever watches. Returns what is to be called when the frame arrives. */
  passing(from: SimConnection, frame: Uint8Array): () => void;
  closing(from: SimConnection, code: number, words: string): void;
}

type EndState = 'connecting' | 'open' | 'closing' | 'closed';

/** One end of a simulated WebSocket. Its handlers run as turns of the process that has it. */
export class SimConnection implements Connection {
  readonly label: string;
  /** Name of the process at this end. */
  readonly owner: string;
  readonly clock: ProcessClock;
  readonly #wire: Wire;
  #state: EndState = 'connecting';
  #handlers: ConnectionHandlers | undefined;
  #buffered = 0;
  #isPaused = false;
  /** What has come while nobody read. */
  readonly #waiting: (() => void)[] = [];

  constructor(label: string, owner: string, clock: ProcessClock, wire: Wire) {
    this.label = label;
    this.owner = owner;
    this.clock = clock;
    this.#wire = wire;
  }

  get bufferedBytes(): number {
    return this.#buffered;
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  listen(handlers: ConnectionHandlers): void {
    this.#handlers = handlers;
    if (this.#state === 'open') handlers.opened();
  }

  open(): void {
    if (this.#state !== 'connecting') return;
    this.#state = 'open';
    this.#handlers?.opened();
  }

  send(frame: Uint8Array): void {
    if (this.#state !== 'open') return;
    const arrives = this.#wire.passing(this, frame);
    // The sender has given the frame away: nobody but the receiver touches it any more.
    const { length } = frame;
    this.#buffered += length;
    this.#wire.carry(this, (other) =>
      other.#read(() => {
        this.#buffered -= length;
        arrives();
        other.clock.turn(() => other.#arrived(frame));
      }),
    );
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    for (let next = this.#nextRead(); next; next = this.#nextRead()) next();
  }

  #nextRead(): (() => void) | undefined {
    return this.#isPaused ? undefined : this.#waiting.shift();
  }

  close(code: number, words: string): void {
    if (this.#state === 'connecting') this.terminate();
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#wire.closing(this, code, words);
    this.#wire.carry(this, (other) => other.#read(() => other.clock.turn(() => other.#closeArrived(code, words))));
  }

  terminate(): void {
    if (this.#state === 'closed') return;
    this.#wire.carry(this, (other) => other.clock.turn(() => other.vanish('')));
    this.clock.after(0, () => this.vanish(''));
  }

  /** Ends without a close frame. */
  vanish(words: string): void {
    this.#end(closeCodes.abnormal, words);
  }

  /** In order: what comes behind something that waits, waits as well. */
  #read(task: () => void): void {
    if (this.#isPaused || this.#waiting.length > 0) this.#waiting.push(task);
    else task();
  }

  #arrived(frame: Uint8Array): void {
    if (this.#state === 'open' || this.#state === 'closing') this.#handlers?.frame(frame);
  }

  #closeArrived(code: number, words: string): void {
    // Both ends may have closed at once: then the frame on its way to the other end is its answer.
    if (this.#state === 'open')
      this.#wire.carry(this, (other) => other.clock.turn(() => other.#closeArrived(code, words)));
    this.#end(code, words);
  }

  #end(code: number, words: string): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#handlers?.closed(code, words);
  }
}
