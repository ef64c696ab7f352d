import type { Lookup, PeerAddress, PeerInfo, Presence, RosterExtent, Route } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { RoutedMessage } from '../../../src/protocol/messages.js';
import type { Network } from '../../../src/routing/network.js';

/** A network whose roster the test writes, and that keeps what is submitted. */
export class FakeNetwork implements Network {
  readonly #roster = new Map<PeerId, PeerInfo>();
  /** This peer hears of those only who are in the roster. */
  isLarge = false;
  readonly asked = new Set<PeerId>();
  readonly #submitted: { readonly to: PeerAddress; readonly bytes: Uint8Array }[] = [];

  /** Somebody is there, or away. Returns what the roster says of them. */
  add(address: PeerAddress, presence: Presence = 'online'): PeerInfo {
    const { id, key } = address;
    const info: PeerInfo = { id, key, role: 'leaf', presence, home: id, incarnation: 1 };
    this.#roster.set(id, info);
    return info;
  }

  remove(id: PeerId): void {
    this.#roster.delete(id);
  }

  find(id: PeerId): PeerInfo | undefined {
    return this.#roster.get(id);
  }

  *peers(): Iterable<PeerInfo> {
    yield* this.#roster.values();
  }

  *routes(): Iterable<Route> {
    // Delivery does not look at routes.
  }

  get extent(): RosterExtent {
    return { kind: this.isLarge ? 'part' : 'whole', count: this.#roster.size };
  }

  get watched(): Iterable<PeerId> {
    return this.asked;
  }

  hearsOf(id: PeerId): boolean {
    return !this.isLarge || this.#roster.has(id);
  }

  watch(ids: Iterable<PeerId>): void {
    if (this.isLarge) for (const id of ids) this.asked.add(id);
  }

  unwatch(id: PeerId): void {
    this.asked.delete(id);
  }

  succeed(): void {
    // A fake network has no sessions.
  }

  lookup(): Promise<Lookup> {
    return Promise.resolve({ peers: [], total: 0 });
  }

  submit(to: PeerAddress, bytes: Uint8Array): boolean {
    this.#submitted.push({ to, bytes: Uint8Array.from(bytes) });
    return true;
  }

  /** What was submitted since the last call. */
  take(): { readonly to: PeerAddress; readonly message: RoutedMessage }[] {
    return this.#submitted.splice(0).map(({ to, bytes }) => ({ to, message: decoded(bytes) }));
  }

  /** The same as short texts: `bob 1: hello` and `bob confirms 1`. */
  takeTexts(): string[] {
    return this.take().map(({ to, message: { body } }) => {
      if (body.type === 'message') return `${to.id} ${body.sequence}: ${body.text}`;
      if (body.type === 'confirmation') return `confirms ${body.sequence} to ${to.id}`;
      throw new Error(`a ${body.type}, which is nothing to be delivered`);
    });
  }
}

function decoded(bytes: Uint8Array): RoutedMessage {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('a header that cannot be read');
  return decodeRouted(bytes, 0, bytes.length, header)!;
}
