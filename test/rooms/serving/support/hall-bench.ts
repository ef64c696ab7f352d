import { nodeCrypto } from '../../../../node/crypto/node-crypto.js';
import { toHex } from '../../../../src/model/bytes.js';
import { withLimits, type Limits } from '../../../../src/model/limits.js';
import { parsePeerId } from '../../../../src/model/peer-id.js';
import { addressTag, type PeerAddress } from '../../../../src/model/peer.js';
import type { RoomName } from '../../../../src/model/room.js';
import { newCounters } from '../../../../src/platform/counters.js';
import type { KeyPair } from '../../../../src/platform/crypto.js';
import type { LogFields, Logger } from '../../../../src/platform/logger.js';
import { MemoryStore, type MemoryStoreOptions } from '../../../../src/platform/memory-store.js';
import type { Store, StoreChange } from '../../../../src/platform/store.js';
import type { RoomLinkMessage } from '../../../../src/protocol/bodies/room-bodies.js';
import { encodeText } from '../../../support/utterances.js';
import { decodeLinkMessage } from '../../../../src/protocol/link-codec.js';
import type { RoomItems, RoomOutcome, RoutedBody, ServedRoom, SignedBytes } from '../../../../src/protocol/messages.js';
import { openRoomMembership, signRoomMembership } from '../../../../src/protocol/records/room-membership.js';
import { openRoomPost, signRoomPost } from '../../../../src/protocol/records/room-post.js';
import { signRoomTyping } from '../../../../src/protocol/records/room-typing.js';
import { signedBytes } from '../../../../src/protocol/transcript.js';
import { roomIdOf } from '../../../../src/rooms/room-keys.js';
import { RoomHall } from '../../../../src/rooms/serving/room-hall.js';
import type { ReachableNode } from '../../../../src/routing/graph/ways.js';
import type { RemotePeer, RoutingLink } from '../../../../src/routing/network.js';
import type { RoomListing } from '../../../../src/routing/graph/served-rooms.js';
import { seededRandom } from '../../../support/seeded-random.js';
import { VirtualClock } from '../../../support/virtual-clock.js';

const crypto = nodeCrypto();

/** A disk that a test breaks: while it is, whatever is asked of it is rejected. */
export class BreakableStore implements Store {
  readonly isWhole = true;
  readonly inner: MemoryStore;
  #fault: Error | undefined;

  constructor(options: MemoryStoreOptions = {}) {
    this.inner = new MemoryStore(options);
  }

  break(fault: Error): void {
    this.#fault = fault;
  }

  mend(): void {
    this.#fault = undefined;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    this.#check();
    return this.inner.get(key);
  }

  async write(changes: readonly StoreChange[]): Promise<void> {
    this.#check();
    return this.inner.write(changes);
  }

  async scan(range: Parameters<Store['scan']>[0]): ReturnType<Store['scan']> {
    this.#check();
    return this.inner.scan(range);
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  #check(): void {
    if (this.#fault) throw this.#fault;
  }
}

/** Somebody who is served rooms, and what they were told. */
export class Guest {
  readonly address: PeerAddress;
  readonly keys: KeyPair;
  readonly told: RoomLinkMessage[] = [];
  /** Bytes of each message that they were told. */
  readonly sizes: number[] = [];

  constructor(id: string) {
    this.keys = crypto.keyPair(crypto.sha256(new TextEncoder().encode(id)));
    this.address = { id: parsePeerId(id), key: this.keys.publicKey };
  }

  tell(message: RoomLinkMessage, encoded: () => Uint8Array): void {
    this.told.push(message);
    this.sizes.push(encoded().length);
  }

  /** The outcomes that they were told, in order. */
  get outcomes(): RoomOutcome[] {
    return this.told.flatMap((message) =>
      message.type === 'room-results' ? message.results.map(({ outcome }) => outcome) : [],
    );
  }

  /** The numbers of the posts that they have heard, in order. */
  get heard(): number[] {
    return this.told.flatMap((message) => (message.type === 'room-items' ? message.posts.map(numberOf) : []));
  }

  /** Who they have heard to be in a room, by their last word. */
  get members(): string[] {
    const isIn = new Map<string, boolean>();
    for (const message of this.told) {
      if (message.type !== 'room-items') continue;
      for (const word of message.memberships.map(openRoomMembership)) isIn.set(word.member.id, word.isIn);
    }
    return [...isIn].filter(([, is]) => is).map(([id]) => id);
  }
}

export const numberOf = (signed: SignedBytes): number => openRoomPost(signed).sequence;

/** A link to a neighbour, and what went by it. */
export class NotedLink implements RoutingLink {
  readonly remote: RemotePeer;
  readonly unsentBytes = 0;
  readonly sent: Uint8Array[] = [];
  closed: string | undefined;

  constructor(id: string) {
    this.remote = { ...new Guest(id).address, role: 'node', incarnation: 1 };
  }

  send(message: Uint8Array): void {
    this.sent.push(message);
  }
  sendNews(message: Uint8Array): void {
    this.send(message);
  }
  sendPart(frame: Uint8Array, start: number, end: number): void {
    this.send(frame.slice(start, end));
  }
  close(_code: number, words: string): void {
    this.closed = words;
  }
  guarded(task: () => void): void {
    task();
  }

