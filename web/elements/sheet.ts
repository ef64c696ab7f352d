import type { PeerId } from '../../src/model/peer-id.js';
import type { RoomMember, SafetyNumber, Trace } from '../../src/server/peer.js';
import type { RoomKey } from '../chat/conversation-id.js';

/** What lies over the page and has to be answered before anything else. */
export type Sheet =
  | { readonly kind: 'none' }
  | { readonly kind: 'safety'; readonly id: PeerId; readonly number: SafetyNumber }
  /** `url`: of the node in use, where it is the way there. */
  | { readonly kind: 'way'; readonly trace: Trace; readonly url: string | undefined }
  | { readonly kind: 'forget'; readonly id: PeerId }
  | { readonly kind: 'rooms'; readonly problem: string | undefined }
  | { readonly kind: 'members' | 'leave'; readonly id: RoomKey }
  | { readonly kind: 'invite'; readonly id: RoomKey; readonly said: string | undefined }
  | { readonly kind: 'remove'; readonly id: RoomKey; readonly member: RoomMember }
  | { readonly kind: 'forget-me' }
  | { readonly kind: 'move' }
  | { readonly kind: 'carry' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'share' }
  | { readonly kind: 'palette'; readonly text: string };

/** A sheet about a room that the user is in. */
export type RoomSheet = Extract<Sheet, { readonly kind: 'members' | 'invite' | 'leave' | 'remove' }>;
