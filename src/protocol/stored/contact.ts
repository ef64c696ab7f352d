import type { PeerAddress } from '../../model/peer.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded } from '../wire-values.js';

const { Contact } = tabmesh.stored.v1;

/** Whose an ID is, as it was when first written to or heard from. */
export interface StoredContact extends PeerAddress {
  readonly since: number;
  /** When the two have compared their safety number. */
  readonly verifiedAt: number | undefined;
}

export function encodeContact({ id, key, since, verifiedAt = 0 }: StoredContact): Uint8Array {
  return Contact.encode({ id, key, since, verifiedAt }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeContact(bytes: Uint8Array): StoredContact {
  const { id, key, since, verifiedAt } = decoded(() => Contact.decode(bytes));
  return { ...address(id, key), since, verifiedAt: verifiedAt === 0 ? undefined : verifiedAt };
}
