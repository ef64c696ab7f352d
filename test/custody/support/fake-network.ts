import type { PeerAddress, PeerInfo, Presence } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import type { RoutedMessage } from '../../../src/protocol/messages.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { Network } from '../../../src/routing/network.js';

export interface Submitted {
  readonly to: PeerAddress;
  readonly bytes: Uint8Array;
  readonly message: RoutedMessage;
}

/** A network whose roster the test writes, and that keeps what is submitted. */
export class FakeNetwork implements Pick<Network, 'find' | 'submit'> {
  readonly #roster = new Map<PeerId, PeerInfo>();
  #submitted: Submitted[] = [];

  add({ id, key }: PeerAddress, given: Partial<PeerInfo> = {}): PeerInfo {
    const info: PeerInfo = { id, key, role: 'leaf', presence: 'online', home: id, incarnation: 1, ...given };
    this.#roster.set(id, info);
    return info;
  }

  addNode(address: PeerAddress, presence: Presence = 'online'): PeerInfo {
    return this.add(address, { role: 'node', presence });
  }

  remove(id: PeerId): void {
    this.#roster.delete(id);
  }

  find(id: PeerId): PeerInfo | undefined {
    return this.#roster.get(id);
  }

  submit(to: PeerAddress, bytes: Uint8Array): boolean {
    this.#submitted.push({ to, bytes: Uint8Array.from(bytes), message: decoded(bytes) });
    return true;
  }

  /** What was submitted since the last call. */
  take(): Submitted[] {
    return this.#submitted.splice(0);
  }

  /** The same of one kind; the others stay. */
  takeOf<T extends RoutedMessage['body']['type']>(
    type: T,
  ): {
    readonly to: PeerAddress;
    readonly message: RoutedMessage;
    readonly body: RoutedMessage['body'] & { type: T };
  }[] {
    const all = this.#submitted;
    this.#submitted = all.filter(({ message }) => message.body.type !== type);
    return all.flatMap(({ to, message }) =>
      message.body.type === type ? [{ to, message, body: message.body as RoutedMessage['body'] & { type: T } }] : [],
    );
  }
}

export function decoded(bytes: Uint8Array): RoutedMessage {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('a header that cannot be read');
  return decodeRouted(bytes, 0, bytes.length, header)!;
}
