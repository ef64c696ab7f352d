import { describe, expect, it } from 'vitest';
import type { CloseReason } from '../../src/model/close-codes.js';
import type { Limits } from '../../src/model/limits.js';
import type { Rejection } from '../../src/model/rejection.js';
import type { HandshakeChallenge, HandshakeStart, LinkMessage, RoutedBody } from '../../src/protocol/messages.js';
import { signStatement } from '../../src/protocol/records/attachment.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { signedBytes } from '../../src/protocol/transcript.js';
import type { Applicant } from '../../src/workers/applicant.js';
import type { AcceptedLink, AcceptingOwner, Link, Welcome } from '../../src/workers/link-owner.js';
import { PeerServerWorker } from '../../src/workers/peer-server-worker.js';
import { PeerWorker } from '../../src/workers/peer-worker.js';
import { fillerMessage } from '../protocol/support/filler-bodies.js';
import { transcriptOf } from '../support/transcript-of.js';
import { ScriptedConnection } from './scripted-connection.js';
import { frameOf, messagesOf, somebody, workerBench, type WorkerBench } from './worker-bench.js';

const noLimits = {
  frameBytes: 65_536,
  backlogBytes: 1,
  heartbeatMs: 1,
  messageBurst: 1,
  messageRate: 1,
  rooms: 1,
  watchedPeers: 1,
};

/** An owner that notes what it is asked and told, in order. */
class NotingOwner implements AcceptingOwner {
  readonly told: string[] = [];
  refusal: Rejection | undefined;

  admit({ address, role }: Applicant): Rejection | undefined {
    this.told.push(`admit ${role} ${address.id}`);
    return this.refusal;
  }
  welcome(): Welcome {
    this.told.push('welcome');
    return { peerCount: 2, limits: noLimits, fallbackNodes: [] };
  }
  linkAccepted(link: AcceptedLink): void {
    this.told.push(`accepted ${link.remote.role} ${link.remote.id}`);
  }
  linkReady(link: Link): void {
    this.told.push(`ready ${link.remote.role} ${link.remote.id}`);
  }
  linkMessage(_link: Link, message: LinkMessage): void {
    this.told.push(message.type);
  }
  routedMessage(): void {
    this.told.push('routed');
  }
  linkClosed(_link: Link, { code }: CloseReason, refusal: Rejection | undefined): void {
    this.told.push(`closed ${code} ${refusal?.kind ?? 'without refusal'}`);
  }
}

const alice = somebody('alice');

interface Scene extends WorkerBench {
  readonly connection: ScriptedConnection;
  readonly owner: NotingOwner;
}

/** Node 10, and somebody who has just connected to it. */
function accepting(limits: Partial<Limits> = {}, isBrowser = false): Scene & { challenge: HandshakeChallenge } {
  const bench = workerBench('10', limits);
  const connection = new ScriptedConnection();
  const owner = new NotingOwner();
  const origin = { address: '192.0.2.1', isLoopback: false, isBrowser };
  new PeerServerWorker(bench.context, connection, owner, origin).start();
  connection.open();
  bench.clock.advance(0);
  const [message] = messagesOf(connection.frames.splice(0));
  if (message?.type !== 'challenge') throw new Error('expected a challenge');
  return { ...bench, connection, owner, challenge: message.challenge };
}

/** What alice answers to the challenge; parts of it may be falsified before or after it is signed. */
function startOf(
  { challenge, context }: Scene & { challenge: HandshakeChallenge },
  before: Partial<HandshakeStart> = {},
  after: Partial<HandshakeStart> = {},
): LinkMessage {
  const incarnation = challenge.time;
  const statement = signStatement(context.crypto, alice.keys, {
    leaf: alice.address,
    home: challenge.node,
    incarnation,
    move: 1,
    expiresAt: challenge.time + 60_000,
  });
  const start = {
    version: 1,
    id: alice.address.id,
    key: alice.address.key,
    incarnation,
    nonce: new Uint8Array(32).fill(5),
    role: 'leaf' as const,
    statement,
    ...before,
  };
  const transcript = transcriptOf(challenge, start);
  const signature = context.crypto.sign(alice.keys, signedBytes('handshake/dialling', transcript));
  return { type: 'start', start: { ...start, signature, ...after } };
}

