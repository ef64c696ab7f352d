import { concatBytes } from '../model/bytes.js';
import { aeadNonceBytes, hashBytes, keyBytes, type AgreementKeys, type Crypto } from '../platform/crypto.js';
import type { RandomSource } from '../platform/random.js';
import { HpkeContext } from './hpke-context.js';
import { ascii, LabeledKdf } from './labeled-kdf.js';

// HPKE in base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305. Written over the primitives of
// `Crypto`, since the libraries there are need `crypto.subtle`, answer with promises, and open strictly in sequence: a
// message that was lost would make all later ones unreadable.

/** The half of a context that its sender has. One key goes one way: an answer is sealed in a context of its own. */
type Sealer = Pick<HpkeContext, 'seal' | 'export'>;
/** The half of a context that its addressee has. */
export type Opener = Pick<HpkeContext, 'open' | 'export'>;

/** A fresh context, and what the addressee needs to come to the same one. */
export interface SealingContext {
  /** The ephemeral public key, 32 bytes: not secret, goes with every message (`enc` of the RFC). */
  readonly encapsulated: Uint8Array;
  readonly context: Sealer;
}

const none = new Uint8Array();
const kem = Uint8Array.of(0x00, 0x20);
const kdf = Uint8Array.of(0x00, 0x01);
const aead = Uint8Array.of(0x00, 0x03);
const kemSuite = concatBytes(ascii('KEM'), kem);
const hpkeSuite = concatBytes(ascii('HPKE'), kem, kdf, aead);
const baseMode = Uint8Array.of(0x00);

/** A key pair that is used for one context and then forgotten. */
export function ephemeralKeys(crypto: Crypto, random: RandomSource): AgreementKeys {
  return deriveAgreementKeys(crypto, random.bytes(keyBytes));
}

/** DeriveKeyPair (RFC 9180, section 7.1.3): the key pair of 32 or more bytes that nobody can guess. */
export function deriveAgreementKeys(crypto: Crypto, keyMaterial: Uint8Array): AgreementKeys {
  const labeled = new LabeledKdf(crypto, kemSuite);
  const pseudoRandomKey = labeled.extract(none, 'dkp_prk', keyMaterial);
  return crypto.agreementKeys(labeled.expand(pseudoRandomKey, 'sk', none, keyBytes));
}

/**
 * A context in which only the owner of `recipientPublicKey` opens what is sealed (SetupBaseS; section 5.1.1). It does not
 * say who sealed: that is for a signature over `encapsulated` to say. Undefined for a public key that none can be
 * agreed on with.
 * @param ephemeral is for this one context: `ephemeralKeys` makes them.
 * @param info both sides have to know it: what the context is for.
 */
export function sealingContext(
  crypto: Crypto,
  ephemeral: AgreementKeys,
  recipientPublicKey: Uint8Array,
  info: Uint8Array,
): SealingContext | undefined {
  const encapsulated = ephemeral.publicKey;
  const agreed = crypto.agree(ephemeral, recipientPublicKey);
  if (agreed === undefined) return undefined;
  const shared = sharedSecret(crypto, agreed, encapsulated, recipientPublicKey);
  return { encapsulated, context: keySchedule(crypto, shared, info) };
}

/**
 * The addressee's half of a context (SetupBaseR; section 5.1.1). Undefined for bytes that are no encapsulated key. A wrong
 * one, wrong keys or another `info` give a context in which nothing opens.
 */
export function openingContext(
  crypto: Crypto,
  recipient: AgreementKeys,
  encapsulated: Uint8Array,
  info: Uint8Array,
): Opener | undefined {
  const agreed = crypto.agree(recipient, encapsulated);
  if (agreed === undefined) return undefined;
  return keySchedule(crypto, sharedSecret(crypto, agreed, encapsulated, recipient.publicKey), info);
}

/** ExtractAndExpand (section 4.1): bound to both public keys. */
function sharedSecret(crypto: Crypto, agreed: Uint8Array, encapsulated: Uint8Array, recipient: Uint8Array): Uint8Array {
  const labeled = new LabeledKdf(crypto, kemSuite);
  const pseudoRandomKey = labeled.extract(none, 'eae_prk', agreed);
  return labeled.expand(pseudoRandomKey, 'shared_secret', concatBytes(encapsulated, recipient), hashBytes);
}

/** KeySchedule in base mode (section 5.1): no pre-shared key, so `psk` and `psk_id` are empty. */
function keySchedule(crypto: Crypto, shared: Uint8Array, info: Uint8Array): HpkeContext {
  const labeled = new LabeledKdf(crypto, hpkeSuite);
  const context = concatBytes(baseMode, labeled.extract(none, 'psk_id_hash'), labeled.extract(none, 'info_hash', info));
  const secret = labeled.extract(shared, 'secret');
  return new HpkeContext(crypto, labeled, {
    key: labeled.expand(secret, 'key', context, keyBytes),
    baseNonce: labeled.expand(secret, 'base_nonce', context, aeadNonceBytes),
    exporterSecret: labeled.expand(secret, 'exp', context, hashBytes),
  });
}
