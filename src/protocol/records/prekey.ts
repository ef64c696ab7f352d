import { ProtocolError } from '../../model/errors.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { decoded, finite, publicKey } from '../wire-values.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
import type { Signed } from './node-record.js';

/** A key that others may seal to, as its owner signed it. */
export interface Prekey {
  /** The owner's number for it, from 1. */
  readonly number: number;
  /** X25519, 32 bytes. */
  readonly key: Uint8Array;
  /** `one-time`: given to one sender only. `last-resort`: to anybody when there is no other. */
  readonly kind: 'one-time' | 'last-resort';
  /** By the owner's clock: nothing new is to be sealed to it after that. */
  readonly expiresAt: number;
}

export function signPrekey(crypto: Crypto, keys: KeyPair, content: Prekey): Signed<Prekey> {
  const { number, key, kind, expiresAt } = content;
  const record = tabmesh.v1.Prekey.encode({ number, key, oneTime: kind === 'one-time', expiresAt }).finish();
  return { ...content, signed: { record, signature: crypto.sign(keys, signedBytes('prekey', record)) } };
}

/**
 * Reads a prekey without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openPrekey(signed: SignedBytes): Signed<Prekey> {
  const { number, key, oneTime, expiresAt } = decoded(() => tabmesh.v1.Prekey.decode(signed.record));
  if (number === 0) throw new ProtocolError('a prekey without a number');
  return {
    number,
    key: publicKey(key),
    kind: oneTime ? 'one-time' : 'last-resort',
    expiresAt: finite(expiresAt, 'a clock'),
    signed,
  };
}

/** True if the owner of this key signed it. */
export function isGenuinePrekey(crypto: Crypto, ownerKey: Uint8Array, { record, signature }: SignedBytes): boolean {
  return crypto.verify(ownerKey, signedBytes('prekey', record), signature);
}
