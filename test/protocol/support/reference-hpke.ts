import { createHmac, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { concatBytes, fromHex } from '../../../src/model/bytes.js';

/** Every step from two X25519 keys to the secrets of a context. */
export interface HpkeSteps {
  readonly agreed: Uint8Array;
  readonly sharedSecret: Uint8Array;
  readonly key: Uint8Array;
  readonly baseNonce: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const none = new Uint8Array();
const kemSuite = concatBytes(utf8('KEM'), Uint8Array.of(0, 0x20));
const hpkeSuite = concatBytes(utf8('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 3));

/**
 * HPKE as the addressee does it (RFC 9180, base mode; X25519, HKDF-SHA256, ChaCha20-Poly1305), written down a second time with
 * every step in sight: what the vectors are made with, and the core is held against.
 */
export function referenceHpke(secret: Uint8Array, encapsulated: Uint8Array, info: Uint8Array): HpkeSteps {
  const agreed = x25519(secret, encapsulated);
  const { publicKey } = x25519Keys(secret);
  const sharedSecret = expand(
    kemSuite,
    extract(kemSuite, none, 'eae_prk', agreed),
    'shared_secret',
    concatBytes(encapsulated, publicKey),
    32,
  );
  const schedule = concatBytes(
    Uint8Array.of(0),
    extract(hpkeSuite, none, 'psk_id_hash', none),
    extract(hpkeSuite, none, 'info_hash', info),
  );
  const scheduleSecret = extract(hpkeSuite, sharedSecret, 'secret', none);
  return {
    agreed,
    sharedSecret,
    key: expand(hpkeSuite, scheduleSecret, 'key', schedule, 32),
    baseNonce: expand(hpkeSuite, scheduleSecret, 'base_nonce', schedule, 12),
  };
}

/** DeriveKeyPair (section 7.1.3): the secret that follows from random bytes. */
export function referenceSecret(keyMaterial: Uint8Array): Uint8Array {
  return expand(kemSuite, extract(kemSuite, none, 'dkp_prk', keyMaterial), 'sk', none, 32);
}

/** The nonce of one message: the base, XOR its number as 12 bytes, big-endian. */
export function referenceNonce(baseNonce: Uint8Array, number: number): Uint8Array {
  const counter = new Uint8Array(12);
  new DataView(counter.buffer).setUint32(8, number);
  return baseNonce.map((byte, at) => byte ^ (counter[at] ?? 0));
}

function extract(suite: Uint8Array, salt: Uint8Array, label: string, keyMaterial: Uint8Array): Uint8Array {
  return hmac(salt, utf8('HPKE-v1'), suite, utf8(label), keyMaterial);
}

/** One block of HKDF-Expand is enough: nothing here is longer than a hash. */
function expand(suite: Uint8Array, key: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array {
  const info = concatBytes(Uint8Array.of(0, length), utf8('HPKE-v1'), suite, utf8(label), context);
  return hmac(key, info, Uint8Array.of(1)).subarray(0, length);
}

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(
    createHmac('sha256', key)
      .update(concatBytes(...parts))
      .digest(),
  );
}

/** What stands before a raw key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410). */
const pkcs8 = fromHex('302e020100300506032b656e04220420');
const spki = fromHex('302a300506032b656e032100');

function x25519(secret: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const { privateKey } = x25519Keys(secret);
  const other = createPublicKey({ key: Buffer.from(concatBytes(spki, publicKey)), format: 'der', type: 'spki' });
  return Uint8Array.from(diffieHellman({ privateKey, publicKey: other }));
}

function x25519Keys(secret: Uint8Array) {
  const privateKey = createPrivateKey({ key: Buffer.from(concatBytes(pkcs8, secret)), format: 'der', type: 'pkcs8' });
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey, publicKey: Uint8Array.from(der.subarray(spki.length)) };
}
