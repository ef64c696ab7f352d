import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite, publicKey } from '../wire-values.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
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
}

/** A departure as this implementation writes it; of the same content there may be other bytes. */
export function encodeDeparture({ peer, incarnation, move, kind, signedAt, signer }: Departure): Uint8Array {
  return tabmesh.v1.Departure.encode({
    id: peer.id,
    key: peer.key,
    incarnation,
    move,
    type: kind === 'leave' ? AnnouncementType.ANNOUNCEMENT_TYPE_LEAVE : AnnouncementType.ANNOUNCEMENT_TYPE_AWAY,
    signedAt,
    signerKey: signer,
  }).finish();
}

export function signDeparture(crypto: Crypto, keys: KeyPair, content: Departure): Signed<Departure> {
  const record = encodeDeparture(content);
  return { ...content, signed: { record, signature: crypto.sign(keys, signedBytes('departure', record)) } };
}

/**
 * Reads a departure without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openDeparture(signed: SignedBytes): Signed<Departure> {
  const wire = decoded(() => tabmesh.v1.Departure.decode(signed.record));
  const peer = address(wire.id, wire.key);
  return {
    peer,
    incarnation: finite(wire.incarnation, 'incarnation'),
    move: wire.move,
    kind: kindFromWire(wire.type),
    signedAt: finite(wire.signedAt, 'a clock'),
    signer: publicKey(wire.signerKey),
    signed,
  };
}

/** True if the one who is named as signer signed it; whether that one may is for the directory to say. */
export function isGenuineDeparture(crypto: Crypto, departure: Signed<Departure>): boolean {
  const { signed, signer } = departure;
  return crypto.verify(signer, signedBytes('departure', signed.record), signed.signature);
}

function kindFromWire(type: tabmesh.v1.AnnouncementType): Departure['kind'] {
  if (type === AnnouncementType.ANNOUNCEMENT_TYPE_LEAVE) return 'leave';
  if (type === AnnouncementType.ANNOUNCEMENT_TYPE_AWAY) return 'away';
  throw new ProtocolError('a departure that is neither a leave nor an absence');
}