  get messages(): RoomLinkMessage[] {
    return this.sent.map((bytes) => decodeLinkMessage(bytes) as RoomLinkMessage);
  }
}

interface WordSetting {
  readonly isIn?: boolean;
  readonly change?: number;
  readonly roomName?: string;
}

interface PostSetting {
  readonly text?: string;
  readonly at?: number;
}

/** The hall of a node whose network is what a test says. */
export class HallBench {
  readonly clock = new VirtualClock();
  readonly limits: Limits;
  readonly counters = newCounters();
  readonly self = new Guest('10').address;
  readonly errors: string[] = [];
  readonly submitted: { readonly to: PeerAddress; readonly body: RoutedBody }[] = [];
  /** What the record of the node says it serves. */
  served: readonly ServedRoom[] = [];
  /** Other nodes that serve every room. */
  servers: ReachableNode[] = [];
  /** Neighbours towards nodes that serve every room. */
  branches: NotedLink[] = [];
  listings: RoomListing[] = [];
  hall: RoomHall;
  readonly #store: Store;

  constructor(limits: Partial<Limits> = {}, store: Store = new MemoryStore()) {
    this.limits = withLimits(limits);
    this.#store = store;
    this.hall = this.#newHall(store);
  }

  /** The node is killed, and runs again with what is on its disk. */
  async restart(store: Store = this.#store): Promise<void> {
    this.hall.close();
    this.hall = this.#newHall(store);
    await this.hall.open();
  }

  #newHall(store: Store): RoomHall {
    const note = (words: string, fields?: LogFields): void =>
      void this.errors.push(`${words} ${JSON.stringify(fields)}`);
    const logger: Logger = { debug: () => undefined, info: () => undefined, warn: note, error: note };
    return new RoomHall({
      self: this.self,
      crypto,
      clock: this.clock,
      random: seededRandom(1),
      limits: this.limits,
      counters: this.counters,
      logger,
      network: {
        serve: (rooms) => void (this.served = rooms),
        serversOf: () => [...this.servers],
        branchesFor: () => [...this.branches],
        roomListings: () => this.listings,
      },
      submit: (to, body) => void this.submitted.push({ to, body }),
      store,
    });
  }

  idOf(name: string): Uint8Array {
    return roomIdOf(crypto, { kind: 'public', name: name as RoomName });
  }

  /** What somebody says about being in a room. */
  word(
    guest: Guest,
    name: string,
    { isIn = true, change = this.clock.now(), roomName = name }: WordSetting = {},
  ): SignedBytes {
    const word = { room: this.idOf(name), member: guest.address, change, isIn, roomName };
    return signRoomMembership(crypto, guest.keys, word).signed;
  }

  post(
    guest: Guest,
    name: string,
    sequence: number,
    { text = 'hello', at = this.clock.now() }: PostSetting = {},
  ): SignedBytes {
    const content = encodeText(text);
    const post = { room: this.idOf(name), author: guest.address, epoch: 1, sequence, at };
    return signRoomPost(crypto, guest.keys, { ...post, body: { kind: 'plain', content } }).signed;
  }

  /** That somebody is writing. */
  typing(guest: Guest, name: string, at = this.clock.now()): SignedBytes {
    const word = { room: this.idOf(name), author: guest.address, at, sealed: new Uint8Array() };
    return signRoomTyping(crypto, guest.keys, word);
  }

  /** A record that somebody has signed, whatever is in it. */
  signed(domain: 'room-post' | 'room-membership', guest: Guest, record: Uint8Array): SignedBytes {
    return { record, signature: crypto.sign(guest.keys, signedBytes(domain, record)) };
  }

  items(name: string, posts: readonly SignedBytes[], memberships: readonly SignedBytes[] = []): RoomItems {
    return { room: this.idOf(name), posts, memberships };
  }

  /** Somebody comes into a room. */
  enter(guest: Guest, name: string): void {
    this.say(guest, this.items(name, [], [this.word(guest, name)]));
  }

  leave(guest: Guest, name: string): void {
    this.say(guest, this.items(name, [], [this.word(guest, name, { isIn: false, change: this.clock.now() + 1 })]));
  }

  say(guest: Guest, items: RoomItems): void {
    this.hall.heard(guest, { type: 'room-items', ...items });
  }

  /** A neighbour passes on what was said elsewhere. */
  spread(items: RoomItems, link = new NotedLink('11'), hopLimit = 9, origin = addressTag(link.remote)): void {
    this.hall.spread(link, { origin, hopLimit, items });
  }

  /** Another node says something to this one. */
  routed(from: PeerAddress, body: RoutedBody): void {
    this.hall.take({ source: addressTag(from), destination: addressTag(this.self), body });
  }

  /** The numbers of the posts that a page has which somebody asks for, the newest first. */
  async page(guest: Guest, name: string, most = 100): Promise<number[]> {
    guest.told.length = 0;
    const question = { number: 1, room: this.idOf(name), before: undefined, most, have: new Uint8Array() };
    this.hall.heard(guest, { type: 'room-question', ...question });
    await this.pass(0);
    return guest.told.flatMap((message) => (message.type === 'room-page' ? message.posts.map(numberOf) : []));
  }

  async pass(milliseconds: number): Promise<void> {
    await settled();
    this.clock.advance(milliseconds);
    await settled();
  }
}

export function reachable(id: string, distance = 1): ReachableNode {
  return { ...new Guest(id).address, urls: [], distance };
}

/** Rooms of which the disk has something, and how many entries. */
export async function roomsOnDisk(store: Store): Promise<Map<string, number>> {
  const rooms = new Map<string, number>();
  for (const { key } of await store.scan({ prefix: 'served-' })) {
    const [, room = ''] = key.split('/');
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  return rooms;
}

export const hexOf = (bench: HallBench, name: string): string => toHex(bench.idOf(name));

/** Every promise that can settle does. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
}
