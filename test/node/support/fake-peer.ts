import {
  InvalidPeerIdError,
  LookupError,
  SendToSelfError,
  TraceToSelfError,
  UnknownPeerError,
} from '../../../src/model/errors.js';
import type { Lookup, PeerInfo, Presence, RosterExtent, Route } from '../../../src/model/peer.js';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { TraceRun, type Reply } from '../../../src/routing/trace/trace-run.js';
import type { BufferLine, OutgoingMessage, Peer, PeerEvents, PeerState, Trace } from '../../../src/server/peer.js';

type Listeners = { readonly [E in keyof PeerEvents]: Set<(detail: PeerEvents[E]) => void> };

/** A peer without a network: tests say who is there and what happens. */
export class FakePeer implements Peer {
  readonly id: PeerId = typedPeerId('alice');
  readonly key = new Uint8Array(32);
  state: PeerState = { kind: 'joined', home: this.id, url: '' };
  readonly sent: { readonly to: string; readonly text: string }[] = [];
  drainedFor: number | undefined;
  closings = 0;
  wakes = 0;
  /** What `drained` answers. */
  drains = true;
  waiting: BufferLine[] = [];
  /** How many others there are, where the roster is a part of them. */
  others: number | undefined;
  /** What a trace gets for each hop; beyond that it waits until it is stopped. */
  replies: Reply[] = [];
  readonly #roster: PeerInfo[] = [];
  readonly #routes: Route[] = [];
  readonly #listeners: Listeners = {
    state: new Set(),
    join: new Set(),
    leave: new Set(),
    roster: new Set(),
    away: new Set(),
    back: new Set(),
    move: new Set(),
    message: new Set(),
    link: new Set(),
    renamed: new Set(),
    delivery: new Set(),
  };

  join(): Promise<void> {
    return Promise.resolve();
  }

  on<E extends keyof PeerEvents>(event: E, listener: (detail: PeerEvents[E]) => void): () => void {
    const listeners = this.#listeners[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  send(to: string, text: string): OutgoingMessage {
    const id = typedPeerId(to);
    if (id === this.id) throw new SendToSelfError(id);
    if (!this.#roster.some((peer) => peer.id === id)) throw new UnknownPeerError(id);
    if (text === 'crash') throw new InvalidPeerIdError('as asked');
    this.sent.push({ to, text });
    const delivered = text === 'fail' ? Promise.reject(new Error('lost')) : Promise.resolve();
    // As the real one: the `delivery` event tells of it too, so nobody has to await it.
    delivered.catch(() => undefined);
    return { reference: this.sent.length, to: id, text, sentAt: 0, state: { kind: 'queued' }, delivered };
  }

  peers(): readonly PeerInfo[] {
    return this.#roster;
  }

  get extent(): RosterExtent {
    return this.others === undefined
      ? { kind: 'whole', count: this.#roster.length }
      : { kind: 'part', count: this.others };
  }

  lookup(prefix: string): Promise<Lookup> {
    if (prefix === 'fail') return Promise.reject(new LookupError('there is no node to ask just now'));
    const peers = this.#roster.filter(({ id }) => id.toLowerCase().startsWith(prefix.toLowerCase()));
    return Promise.resolve({ peers: peers.slice(0, 2), total: peers.length });
  }

  readonly watched: readonly PeerId[] = [];

  watch(): void {
    // Everybody is heard of.
  }

  routes(): readonly Route[] {
    return this.#routes;
  }

  trace(to: string): Trace {
    const id = typedPeerId(to);
    if (id === this.id) throw new TraceToSelfError(id);
    const peer = this.#roster.find((somebody) => somebody.id === id);
    if (!peer) throw new UnknownPeerError(id);
    const rules = { self: this.id, hopLimit: 64, probes: 1, gaps: 5 };
    return new TraceRun(peer, rules, (hop) => {
      const reply = this.replies[hop - 1];
      if (reply) return { reply: Promise.resolve(reply), abandon: () => undefined };
      let abandon = (): void => undefined;
      const stopped = new Promise<Reply>((resolve) => {
        abandon = () => resolve({ kind: 'stopped' });
      });
      return { reply: stopped, abandon };
    });
  }

  buffer(): readonly BufferLine[] {
    return this.waiting;
  }

  drained(patience: number): Promise<boolean> {
    this.drainedFor = patience;
    return Promise.resolve(this.drains);
  }

  wake(): void {
    this.wakes += 1;
  }

  close(): Promise<void> {
    this.closings += 1;
    return Promise.resolve();
  }

  // What tests say.

  /** Somebody is there. */
  add(id: string, presence: Presence = 'online', via = id, hops = 1): PeerInfo {
    const peerId = typedPeerId(id);
    const info = { id: peerId, key: new Uint8Array(32), role: 'leaf', presence, home: peerId, incarnation: 1 } as const;
    this.#roster.push(info);
    const route = { id: peerId, role: 'leaf' as const };
    this.#routes.push(
      presence === 'away' ? { ...route, presence } : { ...route, presence, via: typedPeerId(via), hops },
    );
    return info;
  }

  emit<E extends keyof PeerEvents>(event: E, detail: PeerEvents[E]): void {
    for (const listener of this.#listeners[event]) listener(detail);
  }

  get listenerCount(): number {
    return Object.values(this.#listeners).reduce((count, listeners) => count + listeners.size, 0);
  }
}
