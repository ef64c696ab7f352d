import { describe, expect, test } from 'vitest';
import { standardLimits } from '../../src/model/limits.js';
import { KiB } from '../../src/model/units.js';
import { ProtocolError } from '../../src/model/errors.js';
import { readBatch } from '../../src/protocol/batch.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { HandshakeChallenge, HandshakeStart } from '../../src/protocol/messages.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { validMessages } from './support/corpus.js';
import { documentedCloseCodes } from './support/documented-codes.js';
import type { FuzzConnection } from './support/fuzz-connection.js';
import { FuzzRun, timeoutOf } from './support/fuzz-run.js';
import { FuzzStage } from './support/fuzz-stage.js';
import { HeapWatch } from './support/heap-watch.js';
import { instancesOf } from './support/heap.js';
import { challengeIn, isAcceptedIn, isProven, Mallory } from './support/mallory.js';
import { mutatedFrame } from './support/mutator.js';
import { frameOf } from './support/proto-fields.js';

const { handshakeDeadline, closeDeadline } = standardLimits;

/** Connections that are open at once, well below what a node takes. */
const guestsAtOnce = 32;

describe('whatever comes before a handshake is done', () => {
  test(
    'ends that connection with a documented reason or at the deadline, and touches nobody else',
    { timeout: timeoutOf('before the handshake') },
    async () => {
      Error.stackTraceLimit = 5;
      const run = new FuzzRun('before the handshake');
      expect(await play(run)).toEqual({ linksAtLast: 2, timersLeft: 0, heap: [] });
      expect(instancesOf(PeerServerWorker)).toBe(0);
      run.report();
    },
  );
});

/** Plays all of the run; `linksAtLast` are those that were left when every guest had gone: of bob and carol. */
async function play(run: FuzzRun): Promise<unknown> {
  const stage = await FuzzStage.start();
  const guests = new Guests(stage, run);
  const heap = new HeapWatch(run);
  while (!run.isDone) {
    await guests.round();
    heap.look();
  }
  // Whatever is remembered of the last guest gives way to others.
  stage.bystanders.talk();
  await stage.world.pass(60_000);
  const linksAtLast = instancesOf(PeerServerWorker);
  return { linksAtLast, ...(await stage.end()), heap: heap.troubles() };
}

/** Those who come in to do the wrong thing. */
class Guests {
  readonly #stage: FuzzStage;
  readonly #run: FuzzRun;
  readonly #corpus = validMessages();
  readonly #codes = documentedCloseCodes();
  readonly #mallories: readonly Mallory[];
  readonly #letIn = new WeakSet<FuzzConnection>();

  constructor(stage: FuzzStage, run: FuzzRun) {
    this.#stage = stage;
    this.#run = run;
    const { crypto } = stage.world;
    this.#mallories = Array.from({ length: 12 }, (_, at) => new Mallory(crypto, `mallory-${at % 8}`, 0x60 + at));
  }

  /** As many connections as come at once, up to their end, while bob and carol talk. */
  async round(): Promise<void> {
    const connections = Array.from({ length: guestsAtOnce }, () => this.#visit());
    this.#stage.check(this.#run);
    this.#stage.bystanders.talk();
    // What they began and is not done at once, such as writing down what they left here, goes on in between.
    await this.#stage.world.pass(1);
    this.#stage.world.clock.advance(handshakeDeadline + closeDeadline + 10);
    await this.#stage.world.pass(1);
    for (const connection of connections) this.#judge(connection);
    this.#stage.check(this.#run);
  }

  /** One connection, with everything that is sent on it. */
  #visit(): FuzzConnection {
    const { dice } = this.#run;
    const connection = this.#stage.connect(dice);
    const challenge = challengeIn(connection.taken());
    const frames: Uint8Array[] = [];
    for (let rest = 1 + dice.below(4); rest > 0 && connection.stage.kind === 'open'; rest -= 1) {
      const frame = this.#frame(challenge);
      frames.push(frame);
      this.#run.feed(connection, frame);
      this.#stage.world.clock.advance(dice.below(5));
    }
    if (isAcceptedIn(connection.taken())) {
      this.#letIn.add(connection);
      if (!this.#hasProof(challenge, frames)) throw this.#run.failure('let in without a proof', frames.at(-1));
    }
    if (dice.chance(3)) connection.feedText();
    if (dice.chance(5)) connection.hangUp(dice.pick([1000, 1001, 1005, 1006, 3000, 4000]));
    return connection;
  }

  #hasProof(challenge: HandshakeChallenge, frames: readonly Uint8Array[]): boolean {
    const { crypto } = this.#stage.world;
    return frames.flatMap(startsIn).some((start) => isProven(crypto, challenge, start));
  }

  #frame(challenge: HandshakeChallenge): Uint8Array {
    const { dice } = this.#run;
    const mallory = dice.pick(this.#mallories);
    switch (dice.below(8)) {
      case 0:
      case 1:
        return frameOf([mallory.oddStart(challenge, dice)]);
      case 2:
      case 3:
        return mutatedFrame([mallory.start(challenge, dice.chance(80) ? 'leaf' : 'node')], dice);
      case 4:
        return dice.chance(20) ? new Uint8Array(4 * KiB - 2 + dice.below(5)) : dice.bytes(1 + dice.below(100));
      default:
        return mutatedFrame([dice.pick(this.#corpus), dice.pick(this.#corpus)].slice(dice.below(2)), dice);
    }
  }

  /** Everybody is gone by now: by the node's word, by its hand, or because they were let in and then left. */
  #judge(connection: FuzzConnection): void {
    if (connection.stage.kind !== 'closed') {
      if (!this.#letIn.has(connection))
        throw this.#run.failure(`a connection is ${connection.stage.kind} long after its deadline`);
      this.#run.note('let in');
      connection.hangUp(this.#run.dice.pick([1000, 1006]));
      return;
    }
    const { how, code, words } = connection.stage;
    this.#run.note(`${how}: ${code}`);
    if (how === 'hung up') return;
    if (!this.#codes.has(code) || code === 1011) throw this.#run.failure(`closed with ${code} ${words}`);
    if (new TextEncoder().encode(words).length > 123) throw this.#run.failure(`closed with too many words: ${words}`);
    if (words === '') throw this.#run.failure(`closed with ${code} without a word`);
  }
}

/** The handshakes in a frame, up to where it cannot be read any further. */
function startsIn(frame: Uint8Array): HandshakeStart[] {
  const starts: HandshakeStart[] = [];
  try {
    readBatch(frame, (start, end) => {
      const message = decodeLinkMessage(frame.subarray(start, end));
      if (message?.type === 'start') starts.push(message.start);
      return true;
    });
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
  }
  return starts;
}
