import type { PeerServer } from '../../../src/server/peer-server.js';
import { BatchWriter, readBatch } from '../../../src/protocol/batch.js';
import { decodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../../src/protocol/message-type.js';
import type { LinkMessage } from '../../../src/protocol/messages.js';
import type { Connection, ConnectionHandlers } from '../../../src/transport/connection.js';

interface Ends {
  readonly from: PeerServer;
  /** Who listens at the URL. */
  readonly to: PeerServer | undefined;
  readonly url: string;
  /** When it was dialled. */
  readonly at: number;
}

/** The dialling end of a connection, which notes what passes in both directions. */
export class Wire implements Connection {
  readonly from: PeerServer;
  readonly to: PeerServer | undefined;
  readonly url: string;
  readonly at: number;
  /** Messages of the link that the dialling side has sent, and those that it has got. */
  readonly out: LinkMessage[] = [];
  readonly in: LinkMessage[] = [];
  /** How many routed messages the dialling side has got. */
  received = 0;
  /** The code that the connection was closed with, as the dialling side heard it. */
  closeCode: number | undefined;
  readonly #connection: Connection;
  #handlers: ConnectionHandlers | undefined;
  #isForsaken = false;
  #isFrozen = false;

  constructor(connection: Connection, { from, to, url, at }: Ends) {
    this.#connection = connection;
    this.from = from;
    this.to = to;
    this.url = url;
    this.at = at;
  }

  get isOpen(): boolean {
    return this.closeCode === undefined;
  }

  get label(): string {
    return this.#connection.label;
  }

  get bufferedBytes(): number {
    return this.#connection.bufferedBytes;
  }

  listen(handlers: ConnectionHandlers): void {
    this.#handlers = {
      opened: () => handlers.opened(),
      frame: (bytes) => {
        if (this.#isForsaken || this.#isFrozen) return;
        note(bytes, this.in);
        this.received += routedIn(bytes);
        handlers.frame(bytes);
      },
      text: () => handlers.text(),
      closed: (code, words) => {
        if (!this.isOpen || (this.#isFrozen && !this.#isForsaken)) return;
        this.closeCode = code;
        handlers.closed(code, words);
      },
    };
    this.#connection.listen(this.#handlers);
  }

  send(frame: Uint8Array): void {
    if (this.#isFrozen) return;
    note(frame, this.out);
    this.#connection.send(frame);
  }

  /** Says something in the name of the dialling side, in one frame. */
  inject(...messages: readonly Uint8Array[]): void {
    const batch = new BatchWriter(1 << 16);
    for (const message of messages) batch.append(message, 0, message.length);
    this.#connection.send(batch.take());
  }

  /** Says something in the name of the accepting side, in one frame. */
  injectBack(...messages: readonly Uint8Array[]): void {
    const batch = new BatchWriter(1 << 16);
    for (const message of messages) batch.append(message, 0, message.length);
    this.#handlers?.frame(batch.take());
  }

  pause(): void {
    this.#connection.pause();
  }

  resume(): void {
    this.#connection.resume();
  }

  close(code: number, words: string): void {
    if (!this.#isFrozen) this.#connection.close(code, words);
  }

  terminate(): void {
    if (this.#isFrozen) queueMicrotask(() => this.forsake());
    else this.#connection.terminate();
  }

  /** Loses the connection without a close. */
  cut(): void {
    this.#connection.terminate();
  }

  /** Whatever is sent from here on is lost, in both directions, closes too, and neither side is told. */
  freeze(): void {
    this.#isFrozen = true;
  }

  /** The dialling side loses the connection, and the other side does not notice. */
  forsake(): void {
    this.#isForsaken = true;
    this.#handlers?.closed(1006, '');
  }
}

function routedIn(frame: Uint8Array): number {
  let count = 0;
  readBatch(frame, (start) => {
    if (isRoutedType(typeAt(frame, start))) count += 1;
    return true;
  });
  return count;
}

function note(frame: Uint8Array, into: LinkMessage[]): void {
  readBatch(frame, (start, end) => {
    const message = isRoutedType(typeAt(frame, start)) ? undefined : decodeLinkMessage(frame.subarray(start, end));
    if (message) into.push(message);
    return true;
  });
}
