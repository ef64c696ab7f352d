import type { RoutedMessage } from '../../src/protocol/messages.js';
import { BatchWriter, readBatch } from '../../src/protocol/batch.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import { readRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import { newCounters } from '../../src/platform/counters.js';
import type { Connection, ConnectionHandlers } from '../../src/transport/connection.js';

/** A routed message that is about to leave the bad node: one that it passes on, or its own. */
export interface Passing {
  /** ID of whoever is at the other end of the link. */
  readonly to: string;
  /** The whole message, a copy. */
  readonly bytes: Uint8Array;
  readonly message: RoutedMessage;
}

/** What leaves in place of a message: itself, nothing, something else, several. */
export type Meddling = (passing: Passing) => readonly Uint8Array[];

export const honest: Meddling = ({ bytes }) => [bytes];

/**
 * What a node of the real core becomes whose every connection goes `through` this: all that it ever hears or says is kept, and
 * of routed messages that leaves it which `meddle` makes of them.
 */
export class BadNode {
  meddle: Meddling = honest;
  /** Routed messages in the order in which they were to leave it. */
  readonly passed: Passing[] = [];
  readonly #heard: Buffer[] = [];
  readonly #taps = new Map<string, Tap>();

  readonly through = (connection: Connection): Connection =>
    new Tap(connection, {
      hears: (frame) => void this.#heard.push(Buffer.from(frame)),
      meets: (id, tap) => void this.#taps.set(id, tap),
      inPlaceOf: (passing) => {
        this.passed.push(passing);
        return this.meddle(passing);
      },
    });

  /** True if these bytes have ever come to it or left it, within one frame. */
  hasHeard(bytes: Uint8Array): boolean {
    return this.#heard.some((frame) => frame.includes(Buffer.from(bytes)));
  }

  /** Says something by its link with somebody, as if it passed it on. */
  say(to: string, ...messages: readonly Uint8Array[]): void {
    const tap = this.#taps.get(to);
    if (!tap) throw new Error(`the bad node was never linked with ${to}`);
    tap.say(messages);
  }
}

interface TapOwner {
  hears(frame: Uint8Array): void;
  /** It is known now who is at the other end. */
  meets(id: string, tap: Tap): void;
  inPlaceOf(passing: Passing): readonly Uint8Array[];
}

class Tap implements Connection {
  readonly #connection: Connection;
  readonly #owner: TapOwner;
  readonly #header = new RoutingHeader();
  #remote: string | undefined;

  constructor(connection: Connection, owner: TapOwner) {
    this.#connection = connection;
    this.#owner = owner;
  }

  get label(): string {
    return this.#connection.label;
  }

  get bufferedBytes(): number {
    return this.#connection.bufferedBytes;
  }

  listen(handlers: ConnectionHandlers): void {
    this.#connection.listen({
      opened: () => handlers.opened(),
      frame: (bytes) => {
        this.#owner.hears(bytes);
        if (this.#remote === undefined) this.#meet(bytes);
        handlers.frame(bytes);
      },
      text: () => handlers.text(),
      closed: (code, words) => handlers.closed(code, words),
    });
  }

  send(frame: Uint8Array): void {
    this.#owner.hears(frame);
    const messages: Uint8Array[] = [];
    readBatch(frame, (start, end) => {
      messages.push(...this.#inPlaceOf(frame.slice(start, end)));
      return true;
    });
    this.say(messages);
  }

  /** In as many frames as it takes. */
  say(messages: readonly Uint8Array[]): void {
    const batch = new BatchWriter(1 << 16);
    for (const message of messages) {
      if (!batch.fits(message.length)) this.#connection.send(batch.take());
      batch.append(message, 0, message.length);
    }
    if (!batch.isEmpty) this.#connection.send(batch.take());
  }

  pause(): void {
    this.#connection.pause();
  }

  resume(): void {
    this.#connection.resume();
  }

  close(code: number, words: string): void {
    this.#connection.close(code, words);
  }

  terminate(): void {
    this.#connection.terminate();
  }

  #inPlaceOf(bytes: Uint8Array): readonly Uint8Array[] {
    if (!isRoutedType(typeAt(bytes, 0)) || !this.#header.scan(bytes, 0, bytes.length)) return [bytes];
    const message = readRouted(bytes, 0, bytes.length, this.#header, newCounters());
    return message ? this.#owner.inPlaceOf({ to: this.#remote ?? '', bytes, message }) : [bytes];
  }

  #meet(frame: Uint8Array): void {
    readBatch(frame, (start, end) => {
      const message = decodeLinkMessage(frame.subarray(start, end));
      if (message?.type === 'start') this.#remote = message.start.id;
      else if (message?.type === 'challenge') this.#remote = message.challenge.node.id;
      return this.#remote === undefined;
    });
    if (this.#remote !== undefined) this.#owner.meets(this.#remote, this);
  }
}
