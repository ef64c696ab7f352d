import { readBatch } from '../../../src/protocol/batch.js';
import { varintLength, writeVarint } from '../../../src/protocol/varint.js';
import type { Connection, Dialler } from '../../../src/transport/connection.js';

/** A client without a mind of its own: it sends the messages that it is given and keeps those that come. */
export class RawClient {
  /** Messages from the node that nobody has looked at yet. */
  readonly inbox: Uint8Array[] = [];
  /** How the connection ended, once it has. */
  end: { readonly code: number; readonly words: string } | undefined;
  readonly #connection: Connection;

  constructor(network: Dialler, url: string) {
    this.#connection = network.dial(url);
    this.#connection.listen({
      opened: () => undefined,
      frame: (bytes) =>
        readBatch(bytes, (start, end) => {
          this.inbox.push(bytes.slice(start, end));
          return true;
        }),
      text: () => undefined,
      closed: (code, words) => (this.end = { code, words }),
    });
  }

  /** Sends one message in a frame of its own. */
  send(message: Uint8Array): void {
    const frame = new Uint8Array(varintLength(message.length) + message.length);
    frame.set(message, writeVarint(frame, 0, message.length));
    this.#connection.send(frame);
  }

  close(code: number, words: string): void {
    this.#connection.close(code, words);
  }
}