/** What the node said after the challenge, and how it closed. */
function answer({ connection, clock }: Scene): { said: LinkMessage[]; code: number | undefined } {
  clock.advance(0);
  return { said: messagesOf(connection.frames), code: connection.closes.at(-1)?.code };
}

describe('the accepting side of the handshake', () => {
  it('validates, registers, and answers with a proof of its own', () => {
    const scene = accepting();
    scene.connection.receive(frameOf(startOf(scene)));
    const { said, code } = answer(scene);
    expect(code).toBeUndefined();
    expect(said[0]).toMatchObject({ type: 'accepted', accepted: { role: 'leaf', peerCount: 2 } });
    expect(scene.owner.told).toEqual(['admit leaf alice', 'welcome', 'accepted leaf alice']);
  });

  it('speaks first, with a nonce for this connection only', () => {
    const one = accepting();
    expect(one.challenge.node).toEqual(one.context.self);
    expect(one.challenge.nonce).not.toEqual(new Uint8Array(32));
  });

  it.each<[string, Partial<HandshakeStart>, Partial<HandshakeStart>, string, number]>([
    ['a version that it does not speak', { version: 9 }, {}, 'unsupported-version', 4426],
    ['an altered signature', {}, { signature: new Uint8Array(64) }, 'bad-proof', 4401],
    ['another ID than the signed one', {}, { id: 'mallory' }, 'bad-proof', 4401],
    ['another incarnation than the signed one', {}, { incarnation: 1 }, 'bad-proof', 4401],
    ['another nonce than the signed one', {}, { nonce: new Uint8Array(32) }, 'bad-proof', 4401],
    ['another key than the one that signed', {}, { key: somebody('mallory').address.key }, 'bad-proof', 4401],
    ['an ID that is none', { id: ' alice' }, {}, 'invalid-id', 4422],
    ['an attachment of another session', { incarnation: 1 }, {}, 'malformed', 4400],
    ['an attachment of somebody else', { id: 'bob' }, {}, 'malformed', 4400],
  ])('refuses %s', (_what, before, after, kind, closeCode) => {
    const scene = accepting();
    scene.connection.receive(frameOf(startOf(scene, before, after)));
    const { said, code } = answer(scene);
    expect(said).toMatchObject([{ type: 'rejected', rejection: { kind } }]);
    expect(code).toBe(closeCode);
    expect(scene.owner.told).toEqual([]);
  });

  it('refuses an attachment with a forged signature', () => {
    const scene = accepting();
    const forged = startOf(scene, {}, {});
    if (forged.type === 'start') forged.start.statement?.signature.fill(1);
    scene.connection.receive(frameOf(forged));
    expect(answer(scene)).toMatchObject({ said: [{ rejection: { kind: 'bad-proof' } }], code: 4401 });
  });

  it('refuses an attachment to another home', () => {
    const scene = accepting();
    const { context, challenge } = scene;
    const content = { leaf: alice.address, incarnation: challenge.time, move: 1, expiresAt: challenge.time + 60_000 };
    for (const home of [somebody('11').address, { id: challenge.node.id, key: somebody('11').address.key }]) {
      const one = accepting();
      const statement = signStatement(context.crypto, alice.keys, { ...content, home });
      one.connection.receive(frameOf(startOf(one, { statement })));
      expect(answer(one)).toMatchObject({ said: [{ rejection: { kind: 'malformed' } }], code: 4400 });
      expect(one.owner.told).toEqual([]);
    }
  });

  it('refuses an attachment that has expired by its own clock', () => {
    const scene = accepting({ handshakeDeadline: 100_000 });
    const late = startOf(scene);
    scene.clock.advance(60_000);
    scene.connection.receive(frameOf(late));
    expect(answer(scene)).toMatchObject({ said: [{ rejection: { kind: 'malformed' } }], code: 4400 });
  });

  it('refuses a handshake that was recorded on another connection', () => {
    const recorded = startOf(accepting());
    const scene = accepting();
    // The same node at the same time, but another connection and so another nonce.
    const second = new ScriptedConnection();
    const origin = { address: '192.0.2.1', isLoopback: false, isBrowser: false };
    new PeerServerWorker(scene.context, second, scene.owner, origin).start();
    second.open();
    second.receive(frameOf(recorded));
    scene.clock.advance(0);
    expect(messagesOf(second.frames).at(-1)).toMatchObject({ type: 'rejected', rejection: { kind: 'bad-proof' } });
  });

  it('refuses what its owner does not admit, with the words and the suggestion', () => {
    const scene = accepting();
    const refusal = { kind: 'duplicate-id' as const, words: 'taken', suggestedId: somebody('alice-2').address.id };
    scene.owner.refusal = refusal;
    scene.connection.receive(frameOf(startOf(scene)));
    expect(answer(scene)).toEqual({ said: [{ type: 'rejected', rejection: refusal }], code: 4409 });
    expect(scene.connection.closes.at(-1)?.words).toBe('taken');
  });

  it('lets a node in as a node, and a page that calls itself one not', () => {
    const node = accepting();
    node.connection.receive(frameOf(startOf(node, { role: 'node', statement: undefined })));
    expect(node.owner.told).toContain('accepted node alice');
    const page = accepting({}, true);
    page.connection.receive(frameOf(startOf(page, { role: 'node', statement: undefined })));
    expect(answer(page)).toMatchObject({ said: [{ rejection: { kind: 'forbidden' } }], code: 4403 });
  });

  it('closes when anything else comes first, or the handshake comes twice', () => {
    const early = accepting();
    early.connection.receive(frameOf({ type: 'heartbeat', answerWanted: true }));
    expect(answer(early).code).toBe(4400);
    const twice = accepting();
    const start = startOf(twice);
    twice.connection.receive(frameOf(start, start));
    expect(answer(twice).code).toBe(1008);
  });

  it('closes when nothing comes until the deadline, and nothing of it is left', () => {
    const scene = accepting({ handshakeDeadline: 5_000 });
    scene.clock.advance(5_000);
    expect(scene.connection.closes.at(-1)?.code).toBe(4408);
    scene.connection.finish(4408);
    expect(scene.owner.told).toEqual(['closed 4408 without refusal']);
    expect(scene.clock.pending).toBe(0);
  });
});

