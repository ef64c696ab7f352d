import type { PeerAddress, PeerInfo, RosterExtent } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Outcome, StatedAmendment } from '../../src/model/outcome.js';
import type { KeptRemark, UtteranceReference } from '../../src/model/utterance.js';
import type {
  Contact,
  DeliveryState,
  PostState,
  Renaming,
  RoomInfo,
  RoomMember,
  RoomStanding,
  RoomTag,
} from '../../src/server/peer.js';
import type { ConversationId } from './conversation-id.js';
import { isMuted, muteNameOf, type Blocked, type MuteName } from './shunning.js';

/** How far something that was said has come: to one person, or into a room. */
export type Delivery = DeliveryState | PostState;

export type NoteKind = 'joined' | 'left' | 'other-key' | 'accepted';

/** One thing that happened in a conversation. `number` is unlike that of any other entry. */
export type Entry =
  | {
      readonly kind: 'received';
      readonly number: number;
      readonly at: number;
      /** As it is to be read now. */
      readonly utterance: KeptRemark;
      /** The words of a text; empty for anything else. */
      readonly text: string;
      readonly saidAs: UtteranceReference;
      readonly outcome: Outcome;
      readonly author: PeerAddress;
      /** Where it stands in what is kept. */
      readonly place: string;
    }
  | {
      readonly kind: 'sent';
      readonly number: number;
      readonly at: number;
      /** As it is to be read now. */
      readonly utterance: KeptRemark;
      /** The words of a text; empty for anything else. */
      readonly text: string;
      /** Undefined until it is known whose the ID is that it goes to. */
      readonly saidAs: UtteranceReference | undefined;
      readonly outcome: Outcome;
      /** What the core calls the message, as long as it may tell of it: in a room, its place there. */
      readonly reference: number | string | undefined;
      readonly delivery: Delivery;
    }
  | { readonly kind: 'note'; readonly number: number; readonly at: number; readonly note: NoteKind }
  | ({ readonly kind: 'renewal'; readonly number: number } & Renewal)
  /** What was said behind one place and before another, which is kept and not on the page. `asked`: it is on its way. */
  | {
      readonly kind: 'gap';
      readonly number: number;
      readonly at: number;
      readonly after: string;
      readonly before: string;
      readonly state: 'open' | 'asked';
    };

/** A room went on under a new secret, without somebody. */
export interface Renewal {
  readonly at: number;
  /** Where it stands among what was said. */
  readonly place: string;
  /** Who has done it; undefined for the user. */
  readonly by: PeerId | undefined;
  readonly removed: PeerId;
}

/** Somebody lets the user into a private room, who has not said whether they want to be there. */
export interface Offer {
  readonly from: PeerId;
  readonly room: string;
  /** What lets them in, which no other offer has. */
  readonly invitation: string;
}

/**
 * What is kept of a conversation and not on the page. `before`: the place of the first entry that is. `at-node`: nothing here, but
 * the nodes that serve a room may know more of it; `node-asked`: that is on its way.
 */
export type Past =
  | { readonly kind: 'none' }
  | { readonly kind: 'more'; readonly before: string }
  | { readonly kind: 'asked'; readonly before: string }
  | { readonly kind: 'at-node' }
  | { readonly kind: 'node-asked' };

/** The other of two who talk. */
export interface PersonSide {
  readonly kind: 'person';
  readonly id: PeerId;
  /** The key that the ID had when it was last seen; a conversation outlives the presence of the other. */
  readonly key: Uint8Array | undefined;
  /** Another key than the trusted one, to which the user does not want to write. */
  readonly declinedKey: Uint8Array | undefined;
}

/** The room that is talked in. */
export interface RoomSide {
  readonly kind: 'room';
  readonly room: RoomTag;
  readonly standing: RoomStanding;
  /** Everybody else who is in it. */
  readonly members: readonly RoomMember[];
  /** What lets others into a private room. */
  readonly invitation: string | undefined;
  /** The first one first. */
  readonly renewals: readonly Renewal[];
  /** What was said before is no news: epoch milliseconds. */
  readonly newsFrom: number;
}

