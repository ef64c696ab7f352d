import type { PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite } from '../wire-values.js';
import type { SignedBytes, WireAttachment } from '../messages.js';
import { signedBytes } from '../transcript.js';

/** A leaf's side: "I am reached through this node". Ordered by (incarnation, move). */
export interface AttachmentStatement {
  readonly leaf: PeerAddress;
  readonly home: PeerAddress;
  readonly incarnation: number;
  readonly move: number;
  /** When it loses its force, by the home's clock. */
  readonly expiresAt: number;
}

/** The home's side: what it puts to a statement that it has checked. */
export interface Testimony {
  /** In which session of the home this was: the attachment ends with it. */
  readonly homeIncarnation: number;
  /** When the home took the leaf in, by the home's clock. */
  readonly witnessedAt: number;
  /** When the ID was first witnessed under this key, by the clock of that witness. */
  readonly claimedAt: number;
  /** Key of the node that witnessed the claim first; undefined where that is the home itself. */
  readonly claimWitness: Uint8Array | undefined;
  /** By that node. */
  readonly claimSignature: Uint8Array;
}

/** Both sides together: what nodes tell each other of a leaf. */
export interface Attachment extends AttachmentStatement, Testimony {
  readonly wire: WireAttachment;
}

/** A statement as this implementation writes it; of the same content there may be other bytes. */
export function encodeStatement({ leaf, home, incarnation, move, expiresAt }: AttachmentStatement): Uint8Array {
  return tabmesh.v1.AttachmentStatement.encode({
    id: leaf.id,
    key: leaf.key,
    homeId: home.id,
    homeKey: home.key,
    incarnation,
    move,
    expiresAt,
  }).finish();
}

export function signStatement(crypto: Crypto, keys: KeyPair, statement: AttachmentStatement): SignedBytes {
  const record = encodeStatement(statement);
  return { record, signature: crypto.sign(keys, signedBytes('attachment-statement', record)) };
}

/**
 * Reads a leaf's statement without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openStatement(record: Uint8Array): AttachmentStatement {
  const wire = decoded(() => tabmesh.v1.AttachmentStatement.decode(record));
  return {
    leaf: address(wire.id, wire.key),
    home: address(wire.homeId, wire.homeKey),
    incarnation: finite(wire.incarnation, 'incarnation'),
    move: wire.move,
    expiresAt: finite(wire.expiresAt, 'a clock'),
  };
}

/** True if the leaf signed it. */
export function isGenuineStatement(
  crypto: Crypto,
  { leaf }: Pick<AttachmentStatement, 'leaf'>,
  signed: SignedBytes,
): boolean {
  return crypto.verify(leaf.key, signedBytes('attachment-statement', signed.record), signed.signature);
}

/** A witness signs since when somebody has an ID: the signature travels with each attachment to come. */
export function signClaim(crypto: Crypto, witnessKeys: KeyPair, owner: PeerAddress, claimedAt: number): Uint8Array {
  return crypto.sign(witnessKeys, claimBytes(owner, claimedAt));
}

/** Puts the home's testimony and signature to a statement that it has checked. */
export function witness(
  crypto: Crypto,
  homeKeys: KeyPair,
  statement: AttachmentStatement,
  signed: SignedBytes,
  testimony: Testimony,
): Attachment {
  const wire: WireAttachment = {
    statement: signed.record,
    leafSignature: signed.signature,
    ...testimony,
    homeSignature: crypto.sign(homeKeys, witnessedBytes(signed, testimony)),
  };
  return { ...statement, ...testimony, wire };
}

/** @throws ProtocolError if it is not an attachment. */
export function openAttachment(wire: WireAttachment): Attachment {
  const { homeIncarnation, witnessedAt, claimedAt, claimWitness, claimSignature } = wire;
  const testimony = { homeIncarnation, witnessedAt, claimedAt, claimWitness, claimSignature };
  return { ...openStatement(wire.statement), ...testimony, wire };
}

/** True if the leaf, its home and the witness of its claim signed it. */
export function isGenuineAttachment(crypto: Crypto, attachment: Attachment): boolean {
  const { leaf, home, claimedAt, claimWitness = home.key, claimSignature } = attachment;
  const { statement, leafSignature, homeSignature } = attachment.wire;
  const signed = { record: statement, signature: leafSignature };
  return (
    isGenuineStatement(crypto, attachment, signed) &&
    crypto.verify(claimWitness, claimBytes(leaf, claimedAt), claimSignature) &&
    crypto.verify(attachment.home.key, witnessedBytes(signed, attachment.wire), homeSignature)
  );
}

function witnessedBytes({ record, signature }: SignedBytes, testimony: Testimony): Uint8Array {
  const { homeIncarnation, witnessedAt, claimedAt, claimWitness = new Uint8Array(), claimSignature } = testimony;
  return signedBytes(
    'attachment',
    homeIncarnation,
    witnessedAt,
    claimedAt,
    claimWitness,
    claimSignature,
    signature,
    record,
  );
}

function claimBytes({ id, key }: PeerAddress, claimedAt: number): Uint8Array {
  return signedBytes('claim', claimedAt, key, id);
}
