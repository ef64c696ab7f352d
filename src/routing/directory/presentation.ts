import { addressName, type PeerAddress, type PeerRole } from '../../model/peer.js';
import type { Attachment } from '../../protocol/records/attachment.js';
import type { Departure } from '../../protocol/records/departure.js';
import type { NodeRecord, Signed } from '../../protocol/records/node-record.js';
import type { Claimed } from './claim-dates.js';
import { compareVersions, type Version } from '../order.js';

/** Why a peer counts as being there: a leaf is attached to a home, a node speaks for itself. */
export type Presentation =
  | { readonly kind: 'leaf'; readonly attachment: Attachment }
  | { readonly kind: 'node'; readonly record: Signed<NodeRecord> };

/** A session of a node, which leaves are attached to: with it their attachments end. */
export interface HomeSession {
  readonly node: PeerAddress;
  /** The node's `addressName`. */
  readonly name: string;
  readonly incarnation: number;
}

/** What a presentation says: what a peer is linked to, and as which link of which session. */
export interface Bond {
  readonly role: PeerRole;
  /** Where messages to the peer have to go: a node is its own home. */
  readonly home: HomeSession;
  readonly version: Version;
}

/** What a departure ends: every link up to (incarnation, move). */
export type Ending = Pick<Departure, 'incarnation' | 'move' | 'kind'>;

export function addressOf(presentation: Presentation): PeerAddress {
  return presentation.kind === 'leaf' ? presentation.attachment.leaf : presentation.record.node;
}

export function bondOf(presentation: Presentation): Bond {
  return { role: presentation.kind, home: homeOf(presentation), version: versionOf(presentation) };
}

function homeOf(presentation: Presentation): HomeSession {
  if (presentation.kind === 'node') {
    const { node, incarnation } = presentation.record;
    return { node, name: addressName(node), incarnation };
  }
  const { home, homeIncarnation } = presentation.attachment;
  return { node: home, name: addressName(home), incarnation: homeIncarnation };
}

/** True for one link of one session. A node's records count its changes, not its links. */
export function isSameLink(a: Bond, b: Bond): boolean {
  if (a.role !== b.role || a.version.incarnation !== b.version.incarnation) return false;
  return a.role === 'node' || a.version.counter === b.version.counter;
}

export function versionOf(presentation: Presentation): Version {
  if (presentation.kind === 'node')
    return { incarnation: presentation.record.incarnation, counter: presentation.record.sequence };
  return { incarnation: presentation.attachment.incarnation, counter: presentation.attachment.move };
}

/** When the ID was first witnessed under the key, as its home says. */
export function claimedAtOf(presentation: Presentation): number {
  return presentation.kind === 'leaf' ? presentation.attachment.claimedAt : presentation.record.claimedAt;
}

/** What is said of the claim to the ID, and by whom. A node is its own witness. */
export function claimedOf(presentation: Presentation): Claimed {
  const claimedAt = claimedAtOf(presentation);
  const home = presentation.kind === 'leaf' ? presentation.attachment.home.key : presentation.record.node.key;
  const witness = (presentation.kind === 'leaf' ? presentation.attachment.claimWitness : undefined) ?? home;
  return { claimedAt, witness, home };
}

/** When a presentation loses its force; a node's does by its neighbours' records, not by time. */
export function expiryOf(presentation: Presentation): number {
  return presentation.kind === 'leaf' ? presentation.attachment.expiresAt : Number.POSITIVE_INFINITY;
}

/** A leaf's departure ends the attachments up to its move; a node's ends the whole session. */
export function hasDeparted({ role, version }: Bond, departure: Ending | undefined): boolean {
  if (!departure) return false;
  if (role === 'node') return departure.incarnation >= version.incarnation;
  return compareVersions(versionOfDeparture(departure), version) >= 0;
}

/** Newer sessions first; within one state a leave says more than an absence. */
export function compareDepartures(a: Ending, b: Ending): number {
  return (
    compareVersions(versionOfDeparture(a), versionOfDeparture(b)) ||
    Number(a.kind === 'leave') - Number(b.kind === 'leave')
  );
}

/** True for a departure that names a later link than this one. */
export function isAhead({ role, version }: Bond, departure: Ending): boolean {
  return role === 'leaf' && compareVersions(versionOfDeparture(departure), version) > 0;
}

function versionOfDeparture({ incarnation, move }: Ending): Version {
  return { incarnation, counter: move };
}
