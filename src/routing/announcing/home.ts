import { closeCodes } from '../../model/close-codes.js';
import { equalBytes, toHex } from '../../model/bytes.js';
import { ProtocolError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import { sameAddress, type PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { SignedBytes } from '../../protocol/messages.js';
import {
  isGenuineStatement,
  openStatement,
  signClaim,
  witness,
  type Attachment,
  type AttachmentStatement,
  type Testimony,
} from '../../protocol/records/attachment.js';
import { signDeparture, type Departure } from '../../protocol/records/departure.js';
import type { Directory } from '../directory/directory.js';
import type { LeafAudience } from '../leaves/leaf-audience.js';
import type { RoutingLink } from '../network.js';
import type { Propagation } from './propagation.js';

export interface HomeOptions {
  readonly self: PeerAddress;
  readonly keys: KeyPair;
  readonly incarnation: number;
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly limits: Limits;
  readonly directory: Directory;
  readonly propagation: Propagation;
  readonly leaves: LeafAudience;
}

type Claim = Pick<Testimony, 'claimedAt' | 'claimWitness' | 'claimSignature'>;

/** How a leaf went: it said so, it has another home already, or its link was lost and it may be back in a moment. */
export type Parting = 'left' | 'moved' | 'lost';

/** A node as the home of its leaves: it bears witness that they are there, and tells the network when they go. */
export class Home {
  readonly #options: HomeOptions;
  readonly #partings = new Map<PeerId, Timer>();
  /** The links of leaves by their keys: one key has one session, whatever ID it goes by. */
  readonly #byKey = new Map<string, RoutingLink>();

  constructor(options: HomeOptions) {
    this.#options = options;
  }

  /** A leaf has been let in: its link is known from here on, its place in the network announced, the roster told. */
  add(link: RoutingLink, statement: AttachmentStatement, signed: SignedBytes): void {
    const { leaves } = this.#options;
    const { id } = link.remote;
    const former = leaves.set(id, link);
    this.#forgetParting(id);
    if (former && former !== link) {
      this.#forgetLink(former);
      closeFormer(former, link.remote.incarnation);
    }
    this.#replaceAlias(link.remote, link.remote.incarnation);
    this.#byKey.set(toHex(link.remote.key), link);
    // The roster first: whoever greets the newcomer at once must not be a stranger to it.
    leaves.tellRoster(link);
    this.#attach(link, statement, signed);
  }

  /**
   * A leaf has signed its attachment anew.
   * @throws ProtocolError if it is of another leaf, home or session, too old, or not signed by the leaf.
   */
  renew(link: RoutingLink, signed: SignedBytes): void {
    const { crypto, self, clock, limits, directory, leaves } = this.#options;
    const statement = openStatement(signed.record);
    const known = directory.attachmentOf(link.remote.id);
    const lifetime = statement.expiresAt - clock.now();
    const isOfThisLink =
      leaves.get(link.remote.id) === link &&
      sameAddress(statement.leaf, link.remote) &&
      sameAddress(statement.home, self) &&
      statement.incarnation === link.remote.incarnation &&
      statement.move > (known?.move ?? 0);
    if (!isOfThisLink || lifetime <= 0 || lifetime > 2 * limits.attachmentLifetime)
      throw new ProtocolError('a renewal of another attachment than that of this link');
    if (!isGenuineStatement(crypto, statement, signed)) throw new ProtocolError('a renewal that the leaf did not sign');
    this.#attach(link, statement, signed);
  }

  /** True if it was the link of a leaf. */
  remove(link: RoutingLink, how: Parting): boolean {
    const { leaves } = this.#options;
    if (leaves.get(link.remote.id) !== link) return false;
    leaves.delete(link.remote.id);
    this.#forgetLink(link);
    this.#part(link.remote, how);
    return true;
  }

  /**
   * Somebody is attached elsewhere now: a link that this node still has under that ID is a thing of the past. `witnessed`: what this node
   * has borne witness to of it.
   */
  release(leaf: PeerAddress, incarnation: number, witnessed: Attachment | undefined): void {
    const { leaves } = this.#options;
    const link = leaves.get(leaf.id);
    this.#forgetParting(leaf.id);
    this.#replaceAlias(leaf, incarnation);
    if (!link) return;
    leaves.delete(leaf.id);
    this.#forgetLink(link);
    if (equalBytes(link.remote.key, leaf.key)) {
      closeFormer(link, incarnation);
      return;
    }
    // Nobody may take it for one who still waits for the ID.
    if (witnessed) this.#announceEnd(witnessed, 'leave');
    link.close(closeCodes.duplicateId, `the ID ${leaf.id} belongs to somebody who had it before`);
  }

  /** What this node has borne witness to of the link that it has under this ID. */
  witnessedOf(id: PeerId): Attachment | undefined {
    const link = this.#options.leaves.get(id);
    return link && this.#attachmentHere(link.remote);
  }

  /** Tells the network that this node leaves. */
  announceLeave(): void {
    const { self, incarnation } = this.#options;
    this.#announce({ peer: self, incarnation, move: 0, kind: 'leave', statement: undefined });
  }

  /** Tells the network that a leaf has left or lost its link. */
  #announceEnd({ leaf, incarnation, move, wire }: Attachment, kind: Departure['kind']): void {
    const statement = { record: wire.statement, signature: wire.leafSignature };
    this.#announce({ peer: leaf, incarnation, move, kind, statement });
  }

  #announce(said: Omit<Departure, 'signedAt' | 'signer'>): void {
    const { clock, crypto, keys, self, directory, propagation } = this.#options;
    const departure = signDeparture(crypto, keys, { ...said, signedAt: clock.now(), signer: self.key });
    directory.putDeparture(departure);
    propagation.passOnDeparture(departure);
  }

  /** Ends every timer. */
  close(): void {
    for (const timer of this.#partings.values()) timer.cancel();
    this.#partings.clear();
  }

  /** Puts this node's testimony to a leaf's statement, and tells the network. */
  #attach(link: RoutingLink, statement: AttachmentStatement, signed: SignedBytes): void {
    const { clock, crypto, keys, self, incarnation, directory, propagation } = this.#options;
    const now = clock.now();
    const claim = this.#knownClaim(statement.leaf) ?? this.#newClaim(statement.leaf, now);
    const testimony = { homeIncarnation: incarnation, witnessedAt: now, ...claim };
    const attachment = witness(crypto, keys, statement, signed, testimony);
    directory.put({ kind: 'leaf', attachment });
    propagation.passOn({ kind: 'attachment', attachment: attachment.wire }, self);
  }

  /** Since when somebody has an ID, as it was witnessed first. Who comes back after it was free for anybody has none. */
  #knownClaim({ id, key }: PeerAddress): Claim | undefined {
    const { directory, self } = this.#options;
    const owner = directory.ownerOf(id);
    const known = directory.attachmentOf(id);
    if (!owner || !known || owner.tenure.kind === 'over' || !equalBytes(owner.address.key, key)) return undefined;
    const { claimedAt, claimWitness = known.home.key, claimSignature } = known;
    return { claimedAt, claimWitness: equalBytes(claimWitness, self.key) ? undefined : claimWitness, claimSignature };
  }

  #newClaim(owner: PeerAddress, claimedAt: number): Claim {
    const { crypto, keys } = this.#options;
    return { claimedAt, claimWitness: undefined, claimSignature: signClaim(crypto, keys, owner, claimedAt) };
  }

  #part(leaf: PeerAddress, how: Parting): void {
    const { clock, limits } = this.#options;
    const attachment = this.#attachmentHere(leaf);
    if (!attachment) return;
    if (how === 'left') this.#announceEnd(attachment, 'leave');
    if (how === 'lost') this.#announceEnd(attachment, 'away');
    if (how === 'left') return;
    const timer = clock.after(limits.linkLossGrace, () => {
      this.#partings.delete(leaf.id);
      this.#announceEnd(attachment, 'leave');
    });
    this.#partings.set(leaf.id, timer);
  }

  /** What is known of a leaf last, if it is attached here by that. */
  #attachmentHere(leaf: PeerAddress): Attachment | undefined {
    const { directory, self } = this.#options;
    const attachment = directory.attachmentOf(leaf.id);
    const isHere = attachment && sameAddress(attachment.leaf, leaf) && sameAddress(attachment.home, self);
    return isHere ? attachment : undefined;
  }

  /** A newer session of a key has taken over, under another ID than the one it has here. */
  #replaceAlias({ id, key }: PeerAddress, incarnation: number): void {
    const link = this.#byKey.get(toHex(key));
    if (link && link.remote.id !== id && link.remote.incarnation < incarnation) closeFormer(link, incarnation);
  }

  #forgetLink(link: RoutingLink): void {
    const name = toHex(link.remote.key);
    if (this.#byKey.get(name) === link) this.#byKey.delete(name);
  }

  #forgetParting(id: PeerId): void {
    this.#partings.get(id)?.cancel();
    this.#partings.delete(id);
  }
}

/** A session that has moved goes on; one that another has taken over ends. */
function closeFormer(link: RoutingLink, incarnation: number): void {
  if (link.remote.incarnation === incarnation) link.close(closeCodes.moved, 'this leaf has another home now');
  else link.close(closeCodes.replaced, 'a newer session of this peer took over');
}
