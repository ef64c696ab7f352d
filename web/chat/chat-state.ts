import type { PeerInfo, RosterExtent } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Contact, DeliveryState, Renaming } from '../../src/server/peer.js';

export type NoteKind = 'joined' | 'left' | 'other-key' | 'accepted';

/** One thing that happened in a conversation. `number` is unlike that of any other entry. */
export type Entry =
  | {
      readonly kind: 'received';
      readonly number: number;
      readonly at: number;
      readonly text: string;
      /** Where it stands in what is kept. */
      readonly place: string;
    }
  | {
      readonly kind: 'sent';
      readonly number: number;
      readonly at: number;
      readonly text: string;
      /** What the core calls the message, as long as it may tell of it. */
      readonly reference: number | undefined;
      readonly delivery: DeliveryState;
    }
  | { readonly kind: 'note'; readonly number: number; readonly at: number; readonly note: NoteKind };

/** What is kept of a conversation and not on the page. `before`: the place of the first entry that is. */
export type Past =
  | { readonly kind: 'none' }
  | { readonly kind: 'more'; readonly before: string }
  | { readonly kind: 'asked'; readonly before: string };

/** What was said with one other peer, and what is about to be said. */
export interface Conversation {
  readonly id: PeerId;
  /** The key that the ID had when it was last seen; a conversation outlives the presence of the other. */
  readonly key: Uint8Array | undefined;
  readonly past: Past;
  /** In the order of `at`, epoch milliseconds. */
  readonly entries: readonly Entry[];
  readonly unread: number;
  /** What stands in the message box. */
  readonly draft: string;
  /** Why the core refused the draft. */
  readonly refusal: string | undefined;
  /** Another key than the trusted one, to which the user does not want to write. */
  readonly declinedKey: Uint8Array | undefined;
}

/** Somebody came or went: for the list of comings and goings. */
interface Notice {
  readonly number: number;
  readonly at: number;
  readonly id: PeerId;
  readonly note: NoteKind;
}

/** Who was looked up in a network that is too large to list everybody. `prefix`: how their IDs begin. */
export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly prefix: string }
  | { readonly kind: 'found'; readonly prefix: string; readonly people: readonly PeerInfo[]; readonly total: number }
  | { readonly kind: 'failed'; readonly prefix: string; readonly words: string };

/** All that the page knows of people and talk. Immutable: each change makes a new one. */
export interface ChatState {
  /** Everybody else in the network, or of a large one those whom this tab has to do with: `extent` says which. */
  readonly people: ReadonlyMap<PeerId, PeerInfo>;
  readonly extent: RosterExtent;
  readonly search: Search;
  /** Whose keys are trusted. */
  readonly contacts: ReadonlyMap<PeerId, Contact>;
  readonly conversations: ReadonlyMap<PeerId, Conversation>;
  /** Whose conversation is on the screen. */
  readonly chosen: PeerId | undefined;
  /** Whether this tab has a way into the network just now: only then is it known who is here. */
  readonly connected: boolean;
  /** Whether a person looks at the page: only then is something read. */
  readonly visible: boolean;
  /** The last ones, oldest first. */
  readonly notices: readonly Notice[];
  /** What went wrong with what is kept, in words for the user. */
  readonly trouble: string | undefined;
  readonly nextNumber: number;
  /** Another key had the better claim to the ID: this tab goes on under another one, until its session is over. */
  readonly renaming: Renaming | undefined;
}

export const emptyChat: ChatState = {
  people: new Map(),
  extent: { kind: 'whole', count: 0 },
  search: { kind: 'none' },
  contacts: new Map(),
  conversations: new Map(),
  chosen: undefined,
  connected: true,
  visible: true,
  notices: [],
  trouble: undefined,
  nextNumber: 1,
  renaming: undefined,
};

/** Unread messages of all conversations. */
export function unreadTotal(chat: ChatState): number {
  let total = 0;
  for (const conversation of chat.conversations.values()) total += conversation.unread;
  return total;
}
