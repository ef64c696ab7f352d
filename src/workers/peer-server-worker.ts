import { equalBytes } from '../model/bytes.js';
import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { ProtocolError } from '../model/errors.js';
import { mayHavePeerId, readPeerId, type PeerId } from '../model/peer-id.js';
import type { PeerRole } from '../model/peer.js';
import { sameAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import { InvalidPeerIdError } from '../model/errors.js';
import { nonceBytes } from '../platform/crypto.js';
import type { LastFrame } from '../protocol/batch.js';
import { decodeLinkMessage } from '../protocol/link-codec.js';
import { isRoutedType, messageType, typeAt } from '../protocol/message-type.js';
import type { HandshakeStart, LinkMessage } from '../protocol/messages.js';
import { RoutingHeader } from '../protocol/routing-header.js';
import { rejectionCloseCode } from '../protocol/rejection-code.js';
import { isGenuineStatement, openStatement } from '../protocol/records/attachment.js';
import { identityBytes, signedBytes, transcriptBytes } from '../protocol/transcript.js';
import { highestVersion, lowestVersion } from '../protocol/version.js';
import type { Connection, RemoteOrigin } from '../transport/connection.js';
import type { Applicant } from './applicant.js';
import { costOfRoomMessage } from '../rooms/serving/room-costs.js';
import { LeafThrottle, type LeafThrottleOwner, type MessageCost } from './leaf-throttle.js';
import type { AcceptedLink, AcceptingOwner } from './link-owner.js';
import { PeerWorker } from './peer-worker.js';
import { ProducerHolds, type Addressee, type Producer } from './producer-holds.js';
import type { WorkerContext } from './worker-context.js';

interface Refused {
  readonly kind: 'refused';
  readonly rejection: Rejection;
  /** For the log, where what the other side is told would be misread. */
  readonly wordsHere?: string;
}

type Verdict = { readonly kind: 'admitted'; readonly applicant: Applicant; readonly transcript: Uint8Array } | Refused;

type PauseReason = 'throttle' | 'addressee';
type Pause = 'none' | PauseReason | 'both';

/** An accepted link: it validates the handshake, then registers the peer, then announces it, in that order. */
export class PeerServerWorker extends PeerWorker implements AcceptedLink, Producer, Addressee, LeafThrottleOwner {
  readonly origin: RemoteOrigin;
  readonly #owner: AcceptingOwner;
  /** Of no use any more when the handshake is done, and there are many links. */
  #nonce: Uint8Array;
  readonly #holds: ProducerHolds;
  /** Of a leaf. Nodes pass on what others have sent, and are not held to anything. */
  #throttle: LeafThrottle | undefined;
  /** Why nothing is read just now: for what it has sent already, or for those to whom it sends. */
  #pause: Pause = 'none';
  #isCrowded = false;

  /** `holds`, `lastFrame`: the same for all links of a node, of which one can hold up another, and many are told the same. */
  constructor(
    context: WorkerContext,
    connection: Connection,
    owner: AcceptingOwner,
    origin: RemoteOrigin,
    holds: ProducerHolds = new ProducerHolds(context.clock, context.limits),
    lastFrame?: LastFrame,
  ) {
    super(context, connection, context.limits.handshakeDeadline, owner, lastFrame);
    this.#owner = owner;
    this.origin = origin;
    this.#holds = holds;
    this.#nonce = context.random.bytes(nonceBytes);
  }

  protected override greet(): void {
    const { self, clock, incarnation } = this.context;
    const challenge = { lowestVersion, highestVersion, node: self, incarnation, nonce: this.#nonce, time: clock.now() };
    this.tell({ type: 'challenge', challenge });
  }

  protected override handshakeMessage(message: LinkMessage): void {
    if (message.type === 'identity-request') {
      this.#proveIdentity(message.nonce);
      return;
    }
    if (message.type !== 'start') throw new ProtocolError(`a ${message.type} message where the handshake belongs`);
    const verdict = this.#validate(message.start);
    if (verdict.kind === 'refused') this.#refuse(verdict);
    else this.#letIn(verdict.applicant, verdict.transcript);
  }

  protected override routedMessage(frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    if (!this.#throttle) {
      super.routedMessage(frame, start, end, header);
      return;
    }
    // Answers are not limited, and nobody waits for somebody whom they answer.
    if (isAnswer(typeAt(frame, start))) super.routedMessage(frame, start, end, header);
    else if (this.#throttle.admits(frame, start, end)) this.#passOn(frame, start, end, header);
  }

  override sendPart(bytes: Uint8Array, start: number, end: number): void {
    super.sendPart(bytes, start, end);
    if (this.#isCrowded) this.#holds.sentTo(this);
  }

  protected override waiting(bytes: number): void {
    if (!this.#throttle || this.#isCrowded || !this.#holds.isCrowded(bytes)) return;
    this.#isCrowded = true;
    this.#holds.fellBehind(this);
  }

  caughtUp(): void {
    this.#isCrowded = false;
  }

  standsStill(): void {
    this.close(closeCodes.tryAgainLater, 'nothing of what was sent has been read for too long');
  }

  holdReading(): void {
    this.#pauseFor('addressee');
  }

  releaseReading(): void {
    this.#resumeFrom('addressee');
  }

  release(message: Uint8Array): void {
    this.guarded(() => {
      if (!isRoutedType(typeAt(message, 0))) {
        const ofLink = decodeLinkMessage(message, this.context.counters);
        if (ofLink) super.linkMessage(ofLink, message);
        return;
      }
      const header = new RoutingHeader();
      if (!header.scan(message, 0, message.length)) throw new ProtocolError('a header that has changed');
      this.#passOn(message, 0, message.length, header);
    });
  }

  slowDown(delay: number): void {
    this.context.logger.info('a leaf sends more than it may and has to wait', { leaf: this.remote.id, delay });
    this.tell({ type: 'slow-down', delay });
    this.#pauseFor('throttle');
  }

  readOn(): void {
    this.#resumeFrom('throttle');
  }

  overrun(): void {
    this.close(closeCodes.protocolViolation, 'more messages than this node lets a leaf send');
  }

  #pauseFor(reason: PauseReason): void {
    this.#pause = this.#pause === 'none' || this.#pause === reason ? reason : 'both';
    this.pauseReading();
  }

  #resumeFrom(reason: PauseReason): void {
    if (this.#pause === 'both') this.#pause = reason === 'throttle' ? 'addressee' : 'throttle';
    else if (this.#pause === reason) this.#pause = 'none';
    if (this.#pause === 'none') this.resumeReading();
  }

  /** A message of this leaf. */
  #passOn(frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    this.#holds.speaks(this);
    try {
      super.routedMessage(frame, start, end, header);
    } finally {
      this.#holds.speaks(undefined);
    }
  }

  protected override linkMessage(message: LinkMessage, bytes: Uint8Array): void {
    const cost = this.#throttle && costOfLinkMessage(message, bytes.length);
    if (!cost || this.#throttle?.admits(bytes, 0, bytes.length, cost)) super.linkMessage(message, bytes);
  }

  protected override ended(reason: CloseReason): void {
    this.#throttle?.stop();
    this.#holds.ended(this);
    super.ended(reason);
  }

  #letIn(applicant: Applicant, transcript: Uint8Array): void {
    const { crypto, keys } = this.context;
    const { role, address, version } = applicant;
    const signature = crypto.sign(keys, signedBytes('handshake/accepting', transcript));
    const networkProof = role === 'node' ? this.networkProof('network-key/accepting', transcript) : {};
    const welcome = this.#owner.welcome(this, address);
    this.tell({ type: 'accepted', accepted: { signature, role, ...networkProof, ...welcome } });
    // What follows may be more than the other side takes in one frame before the handshake is done.
    this.flush();
    this.#nonce = noNonce;
    if (role === 'leaf') this.#throttle = new LeafThrottle(this.context.clock, this.context.limits, this);
    this.proven({ ...address, role, incarnation: version.incarnation });
    this.#owner.linkAccepted(this, applicant);
  }

  #proveIdentity(nonce: Uint8Array): void {
    const { crypto, keys, self, incarnation } = this.context;
    const bytes = signedBytes('identity', identityBytes(self, incarnation, this.#nonce, nonce));
    this.tell({ type: 'identity-proof', signature: crypto.sign(keys, bytes) });
    this.close(closeCodes.normal, 'that was all that was asked');
  }

  #refuse({ rejection, wordsHere }: Refused): void {
    this.tell({ type: 'rejected', rejection });
    this.close(rejectionCloseCode(rejection.kind), rejection.words, wordsHere);
  }

  #validate(start: HandshakeStart): Verdict {
    const { crypto, self } = this.context;
    if (start.version < lowestVersion || start.version > highestVersion)
      return refused(
        'unsupported-version',
        `this node speaks versions ${lowestVersion} to ${highestVersion} of the protocol, not ${start.version}`,
      );
    const id = readId(start.id, start.key);
    if (id.kind === 'refused') return id;
    const transcript = transcriptBytes({
      version: start.version,
      node: self,
      nodeIncarnation: this.context.incarnation,
      nodeNonce: this.#nonce,
      peerId: start.id,
      peerKey: start.key,
      peerNonce: start.nonce,
      incarnation: start.incarnation,
      role: start.role,
    });
    if (!crypto.verify(start.key, signedBytes('handshake/dialling', transcript), start.signature))
      return refused('bad-proof', 'the signature of the handshake does not fit its key');
    if (equalBytes(start.key, self.key))
      return refused('self', 'the node at this address has the very key of the peer that dialled it');
    if (mayBeNode(start.role, this.origin)) {
      const fault = this.faultOfProof('network-key/dialling', transcript, start.networkProof);
      if (fault) {
        const words = `this network lets in only nodes that have its key, and yours has ${fault}`;
        return { ...refused('forbidden', words), wordsHere: `the node that dialled has ${fault}` };
      }
    }
    const address = { id: id.id, key: start.key };
    const applied = this.#apply(address, start);
    if (applied.kind === 'refused') return applied;
    const rejection = this.#owner.admit(applied.applicant, this.origin);
    return rejection ? { kind: 'refused', rejection } : { kind: 'admitted', applicant: applied.applicant, transcript };
  }

  #apply(
    address: { readonly id: PeerId; readonly key: Uint8Array },
    start: HandshakeStart,
  ): { readonly kind: 'applied'; readonly applicant: Applicant } | Refused {
    const { crypto, self, clock, limits } = this.context;
    const { incarnation, role } = start;
    if (mayBeNode(role, this.origin))
      return { kind: 'applied', applicant: { address, role: 'node', version: { incarnation, counter: anyRecord } } };
    if (!start.statement) return refused('forbidden', 'this peer may not be a node here');
    const signed = start.statement;
    const statement = openStatement(signed.record);
    const isOfThisLink =
      sameAddress(statement.leaf, address) &&
      sameAddress(statement.home, self) &&
      statement.incarnation === incarnation;
    if (!isOfThisLink) return refused('malformed', 'the attachment is of another peer, node or session');
    const lifetime = statement.expiresAt - clock.now();
    if (lifetime <= 0 || lifetime > 2 * limits.attachmentLifetime)
      return refused('malformed', 'the attachment has expired, or holds for too long');
    if (!isGenuineStatement(crypto, statement, signed))
      return refused('bad-proof', 'the signature of the attachment does not fit its key');
    const version = { incarnation, counter: statement.move };
    return { kind: 'applied', applicant: { address, role: 'leaf', version, statement, signed } };
  }
}

function refused(kind: Rejection['kind'], words: string): Refused {
  return { kind: 'refused', rejection: { kind, words } };
}

function readId(text: string, key: Uint8Array): { readonly kind: 'read'; readonly id: PeerId } | Refused {
  try {
    const id = readPeerId(text);
    if (!mayHavePeerId(id, key)) return refused('invalid-id', 'an ID that ends like this one belongs to another key');
    return { kind: 'read', id };
  } catch (error) {
    if (error instanceof InvalidPeerIdError) return refused('invalid-id', error.message);
    throw error;
  }
}

const noNonce = new Uint8Array();

/** A node may have many links in one session: whatever record of that session is known, it is no newer session. */
const anyRecord = Number.POSITIVE_INFINITY;

/** What others wait for who have sent something: nothing of it is caused by the leaf itself. */
function isAnswer(type: number): boolean {
  return type === messageType.confirmation || type === messageType.reseal || type === messageType.prekeyAnswer;
}

/** Undefined for what counts as nothing. Each prekey costs a signature check, and room on the disk: it counts as a message. */
function costOfLinkMessage(message: LinkMessage, bytes: number): MessageCost | undefined {
  switch (message.type) {
    case 'prekeys':
      return { messages: Math.max(1, message.prekeys.length), bytes };
    case 'room-items':
    case 'room-question':
    case 'room-list-question':
    case 'room-typing':
      return costOfRoomMessage(message, bytes);
    default:
      return undefined;
  }
}

/** A page cannot be a node, whatever it says: nobody could dial it. */
function mayBeNode(role: PeerRole, origin: RemoteOrigin): boolean {
  return role === 'node' && !origin.isBrowser;
}
