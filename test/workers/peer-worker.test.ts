import { describe, expect, it } from 'vitest';
import type { PeerRole } from '../../src/model/peer.js';
import { signStatement } from '../../src/protocol/records/attachment.js';
import { signedBytes } from '../../src/protocol/transcript.js';
import type { AcceptingOwner } from '../../src/workers/link-owner.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { transcriptOf } from '../support/transcript-of.js';
import { ScriptedConnection } from './scripted-connection.js';
import { frameOf, messagesOf, somebody, workerBench } from './worker-bench.js';

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

/** The ready link of node 10 to alice; gives the close code, if any, when so many bytes wait and one message more is sent. */
function linkTo(role: PeerRole): { readonly closeCodeAt: (bufferedBytes: number) => number | undefined } {
  const { context, clock } = workerBench('10', limits);
  const connection = new ScriptedConnection();
  const origin = { address: '192.0.2.1', isLoopback: false, isBrowser: false };
  const worker = new PeerServerWorker(context, connection, welcoming, origin);
  worker.start();
  connection.open();
  clock.advance(0);
  const [message] = messagesOf(connection.frames);
  if (message?.type !== 'challenge') throw new Error('expected a challenge');
  const { challenge } = message;

  const alice = somebody('alice');
  const incarnation = challenge.time;
  const said = { version: 1, ...alice.address, nonce: new Uint8Array(32).fill(5), incarnation, role };
  const signature = context.crypto.sign(alice.keys, signedBytes('handshake/dialling', transcriptOf(challenge, said)));
  const statement = signStatement(context.crypto, alice.keys, {
    leaf: alice.address,
    home: challenge.node,
    incarnation,
    move: 1,
    expiresAt: challenge.time + 60_000,
  });
  connection.receive(frameOf({ type: 'start', start: { ...said, signature, statement } }));
  clock.advance(0);
  expect(worker.isReady).toBe(true);
  return {
    closeCodeAt: (bufferedBytes) => {
      connection.bufferedBytes = bufferedBytes;
      worker.tell({ type: 'heartbeat', answerWanted: false });
      clock.advance(0);
      return connection.closes.at(-1)?.code;
    },
  };
}

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
