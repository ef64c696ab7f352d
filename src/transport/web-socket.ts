import WebSocket from 'isomorphic-ws';
import { closeCodes } from '../model/close-codes.js';
import type { Connection, ConnectionHandlers, Dialler } from './connection.js';
import { plainFault, type SocketFault } from './plain-fault.js';

/** The part of a WebSocket that browsers and ws share (WHATWG WebSockets, section 3). */
export interface SocketLike {
  binaryType: string;
  readonly readyState: number;
  readonly bufferedAmount: number;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: Uint8Array): void;
  close(code?: number, reason?: string): void;
  /** Of ws only: messages without an event made of each. */
  on?(event: 'message', listener: (data: Uint8Array, isBinary: boolean) => void): unknown;
  /** Of ws only: ends the connection at once. */
  terminate?(): void;
  /** Of ws only: stops reading, so that the other side has to wait. */
  pause?(): void;
  resume?(): void;
}

const connecting = 0;
const open = 1;

/** Which code a page may really send: browsers allow 1000 and 3000 to 4999 only (WHATWG WebSockets, `close()`). */
export function closeCodeForBrowser(code: number): number {
  if (code === closeCodes.normal || code >= 3000) return code;
  return code === closeCodes.goingAway ? closeCodes.normal : code + 3000;
}

interface SocketOptions {
  /** Close codes pass through this first: pages may send only some. */
  readonly closeCode?: (code: number) => number;
  /** Sends a frame in a way of the host that costs less; see `Connection.send`. */
  readonly write?: (frame: Uint8Array, room: number) => void;
}

/**
 * Dials by the host's own WebSocket: the browser's, or ws in Node.js.
 * `maxFrameBytes` is what ws refuses to read beyond; browsers have no such bound, the worker checks again.
 */
export function webSocketDialler(maxFrameBytes: number): Dialler {
  const isBrowser = !('terminate' in WebSocket.prototype);
  return {
    dial(url) {
      try {
        const socket = isBrowser
          ? new WebSocket(url)
          : new WebSocket(url, [], { perMessageDeflate: false, maxPayload: maxFrameBytes });
        return wrapWebSocket(socket, url, isBrowser ? { closeCode: closeCodeForBrowser } : {});
      } catch (error) {
        return new FailedConnection(url, error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** Makes a connection of a WebSocket, dialled or accepted. */
export function wrapWebSocket(socket: SocketLike, label: string, options: SocketOptions = {}): Connection {
  return new WebSocketConnection(socket, label, options);
}

class WebSocketConnection implements Connection {
  readonly label: string;
  readonly #socket: SocketLike;
  readonly #options: SocketOptions;

  constructor(socket: SocketLike, label: string, options: SocketOptions) {
    this.label = label;
    this.#socket = socket;
    this.#options = options;
    // What ws reads is handed on where it lies; as `ArrayBuffer` it would be copied first.
    socket.binaryType = socket.on ? 'nodebuffer' : 'arraybuffer';
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedAmount;
  }

  listen(handlers: ConnectionHandlers): void {
    const socket = this.#socket;
    let fault = '';
    if (socket.on) {
      socket.on('message', (data, isBinary) => {
        // A `Buffer` would be no copy where `slice` is to make one.
        if (isBinary) handlers.frame(new Uint8Array(data.buffer, data.byteOffset, data.length));
        else handlers.text();
      });
    } else {
      socket.onmessage = ({ data }: { readonly data: unknown }) => {
        if (data instanceof ArrayBuffer) handlers.frame(new Uint8Array(data));
        else handlers.text();
      };
    }
    socket.onerror = (event: SocketFault) => {
      // A close event follows each error; a browser's error says nothing, that of ws says what went wrong.
      fault = plainFault(event);
    };
    socket.onclose = ({ code, reason }: { readonly code: number; readonly reason: string }) => {
      handlers.closed(code, reason === '' ? fault : reason);
    };
    if (socket.readyState === open) handlers.opened();
    else socket.onopen = () => handlers.opened();
  }

  send(frame: Uint8Array, room = 0): void {
    if (this.#socket.readyState !== open) return;
    const { write } = this.#options;
    if (write) write(frame, room);
    else this.#socket.send(frame);
  }

  pause(): void {
    this.#socket.pause?.();
  }

  resume(): void {
    this.#socket.resume?.();
  }

  close(code: number, words: string): void {
    if (this.#socket.readyState === connecting) this.terminate();
    else this.#socket.close(this.#options.closeCode?.(code) ?? code, words);
  }

  terminate(): void {
    if (this.#socket.terminate) this.#socket.terminate();
    else this.#socket.close();
  }
}

/** A dial that failed before there was a socket, as with a URL that the host does not accept. */
class FailedConnection implements Connection {
  readonly label: string;
  readonly bufferedBytes = 0;
  readonly #words: string;

  constructor(label: string, words: string) {
    this.label = label;
    this.#words = words;
  }

  listen(handlers: ConnectionHandlers): void {
    queueMicrotask(() => handlers.closed(closeCodes.abnormal, this.#words));
  }

  send(): void {
    // Nothing leaves by a connection that was never made.
  }

  pause(): void {
    // Nothing comes by it either.
  }

  resume(): void {
    // Nothing comes by it either.
  }

  close(): void {
    // It is closed already, and says so in this turn.
  }

  terminate(): void {
    // It is closed already, and says so in this turn.
  }
}
