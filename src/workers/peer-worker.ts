import { equalBytes } from '../model/bytes.js';
import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { ProtocolError } from '../model/errors.js';
import type { PeerAddress, PeerRole } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import { nonceBytes } from '../platform/crypto.js';
import type { LastFrame } from '../protocol/batch.js';
import { encodeLinkMessage } from '../protocol/link-codec.js';
import { isOfNodes } from '../protocol/message-type.js';
import type { HandshakeAccepted, HandshakeChallenge, LinkMessage, SignedBytes } from '../protocol/messages.js';
import { rejectionOfCloseCode } from '../protocol/rejection-code.js';
import { HeaderAddress, type RoutingHeader } from '../protocol/routing-header.js';
import { signedBytes, transcriptBytes, type NetworkProofDomain, type Transcript } from '../protocol/transcript.js';
import { highestVersion, lowestVersion } from '../protocol/version.js';
import type { RemotePeer } from '../routing/network.js';
import type { Connection } from '../transport/connection.js';
import { ConnectionWorker } from './connection-worker.js';
import type { DiallingOwner, Link, LinkOwner } from './link-owner.js';
import { Liveness, type LivenessOwner } from './liveness.js';
import type { WorkerContext } from './worker-context.js';

/** How the dialling side presents itself, and to whom the link belongs. */
export interface Dialling {
  readonly owner: DiallingOwner;
  readonly role: PeerRole;
  /** A leaf's statement that this node is its home now, by the node's clock. */
  readonly statementFor: (home: PeerAddress, time: number) => SignedBytes | undefined;
  /** The key of the node that is looked for: any other that answers at the address is left alone. Anybody if not given. */
  readonly expected?: Uint8Array;
}

/** What is known of the other side. */
type Acquaintance =
  | { readonly kind: 'stranger' }
  /** It has said who it is; the proof is still to come. */
  | {
      readonly kind: 'claimed';
      readonly node: PeerAddress;
      readonly incarnation: number;
      readonly transcript: Uint8Array;
    }
  | { readonly kind: 'proven'; readonly remote: RemotePeer; readonly asSource: HeaderAddress };

/** A link: its handshake from the dialling side, its message loop, and its error management. */
export class PeerWorker extends ConnectionWorker implements Link, LivenessOwner {
  readonly #owner: LinkOwner;
  readonly #dialling: Dialling | undefined;
  #acquaintance: Acquaintance = { kind: 'stranger' };
  #liveness: Liveness | undefined;
  #refusal: Rejection | undefined;

  /** `dialling` is what the dialling side has; an accepted link has an owner only. */
  constructor(
    context: WorkerContext,
    connection: Connection,
    openPatience: number,
    side: Dialling | LinkOwner,
    lastFrame?: LastFrame,
  ) {
    super(context, connection, openPatience, lastFrame);
    this.#dialling = 'owner' in side ? side : undefined;
    this.#owner = 'owner' in side ? side.owner : side;
  }

