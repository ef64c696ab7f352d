import { describe, expect, test } from 'vitest';
import { ChangedKeyError } from '../../src/model/errors.js';
import { equalBytes } from '../../src/model/bytes.js';
import { ephemeralIdentity } from '../../src/model/identity.js';
import { standardLimits } from '../../src/model/limits.js';
import type { FileStatus } from '../../src/server/peer.js';
import { silentLogger } from '../../src/platform/logger.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { HandshakeStart, LinkMessage } from '../../src/protocol/messages.js';
import { messageType, typeAt } from '../../src/protocol/message-type.js';
import { openRoomTyping } from '../../src/protocol/records/room-typing.js';
import { signedBytes } from '../../src/protocol/transcript.js';
import { PeerServer } from '../../src/server/peer-server.js';
import { PeerWorker } from '../../src/workers/peer-worker.js';
import { transcriptOf } from '../support/transcript-of.js';
import { fileBytes, joinedBytes, sourceOf } from '../support/file-bytes.js';
import { World } from '../support/world.js';
import { validMessages } from './support/corpus.js';
import { documentedCloseCodes } from './support/documented-codes.js';
import { Chatter, withMutatedBody } from './support/chatter.js';
import { FuzzConnection } from './support/fuzz-connection.js';
import { FuzzRun, timeoutOf } from './support/fuzz-run.js';
import { HeapWatch } from './support/heap-watch.js';
import { instancesOf } from './support/heap.js';
import { Mallory } from './support/mallory.js';
import { mutatedFrame } from './support/mutator.js';
import { frameOf } from './support/proto-fields.js';
import { forgedText, sharedRoom } from './support/room-talk.js';

describe('whatever a home says to its leaf', () => {
  test(
    'ends that link with a documented reason or nothing, and the leaf dials again',
    { timeout: timeoutOf('a hostile home') },
    async () => {
      Error.stackTraceLimit = 5;
      const run = new FuzzRun('a hostile home');
      expect(await play(run)).toEqual({ timersLeft: 0, heap: [] });
      // The prototype of PeerServerWorker.
      expect(instancesOf(PeerWorker)).toBe(1);
      run.report();
    },
  );
});

async function play(run: FuzzRun): Promise<unknown> {
  const home = new HostileHome(run);
  const heap = new HeapWatch(run);
  while (!run.isDone) {
    await home.round();
    heap.look();
  }
  return { timersLeft: await home.end(), heap: heap.troubles() };
}

/** A node that lets a leaf in, or does not quite, and then talks nonsense to it. */
class HostileHome {
  readonly #run: FuzzRun;
  readonly #world = new World();
  readonly #codes = documentedCloseCodes();
  readonly #corpus = validMessages();
  /** Whose words on who is writing are among them, signed as they must be. */
  readonly #writers = this.#corpus.flatMap((bytes) => writerIn(bytes) ?? []);
  readonly #mallory = new Mallory(this.#world.crypto, '66', 0x66);
  readonly #chatter: Chatter;
  readonly #faults: string[] = [];
  #leaf: PeerServer | undefined;
  #connection: FuzzConnection | undefined;

  constructor(run: FuzzRun) {
    this.#run = run;
    this.#chatter = new Chatter(this.#mallory, 'node', run.dice);
  }

