import { describe, expect, test } from 'vitest';
import type { PeerAddress } from '../../src/model/peer.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { fillerMessage } from '../protocol/support/filler-bodies.js';
import { Chatter, withMutatedBody } from './support/chatter.js';
import { validMessages } from './support/corpus.js';
import { documentedCloseCodes } from './support/documented-codes.js';
import type { FuzzConnection } from './support/fuzz-connection.js';
import { FuzzRun, timeoutOf } from './support/fuzz-run.js';
import { FuzzStage } from './support/fuzz-stage.js';
import { Gossip } from './support/gossip.js';
import { HeapWatch } from './support/heap-watch.js';
import { instancesOf } from './support/heap.js';
import { challengeIn, isAcceptedIn, Mallory } from './support/mallory.js';
import { mutatedFrame } from './support/mutator.js';
import { frameOf } from './support/proto-fields.js';

/** Frames between two looks at everybody else. */
const framesInARound = 100;

describe.each(['leaf', 'node'] as const)('whatever comes by the ready link of a %s', (role) => {
  test(
    'ends that link with a documented reason or nothing, and touches nobody else',
    { timeout: timeoutOf(`the ready link of a ${role}`) },
    async () => {
      Error.stackTraceLimit = 5;
      const run = new FuzzRun(`the ready link of a ${role}`);
      expect(await play(run, role)).toEqual({ linksAtLast: 2, timersLeft: 0, heap: [] });
      expect(instancesOf(PeerServerWorker)).toBe(0);
      run.report();
      // What is always refused proves nothing.
      const signs = {
        leaf: ['told: stored', 'told: room-page'],
        node: ['heard: room-digest', 'heard: room-inventory'],
      };
      for (const what of signs[role]) expect(run.times(what), what).toBeGreaterThan(0);
    },
  );
});

/** Plays all of the run; `linksAtLast` are those that were left when the intruder had gone: of bob and carol. */
async function play(run: FuzzRun, role: 'leaf' | 'node'): Promise<unknown> {
  const stage = await FuzzStage.start();
  const intruder = new Intruder(stage, run, role);
  const heap = new HeapWatch(run);
  while (!run.isDone) {
    await intruder.round();
    heap.look();
  }
  intruder.leave();
  // What waits for the disk may still name the link.
  await stage.world.pass(100);
  const linksAtLast = instancesOf(PeerServerWorker);
  return { linksAtLast, ...(await stage.end()), heap: heap.troubles() };
}

/** What a node says of rooms, and what it says has become of posts there. */
function roomNewsIn(messages: readonly Uint8Array[]): readonly string[] {
  return messages.flatMap((bytes) => {
    const message = isRoutedType(typeAt(bytes, 0)) ? undefined : decodeLinkMessage(bytes);
    if (message?.type === 'room-results') return message.results.map(({ outcome }) => outcome);
    return message?.type.startsWith('room-') ? [message.type] : [];
  });
}

/** Somebody who is properly let in, again and again, and then misbehaves. */
class Intruder {
  readonly #stage: FuzzStage;
  readonly #run: FuzzRun;
  readonly #role: 'leaf' | 'node';
  readonly #corpus = validMessages();
  readonly #codes = documentedCloseCodes();
  readonly #mallories: readonly Mallory[];
  readonly #chatters: ReadonlyMap<Mallory, Chatter>;
  readonly #others: readonly PeerAddress[];
  readonly #gossip: Gossip;
  #link: { readonly connection: FuzzConnection; readonly mallory: Mallory } | undefined;

  constructor(stage: FuzzStage, run: FuzzRun, role: 'leaf' | 'node') {
    this.#stage = stage;
    this.#run = run;
    this.#role = role;
    const { crypto } = stage.world;
    this.#mallories = Array.from({ length: 4 }, (_, at) => new Mallory(crypto, `mallory-${at}`, 0x60 + at));
    this.#chatters = new Map(this.#mallories.map((mallory) => [mallory, new Chatter(mallory, role, run.dice)]));
    const leaves = Array.from({ length: 6 }, (_, at) => new Mallory(crypto, `leaf-${at}`, 0x70 + at));
    const nodeItself = { id: stage.node.id, key: stage.node.key };
    this.#others = [...stage.node.peers(), nodeItself, ...this.#mallories, ...leaves];
    this.#gossip = new Gossip(crypto, run.dice, this.#mallories[0]!, leaves, [nodeItself]);
  }

