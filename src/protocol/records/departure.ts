import { equalBytes } from '../../model/bytes.js';
import { ProtocolError } from '../../model/errors.js';
import { sameAddress, type PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite, publicKey, signature } from '../wire-values.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
import { isGenuineStatement, openStatement } from './attachment.js';
import type { Signed } from './node-record.js';

const { AnnouncementType } = tabmesh.v1;

/** A peer's leave, or the loss of its link. It covers every attachment up to (incarnation, move). */
export interface Departure {
  readonly peer: PeerAddress;
  readonly incarnation: number;
  readonly move: number;
  readonly kind: 'leave' | 'away';
  readonly signedAt: number;
  /** Key of who says so: the peer itself, or its home. */
  readonly signer: Uint8Array;
  /**
   * Of a home: the statement of that very link, as the leaf signed it. Whoever knows nothing of the link, but of an older one at another
   * home, can tell from it that this home may end both. Undefined where the peer says so itself.
   */
  readonly statement: SignedBytes | undefined;
}

/** A departure as this implementation writes it; of the same content there may be other bytes. */
export function encodeDeparture(departure: Departure): Uint8Array {
  const { peer, incarnation, move, kind, signedAt, signer, statement } = departure;
  return tabmesh.v1.Departure.encode({
    id: peer.id,
    key: peer.key,
    incarnation,
    move,
    type: kind === 'leave' ? AnnouncementType.ANNOUNCEMENT_TYPE_LEAVE : AnnouncementType.ANNOUNCEMENT_TYPE_AWAY,
    signedAt,
    signerKey: signer,
    ...(statement ? { statement: statement.record, leafSignature: statement.signature } : {}),
  }).finish();
}

export function signDeparture(crypto: Crypto, keys: KeyPair, content: Departure): Signed<Departure> {
  const record = encodeDeparture(content);
  return { ...content, signed: { record, signature: crypto.sign(keys, signedBytes('departure', record)) } };
}

/**
 * Reads a departure without believing it yet.
 * @throws ProtocolError if it is not one, or whoever signs it is neither the peer nor the home of the link that it ends.
 */
export function openDeparture(signed: SignedBytes): Signed<Departure> {
  const wire = decoded(() => tabmesh.v1.Departure.decode(signed.record));
  const peer = address(wire.id, wire.key);
  const signer = publicKey(wire.signerKey);
  const isOwn = equalBytes(signer, peer.key);
  if (isOwn && wire.statement.length > 0) throw new ProtocolError('a departure by the peer itself with a statement');
  const departure: Signed<Departure> = {
    peer,
    incarnation: finite(wire.incarnation, 'incarnation'),
    move: wire.move,
    kind: kindFromWire(wire.type),
    signedAt: finite(wire.signedAt, 'a clock'),
    signer,
    statement: isOwn ? undefined : { record: wire.statement.slice(), signature: signature(wire.leafSignature) },
    signed,
  };
  if (departure.statement) checkStatement(departure, departure.statement);
  return departure;
}

/** True if the one who is named as signer signed it and, if that is a home, the leaf signed that it was. */
export function isGenuineDeparture(crypto: Crypto, departure: Signed<Departure>): boolean {
  const { peer, signed, signer, statement } = departure;
  return (
    (!statement || isGenuineStatement(crypto, { leaf: peer }, statement)) &&
    crypto.verify(signer, signedBytes('departure', signed.record), signed.signature)
  );
}

function checkStatement({ peer, signer, incarnation, move }: Departure, { record }: SignedBytes): void {
  const statement = openStatement(record);
  const isOfThisLink =
    sameAddress(statement.leaf, peer) &&
    equalBytes(statement.home.key, signer) &&
    statement.incarnation === incarnation &&
    statement.move === move;
  if (!isOfThisLink) throw new ProtocolError('a departure with the statement of another link');
}

function kindFromWire(type: tabmesh.v1.AnnouncementType): Departure['kind'] {
  if (type === AnnouncementType.ANNOUNCEMENT_TYPE_LEAVE) return 'leave';
  if (type === AnnouncementType.ANNOUNCEMENT_TYPE_AWAY) return 'away';
  throw new ProtocolError('a departure that is neither a leave nor an absence');
}