  /** Who is at the other end. @throws ProtocolError before the handshake is done. */
  get remote(): RemotePeer {
    if (this.#acquaintance.kind !== 'proven')
      throw new ProtocolError('nobody has proved who they are on this link yet');
    return this.#acquaintance.remote;
  }

  get isReady(): boolean {
    return this.state.kind === 'ready';
  }

  /** Sends a message of the link itself. */
  tell(message: LinkMessage): void {
    this.send(encodeLinkMessage(message));
  }

  probe(): void {
    this.#liveness?.probe();
  }

  protected override greet(): void {
    // The accepting side speaks first.
  }

  protected override get backlogBytes(): number {
    const { leafBacklogBytes, nodeBacklogBytes } = this.context.limits;
    const isLeaf = this.#acquaintance.kind === 'proven' && this.#acquaintance.remote.role === 'leaf';
    return isLeaf ? leafBacklogBytes : nodeBacklogBytes;
  }

  protected override linkMessage(message: LinkMessage, _bytes: Uint8Array): void {
    if (!this.isReady) {
      this.handshakeMessage(message);
      return;
    }
    switch (message.type) {
      case 'heartbeat':
        if (message.answerWanted) this.tell({ type: 'heartbeat', answerWanted: false });
        return;
      case 'challenge':
      case 'start':
      case 'accepted':
      case 'rejected':
      case 'identity-request':
      case 'identity-proof':
        throw new ProtocolError('a handshake after the handshake');
      default:
        this.#owner.linkMessage(this, message);
    }
  }

  protected override routedMessage(frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    const { remote, asSource } = this.#proven();
    if (remote.role === 'leaf') {
      if (!asSource.isSourceOf(header, frame)) throw new ProtocolError('a message in the name of somebody else');
      if (isOfNodes(header.type)) throw new ProtocolError('a message that only a node may send');
    }
    this.#owner.routedMessage(this, frame, start, end, header);
  }

  /** A message before the link is ready. */
  protected handshakeMessage(message: LinkMessage): void {
    switch (message.type) {
      case 'challenge':
        this.#answer(message.challenge);
        return;
      case 'accepted':
        this.#accepted(message.accepted);
        return;
      case 'rejected':
        this.#refusal = message.rejection;
        return;
      default:
        throw new ProtocolError(`a ${message.type} message before the handshake is done`);
    }
  }

  /** The other side is who it says it is: the link is ready. */
  protected proven(remote: RemotePeer): void {
    this.#acquaintance = { kind: 'proven', remote, asSource: new HeaderAddress(remote) };
    this.becomeReady();
    const { limits, deadlines } = this.context;
    const { heartbeat, silence, probeDeadline } = limits;
    const isNode = this.#dialling?.role !== 'leaf';
    const times = {
      heartbeat: isNode ? heartbeat : ('never' as const),
      silence: remote.role === 'node' ? silence : ('never' as const),
      probeDeadline,
    };
    this.#liveness = new Liveness(deadlines, times, this);
  }

  beat(): void {
    this.tell({ type: 'heartbeat', answerWanted: false });
  }

  askForAnswer(): void {
    this.tell({ type: 'heartbeat', answerWanted: true });
  }

  silent(): void {
    this.giveUp(closeCodes.silent, 'nothing was heard for too long');
  }

  /** Proof that this node knows the key of its network, if that has one. */
  protected networkProof(domain: NetworkProofDomain, transcript: Uint8Array): { readonly networkProof?: Uint8Array } {
    const { networkKey } = this.context;
    return networkKey ? { networkProof: networkKey.mac(signedBytes(domain, transcript)) } : {};
  }

  /** What is wrong with the proof of another node; undefined if nothing is, or if this network has no key. */
  protected faultOfProof(
    domain: NetworkProofDomain,
    transcript: Uint8Array,
    proof: Uint8Array | undefined,
  ): 'no network key' | 'another network key' | undefined {
    const { networkProof: right } = this.networkProof(domain, transcript);
    // Both nonces are new, so how long the comparison takes tells nothing about the next one.
    if (!right || (proof && equalBytes(proof, right))) return undefined;
    return proof ? 'another network key' : 'no network key';
  }

  protected override heard(): void {
    this.#liveness?.heard();
  }

  protected override sent(): void {
    this.#liveness?.sent();
  }

  protected override ended(reason: CloseReason): void {
    this.#liveness?.stop();
    const kind = this.#refusal === undefined ? rejectionOfCloseCode(reason.code) : undefined;
    const refusal =
      kind === undefined || this.#acquaintance.kind === 'proven' ? this.#refusal : { kind, words: reason.words };
    this.#owner.linkClosed(this, reason, refusal);
  }

  #answer(challenge: HandshakeChallenge): void {
    const { context } = this;
    const dialling = this.#dialling;
    if (!dialling || this.#acquaintance.kind !== 'stranger') throw new ProtocolError('a challenge out of turn');
    if (equalBytes(challenge.node.key, context.self.key)) {
      this.close(closeCodes.self, this.#wordsForOwnKey(challenge));
      return;
    }
    if (dialling.expected && !equalBytes(challenge.node.key, dialling.expected)) {
      this.close(closeCodes.normal, 'another node answers at this address than the one that is looked for');
      return;
    }
    const version = Math.min(highestVersion, challenge.highestVersion);
    if (version < lowestVersion || version < challenge.lowestVersion) {
      const words = `it speaks versions ${challenge.lowestVersion} to ${challenge.highestVersion} of the protocol, this peer ${lowestVersion} to ${highestVersion}`;
      this.#refusal = { kind: 'unsupported-version', words };
      this.close(closeCodes.unsupportedVersion, words);
      return;
    }
    const nonce = context.random.bytes(nonceBytes);
    const transcript: Transcript = {
      version,
      node: challenge.node,
      nodeIncarnation: challenge.incarnation,
      nodeNonce: challenge.nonce,
      peerId: context.self.id,
      peerKey: context.self.key,
      peerNonce: nonce,
      incarnation: context.incarnation,
      role: dialling.role,
    };
    const bytes = transcriptBytes(transcript);
    const { node, incarnation } = challenge;
    this.#acquaintance = { kind: 'claimed', node, incarnation, transcript: bytes };
    const start = {
      version,
      id: context.self.id,
      key: context.self.key,
      incarnation: context.incarnation,
      nonce,
      role: dialling.role,
      signature: context.crypto.sign(context.keys, signedBytes('handshake/dialling', bytes)),
      statement: dialling.statementFor(challenge.node, challenge.time),
      ...(dialling.role === 'node' && this.networkProof('network-key/dialling', bytes)),
    };
    this.tell({ type: 'start', start });
  }

  /** The same key may be used somewhere else, as by a copy of the data directory. */
  #wordsForOwnKey({ node, incarnation }: HandshakeChallenge): string {
    const { self } = this.context;
    if (node.id === self.id && incarnation === this.context.incarnation)
      return 'this address leads back to this very peer';
    return `another session of this peer's own key answers at this address, as ${node.id}`;
  }

  #accepted(accepted: HandshakeAccepted): void {
    if (!this.#dialling || this.#acquaintance.kind !== 'claimed') throw new ProtocolError('an acceptance out of turn');
    const { node, incarnation, transcript } = this.#acquaintance;
    const signed = signedBytes('handshake/accepting', transcript);
    if (!this.context.crypto.verify(node.key, signed, accepted.signature)) {
      const words = 'the node could not prove that it has the key it names';
      this.#refusal = { kind: 'bad-proof', words };
      this.close(closeCodes.badProof, words);
      return;
    }
    const fault =
      this.#dialling.role === 'node' && this.faultOfProof('network-key/accepting', transcript, accepted.networkProof);
    if (fault) {
      const words = `the node there has ${fault}: this one links only with nodes that have its own`;
      this.#refusal = { kind: 'forbidden', words };
      this.close(closeCodes.forbidden, `the node that dialled has a network key, and this one has ${fault}`, words);
      return;
    }
    this.proven({ ...node, role: 'node', incarnation });
    this.limitFrames(accepted.limits.frameBytes);
    this.#dialling.owner.linkReady(this, accepted);
  }

  #proven(): Acquaintance & { kind: 'proven' } {
    if (this.#acquaintance.kind !== 'proven') throw new ProtocolError('a message before the handshake is done');
    return this.#acquaintance;
  }
}
