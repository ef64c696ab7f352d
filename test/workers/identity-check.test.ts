import { describe, expect, it } from 'vitest';
import type { HandshakeChallenge } from '../../src/protocol/messages.js';
import { identityBytes, signedBytes } from '../../src/protocol/transcript.js';
import { IdentityCheck, type IdentityOutcome } from '../../src/workers/identity-check.js';
import type { AcceptingOwner } from '../../src/workers/link-owner.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { ScriptedConnection } from './scripted-connection.js';
import { frameOf, messagesOf, somebody, workerBench, type WorkerBench } from './worker-bench.js';

const node = somebody('10');

interface Scene extends WorkerBench {
  readonly connection: ScriptedConnection;
  readonly outcomes: IdentityOutcome[];
  readonly challenge: HandshakeChallenge;
}

/** Somebody who looks for node 10, and is connected. */
function scene(): Scene {
  const bench = workerBench('11');
  const connection = new ScriptedConnection();
  const outcomes: IdentityOutcome[] = [];
  new IdentityCheck(bench.context, connection, node.address.key, (outcome) => void outcomes.push(outcome)).start();
  connection.open();
  const challenge = {
    lowestVersion: 1,
    highestVersion: 1,
    node: node.address,
    incarnation: 7,
    nonce: new Uint8Array(32).fill(3),
    time: bench.clock.now(),
  };
  return { ...bench, connection, outcomes, challenge };
}

function asked({ connection, clock, challenge }: Scene, by: HandshakeChallenge = challenge): Uint8Array | undefined {
  connection.receive(frameOf({ type: 'challenge', challenge: by }));
  clock.advance(0);
  const [message] = messagesOf(connection.frames);
  return message?.type === 'identity-request' ? message.nonce : undefined;
}

describe('a node that asks another one who it is', () => {
  it('is satisfied by a signature over both nonces, and goes', () => {
    const here = scene();
    const nonce = asked(here)!;
    const bytes = signedBytes('identity', identityBytes(node.address, 7, here.challenge.nonce, nonce));
    here.connection.receive(frameOf({ type: 'identity-proof', signature: here.context.crypto.sign(node.keys, bytes) }));
    expect(here.connection.closes).toMatchObject([{ code: 1000 }]);
    here.connection.finish(1000);
    expect(here.outcomes).toEqual(['proven']);
    expect(here.clock.pending).toBe(0);
  });

  it('is not satisfied by a signature over other nonces', () => {
    const here = scene();
    asked(here);
    const bytes = signedBytes('identity', identityBytes(node.address, 7, here.challenge.nonce, new Uint8Array(32)));
    here.connection.receive(frameOf({ type: 'identity-proof', signature: here.context.crypto.sign(node.keys, bytes) }));
    expect(here.connection.closes.at(-1)?.code).toBe(4401);
    here.connection.finish(4401);
    expect(here.outcomes).toEqual(['failed']);
  });

  it('asks nobody else', () => {
    const here = scene();
    expect(asked(here, { ...here.challenge, node: somebody('mallory').address })).toBeUndefined();
    expect(here.connection.closes.at(-1)?.code).toBe(1000);
    here.connection.finish(1000);
    expect(here.outcomes).toEqual(['failed']);
  });

  it('gives up where nothing comes, and where something else does', () => {
    const silent = scene();
    silent.clock.advance(5_000);
    expect(silent.connection.closes.at(-1)?.code).toBe(4408);
    const loud = scene();
    loud.connection.receive(frameOf({ type: 'heartbeat', answerWanted: true }));
    expect(loud.connection.closes.at(-1)?.code).toBe(4400);
    const refused = scene();
    refused.connection.receive(frameOf({ type: 'rejected', rejection: { kind: 'forbidden', words: 'no' } }));
    refused.connection.finish(4403);
    expect(refused.outcomes).toEqual(['failed']);
  });
});

describe('a node that is asked', () => {
  it('proves it and closes; nobody hears of it', () => {
    const bench = workerBench('10');
    const connection = new ScriptedConnection();
    const told: string[] = [];
    const note = (what: string) => (): undefined => void told.push(what);
    const owner: AcceptingOwner = {
      admit: note('admit'),
      welcome: () => {
        throw new Error('nobody is let in here');
      },
      linkAccepted: note('accepted'),
      linkMessage: note('message'),
      routedMessage: note('routed'),
      linkClosed: note('closed'),
    };
    const origin = { address: '192.0.2.1', isLoopback: false, isBrowser: false };
    new PeerServerWorker(bench.context, connection, owner, origin).start();
    connection.open();
    const nonce = new Uint8Array(32).fill(9);
    connection.receive(frameOf({ type: 'identity-request', nonce }));
    const [challenge, proof] = messagesOf(connection.frames);
    if (challenge?.type !== 'challenge' || proof?.type !== 'identity-proof') throw new Error('expected a proof');
    const { context } = bench;
    const { nonce: own, incarnation } = challenge.challenge;
    const bytes = signedBytes('identity', identityBytes(context.self, incarnation, own, nonce));
    expect(context.crypto.verify(context.self.key, bytes, proof.signature)).toBe(true);
    expect(connection.closes.at(-1)?.code).toBe(1000);
    expect(told).toEqual([]);
  });
});
