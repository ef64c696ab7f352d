import { describe, expect, it } from 'vitest';
import type { PeerRole } from '../../src/model/peer.js';
import { signStatement } from '../../src/protocol/records/attachment.js';
import type { RoutedBody } from '../../src/protocol/messages.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { signedBytes } from '../../src/protocol/transcript.js';
import type { AcceptingOwner } from '../../src/workers/link-owner.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { ProducerHolds } from '../../src/workers/producer-holds.js';
import { fillerMessage } from '../protocol/support/filler-bodies.js';
import { transcriptOf } from '../support/transcript-of.js';
import { ScriptedConnection } from './scripted-connection.js';
import { frameOf, messagesOf, somebody, workerBench, type WorkerBench } from './worker-bench.js';

const limits = { leafBacklogBytes: 1_000, nodeBacklogBytes: 5_000 };

const welcoming: AcceptingOwner = {
  admit: () => undefined,
  welcome: () => ({
    peerCount: 2,
    limits: {
      frameBytes: 65_536,
      backlogBytes: limits.leafBacklogBytes,
      heartbeatMs: 1,
      messageBurst: 1,
      messageRate: 1,
      rooms: 1,
      watchedPeers: 1,
    },
    fallbackNodes: [],
  }),
  linkAccepted: () => undefined,
  linkMessage: () => undefined,
  routedMessage: () => undefined,
  linkClosed: () => undefined,
};

interface Linked {
  readonly worker: PeerServerWorker;
  readonly connection: ScriptedConnection;
}

/** The ready link of node 10 to somebody. */
function linked(bench: WorkerBench, id: string, role: PeerRole, owner = welcoming, holds?: ProducerHolds): Linked {
  const { context, clock } = bench;
  const connection = new ScriptedConnection();
  const origin = { address: '192.0.2.1', isLoopback: false, isBrowser: false };
  const worker = new PeerServerWorker(context, connection, owner, origin, holds);
  worker.start();
  connection.open();
  clock.advance(0);
  const [message] = messagesOf(connection.frames);
  if (message?.type !== 'challenge') throw new Error('expected a challenge');
  const { challenge } = message;

  const { address, keys } = somebody(id);
  const incarnation = challenge.time;
  const said = { version: 1, ...address, nonce: new Uint8Array(32).fill(5), incarnation, role };
  const signature = context.crypto.sign(keys, signedBytes('handshake/dialling', transcriptOf(challenge, said)));
  const statement = signStatement(context.crypto, keys, {
    leaf: address,
    home: challenge.node,
    incarnation,
    move: 1,
    expiresAt: challenge.time + 60_000,
  });
  connection.receive(frameOf({ type: 'start', start: { ...said, signature, statement } }));
  clock.advance(0);
  expect(worker.isReady).toBe(true);
  return { worker, connection };
}

/** Gives the close code, if any, when so many bytes wait for alice and one message more is sent. */
function linkTo(role: PeerRole): { readonly closeCodeAt: (bufferedBytes: number) => number | undefined } {
  const bench = workerBench('10', limits);
  const { worker, connection } = linked(bench, 'alice', role);
  return {
    closeCodeAt: (bufferedBytes) => {
      connection.bufferedBytes = bufferedBytes;
      worker.tell({ type: 'heartbeat', answerWanted: false });
      bench.clock.advance(0);
      return connection.closes.at(-1)?.code;
    },
  };
}

/** Two links of node 10 that share what holds up leaves; whatever comes by that of carol is passed on to bob, a leaf. */
function passingOn(role: PeerRole) {
  const bench = workerBench('10', limits);
  const holds = new ProducerHolds(bench.clock, bench.context.limits);
  const bob = linked(bench, 'bob', 'leaf', welcoming, holds);
  const routedMessage: AcceptingOwner['routedMessage'] = (_link, frame, start, end) =>
    bob.worker.sendPart(frame, start, end);
  const carol = linked(bench, 'carol', role, { ...welcoming, routedMessage }, holds);
  const send = (body: RoutedBody): void => {
    carol.connection.receive(frameOf(encodeRouted(somebody('carol').address, somebody('bob').address, 64, body)));
    bench.clock.advance(0);
  };
  return { ...bench, bob: bob.connection, carol: carol.connection, send };
}

describe('a leaf that sends to one with three quarters of that unsent', () => {
  const message = fillerMessage(somebody('carol').address, somebody('bob').address);

  it('is not read until half of it is left', () => {
    const { clock, bob, carol, send } = passingOn('leaf');
    bob.bufferedBytes = 751;
    send(message);
    expect(carol.isPaused).toBe(false);
    send(message);
    expect(carol.isPaused).toBe(true);
    bob.bufferedBytes = 500;
    clock.advance(100);
    expect(carol.isPaused).toBe(false);
  });

  it('is read again when the other one is closed, for it reads nothing', () => {
    const { clock, bob, carol, send } = passingOn('leaf');
    bob.bufferedBytes = 751;
    send(message);
    send(message);
    clock.advance(5_100);
    expect(bob.closes).toMatchObject([{ code: 1013 }]);
    bob.finish(1013);
    expect(carol.isPaused).toBe(false);
  });

  it('may be a neighbour, which is read all the same', () => {
    const { bob, carol, send } = passingOn('node');
    bob.bufferedBytes = 751;
    send(message);
    send(message);
    expect(carol.isPaused).toBe(false);
  });
});

describe('what a link may have unsent', () => {
  it('is much between nodes', () => {
    const { closeCodeAt } = linkTo('node');
    expect(closeCodeAt(limits.leafBacklogBytes + 1)).toBeUndefined();
    expect(closeCodeAt(limits.nodeBacklogBytes)).toBeUndefined();
    expect(closeCodeAt(limits.nodeBacklogBytes + 1)).toBe(1013);
  });

  it('is less to a leaf', () => {
    const { closeCodeAt } = linkTo('leaf');
    expect(closeCodeAt(limits.leafBacklogBytes)).toBeUndefined();
    expect(closeCodeAt(limits.leafBacklogBytes + 1)).toBe(1013);
  });
});
