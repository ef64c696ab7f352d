import { readPeerId, type PeerId } from '../../src/model/peer-id.js';
import { hashBytes, keyBytes } from '../../src/platform/crypto.js';

/** Two pages understand each other if they are of the same one. */
const version = 1;

/** Bytes of a piece of the file: one is made of a part of a backup, or of what is left of it. */
export const mostPieceBytes = 4 * 1024 * 1024;
/** Bytes of the whole file: each page holds all of it in memory for a moment. Files of others are 250 MB of it at most. */
export const mostCarriedBytes = 400 * 1024 * 1024;

/** Why nobody is carried. Each side has words of its own for each of them: none of the other's is ever shown. */
const reasons = [
  /** The user of the new page does not want it. */
  'declined',
  /** The user of the old page does not want it any more. */
  'called-off',
  /** The page of the new origin is open in another tab, with somebody in. */
  'tab-open',
  /** The browser keeps nothing for the new origin. */
  'keeps-nothing',
  /** The browser has no room for what is carried. */
  'no-room',
  /** It is larger than `mostCarriedBytes`. */
  'too-large',
  /** What was handed over cannot be read, or is not who was announced. */
  'unreadable',
  /** The old page cannot pack up, the new one cannot put in place. */
  'failed',
  /** The other side does not keep to what is agreed on here. */
  'broken',
  /** The other page is of another version. */
  'other-version',
  /** The other page was closed, or went elsewhere. */
  'gone',
  /** The other page does not answer. */
  'silent',
] as const;

export type CarryReason = (typeof reasons)[number];

/**
 * What the page that is left (O) and the page that is gone to (N) tell each other:
 *
 *     N  ready    commitment to its key
 *     O  offer    its key; who wants to come
 *     N  reveal   its key: both show the same code, and N asks its user
 *     N  take     the user has said yes
 *     O  piece 0
 *     N  more 1
 *     O  piece 1, ... the last
 *     N  in-place
 *
 * Either says `failed` at any time before that, or `gone` when its page is closed.
 */
export type CarryMessage =
  | { readonly type: 'ready'; readonly commitment: Uint8Array }
  | { readonly type: 'offer'; readonly publicKey: Uint8Array; readonly id: PeerId; readonly key: Uint8Array }
  | { readonly type: 'reveal'; readonly publicKey: Uint8Array }
  | { readonly type: 'take' }
  | { readonly type: 'piece'; readonly number: number; readonly bytes: Uint8Array; readonly isLast: boolean }
  | { readonly type: 'more'; readonly number: number }
  | { readonly type: 'in-place' }
  | { readonly type: 'failed'; readonly reason: CarryReason }
  | { readonly type: 'gone' };

/** What is posted to another window for a message. */
export function carryData(message: CarryMessage): unknown {
  return { tabmesh: 'carry', version, ...message };
}

/** What another window has posted; undefined if it is about something else. What makes no sense is a failure. */
export function readCarryData(data: unknown): CarryMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Readonly<Record<string, unknown>>;
  if (fields['tabmesh'] !== 'carry') return undefined;
  if (fields['version'] !== version) return { type: 'failed', reason: 'other-version' };
  return messageOf(fields) ?? { type: 'failed', reason: 'broken' };
}

/** Undefined if it is none. */
function messageOf(fields: Readonly<Record<string, unknown>>): CarryMessage | undefined {
  const { type } = fields;
  switch (type) {
    case 'ready': {
      const commitment = bytesOf(fields['commitment'], hashBytes);
      return commitment && { type, commitment };
    }
    case 'offer': {
      const [publicKey, key, id] = [keyOf(fields['publicKey']), keyOf(fields['key']), idOf(fields['id'])];
      return publicKey && key && id && { type, publicKey, key, id };
    }
    case 'reveal': {
      const publicKey = keyOf(fields['publicKey']);
      return publicKey && { type, publicKey };
    }
    case 'piece': {
      const { number, bytes, isLast } = fields;
      const isPiece = bytes instanceof Uint8Array && bytes.length <= mostPieceBytes && typeof isLast === 'boolean';
      return isCount(number) && isPiece ? { type, number, bytes, isLast } : undefined;
    }
    case 'more': {
      const { number } = fields;
      return isCount(number) ? { type, number } : undefined;
    }
    case 'failed': {
      const reason = reasons.find((known) => known === fields['reason']);
      return reason && { type, reason };
    }
    case 'take':
    case 'in-place':
    case 'gone':
      return { type };
    default:
      return undefined;
  }
}

function bytesOf(value: unknown, length: number): Uint8Array | undefined {
  return value instanceof Uint8Array && value.length === length ? value : undefined;
}

function keyOf(value: unknown): Uint8Array | undefined {
  return bytesOf(value, keyBytes);
}

function idOf(value: unknown): PeerId | undefined {
  try {
    return typeof value === 'string' ? readPeerId(value) : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
