import { toHex } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ConversationId, RoomKey } from './conversation-id.js';

// Whom the user does not want to hear, by their keys: an ID may be somebody else's tomorrow, and they may take another one.

/** A key as hex. */
type KeyName = string;

/** What gives no notice: a room, or whoever has a key. */
export type MuteName = RoomKey | KeyName;

/** People whose messages are not shown, each with the ID that they had when they were blocked. */
export type Blocked = ReadonlyMap<KeyName, PeerId>;

/** A conversation, as far as it matters here. */
interface Talking {
  readonly id: ConversationId;
  readonly with: { readonly kind: 'room' } | { readonly kind: 'person'; readonly key: Uint8Array | undefined };
}

export function isBlocked(blocked: Blocked, key: Uint8Array | undefined): boolean {
  return key !== undefined && blocked.has(toHex(key));
}

/** By what a conversation is muted; undefined while it is not known whom it is with. */
export function muteNameOf({ id, with: side }: Talking): MuteName | undefined {
  if (side.kind === 'room') return id;
  return side.key && toHex(side.key);
}

export function isMuted(muted: ReadonlySet<MuteName>, name: MuteName | undefined): boolean {
  return name !== undefined && muted.has(name);
}
