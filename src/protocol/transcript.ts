import { concatBytes } from '../model/bytes.js';
import type { PeerAddress, PeerRole } from '../model/peer.js';

/** What both sides of a handshake sign: everything that they agree on, so that no part of it can be swapped. */
export interface Transcript {
  readonly version: number;
  readonly node: PeerAddress;
  readonly nodeIncarnation: number;
  readonly nodeNonce: Uint8Array;
  readonly peerId: string;
  readonly peerKey: Uint8Array;
  readonly peerNonce: Uint8Array;
  readonly incarnation: number;
  readonly role: PeerRole;
}

/** What a signature is for. Each purpose begins its bytes with its own name, so that none can pass for another. */
export type SigningDomain =
  | 'handshake/dialling'
  | 'handshake/accepting'
  | 'identity'
  | 'node-record'
  | 'attachment-statement'
  | 'attachment'
  | 'claim'
  | 'departure'
  | 'sealing-context'
  | 'confirmation'
  | 'reseal'
  | 'typing'
  | 'prekey'
  | 'room-post'
  | 'room-membership'
  | 'room-typing'
  | 'file-answer';

/** What a proof of the network key is for; begins its bytes in the same way. */
export type NetworkProofDomain = 'network-key/dialling' | 'network-key/accepting';

/** Bytes as they are, a text as UTF-8, or a number as IEEE 754 in 8 bytes, big-endian. */
export type SignedPart = Uint8Array | string | number;

/**
 * The bytes that are signed, or proved by the network key: `tabmesh/v1/`, the domain, a zero byte, and the content. All in one piece at
 * once: three such texts are made for each attachment that a node hears of, and small arrays cost more than what is in them.
 */
export function signedBytes(domain: SigningDomain | NetworkProofDomain, ...content: readonly SignedPart[]): Uint8Array {
  let length = opening.length + domain.length + 1;
  for (const part of content) length += lengthOf(part);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = writeAscii(bytes, writeAscii(bytes, 0, opening), domain) + 1;
  for (const part of content) {
    if (typeof part === 'number') {
      view.setFloat64(at, part);
      at += 8;
    } else if (typeof part === 'string') {
      at = writeText(bytes, at, part);
    } else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return bytes;
}

const opening = 'tabmesh/v1/';

function lengthOf(part: SignedPart): number {
  if (typeof part === 'number') return 8;
  return typeof part === 'string' && !isAscii(part) ? utf8(part).length : part.length;
}

/** Nearly every text that is signed; and an encoder costs more than such a text. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Returns where it ends. */
function writeText(bytes: Uint8Array, start: number, text: string): number {
  if (isAscii(text)) return writeAscii(bytes, start, text);
  const encoded = utf8(text);
  bytes.set(encoded, start);
  return start + encoded.length;
}

/** Returns where it ends. */
function writeAscii(bytes: Uint8Array, start: number, text: string): number {
  for (let at = 0; at < text.length; at += 1) bytes[start + at] = text.charCodeAt(at);
  return start + text.length;
}

/** The transcript as bytes: fixed order, big-endian numbers, texts behind their length in two bytes. */
export function transcriptBytes(transcript: Transcript): Uint8Array {
  return concatBytes(
    uint32(transcript.version),
    lengthAndText(transcript.node.id),
    transcript.node.key,
    float64(transcript.nodeIncarnation),
    transcript.nodeNonce,
    lengthAndText(transcript.peerId),
    transcript.peerKey,
    transcript.peerNonce,
    float64(transcript.incarnation),
    Uint8Array.of(transcript.role === 'node' ? 2 : 1),
  );
}

/** What a node signs for somebody who only asks who it is: what its challenge says, and both nonces. */
export function identityBytes(
  node: PeerAddress,
  incarnation: number,
  nodeNonce: Uint8Array,
  askerNonce: Uint8Array,
): Uint8Array {
  return concatBytes(lengthAndText(node.id), node.key, float64(incarnation), nodeNonce, askerNonce);
}

/** IEEE 754, big-endian. */
export function float64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}

/** Big-endian. */
export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** UTF-8 behind its length in two bytes. */
export function lengthAndText(value: string): Uint8Array {
  const bytes = utf8(value);
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}
