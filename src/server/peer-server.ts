import { JoinError, PeerStateError, StoreError, UnknownPeerError } from '../model/errors.js';
import { compareText } from '../model/compare-text.js';
import type { Identity } from '../model/identity.js';
import type { Limits } from '../model/limits.js';
import type { MapListener, NetworkMap } from '../model/network-map.js';
import type { Lookup, PeerInfo, RosterExtent, Route } from '../model/peer.js';
import type { Utterance, UtteranceReference } from '../model/utterance.js';
import { addressedPeerId, madeUpPeerId, typedPeerId, yieldedPeerId, type PeerId } from '../model/peer-id.js';
import type { Contact } from '../delivery/contacts.js';
import type { HistoryEntry, HistoryRange } from '../delivery/history.js';
import type { BufferLine, OutgoingMessage } from '../delivery/message.js';
import type { Messenger } from '../delivery/messenger.js';
import { MemoryFileStore } from '../files/memory-file-store.js';
import type { OwnFiles } from '../files/own-files.js';
import type { FileStore } from '../files/file-store.js';
import type { OwnRooms } from '../rooms/own/own-rooms.js';
import type { Store } from '../platform/store.js';
import { newCounters, type Counters } from '../platform/counters.js';
import type { Trace } from '../routing/trace/trace.js';
import { searchMessages, type SearchNews, type SearchRange, type Talk } from '../searching/search-messages.js';
import { safetyCode, safetyNumber } from '../sealing/safety-number.js';
import { recollectCorrespondence, type Correspondence } from './correspondence.js';
import { Emitter } from './emitter.js';
import { LeafSession } from './leaf-session.js';
import { MapViewers } from './map-viewers.js';
import type { NodeRole } from './node-role.js';
import type { EndReason, Peer, PeerEvents, PeerState, SafetyNumber } from './peer.js';
import type { PeerOptions, Platform } from './platform.js';
import { PeerFiles } from './peer-files.js';
import { PeerRooms } from './peer-rooms.js';
import { Reunion } from './reunion.js';
import { JoinRefusal, type Session, type SessionContext } from './session.js';

/** Tries with other IDs before a peer that did not choose one gives up. */
const mostMadeUpIds = 5;

/**
 * The peer itself: it owns the sessions and through them the workers, and it is what a program talks to.
 *
 * A session has one ID and one incarnation; when the network answers that the made-up ID is taken or that a newer
 * incarnation is known, the next session begins with another.
 */
export class PeerServer implements Peer {
  readonly #platform: Platform;
  readonly #identity: Identity;
  readonly #limits: Limits;
  readonly #given: readonly string[];
  readonly #node: NodeRole | undefined;
  readonly #emitter: Emitter<PeerEvents>;
  readonly #counters: Counters = newCounters();
  /** Whether the peer asked for its ID, or takes another one if it is taken. */
  readonly #idIs: 'asked-for' | 'any';
  readonly #joining: 'once' | 'until-in';
  readonly #afterwards: () => Promise<void>;
  readonly #store: Store | undefined;
  readonly #fileStore: FileStore;
  readonly rooms: PeerRooms;
  readonly #maps = new MapViewers();
  readonly files: PeerFiles;
  #correspondence: Correspondence | undefined;
  #id: PeerId;
  #state: PeerState = { kind: 'new' };
  #session: Session | undefined;
  #reunion: Reunion | undefined;
  #farewell: Promise<void> | undefined;