describe('a link that is ready', () => {
  const linked = (): Scene => {
    const scene = accepting();
    scene.connection.receive(frameOf(startOf(scene)));
    scene.clock.advance(0);
    scene.connection.frames.length = 0;
    scene.owner.told.length = 0;
    return scene;
  };
  const body = fillerMessage(alice.address, somebody('bob').address);

  it('answers a probe, and sends a heartbeat when it has been quiet', () => {
    const scene = linked();
    scene.connection.receive(frameOf({ type: 'heartbeat', answerWanted: true }));
    expect(answer(scene).said).toEqual([{ type: 'heartbeat', answerWanted: false }]);
    scene.clock.advance(10_000);
    expect(answer(scene).said).toHaveLength(2);
  });

  it('passes routed messages of the leaf on', () => {
    const scene = linked();
    scene.connection.receive(frameOf(encodeRouted(alice.address, somebody('bob').address, 64, body)));
    expect(scene.owner.told).toEqual(['routed']);
  });

  it('closes when a leaf sends in the name of somebody else', () => {
    const scene = linked();
    scene.connection.receive(frameOf(encodeRouted(somebody('bob').address, alice.address, 64, body)));
    expect(answer(scene).code).toBe(1008);
    const sameId = linked();
    const impostor = { id: alice.address.id, key: somebody('mallory').address.key };
    sameId.connection.receive(frameOf(encodeRouted(impostor, somebody('bob').address, 64, body)));
    expect(answer(sameId).code).toBe(1008);
  });

  const forNodes: readonly RoutedBody[] = [
    { type: 'mail', messages: [] },
    { type: 'deposit-answer', addresseeKey: somebody('bob').address.key, epoch: 1, results: [] },
    {
      type: 'prekey-copy',
      ownerKey: alice.address.key,
      prekey: { record: new Uint8Array(), signature: new Uint8Array(64) },
    },
  ];

  it.each(forNodes)('closes when a leaf sends a $type, which only a node may', (words) => {
    const scene = linked();
    scene.connection.receive(frameOf(encodeRouted(alice.address, somebody('bob').address, 64, words)));
    expect(scene.owner.told).not.toContain('routed');
    expect(answer(scene).code).toBe(1008);
  });
});

