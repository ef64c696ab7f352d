import { toHex } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import type { Limits } from '../model/limits.js';
import type { Clock } from '../platform/clock.js';
import { signatureBytes } from '../platform/crypto.js';
import { storedKey, storedPrefix } from '../platform/store-keys.js';
import type { SignedBytes } from '../protocol/messages.js';
import type { Signed } from '../protocol/records/node-record.js';
import { openPrekey, type Prekey } from '../protocol/records/prekey.js';

/** By owner and number. */
export const oneTimePrefix = storedPrefix('one-time-prekey');
/** By owner: see `PrekeyDrawer`. */
export const drawerPrefix = storedPrefix('prekeys');
/** By owner. */
export const copyPrefix = storedPrefix('prekey-copy');

export function oneTimeKey(owner: string, number: number): string {
  return storedKey('one-time-prekey', owner, number);
}

export function oneTimeOwner(key: string): string {
  return key.slice(oneTimePrefix.length, key.lastIndexOf('/'));
}

/** What maps and the store call an owner: prekeys belong to a key, whatever its ID. */
export function ownerName(key: Uint8Array): string {
  return toHex(key);
}

/** Behind a head of so many bytes that the caller fills. */
export function encodeSigned({ record, signature }: SignedBytes, head = 0): Uint8Array {
  const bytes = new Uint8Array(head + signatureBytes + record.length);
  bytes.set(signature, head);
  bytes.set(record, head + signatureBytes);
  return bytes;
}

/** @returns undefined if it is damaged. */
export function readSigned(bytes: Uint8Array, head = 0): Signed<Prekey> | undefined {
  const signature = bytes.slice(head, head + signatureBytes);
  if (signature.length < signatureBytes) return undefined;
  return tryOpenPrekey({ record: bytes.slice(head + signatureBytes), signature });
}

/**
 * True for one that is said to be good for longer than anybody's is: a place that is taken for ever.
 */
export function holdsTooLong({ expiresAt }: Prekey, clock: Clock, { prekeyTime }: Limits): boolean {
  return expiresAt - clock.now() > 2 * prekeyTime;
}

/** @returns undefined if it is no prekey. */
export function tryOpenPrekey(signed: SignedBytes): Signed<Prekey> | undefined {
  try {
    return openPrekey(signed);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return undefined;
  }
}