  /** @throws InvalidPeerIdError if the desired ID cannot be one. */
  constructor(options: PeerOptions) {
    this.#platform = options.platform;
    this.#identity = options.identity;
    this.#limits = options.limits;
    this.#given = [...new Set(options.peers)];
    this.#node = options.node;
    this.#emitter = new Emitter(options.platform.logger, [
      'message',
      'room-message',
      'room-invitation',
      'room-renewed',
    ]);
    this.#store = options.store;
    this.#fileStore = options.files ?? new MemoryFileStore();
    this.rooms = new PeerRooms(() => this.#correspondence, options.store);
    this.#joining = options.joining ?? 'once';
    this.files = new PeerFiles(this, () => this.#correspondence?.files);
    this.#afterwards = options.afterwards ?? (() => Promise.resolve());
    this.#idIs = options.desiredId === undefined ? 'any' : 'asked-for';
    const wanted = options.desiredId ?? options.lastId;
    this.#id = wanted === undefined ? madeUpPeerId(options.platform.random) : typedPeerId(wanted);
  }

  get id(): PeerId {
    return this.#id;
  }

  get key(): Uint8Array {
    return this.#identity.keys.publicKey;
  }

  get state(): PeerState {
    return this.#state;
  }

  get waysIn(): readonly string[] {
    return this.#session?.waysIn() ?? this.#given;
  }

  /** What went wrong or was left out, counted since the start. */
  get counters(): Readonly<Counters> {
    return this.#counters;
  }

  on<E extends keyof PeerEvents>(event: E, listener: (detail: PeerEvents[E]) => void): () => void {
    return this.#emitter.on(event, listener);
  }

  async join(): Promise<void> {
    if (this.#state.kind !== 'new') throw new PeerStateError('a peer joins once: make another one to join again');
    try {
      this.#correspondence = await this.#recollect();
      await this.#joinPersistently();
    } catch (error) {
      const failure = error instanceof JoinRefusal ? joinError(error) : error;
      await this.#leave(endOf(failure));
      throw failure;
    }
  }

  send(to: string, text: string): OutgoingMessage {
    this.#running();
    return this.#messenger().send(addressedPeerId(to), text);
  }

  say(to: string, utterance: Utterance): OutgoingMessage {
    this.#running();
    return this.#messenger().say(addressedPeerId(to), utterance);
  }

  typing(to: string): void {
    this.#messenger().typing(addressedPeerId(to));
  }

  markRead(from: string): void {
    this.#messenger().markRead(addressedPeerId(from));
  }

  contacts(): readonly Contact[] {
    return byId(this.#correspondence?.messenger.contacts() ?? []);
  }

  accept(id: string): void {
    const wanted = addressedPeerId(id);
    if (!this.#messenger().accept(wanted)) throw new UnknownPeerError(wanted, `nobody called ${wanted} is there`);
  }

  verify(id: string, isVerified = true): void {
    const wanted = addressedPeerId(id);
    if (!this.#messenger().verify(wanted, isVerified)) throw new UnknownPeerError(wanted);
  }

  safetyNumber(id: string): SafetyNumber {
    const wanted = addressedPeerId(id);
    const key = this.#messenger().keyOf(wanted) ?? this.#session?.network.find(wanted)?.key;
    if (!key) throw new UnknownPeerError(wanted);
    const { crypto } = this.#platform;
    return { groups: safetyNumber(crypto, this.key, key), code: safetyCode(crypto, this.key, key) };
  }

  async history(id: string, range?: HistoryRange): Promise<readonly HistoryEntry[]> {
    const messenger = this.#messenger();
    const key = messenger.keyOf(addressedPeerId(id));
    return key ? messenger.history.with(key, range) : [];
  }

  async findUtterance(id: string, saidAs: UtteranceReference): Promise<HistoryEntry | undefined> {
    const messenger = this.#messenger();
    const key = messenger.keyOf(addressedPeerId(id));
    return key ? messenger.history.find(key, saidAs) : undefined;
  }

  search(words: string, { in: wanted, by }: SearchRange = {}): AsyncIterable<SearchNews> {
    const id = wanted?.kind === 'person' ? addressedPeerId(wanted.id) : undefined;
    const people = wanted?.kind === 'room' ? [] : this.#talks(id);
    const rooms = wanted?.kind === 'person' ? [] : this.rooms.talks(wanted?.id);
    return searchMessages(words, [...people, ...rooms], by);
  }

  /** What was said with people: with this one, or with all contacts. */
  #talks(id: PeerId | undefined): readonly Talk[] {
    const messenger = this.#messenger();
    const contacts = [...messenger.contacts()].filter((contact) => id === undefined || contact.id === id);
    return contacts.map((person) => ({
      kind: 'person',
      person,
      self: this.#id,
      pages: (sizes) => messenger.history.backwards(person.key, sizes),
    }));
  }

  exportHistory(): AsyncIterable<string> {
    return inTurn(this.#messenger().history.lines(), this.rooms.exportHistory());
  }

  forget(id?: string): Promise<void> {
    const wanted = id === undefined ? undefined : addressedPeerId(id);
    return new Promise((resolve, reject) => {
      // Both are in one commit: the promise tells of both.
      const rooms = this.#ownRooms();
      const key = wanted === undefined ? undefined : this.#messenger().keyOf(wanted);
      if (wanted === undefined) rooms.forgetPosts();
      if (wanted === undefined || key) rooms.forgetInvitations(key);
      this.#messenger().forget(wanted, { kept: resolve, lost: (words) => reject(new StoreError(words)) });
    });
  }

  peers(): readonly PeerInfo[] {
    return byId(this.#session?.network.peers() ?? []);
  }

  get extent(): RosterExtent {
    return this.#session?.network.extent ?? { kind: 'whole', count: 0 };
  }

  async lookup(prefix: string): Promise<Lookup> {
    return this.#running().network.lookup(prefix.trimStart().normalize('NFC'));
  }

  get watched(): readonly PeerId[] {
    return [...(this.#session?.network.watched ?? [])];
  }

  watch(ids: Iterable<string>): void {
    const { network } = this.#running();
    network.watch([...ids].map(addressedPeerId));
  }

  routes(): readonly Route[] {
    return byId(this.#session?.network.routes() ?? []);
  }

  trace(to: string): Trace {
    return this.#running().tracing.trace(addressedPeerId(to));
  }

  async map(): Promise<NetworkMap> {
    this.#running();
    return this.#maps.next();
  }

  watchMap(listener: MapListener): () => void {
    return this.#maps.watch(listener);
  }

  buffer(): readonly BufferLine[] {
    const lines = [...(this.#correspondence?.messenger.buffer() ?? []), ...(this.#session?.mailboxes() ?? [])];
    return lines.sort((a, b) => compareText(a.to, b.to));
  }

  drained(patience: number): Promise<boolean> {
    this.#running();
    const messenger = this.#messenger();
    if (messenger.isDrained) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (isDrained: boolean): void => {
        timer.cancel();
        for (const stop of stops) stop();
        resolve(isDrained);
      };
      const timer = this.#platform.clock.after(patience, () => settle(messenger.isDrained));
      const look = (): void => {
        if (messenger.isDrained) settle(true);
      };
      const stops = (['delivery', 'room-invited', 'leave', 'away'] as const).map((event) => this.on(event, look));
    });
  }

  wake(): void {
    this.#session?.wake();
  }

  async close(): Promise<void> {
    await this.#leave({ kind: 'closed' });
  }

  async #joinPersistently(): Promise<void> {
    let least = this.#platform.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      const incarnation = await this.#nextIncarnation(least);
      const session = this.#enterSession(this.#newSession(incarnation, this.#given));
      try {
        await (this.#joining === 'once' ? session.join() : session.rejoin());
        return;
      } catch (error) {
        if (!(error instanceof JoinRefusal) || attempt > mostMadeUpIds) throw error;
        const { kind, knownIncarnation } = error.rejection;
        if (kind === 'stale-incarnation' && knownIncarnation !== undefined) least = knownIncarnation + 1;
        else if (kind === 'duplicate-id' && this.#idIs === 'any') this.#id = madeUpPeerId(this.#platform.random);
        else throw error;
        await this.#closeSession();
      }
    }
  }

  /**
   * In this order: whoever opens the store after it was looked at draws a larger incarnation, and whoever has opened it before
   * is not put out of the network by a session that cannot keep anything.
   * @throws JoinError if the peer was closed meanwhile, or the store is another session's.
   */
  async #nextIncarnation(least: number): Promise<number> {
    const incarnation = await this.#identity.nextIncarnation(least);
    await this.#correspondence?.storeLookedAt();
    this.#stillWanted();
    return incarnation;
  }

  /** Another key has won the ID: the peer goes on under one that nobody else can have, and so do its messages. */
  #yieldId(words: string): void {
    // It is on its way already: the session that lost the ID is still closing its links.
    if (!this.#session) return;
    const from = this.#id;
    const to = yieldedPeerId(from, this.key);
    if (to === from) {
      void this.#leave({ kind: 'rejected', code: 'duplicate-id', words });
      return;
    }
    const { clock } = this.#platform;
    this.#id = to;
    this.#emitter.emit('renamed', { from, to, words });
    this.#enter({ kind: 'waiting', url: this.#session.waysIn()[0] ?? '', until: clock.now(), words });
    this.#goOn().catch((error: unknown) => {
      // Another session has the store, or the program has closed the peer.
      if (this.#state.kind === 'ended') return;
      const failure = error instanceof JoinRefusal ? joinError(error) : error;
      this.#platform.logger.error('the peer could not go on under another ID', { words: String(failure) });
      void this.#leave(endOf(failure));
    });
  }

  async #goOn(): Promise<void> {
    const former = this.#session;
    const waysIn = former?.waysIn() ?? [];
    const hearing = former && { extent: former.network.extent, watched: [...former.network.watched] };
    const known = [...(former?.network.peers() ?? [])];
    await this.#closeSession();
    const incarnation = await this.#nextIncarnation(this.#platform.clock.now());
    const ways = [...new Set([...waysIn, ...this.#given])];
    const session = this.#enterSession(this.#newSession(incarnation, ways, known));
    if (hearing) session.network.succeed(hearing);
    await session.rejoin();
  }

  /** `known`: whom the session before this one knew, if this one goes on for it. */
  #newSession(incarnation: number, given: readonly string[], known?: readonly PeerInfo[]): Session {
    const { dialler, clock } = this.#platform;
    if (!this.#node) return new LeafSession(this.#contextFor(incarnation), dialler, given, known);
    this.#reunion = known && new Reunion(known, clock, this.#limits.homeLossGrace);
    return this.#node.newSession(this.#contextFor(incarnation, this.#reunion), dialler, given);
  }

  #enterSession(session: Session): Session {
    this.#session = session;
    this.#maps.use(session.maps);
    return session;
  }

  #contextFor(incarnation: number, reunion?: Reunion): SessionContext {
    const { clock, deadlines = clock, random, crypto, logger, stopwatch = () => clock.now() } = this.#platform;
    const { keys } = this.#identity;
    return {
      clock,
      deadlines,
      stopwatch,
      random,
      crypto,
      logger,
      limits: this.#limits,
      counters: this.#counters,
      self: { id: this.#id, key: keys.publicKey },
      keys,
      incarnation,
      reunion,
      emitter: this.#emitter,
      store: this.#store,
      messenger: this.#messenger(),
      rooms: this.#ownRooms(),
      files: this.#ownFiles(),
      enter: (state) => this.#enter(state),
      end: (reason) => void this.#leave(reason),
      yieldId: (words) => this.#yieldId(words),
      ...(this.#node?.networkKey && { networkKey: this.#node.networkKey }),
    };
  }

  #enter(state: PeerState): void {
    if (this.#state.kind === 'ended') return;
    this.#state = state;
    this.#emitter.emit('state', state);
  }

  /** It is over, for the first reason that is given; resolves when nothing of the peer is left. */
  #leave(reason: EndReason): Promise<void> {
    this.#farewell ??= this.#farewellOf();
    this.#maps.close();
    this.#enter({ kind: 'ended', reason });
    return this.#farewell;
  }

  async #farewellOf(): Promise<void> {
    this.#correspondence?.files.close();
    this.#correspondence?.messenger.close();
    await this.#closeSession();
    await this.#correspondence?.settled();
    await this.#afterwards();
  }

  #recollect(): Promise<Correspondence> {
    return recollectCorrespondence({
      platform: this.#platform,
      keys: this.#identity.keys,
      limits: this.#limits,
      counters: this.#counters,
      store: this.#store,
      fileStore: this.#fileStore,
      emitter: this.#emitter,
      invitationOf: (room, open) => this.rooms.invitation(room, open),
      taken: (words) => void this.#leave({ kind: 'replaced', words }),
      stillWanted: () => this.#stillWanted(),
    });
  }

  #ownRooms(): OwnRooms {
    if (!this.#correspondence) throw new PeerStateError('this peer is not in a network: join first');
    return this.#correspondence.rooms;
  }

  #ownFiles(): OwnFiles {
    if (!this.#correspondence) throw new PeerStateError('this peer is not in a network: join first');
    return this.#correspondence.files;
  }

  #messenger(): Messenger {
    if (!this.#correspondence) throw new PeerStateError('this peer is not in a network: join first');
    return this.#correspondence.messenger;
  }

  async #closeSession(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#reunion?.stop();
    await session?.close();
  }

  #running(): Session {
    if (!this.#session || this.#state.kind === 'ended' || this.#state.kind === 'new')
      throw new PeerStateError('this peer is not in a network: join first');
    return this.#session;
  }

  /** @throws JoinError if the peer was closed while it joined. */
  #stillWanted(): void {
    if (this.#state.kind === 'ended') throw new JoinError('the peer was closed while it joined', 'closed');
  }
}

function joinError({ rejection }: JoinRefusal): JoinError {
  return new JoinError(rejection.words, 'rejected', rejection.kind, rejection.suggestedId);
}

function endOf(failure: unknown): EndReason {
  if (!(failure instanceof JoinError) || failure.rejection === undefined) return { kind: 'closed' };
  const { rejection: code, message: words, suggestedId } = failure;
  return { kind: 'rejected', code, words, ...(suggestedId ? { suggestedId } : {}) };
}

function byId<T extends { readonly id: PeerId }>(list: Iterable<T>): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}

async function* inTurn<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const source of sources) yield* source;
}