describe('the dialling side of the handshake', () => {
  function dialling(): Scene & { shake: (falsify?: (bytes: Uint8Array) => Uint8Array) => void } {
    const bench = workerBench('alice');
    const node = somebody('10');
    const connection = new ScriptedConnection();
    const owner = new NotingOwner();
    const worker = new PeerWorker(bench.context, connection, 5_000, {
      owner,
      role: 'leaf',
      statementFor: (home) =>
        signStatement(bench.context.crypto, bench.context.keys, {
          leaf: bench.context.self,
          home,
          incarnation: bench.context.incarnation,
          move: 1,
          expiresAt: bench.clock.now() + 1,
        }),
    });
    worker.start();
    connection.open();
    const challenge = {
      lowestVersion: 1,
      highestVersion: 1,
      node: node.address,
      incarnation: 7,
      nonce: new Uint8Array(32).fill(3),
      time: bench.clock.now(),
    };
    const shake = (falsify = (bytes: Uint8Array): Uint8Array => bytes): void => {
      connection.receive(frameOf({ type: 'challenge', challenge }));
      bench.clock.advance(0);
      const [message] = messagesOf(connection.frames.splice(0));
      if (message?.type !== 'start') throw new Error('expected the start of a handshake');
      const transcript = transcriptOf(challenge, message.start);
      const proof = bench.context.crypto.sign(node.keys, signedBytes('handshake/accepting', transcript));
      const accepted = {
        signature: falsify(proof),
        role: 'leaf' as const,
        peerCount: 1,
        limits: noLimits,
        fallbackNodes: [],
      };
      connection.receive(frameOf({ type: 'accepted', accepted }));
    };
    return { ...bench, connection, owner, shake };
  }

  it('is ready once the node has proved that it has its key', () => {
    const scene = dialling();
    scene.shake();
    expect(scene.owner.told).toEqual(['ready node 10']);
  });

  it('goes away from a node that cannot prove it', () => {
    const scene = dialling();
    scene.shake((proof) => proof.map((byte) => byte ^ 1));
    expect(scene.connection.closes.at(-1)?.code).toBe(4401);
    scene.connection.finish(4401);
    expect(scene.owner.told).toEqual(['closed 4401 bad-proof']);
  });

  it('goes away from a node that does not speak its version, and from itself', () => {
    const old = dialling();
    const challenge = {
      lowestVersion: 8,
      highestVersion: 9,
      node: somebody('10').address,
      incarnation: 1,
      nonce: new Uint8Array(32),
      time: 1,
    };
    old.connection.receive(frameOf({ type: 'challenge', challenge }));
    expect(old.connection.closes.at(-1)?.code).toBe(4426);
    const mirror = dialling();
    const { self, incarnation } = mirror.context;
    const own = { ...challenge, lowestVersion: 1, node: self, incarnation };
    mirror.connection.receive(frameOf({ type: 'challenge', challenge: own }));
    expect(mirror.connection.closes).toEqual([{ code: 4413, words: 'this address leads back to this very peer' }]);
  });

  it('goes away from another session of its own key, and says that it is one', () => {
    const copy = dialling();
    const { key } = copy.context.self;
    const challenge = {
      lowestVersion: 1,
      highestVersion: 1,
      node: { id: somebody('10').address.id, key },
      incarnation: 1,
      nonce: new Uint8Array(32),
      time: 1,
    };
    copy.connection.receive(frameOf({ type: 'challenge', challenge }));
    const words = "another session of this peer's own key answers at this address, as 10";
    expect(copy.connection.closes).toEqual([{ code: 4413, words }]);
  });

  it('tells why it was refused, by the words of the refusal or else by the close code', () => {
    const told = dialling();
    told.connection.receive(frameOf({ type: 'rejected', rejection: { kind: 'duplicate-id', words: 'taken' } }));
    told.connection.finish(4409, 'taken');
    expect(told.owner.told).toEqual(['closed 4409 duplicate-id']);
    const closed = dialling();
    closed.connection.finish(4503, 'this node is full');
    expect(closed.owner.told).toEqual(['closed 4503 busy']);
  });

  it('probes a node that has gone silent, and gives it up', () => {
    const scene = dialling();
    scene.shake();
    scene.clock.advance(25_000);
    expect(messagesOf(scene.connection.frames)).toEqual([{ type: 'heartbeat', answerWanted: true }]);
    scene.clock.advance(3_000);
    expect(scene.connection.closes.at(-1)?.code).toBe(4440);
  });
});
