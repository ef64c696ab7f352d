import {
  ChangedKeyError,
  InvalidPeerIdError,
  LookupError,
  NotDeliveredError,
  SendToSelfError,
  TraceToSelfError,
  UnknownPeerError,
} from '../../../src/model/errors.js';
import type { MapListener, NetworkMap } from '../../../src/model/network-map.js';
import type { Lookup, PeerInfo, Presence, RosterExtent, Route } from '../../../src/model/peer.js';
import { sameReference, textOf, type Utterance, type UtteranceReference } from '../../../src/model/utterance.js';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { TraceRun, type Reply } from '../../../src/routing/trace/trace-run.js';
import { searchSaid } from '../../support/search-said.js';
import type {
  BufferLine,
  Contact,
  DeliveryState,
  HistoryEntry,
  HistoryRange,
  OutgoingMessage,
  Peer,
  PeerEvents,
  PeerState,
  SafetyNumber,
  SearchNews,
  SearchRange,
  Trace,
} from '../../../src/server/peer.js';
import { FakeFiles } from '../../support/fake-files.js';
import { FakeRooms } from './fake-rooms.js';
import { saidAs, saidText } from '../../support/utterances.js';

type Listeners = { readonly [E in keyof PeerEvents]: Set<(detail: PeerEvents[E]) => void> };

/** A peer without a network: tests say who is there and what happens. */
export class FakePeer implements Peer {
  readonly id: PeerId = typedPeerId('alice');
  readonly key = new Uint8Array(32);
  readonly rooms = new FakeRooms();
  readonly files = new FakeFiles(this, (file) => this.emit('file', file));
  state: PeerState = { kind: 'joined', home: this.id, url: '' };
  readonly sent: { readonly to: string; readonly text: string }[] = [];
  drainedFor: number | undefined;
  closings = 0;
  wakes = 0;
  /** What `drained` answers. */
  drains = true;
  waiting: BufferLine[] = [];
  /** Of whom `send` says that they have another key. */
  readonly changed = new Set<string>();
  readonly known = new Map<PeerId, Contact>();
  readonly said: HistoryEntry[] = [];
  readonly forgotten: (string | undefined)[] = [];
  readonly read: string[] = [];
  /** How many others there are, where the roster is a part of them. */
  others: number | undefined;
  waysIn: readonly string[] = [];
  nodeMap: NetworkMap = { nodes: [], more: 0 };
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
    amendment: new Set(),
    typing: new Set(),
    'room-typing': new Set(),
    'other-key': new Set(),
    link: new Set(),
    renamed: new Set(),
    delivery: new Set(),
    file: new Set(),
    'room-message': new Set(),
    'room-amendment': new Set(),
    'room-post': new Set(),
    'room-standing': new Set(),
    'room-members': new Set(),
    'room-renewed': new Set(),
    'room-invitation': new Set(),
    'room-invited': new Set(),
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
    return this.say(to, { kind: 'text', text });
  }

  say(to: string, utterance: Utterance): OutgoingMessage {
    const text = textOf(utterance);
    const id = typedPeerId(to);
    if (id === this.id) throw new SendToSelfError(id);
    if (this.changed.has(id)) throw new ChangedKeyError(id);
    if (text === 'crash') throw new InvalidPeerIdError('as asked');
    this.sent.push({ to, text });
    const isKnown = this.known.has(id) || this.#roster.some((peer) => peer.id === id);
    const state = { kind: 'queued', reason: isKnown ? 'under-way' : 'unknown' } as const;
    return outgoing({ reference: this.sent.length, to, text, state, fails: text === 'fail' });
  }

  readonly typed: string[] = [];

  typing(to: string): void {
    this.typed.push(to);
  }

  markRead(from: string): void {
    this.read.push(from);
  }

  contacts(): readonly Contact[] {
    return [...this.known.values()];
  }

  accept(id: string): void {
    const present = this.#roster.find((peer) => peer.id === id);
    if (!present) throw new UnknownPeerError(id, `nobody called ${id} is there`);
    this.changed.delete(id);
    this.addContact(id);
  }

  verify(id: string, isVerified = true): void {
    const contact = this.known.get(typedPeerId(id));
    if (!contact) throw new UnknownPeerError(id);
    this.addContact(id, isVerified ? contact.since : undefined);
  }

  safetyNumber(id: string): SafetyNumber {
    if (!this.known.has(typedPeerId(id))) throw new UnknownPeerError(id);
    return { groups: Array.from({ length: 12 }, (_, at) => String(10_000 + at)), code: new Uint8Array(69) };
  }

  history(id: string, { limit = Infinity }: HistoryRange = {}): Promise<readonly HistoryEntry[]> {
    return Promise.resolve(this.said.filter(({ peer }) => peer.id === id).slice(-limit));
  }

  findUtterance(id: string, wanted: UtteranceReference): Promise<HistoryEntry | undefined> {
    const found = this.said.find(({ peer, saidAs: known }) => peer.id === id && sameReference(known, wanted));
    return Promise.resolve(found);
  }

  /** Something was said with somebody, a minute after what was said before. */
  hear(id: string, text: string, direction: 'in' | 'out' = 'in'): void {
    const number = this.said.length + 1;
    this.said.push({
      place: String(number).padStart(4, '0'),
      direction,
      peer: { id: typedPeerId(id), key: new Uint8Array(32) },
      ...saidText(text, saidAs(number)),
      sentAt: number * 60_000,
      notedAt: number * 60_000,
      state: { kind: 'delivered' },
      reference: undefined,
    });
  }

  search(words: string, range: SearchRange = {}): AsyncIterable<SearchNews> {
    return searchSaid(this.said, this.id, words, range);
  }

  async *exportHistory(): AsyncIterable<string> {
    for (const { text } of this.said) yield await Promise.resolve(JSON.stringify({ text }));
  }

  forget(id?: string): Promise<void> {
    this.forgotten.push(id);
    return Promise.resolve();
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

  map(): Promise<NetworkMap> {
    return Promise.resolve(this.nodeMap);
  }

  watchMap(listener: MapListener): () => void {
    listener(this.nodeMap);
    return () => undefined;
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

  /** Somebody is a contact since a day in May. */
  addContact(id: string, verifiedAt?: number): void {
    const since = new Date(2026, 4, 20, 9, 5).getTime();
    this.known.set(typedPeerId(id), { id: typedPeerId(id), key: new Uint8Array(32), since, verifiedAt });
  }

  emit<E extends keyof PeerEvents>(event: E, detail: PeerEvents[E]): void {
    for (const listener of this.#listeners[event]) listener(detail);
  }

  get listenerCount(): number {
    return Object.values(this.#listeners).reduce((count, listeners) => count + listeners.size, 0);
  }
}

interface Sent {
  readonly reference: number;
  readonly to: string;
  readonly text: string;
  readonly state: DeliveryState;
  readonly sentAt?: number;
  /** Whether the promises are rejected. */
  readonly fails?: boolean;
}

/** A message on its way, at a time after the beginning of the test. */
export function outgoing({ reference, to, text, state, sentAt = 1_000, fails = false }: Sent): OutgoingMessage {
  const step = fails ? Promise.reject(new NotDeliveredError('lost')) : Promise.resolve();
  // As the real one: the `delivery` event tells of it too, so nobody has to await it.
  step.catch(() => undefined);
  const steps = { sent: step, delivered: step, read: step };
  return { reference, to: typedPeerId(to), ...saidText(text, saidAs(reference)), sentAt, state, ...steps };
}