  /** Some frames, with a new link whenever the node has closed the last one, while bob and carol talk. */
  async round(): Promise<void> {
    const { clock } = this.#stage.world;
    this.#stage.bystanders.talk();
    for (let frames = 0; frames < framesInARound; frames += 1) {
      const { connection, mallory } = (this.#link ??= this.#comeIn());
      this.#run.feed(connection, this.#frame(mallory));
      clock.advance(this.#run.dice.chance(10) ? 30 : 0);
      // What is written to disk, or read, has the time for it.
      if (this.#run.dice.chance(20)) await this.#stage.world.pass(1);
      const taken = connection.taken();
      const heard = this.#chatterOf(mallory).correspondence.hear(taken);
      for (const type of heard) this.#run.note(`heard: ${type}`);
      for (const what of roomNewsIn(taken)) this.#run.note(`told: ${what}`);
      if (connection.stage.kind !== 'open') this.#judge(connection);
    }
    clock.advance(20);
    this.#stage.check(this.#run);
    const forged = this.#stage.node.peers().find(({ id }) => id.startsWith('forged'));
    if (forged) throw this.#run.failure(`a forged record was believed: ${forged.id} is ${forged.presence}`);
    if (this.#run.dice.chance(20)) this.leave();
    if (this.#run.dice.chance(10)) clock.advance(60_000);
  }

  leave(): void {
    const { clock } = this.#stage.world;
    this.#link?.connection.hangUp(this.#run.dice.pick([1000, 1006]));
    this.#link = undefined;
    clock.advance(10_000);
    // The node remembers the way that the last message took, until there is another one.
    this.#stage.bystanders.talk();
    clock.advance(20);
  }

  #comeIn(): { readonly connection: FuzzConnection; readonly mallory: Mallory } {
    const { clock } = this.#stage.world;
    const mallory = this.#role === 'node' ? this.#mallories[0]! : this.#run.dice.pick(this.#mallories);
    const connection = this.#stage.connectProgram('answers');
    const challenge = challengeIn(connection.taken());
    connection.feed(frameOf([mallory.start(challenge, this.#role)]));
    clock.advance(0);
    if (!isAcceptedIn(connection.taken())) throw this.#run.failure(`not let in: ${JSON.stringify(connection.stage)}`);
    if (this.#role === 'leaf') connection.feed(frameOf([this.#chatterOf(mallory).rooms.entrance(clock.now())]));
    if (this.#role === 'node') connection.feed(frameOf(this.#gossip.introduction(clock.now(), challenge.incarnation)));
    // What the node says of itself holds its new links back for a moment, where others have just come and gone.
    clock.advance(this.#role === 'node' ? 100 : 0);
    this.#run.note('let in');
    return { connection, mallory };
  }

  #frame(mallory: Mallory): Uint8Array {
    const { dice } = this.#run;
    const say = (): Uint8Array =>
      this.#chatterOf(mallory).say(this.#others, mallory.incarnation, this.#stage.world.clock.now());
    const gossip = (): Uint8Array => (this.#role === 'node' ? this.#gossip.next(this.#stage.world.clock.now()) : say());
    // Most frames leave the link as it is, so that what comes later meets a node that has seen much.
    switch (dice.below(20)) {
      case 0:
        return mutatedFrame([dice.pick(this.#corpus)], dice);
      case 1:
        return mutatedFrame([say(), say()], dice);
      case 2:
        return mutatedFrame([gossip(), gossip()], dice);
      case 3:
        return frameOf([
          this.#role === 'leaf' ? this.#inTheNameOfAnother() : this.#gossip.forgery(this.#stage.world.clock.now()),
        ]);
      case 4:
      case 5:
      case 6:
      case 7:
      case 8:
        return frameOf([gossip(), gossip()]);
      default:
        return frameOf(Array.from({ length: 1 + dice.below(3) }, () => withMutatedBody(say(), dice)));
    }
  }

  /** A leaf says something as if it were bob or carol; their friend would notice. */
  #inTheNameOfAnother(): Uint8Array {
    const [bob, carol] = this.#others.filter(({ id }) => id === 'bob' || id === 'carol');
    const [source, destination] = this.#run.dice.chance(50) ? [bob!, carol!] : [carol!, bob!];
    const message = fillerMessage(source, destination, Number.MAX_SAFE_INTEGER);
    return Uint8Array.from(encodeRouted(source, destination, 64, message));
  }

  #chatterOf(mallory: Mallory): Chatter {
    const chatter = this.#chatters.get(mallory);
    if (!chatter) throw new Error(`${mallory.id} does not talk`);
    return chatter;
  }

  /** The node has closed the link, or is about to. */
  #judge(connection: FuzzConnection): void {
    this.#stage.world.clock.advance(5);
    this.#link = undefined;
    if (connection.stage.kind !== 'closed') throw this.#run.failure('a link that is closing does not close');
    const { code, words } = connection.stage;
    this.#run.note(`closed: ${code}`);
    if (!this.#codes.has(code) || code === 1011 || words === '')
      throw this.#run.failure(`closed with ${code} ${words}`);
  }
}
