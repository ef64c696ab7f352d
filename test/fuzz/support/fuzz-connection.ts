import type { Clock } from '../../../src/platform/clock.js';
import { readBatch } from '../../../src/protocol/batch.js';
import type { Connection, ConnectionHandlers } from '../../../src/transport/connection.js';

/** How the other side behaves when a node closes: it answers, as it must, or it does not. */
export type Manners = 'answers' | 'is mute';

type Stage =
  | { readonly kind: 'open' }
  | { readonly kind: 'closing'; readonly code: number; readonly words: string }
  | {
      readonly kind: 'closed';
      readonly how: 'refused' | 'cut' | 'hung up';
      readonly code: number;
      readonly words: string;
    };

/** An accepted connection whose other end is the fuzzer. */
export class FuzzConnection implements Connection {
  readonly label = 'fuzz';
  readonly bufferedBytes = 0;
  readonly #clock: Clock;
  readonly #manners: Manners;
  #handlers: ConnectionHandlers | undefined;
  #stage: Stage = { kind: 'open' };
  #messages: Uint8Array[] = [];

  constructor(clock: Clock, manners: Manners) {
    this.#clock = clock;
    this.#manners = manners;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** The messages that the node has sent since the last call. */
  taken(): readonly Uint8Array[] {
    const messages = this.#messages;
    this.#messages = [];
    return messages;
  }

  /** A frame arrives at the node; also on a connection that it is closing. */
  feed(frame: Uint8Array): void {
    if (this.#stage.kind !== 'closed') this.#handlers?.frame(frame);
  }

  feedText(): void {
    if (this.#stage.kind !== 'closed') this.#handlers?.text();
  }

  /** The other end goes: with a close frame, or by 1006 without. */
  hangUp(code: number): void {
    this.#end('hung up', code, '');
  }

  // ---- what the node sees

  listen(handlers: ConnectionHandlers): void {
    this.#handlers = handlers;
    handlers.opened();
  }

  send(frame: Uint8Array): void {
    if (this.#stage.kind !== 'open') return;
    const copy = frame.slice();
    readBatch(copy, (start, end) => {
      this.#messages.push(copy.subarray(start, end));
      return true;
    });
  }

  pause(): void {
    // The fuzzer goes on sending, whether it is read or not.
  }

  resume(): void {
    // It has never stopped.
  }

  close(code: number, words: string): void {
    if (this.#stage.kind !== 'open') return;
    this.#stage = { kind: 'closing', code, words };
    if (this.#manners === 'answers') this.#clock.after(1, () => this.#end('refused', code, words));
  }

  terminate(): void {
    this.#clock.after(0, () => this.#end('cut', 1006, ''));
  }

  #end(how: 'refused' | 'cut' | 'hung up', code: number, words: string): void {
    if (this.#stage.kind === 'closed') return;
    const said = this.#stage.kind === 'closing' ? this.#stage : { code, words };
    this.#stage = { kind: 'closed', how, code: said.code, words: said.words };
    const handlers = this.#handlers;
    this.#handlers = undefined;
    handlers?.closed(code, words);
  }
}
