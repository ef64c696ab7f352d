import { tabmesh } from '../gen/schema.js';
import { decoded, sized } from '../wire-values.js';
import { keyBytes } from '../../platform/crypto.js';
import type { Prekey } from '../records/prekey.js';

const { OwnPrekey } = tabmesh.stored.v1;

/** The private half of a prekey, as it is on disk. */
export interface StoredOwnPrekey {
  /** X25519, 32 bytes. */
  readonly secret: Uint8Array;
  readonly kind: Prekey['kind'];
  readonly madeAt: number;
  /** When the private half is to be forgotten. */
  readonly forgetAt: number;
}

export function encodeOwnPrekey({ secret, kind, madeAt, forgetAt }: StoredOwnPrekey): Uint8Array {
  return OwnPrekey.encode({ secret, oneTime: kind === 'one-time', madeAt, forgetAt }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeOwnPrekey(bytes: Uint8Array): StoredOwnPrekey {
  const { secret, oneTime, madeAt, forgetAt } = decoded(() => OwnPrekey.decode(bytes));
  return { secret: sized(secret, keyBytes, 'secret'), kind: oneTime ? 'one-time' : 'last-resort', madeAt, forgetAt };
}
