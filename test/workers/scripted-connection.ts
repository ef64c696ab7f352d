import type { Connection, ConnectionHandlers } from '../../src/transport/connection.js';

/** A connection whose other end is the test: it sees every frame, and says what comes and when. */
export class ScriptedConnection implements Connection {
  readonly label = 'scripted';
  readonly frames: Uint8Array[] = [];
  readonly closes: { readonly code: number; readonly words: string }[] = [];
  bufferedBytes = 0;
  terminations = 0;
  isPaused = false;
  #handlers: ConnectionHandlers | undefined;

  listen(handlers: ConnectionHandlers): void {
    this.#handlers = handlers;
  }

  send(frame: Uint8Array): void {
    this.frames.push(frame.slice());
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  close(code: number, words: string): void {
    this.closes.push({ code, words });
  }

  terminate(): void {
    this.terminations += 1;
    this.vanish();
  }

  open(): void {
    this.#owner.opened();
  }

  receive(frame: Uint8Array): void {
    this.#owner.frame(frame);
  }

  receiveText(): void {
    this.#owner.text();
  }

  /** The other side answers the close that was asked for, or closes by itself. */
  finish(code: number, words = ''): void {
    this.#owner.closed(code, words);
  }

  vanish(): void {
    this.#owner.closed(1006, '');
  }

  get #owner(): ConnectionHandlers {
    if (!this.#handlers) throw new Error('nobody listens to this connection yet');
    return this.#handlers;
  }
}
