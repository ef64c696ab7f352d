import { concatBytes, equalBytes, toHex } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { keyBytes, type AgreementKeys, type Crypto } from '../../src/platform/crypto.js';

/** Who talks to whom about whom. Both sides know all of it, or they come to different secrets. */
export interface CarryScene {
  /** The origin that is left, and the one that is gone to. */
  readonly from: string;
  readonly to: string;
  /** Keys that both have made for this one time (X25519). */
  readonly fromKey: Uint8Array;
  readonly toKey: Uint8Array;
  /** Who is carried. */
  readonly id: PeerId;
  readonly key: Uint8Array;
}

/** What both sides come to, and nobody else. */
export interface CarryAgreement {
  /** Six digits for the user to compare: the same on both sides. */
  readonly code: string;
  /** What the file is sealed with, in the place of a passphrase: 256 bits, in hexadecimal. */
  readonly secret: string;
}

const codeBytes = 4;

/** Binds the page that is gone to to its key before it knows the other one: with one attempt nobody makes two codes the same. */
export function commitmentTo(publicKey: Uint8Array, crypto: Crypto): Uint8Array {
  return crypto.sha256(concatBytes(bytesOf('tabmesh carry v1 commitment'), publicKey));
}

export function isCommitmentTo(commitment: Uint8Array, publicKey: Uint8Array, crypto: Crypto): boolean {
  return equalBytes(commitment, commitmentTo(publicKey, crypto));
}

/** Undefined if the other key is none to agree with. */
export function agreement(
  own: AgreementKeys,
  theirs: Uint8Array,
  scene: CarryScene,
  crypto: Crypto,
): CarryAgreement | undefined {
  const shared = crypto.agree(own, theirs);
  if (!shared) return undefined;
  const pseudoRandomKey = crypto.hkdfExtract(crypto.sha256(transcriptOf(scene)), shared);
  const derived = (purpose: string, length: number): Uint8Array =>
    crypto.hkdfExpand(pseudoRandomKey, bytesOf(`tabmesh carry v1 ${purpose}`), length);
  return { code: digitsOf(derived('code', codeBytes)), secret: toHex(derived('secret', keyBytes)) };
}

/** Each part after its length. */
function transcriptOf({ from, to, fromKey, toKey, id, key }: CarryScene): Uint8Array {
  const parts = [bytesOf(from), bytesOf(to), fromKey, toKey, bytesOf(id), key];
  return concatBytes(...parts.flatMap((part) => [lengthOf(part), part]));
}

function lengthOf(part: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, part.length);
  return length;
}

function digitsOf(bytes: Uint8Array): string {
  const number = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % 1_000_000;
  const digits = String(number).padStart(6, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
