import type { Lookup, PeerAddress, PeerInfo, Presence, RosterExtent, Route } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { RoutedBody, RoutedMessage } from '../../../src/protocol/messages.js';
import type { Network } from '../../../src/routing/network.js';

export interface Submitted {
  readonly to: PeerAddress;
  readonly message: RoutedMessage;
}

/** A network whose roster the test writes, and that keeps what is submitted. */
export class FakeNetwork implements Network {
  readonly #roster = new Map<PeerId, PeerInfo>();
  /** This peer hears of those only who are in the roster. */
  isLarge = false;
  home: PeerAddress | undefined;
  /** False: there is no way out. */
  isOut = true;
  readonly asked = new Set<PeerId>();
  /** Sees what is submitted first; true if it is to be left out of what `take` gives. */
  submitting: (submitted: Submitted) => boolean = () => false;
  readonly #submitted: Submitted[] = [];

  /** Somebody is there, or away. Returns what the roster says of them. */
  add(address: PeerAddress, presence: Presence = 'online', given: Partial<PeerInfo> = {}): PeerInfo {
    const { id, key } = address;
    const info: PeerInfo = { id, key, role: 'leaf', presence, home: id, incarnation: 1, ...given };
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

  unsentBytes(): number {
    return 0;
  }

  submit(to: PeerAddress, bytes: Uint8Array): boolean {
    if (!this.isOut) return false;
    const submitted = { to, message: decoded(Uint8Array.from(bytes)) };
    // Who answers at once may be answered in turn: the order is that of the submissions.
    if (!this.submitting(submitted)) this.#submitted.push(submitted);
    return true;
  }

  /** What was submitted since the last call. */
  take(): Submitted[] {
    return this.#submitted.splice(0);
  }

  /** The last thing that was submitted, which has to be of that type. */
  takeLast<T extends RoutedBody['type']>(type: T): RoutedBody & { readonly type: T } {
    const body = this.#submitted.pop()?.message.body;
    if (body?.type !== type) throw new Error(`${body?.type ?? 'nothing'} was submitted last, no ${type}`);
    return body as RoutedBody & { readonly type: T };
  }
}

function decoded(bytes: Uint8Array): RoutedMessage {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('a header that cannot be read');
  return decodeRouted(bytes, 0, bytes.length, header)!;
}