/** What is being written: something new, an answer, or another text for something that the user has said. */
export type Aim =
  | { readonly kind: 'say' }
  | { readonly kind: 'reply'; readonly to: UtteranceReference }
  /** `draft`: what stood in the box before. */
  | { readonly kind: 'edit'; readonly of: UtteranceReference; readonly draft: string };

/** Something that is answered; `author`: undefined for the user. */
export type Quote =
  | { readonly kind: 'found'; readonly author: PeerAddress | undefined; readonly utterance: KeptRemark }
  | { readonly kind: 'asked' }
  | { readonly kind: 'missing' };

/** What was said with one other peer or in a room, and what is about to be said. */
export interface Conversation<Side extends PersonSide | RoomSide = PersonSide | RoomSide> {
  readonly id: ConversationId;
  readonly with: Side;
  readonly past: Past;
  /** In the order of `at`, epoch milliseconds; those of a room in the order of their places. */
  readonly entries: readonly Entry[];
  readonly unread: number;
  /** How many of those name the user. */
  readonly mentions: number;
  /** The number of the first entry that was new when it was last looked at. */
  readonly newFrom: number | undefined;
  /** What stands in the message box. */
  readonly draft: string;
  /** What comes of it when it is sent. */
  readonly aim: Aim;
  /** Who is writing just now, by their keys as hex: their names, and until when that is taken for granted, epoch milliseconds. */
  readonly writers: ReadonlyMap<string, { readonly id: PeerId; readonly until: number }>;
  /** The latest changes of what was said. */
  readonly amendments: readonly StatedAmendment[];
  /** What is answered on the page and does not stand there itself, by `referenceName`. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Why the core refused the draft. */
  readonly refusal: string | undefined;
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

/** The public rooms that there are, as they were asked for last. */
export type RoomListing =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly rooms: readonly RoomInfo[] }
  | { readonly kind: 'listed'; readonly rooms: readonly RoomInfo[]; readonly total: number }
  | { readonly kind: 'failed'; readonly words: string };

/** All that the page knows of people and talk. Immutable: each change makes a new one. */
export interface ChatState {
  /** Who the user is; undefined until this tab has been in the network. */
  readonly self: PeerId | undefined;
  readonly selfKey: Uint8Array | undefined;
  /** Everybody else in the network, or of a large one those whom this tab has to do with: `extent` says which. */
  readonly people: ReadonlyMap<PeerId, PeerInfo>;
  readonly extent: RosterExtent;
  readonly search: Search;
  /** Whose keys are trusted. */
  readonly contacts: ReadonlyMap<PeerId, Contact>;
  /** With people, and in every room that this tab is in. */
  readonly conversations: ReadonlyMap<ConversationId, Conversation>;
  /** What gives no notice. */
  readonly muted: ReadonlySet<MuteName>;
  /** People whose messages are not shown. */
  readonly blocked: Blocked;
  /** The entry of the conversation on the screen that was looked for. */
  readonly sought: number | undefined;
  readonly listing: RoomListing;
  readonly offers: readonly Offer[];
  /** The conversation that is on the screen. */
  readonly chosen: ConversationId | undefined;
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
  self: undefined,
  selfKey: undefined,
  people: new Map(),
  extent: { kind: 'whole', count: 0 },
  search: { kind: 'none' },
  contacts: new Map(),
  conversations: new Map(),
  muted: new Set(),
  blocked: new Map(),
  sought: undefined,
  listing: { kind: 'none' },
  offers: [],
  chosen: undefined,
  connected: true,
  visible: true,
  notices: [],
  trouble: undefined,
  nextNumber: 1,
  renaming: undefined,
};

/** Unread messages of all conversations that are not muted. */
export function unreadTotal(chat: ChatState): number {
  return heardOf(chat).reduce((sum, { unread }) => sum + unread, 0);
}

/** How many of those are for the user alone, or name them. */
export function urgentTotal(chat: ChatState): number {
  return heardOf(chat).reduce((sum, { unread, mentions, with: side }) => {
    return sum + (side.kind === 'room' ? mentions : unread);
  }, 0);
}

function heardOf(chat: ChatState): readonly Conversation[] {
  return [...chat.conversations.values()].filter((each) => !isMuted(chat.muted, muteNameOf(each)));
}
