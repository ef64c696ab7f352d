import type { Limits } from '../model/limits.js';
import type { PeerId } from '../model/peer-id.js';
import type { RoutedMessage } from '../protocol/messages.js';

/**
 * Messages of people whom this peer does not know, until its home has said who they are: all of them together no more than
 * one stream may hold, in messages and in bytes. What finds no room is dropped, and its sender offers it again.
 */
export class Strangers {
  readonly #limits: Pick<Limits, 'streamWindowMessages' | 'streamWindowBytes'>;
  readonly #messages = new Map<PeerId, RoutedMessage[]>();
  #count = 0;
  #bytes = 0;

  constructor(limits: Pick<Limits, 'streamWindowMessages' | 'streamWindowBytes'>) {
    this.#limits = limits;
  }

  ids(): Iterable<PeerId> {
    return this.#messages.keys();
  }

  /** False if there is no room. */
  keep(id: PeerId, message: RoutedMessage): boolean {
    const bytes = bytesOf(message);
    const { streamWindowMessages, streamWindowBytes } = this.#limits;
    if (this.#count + 1 > streamWindowMessages || this.#bytes + bytes > streamWindowBytes) return false;
    this.#count += 1;
    this.#bytes += bytes;
    const known = this.#messages.get(id);
    if (known) known.push(message);
    else this.#messages.set(id, [message]);
    return true;
  }

  /** Gives up what came under an ID, in order. */
  take(id: PeerId): RoutedMessage[] {
    const messages = this.#messages.get(id) ?? [];
    this.#messages.delete(id);
    this.#count -= messages.length;
    for (const message of messages) this.#bytes -= bytesOf(message);
    return messages;
  }
}

function bytesOf({ body }: RoutedMessage): number {
  return body.type === 'message' ? new TextEncoder().encode(body.text).length : 0;
}
