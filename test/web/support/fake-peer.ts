import { NotDeliveredError, UnknownPeerError } from '../../../src/model/errors.js';
import type { Lookup, PeerInfo, Presence, PeerRole, RosterExtent, Route } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type {
  BufferLine,
  DeliveryState,
  OutgoingMessage,
  Peer,
  PeerEvents,
  PeerState,
  Trace,
} from '../../../src/server/peer.js';

/** A person of the roster, with a key of its own. */
export function somebody(id: string, more: Partial<PeerInfo> = {}): PeerInfo {
  const presence: Presence = 'online';
  const role: PeerRole = 'leaf';
  return { id: typedPeerId(id), key: keyOf(id), role, presence, home: typedPeerId('10'), incarnation: 1, ...more };
}

/** 32 bytes that look random and are the same for the same text. */
export function keyOf(text: string): Uint8Array {
  let state = 2_166_136_261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return Uint8Array.from({ length: 32 }, () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1;
    return (state >>> 24) & 0xff;
  });
}

interface FakeLookup {
  readonly prefix: string;
  readonly found: (lookup: Lookup) => void;
  readonly failed: (error: Error) => void;
}

/** A peer whose network is played by the test. */
export class FakePeer implements Peer {
  id: PeerId;
  readonly key: Uint8Array;
  state: PeerState = { kind: 'new' };
  readonly roster = new Map<PeerId, PeerInfo>();
  readonly sent: OutgoingMessage[] = [];
  isClosed = false;
  wakes = 0;
  /** How many others there are, where the roster is a part of them. */
  others: number | undefined;
  readonly watched: PeerId[] = [];
  /** What was looked up: the test answers. */
  readonly lookups: FakeLookup[] = [];
  readonly #listeners = new Map<keyof PeerEvents, Set<(detail: never) => void>>();
  readonly #url: string;
  #references = 0;
  #admission: { resolve: () => void; reject: (error: Error) => void } | undefined;

  constructor(id: string, url: string, key: Uint8Array = keyOf(id)) {
    this.id = typedPeerId(id);
    this.key = key;
    this.#url = url;
  }

  join(): Promise<void> {
    this.enter({ kind: 'joining', url: this.#url, attempt: 1 });
    return new Promise((resolve, reject) => (this.#admission = { resolve, reject }));
  }

  /** The network lets the peer in. */
  admit(people: readonly PeerInfo[] = [], home = '10'): void {
    for (const person of people) this.roster.set(person.id, person);
    this.enter({ kind: 'joined', home: typedPeerId(home), url: this.#url });
    this.#admission?.resolve();
  }

  /** The network turns the peer away. */
  refuse(error: Error): void {
    this.#admission?.reject(error);
  }

  enter(state: PeerState): void {
    this.state = state;
    this.emit('state', state);
  }

  emit<E extends keyof PeerEvents>(event: E, detail: PeerEvents[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(detail as never);
  }

  on<E extends keyof PeerEvents>(event: E, listener: (detail: PeerEvents[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  send(to: string, text: string): OutgoingMessage {
    const id = typedPeerId(to);
    if (!this.roster.has(id)) throw new UnknownPeerError(id);
    this.#references += 1;
    const message = { reference: this.#references, to: id, text, sentAt: 0, delivered: new Promise<void>(() => {}) };
    this.sent.push({ ...message, state: { kind: 'queued' } });
    return { ...message, state: { kind: 'queued' } };
  }

  /** The message sent last has another state. */
  settle(state: DeliveryState): void {
    const last = this.sent.at(-1);
    if (last !== undefined) this.emit('delivery', { ...last, state });
  }

  peers(): readonly PeerInfo[] {
    return [...this.roster.values()];
  }

  get extent(): RosterExtent {
    return this.others === undefined
      ? { kind: 'whole', count: this.roster.size }
      : { kind: 'part', count: this.others };
  }

  lookup(prefix: string): Promise<Lookup> {
    return new Promise((found, failed) => this.lookups.push({ prefix, found, failed }));
  }

  watch(ids: Iterable<string>): void {
    for (const id of ids) this.watched.push(typedPeerId(id));
  }

  routes(): readonly Route[] {
    return [];
  }

  buffer(): readonly BufferLine[] {
    return [];
  }

  trace(): Trace {
    throw new Error('the page traces nobody');
  }

  drained(): Promise<boolean> {
    return Promise.resolve(true);
  }

  wake(): void {
    this.wakes += 1;
  }

  close(): Promise<void> {
    this.isClosed = true;
    this.#admission?.reject(new NotDeliveredError('closed'));
    this.enter({ kind: 'ended', reason: { kind: 'closed' } });
    return Promise.resolve();
  }
}
