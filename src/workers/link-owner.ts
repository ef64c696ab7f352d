import type { CloseReason } from '../model/close-codes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { AnnouncedLimits, HandshakeAccepted, LinkMessage, NodeAddress } from '../protocol/messages.js';
import type { RoutingHeader } from '../protocol/routing-header.js';
import type { RoutingLink } from '../routing/network.js';
import type { RemoteOrigin } from '../transport/connection.js';
import type { Applicant } from './applicant.js';

/** A link as its owner sees it. */
export interface Link extends RoutingLink {
  /** What the log calls the other side. */
  readonly label: string;
  /** Sends a message of the link itself. */
  tell(message: LinkMessage): void;
  /** There is reason to doubt the link: it has to prove itself within the probe deadline, or is given up. */
  probe(): void;
}

/** A link that the other side dialled. */
export interface AcceptedLink extends Link {
  readonly origin: RemoteOrigin;
}

/** What a link tells the peer that owns it. */
export interface LinkOwner {
  /** A message of the link itself, after the handshake. May throw ProtocolError. */
  linkMessage(link: Link, message: LinkMessage): void;
  /** A routed message whose header was read and whose source is plausible. May throw ProtocolError. */
  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void;
  /** The link is no more. `refusal` is what the other side said, if it refused the handshake. */
  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void;
}

/** Who dialled. */
export interface DiallingOwner extends LinkOwner {
  /** The node has let this peer in and proved who it is. */
  linkReady(link: Link, accepted: HandshakeAccepted): void;
}

/** Who accepts: asked and told in this order. */
export interface AcceptingOwner extends LinkOwner {
  /** Everything was checked that the handshake can prove: may this peer come in? The reason if not. */
  admit(applicant: Applicant, origin: RemoteOrigin): Rejection | undefined;
  /** What an admitted peer is told. */
  welcome(link: AcceptedLink, peer: PeerAddress): Welcome;
  /** The link is ready: time to register the peer and to announce it. */
  linkAccepted(link: AcceptedLink, applicant: Applicant): void;
}

export interface Welcome {
  readonly peerCount: number;
  readonly limits: AnnouncedLimits;
  readonly fallbackNodes: readonly NodeAddress[];
}