  /** One link from its beginning to its end; a leaf that has ended for good is followed by another. */
  async round(): Promise<void> {
    const isFirst = this.#leaf === undefined || this.#leaf.state.kind === 'ended';
    if (isFirst) await this.#newLeaf();
    const connection = await this.#nextDialled();
    this.#letIn(connection, isFirst);
    for (let frames = this.#run.dice.below(60); frames > 0 && connection.stage.kind === 'open'; frames -= 1) {
      this.#say(connection, this.#nonsense());
      for (const type of this.#chatter.correspondence.hear(connection.taken())) this.#run.note(`heard: ${type}`);
      if (this.#run.dice.chance(10)) this.#writeHome();
      if (this.#run.dice.chance(10)) this.#useRooms();
      if (this.#run.dice.chance(5)) this.#useFiles();
      // What the leaf reads from its store comes in another turn.
      if (this.#run.dice.chance(10)) await this.#world.pass(1);
    }
    if (connection.stage.kind === 'open') connection.hangUp(this.#run.dice.pick([1001, 1006, 1011, 4503]));
    this.#judge(connection);
  }

  async end(): Promise<number> {
    if (this.#leaf) await this.#world.during(this.#leaf.close());
    await this.#world.pass(10_000);
    this.#leaf = undefined;
    this.#connection = undefined;
    return this.#world.clock.pending;
  }

  /**
   * The connection that the leaf has dialled, or dials as soon as it has waited; and, where it has lost its ID to somebody
   * else, as soon as the session under the next one is there.
   */
  async #nextDialled(): Promise<FuzzConnection> {
    const { clock } = this.#world;
    if (!this.#connection) await this.#world.pass(1);
    const end = clock.now() + standardLimits.longestRetry;
    while (!this.#connection && clock.now() <= end) clock.advance(50);
    const connection = this.#connection;
    if (!connection) throw this.#run.failure(`the leaf does not dial: ${JSON.stringify(this.#leaf?.state)}`);
    this.#connection = undefined;
    return connection;
  }

  async #newLeaf(): Promise<void> {
    const { clock, random, crypto } = this.#world;
    const dial = (): FuzzConnection => (this.#connection = new FuzzConnection(clock, 'answers'));
    const error = (words: string): void => void this.#faults.push(words);
    this.#leaf = new PeerServer({
      platform: { clock, random, crypto, logger: { ...silentLogger, error }, dialler: { dial } },
      identity: ephemeralIdentity(crypto.keyPair(random.bytes(32))),
      desiredId: 'bob',
      peers: ['ws://mesh:1/'],
      limits: standardLimits,
    });
    this.#chatter.files.known = undefined;
    this.#leaf.on('message', () => undefined);
    this.#leaf.on('room-message', ({ text }) => {
      this.#run.note('posts shown');
      if (text === forgedText) this.#faults.push('a forged post was shown');
    });
    this.#leaf.on('typing', () => this.#run.note('writers of messages shown'));
    this.#leaf.on('file', (file) => this.#fileIs(file));
    this.#leaf.on('room-typing', ({ key }) => {
      this.#run.note('writers shown');
      if (![this.#mallory.key, ...this.#writers].some((writer) => equalBytes(writer, key)))
        this.#faults.push('somebody was shown to write who had not signed that');
    });
    this.#leaf.on('room-post', ({ state }) => this.#run.note(`own posts: ${state.kind}`));
    this.#leaf.join().catch(() => this.#run.note('leaves that did not get in'));
    await this.#world.pass(1);
  }

  /** The handshake: as it must be if `isFirst`, so that the leaf goes on dialling; else mostly so. */
  #letIn(connection: FuzzConnection, isFirst: boolean): void {
    const { clock, crypto } = this.#world;
    const challenge = {
      lowestVersion: 1,
      highestVersion: 1,
      node: { id: this.#mallory.id, key: this.#mallory.key },
      incarnation: 1,
      nonce: this.#run.dice.bytes(32),
      time: clock.now(),
    };
    this.#tell(connection, isFirst, { type: 'challenge', challenge });
    const start = startIn(connection.taken());
    if (!start) return;
    const { role } = start;
    const transcript = transcriptOf(challenge, start);
    const signature = crypto.sign(this.#mallory.keys, signedBytes('handshake/accepting', transcript));
    const allowance = { messageBurst: 200, messageRate: 50, rooms: 0, watchedPeers: 1_000 };
    const limits = { frameBytes: 65_536, backlogBytes: 0, heartbeatMs: 0, ...allowance };
    const accepted = { signature, role, peerCount: 1, limits, fallbackNodes: [] };
    this.#tell(connection, isFirst, { type: 'accepted', accepted });
    const { id, key } = this.#mallory;
    const home = { id, key, role: 'node', presence: 'online', home: id, incarnation: 1 } as const;
    const peers = [{ peer: home, distance: 0 }];
    this.#tell(connection, isFirst, { type: 'roster', peers, first: true, last: true, partOf: undefined });
  }

  #tell(connection: FuzzConnection, isPlain: boolean, message: LinkMessage): void {
    const bytes = Uint8Array.from(encodeLinkMessage(message));
    const frame = isPlain || this.#run.dice.chance(70) ? frameOf([bytes]) : mutatedFrame([bytes], this.#run.dice);
    this.#say(connection, frame);
  }

  #say(connection: FuzzConnection, frame: Uint8Array): void {
    this.#run.feed(connection, frame);
    this.#world.clock.advance(this.#run.dice.below(3));
    if (this.#faults.length > 0) throw this.#run.failure(`a fault: ${this.#faults.join('; ')}`, frame);
  }

  /** The leaf has something to say to its home, so that it wants a prekey, and then waits for a confirmation. */
  #writeHome(): void {
    const leaf = this.#leaf;
    const [waiting] = leaf?.buffer() ?? [];
    if (leaf?.state.kind !== 'joined' || (waiting?.messages ?? 0) >= 20) return;
    try {
      leaf.send(this.#mallory.id, 'hello');
    } catch (error) {
      // A roster that was mutated may have said that the home has another key.
      if (!(error instanceof ChangedKeyError)) throw error;
      this.#run.note('other keys of the home');
    }
  }

  /** The leaf comes into rooms, says something there, and asks; it may find that it is in no network just now. */
  #useRooms(): void {
    const leaf = this.#leaf;
    if (leaf?.state.kind !== 'joined') return;
    const room = leaf.rooms.join(this.#run.dice.pick([sharedRoom, 'weather']));
    switch (this.#run.dice.below(4)) {
      case 0:
        leaf.rooms.list().then(
          ({ rooms }) => this.#run.note('rooms listed', rooms.length),
          () => this.#run.note('lists that did not come'),
        );
        return;
      case 1:
        room.askEarlier().catch(() => undefined);
        return;
      case 2:
        if (this.#run.dice.chance(5)) room.leave();
        return;
      default:
        room.send('hello');
    }
  }

  /** The leaf fetches what its home offers, stops and goes on; and offers something itself. */
  #useFiles(): void {
    const leaf = this.#leaf;
    const { files } = this.#chatter;
    if (leaf?.state.kind !== 'joined') return;
    const { name, state } = leaf.files.status(this.#mallory, files.offer);
    switch (this.#run.dice.below(8)) {
      case 0:
        leaf.files.pause(name);
        return;
      case 1:
        leaf.files.resume(name);
        return;
      case 2:
        if (this.#run.dice.chance(20)) void this.#settled(leaf.files.discard(name));
        return;
      case 3:
        if (!files.known) void this.#settled(this.#offerFrom(leaf));
        return;
      default:
        if (state.kind !== 'complete') void this.#settled(leaf.files.fetch(this.#mallory, files.offer));
    }
  }

  async #offerFrom(leaf: PeerServer): Promise<void> {
    const { offer } = await leaf.files.offer(sourceOf(fileBytes(9_000, 2)));
    this.#chatter.files.known = offer;
  }

  #fileIs({ name, state }: FileStatus): void {
    this.#run.note(`files: ${state.kind}`);
    const leaf = this.#leaf;
    if (state.kind !== 'complete' || !leaf) return;
    void this.#settled(
      joinedBytes(leaf.files.content(name)).then((bytes) => {
        if (!equalBytes(bytes, this.#chatter.files.content)) this.#faults.push('a file is not what was offered');
      }),
    );
  }

  /** Nothing that is asked of files may fail here: there is room, and nobody closes the leaf meanwhile. */
  async #settled(what: Promise<unknown>): Promise<void> {
    await what.catch((error: unknown) => this.#faults.push(`files: ${String(error)}`));
  }

  #nonsense(): Uint8Array {
    const { dice } = this.#run;
    const bob = { id: this.#leaf?.id ?? this.#mallory.id, key: this.#leaf?.key ?? this.#mallory.key };
    const now = this.#world.clock.now();
    const message = (): Uint8Array => {
      if (dice.chance(15)) return this.#chatter.rooms.toLeaf([bob], now);
      return dice.chance(15) ? this.#chatter.sayOfFiles(bob, now) : this.#chatter.say([bob], 1, now);
    };
    if (dice.chance(40)) return frameOf([message()]);
    if (dice.chance(70)) return frameOf([withMutatedBody(message(), dice)]);
    return dice.chance(50) ? frameOf([dice.pick(this.#corpus)]) : mutatedFrame([dice.pick(this.#corpus)], dice);
  }

  #judge(connection: FuzzConnection): void {
    this.#world.clock.advance(5);
    if (connection.stage.kind !== 'closed') throw this.#run.failure('a link that is closing does not close');
    const { how, code, words } = connection.stage;
    this.#run.note(`${how}: ${code}`);
    if (how !== 'hung up' && (!this.#codes.has(code) || code === 1011))
      throw this.#run.failure(`closed with ${code} ${words}`);
  }
}

function writerIn(bytes: Uint8Array): Uint8Array | undefined {
  const message = typeAt(bytes, 0) === messageType.roomTyping ? decodeLinkMessage(bytes) : undefined;
  return message?.type === 'room-typing' ? openRoomTyping(message.word).author.key : undefined;
}

function startIn(messages: readonly Uint8Array[]): HandshakeStart | undefined {
  const [first] = messages;
  const message = first && decodeLinkMessage(first);
  return message?.type === 'start' ? message.start : undefined;
}
