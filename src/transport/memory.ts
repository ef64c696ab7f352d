import { closeCodes } from '../model/close-codes.js';
import { ListenError } from '../model/errors.js';
import type { Clock } from '../platform/clock.js';
import type { Connection, ConnectionHandlers, Dialler, Listener, RemoteOrigin } from './connection.js';

type Accept = (connection: Connection, origin: RemoteOrigin) => void;

export interface MemoryNetworkOptions {
  readonly clock: Clock;
  /** Milliseconds that a frame, an open and a close take from one end to the other. */
  readonly latency: number;
}

/**
 * A network inside one program that behaves like WebSockets: a dial takes a round trip, frames arrive in order and after
 * the latency, a close is answered. For tests, simulations and peers that live in one process.
 */
export class MemoryNetwork implements Dialler {
  readonly #clock: Clock;
  readonly #latency: number;
  readonly #listeners = new Map<string, Accept>();
  #dialled = 0;

  constructor({ clock, latency }: MemoryNetworkOptions) {
    this.#clock = clock;
    this.#latency = latency;
  }

  /** A listener on `host:port` of this network; port 0 takes a free one. */
  listener(host: string, port: number): Listener {
    return new MemoryListener(this, host, port);
  }

  dial(url: string): Connection {
    this.#dialled += 1;
    const near = new MemoryConnection(url, this.#clock, this.#latency);
    const far = new MemoryConnection(`memory:${this.#dialled}`, this.#clock, this.#latency);
    near.pairWith(far);
    this.#clock.after(this.#latency, () => {
      const accept = this.#listeners.get(url);
      if (!accept) {
        near.vanish('connection refused');
        return;
      }
      far.open();
      accept(far, { address: 'memory', isLoopback: true, isBrowser: false });
      this.#clock.after(this.#latency, () => near.open());
    });
    return near;
  }

  /** @throws ListenError if the address is taken. */
  register(host: string, port: number, accept: Accept): string {
    let free = port;
    if (free === 0) for (free = 49_152; this.#listeners.has(memoryUrl(host, free));) free += 1;
    const url = memoryUrl(host, free);
    if (this.#listeners.has(url)) throw new ListenError(`${host}:${free} is in use`);
    this.#listeners.set(url, accept);
    return url;
  }

  unregister(url: string): void {
    this.#listeners.delete(url);
  }
}

function memoryUrl(host: string, port: number): string {
  return `ws://${host}:${port}/`;
}

class MemoryListener implements Listener {
  readonly #network: MemoryNetwork;
  readonly #host: string;
  readonly #port: number;
  #url: string | undefined;

  constructor(network: MemoryNetwork, host: string, port: number) {
    this.#network = network;
    this.#host = host;
    this.#port = port;
  }

  get urls(): readonly string[] {
    return this.#url === undefined ? [] : [this.#url];
  }

  open(accept: Accept): Promise<void> {
    try {
      this.#url = this.#network.register(this.#host, this.#port, accept);
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new ListenError(String(error)));
    }
  }

  close(): Promise<void> {
    if (this.#url !== undefined) this.#network.unregister(this.#url);
    return Promise.resolve();
  }
}

/** One end of a pair. `closing`: this end has said close and waits for the answer. */
type EndState = 'connecting' | 'open' | 'closing' | 'closed';

class MemoryConnection implements Connection {
  readonly label: string;
  readonly #clock: Clock;
  readonly #latency: number;
  #state: EndState = 'connecting';
  #handlers: ConnectionHandlers | undefined;
  #other: MemoryConnection | undefined;
  #buffered = 0;
  #isPaused = false;
  /** What has come while nobody read. */
  readonly #waiting: (() => void)[] = [];

  constructor(label: string, clock: Clock, latency: number) {
    this.label = label;
    this.#clock = clock;
    this.#latency = latency;
  }

  get bufferedBytes(): number {
    return this.#buffered;
  }

  pairWith(other: MemoryConnection): void {
    this.#other = other;
    other.#other = this;
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
    // As with a real socket, the reader gets bytes of its own.
    const copy = frame.slice();
    this.#buffered += copy.length;
    this.#later((other) =>
      other.#read(() => {
        this.#buffered -= copy.length;
        other.#arrived(copy);
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
    this.#later((other) => other.#read(() => other.#closeArrived(code, words)));
  }

  terminate(): void {
    if (this.#state === 'closed') return;
    this.#later((other) => other.vanish(''));
    this.#clock.after(0, () => this.vanish(''));
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
    if (this.#state === 'open') this.#later((other) => other.#read(() => other.#closeArrived(code, words)));
    this.#end(code, words);
  }

  #end(code: number, words: string): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#handlers?.closed(code, words);
  }

  #later(task: (other: MemoryConnection) => void): void {
    const other = this.#other;
    if (other) this.#clock.after(this.#latency, () => task(other));
  }
}
