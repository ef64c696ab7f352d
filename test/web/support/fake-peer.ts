import { ChangedKeyError, MessageSizeError, NotDeliveredError, UnknownPeerError } from '../../../src/model/errors.js';
import type { MapListener, NetworkMap } from '../../../src/model/network-map.js';
import type { Lookup, PeerInfo, Presence, PeerRole, RosterExtent, Route } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { sameReference, textOf, type Utterance, type UtteranceReference } from '../../../src/model/utterance.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { equalBytes } from '../../../src/model/bytes.js';
import { partOf } from '../../support/part-of.js';
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
  ReceivedMessage,
  SafetyNumber,
  SearchNews,
  SearchRange,
  Trace,
} from '../../../src/server/peer.js';
import { FakeFiles } from '../../support/fake-files.js';
import { FakeRooms } from './fake-rooms.js';
import { keyOf } from './keys.js';
import { saidAs, saidText, saidUtterance } from '../../support/utterances.js';

export { keyOf } from './keys.js';

/** A person of the roster, with a key of its own. */
export function somebody(id: string, more: Partial<PeerInfo> = {}): PeerInfo {
  const presence: Presence = 'online';
  const role: PeerRole = 'leaf';
  return { id: typedPeerId(id), key: keyOf(id), role, presence, home: typedPeerId('10'), incarnation: 1, ...more };
}

/** A text from somebody, under the key that they have. */
export function textFrom(id: string, text: string, more: Partial<ReceivedMessage> = {}): ReceivedMessage {
  return {
    from: typedPeerId(id),
    key: keyOf(id),
    ...saidText(text, saidAs(1, keyOf(id))),
    sentAt: 0,
    place: `in ${id} ${text}`,
    ...more,
  };
}

/** What becomes of messages is told by events: nobody awaits these. */
const never = new Promise<void>(() => {});

export function outgoing(
  { reference, to, ...said }: { reference: number; to: string } & ({ text: string } | { utterance: Utterance }),
  state: DeliveryState,
): OutgoingMessage {
  const utterance = 'text' in said ? ({ kind: 'text', text: said.text } as const) : said.utterance;
  const steps = { sent: never, delivered: never, read: never };
  return {
    reference,
    to: typedPeerId(to),
    ...saidUtterance(utterance, saidAs(reference)),
    sentAt: 1000,
    state,
    ...steps,
  };
}

/** A message as it was kept. `number`: its place. */
export function kept(
  id: string,
  number: number,
  direction: 'in' | 'out',
  more: Partial<HistoryEntry> = {},
): HistoryEntry {
  return {
    place: String(number).padStart(4, '0'),
    direction,
    peer: { id: typedPeerId(id), key: keyOf(id) },
    ...saidText(`text ${number}`, saidAs(number)),
    sentAt: number,
    notedAt: number,
    state: { kind: 'read' },
    reference: undefined,
    ...more,
  };
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
  readonly rooms = new FakeRooms();
  readonly files = new FakeFiles(this, (file) => this.emit('file', file));
  state: PeerState = { kind: 'new' };
  readonly roster = new Map<PeerId, PeerInfo>();
  readonly sent: OutgoingMessage[] = [];
  isClosed = false;
  wakes = 0;
  waysIn: readonly string[] = [];
  nodeMap: NetworkMap = { nodes: [], more: 0 };
  readonly mapViewers = new Set<MapListener>();
  /** How many others there are, where the roster is a part of them. */
  others: number | undefined;
  readonly watched: PeerId[] = [];
  /** What was looked up: the test answers. */
  readonly lookups: FakeLookup[] = [];
  readonly known = new Map<PeerId, Contact>();
  /** What was said with everybody, in order. */
  readonly said: HistoryEntry[] = [];
  readonly read: string[] = [];
  /** What reading what is kept fails with. */
  fault: Error | undefined;
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

  /** No node has answered: it goes on dialling. */
  resume(): void {
    this.#admission?.resolve();
    this.enter({ kind: 'waiting', url: this.#url, until: 0, words: 'nobody answers' });
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
    return this.say(to, { kind: 'text', text });
  }

  say(to: string, utterance: Utterance): OutgoingMessage {
    const id = typedPeerId(to);
    const [contact, present] = [this.known.get(id), this.roster.get(id)];
    if (contact && present && !equalBytes(contact.key, present.key)) throw new ChangedKeyError(id);
    if (textOf(utterance) === 'too long') throw new MessageSizeError('a message has at most 7 bytes, this one has 8');
    if (present && !contact) this.addContact(present);
    this.#references += 1;
    const message = outgoing({ reference: this.#references, to, utterance }, { kind: 'queued', reason: 'under-way' });
    this.sent.push(message);
    return message;
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
    const present = this.roster.get(typedPeerId(id));
    if (!present) throw new UnknownPeerError(id);
    this.addContact(present);
  }

  verify(id: string, isVerified = true): void {
    const contact = this.known.get(typedPeerId(id));
    if (!contact) throw new UnknownPeerError(id);
    this.known.set(contact.id, { ...contact, verifiedAt: isVerified ? 5 : undefined });
  }

  safetyNumber(id: string): SafetyNumber {
    const contact = this.known.get(typedPeerId(id));
    if (!contact) throw new UnknownPeerError(id);
    return { groups: [...contact.key.subarray(0, 12)].map((byte) => String(10_000 + byte)), code: contact.key };
  }

  history(id: string, range: HistoryRange = {}): Promise<readonly HistoryEntry[]> {
    if (this.fault) return Promise.reject(this.fault);
    const key = this.known.get(typedPeerId(id))?.key;
    return Promise.resolve(
      partOf(
        this.said.filter(({ peer }) => key && equalBytes(peer.key, key)),
        range,
      ),
    );
  }

  findUtterance(id: string, wanted: UtteranceReference): Promise<HistoryEntry | undefined> {
    const found = this.said.find(({ peer, saidAs: known }) => peer.id === id && sameReference(known, wanted));
    return Promise.resolve(found);
  }

  search(words: string, range: SearchRange = {}): AsyncIterable<SearchNews> {
    return searchSaid(this.said, this.id, words, range);
  }

  async *exportHistory(): AsyncIterable<string> {
    for (const { text } of this.said) yield await Promise.resolve(text);
  }

  forget(id?: string): Promise<void> {
    if (this.fault) return Promise.reject(this.fault);
    this.known.delete(typedPeerId(id ?? ''));
    return Promise.resolve();
  }

  /** Somebody is known, under the key that they have. */
  addContact({ id, key }: { readonly id: string; readonly key: Uint8Array }): void {
    const contact = { id: typedPeerId(id), key, since: 1, verifiedAt: undefined };
    this.known.set(contact.id, contact);
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

  map(): Promise<NetworkMap> {
    return Promise.resolve(this.nodeMap);
  }

  watchMap(listener: MapListener): () => void {
    this.mapViewers.add(listener);
    listener(this.nodeMap);
    return () => void this.mapViewers.delete(listener);
  }

  /** The map is another one from now on. */
  showMap(map: NetworkMap): void {
    this.nodeMap = map;
    for (const listener of this.mapViewers) listener(map);
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
