import type { RoomMember } from '../../src/server/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Amendment, UtteranceReference } from '../../src/model/utterance.js';
import type { Aim, Offer } from '../chat/chat-state.js';
import type { ConversationId, RoomKey } from '../chat/conversation-id.js';
import type { PageFiles } from '../files/page-files.js';
import type { SearchKept } from '../searching/history-search.js';
import type { Preferences } from '../storage/preferences.js';
import type { JoinWish } from '../chat/page-state.js';

/** What elements tell the page, by the names of the events, and what is said with each. */
export interface PageActs {
  /** The form was filled in. */
  'join-network': { readonly wish: JoinWish };
  /** Joining is to be given up, or the network to be left. */
  'leave-network': undefined;
  /** The identity is to be taken over from another tab. */
  'use-here': undefined;
  /** Another tab may keep the identity. */
  'join-as-somebody-else': undefined;
  /** Somebody or a room was chosen to talk with; nobody: back to the lists. */
  'choose-conversation': { readonly id: ConversationId | undefined };
  /** The text in the message box is another one. */
  'draft-message': { readonly id: ConversationId; readonly text: string };
  /** A text is to be sent. */
  'send-message': {
    readonly id: ConversationId;
    readonly text: string;
    /** `again`: it was typed before, and is no command. */
    readonly origin: 'typed' | 'again';
  };
  /** Somebody is looked for whose ID begins like this. */
  'find-people': { readonly prefix: string };
  /** Files are to be offered in a conversation. */
  'offer-files': { readonly to: ConversationId; readonly files: readonly File[] };
  /** A card in the log asks the page for the files that it is to show one of. */
  'want-files': { readonly take: (files: PageFiles) => void };
  /** What was said before is to be shown. */
  'show-earlier': { readonly id: ConversationId };
  /** What the user says about the new key of somebody. */
  'answer-key': { readonly id: PeerId; readonly answer: 'accept' | 'decline' };
  /** The safety number of somebody is to be shown. */
  'show-safety': { readonly id: PeerId };
  /** The way to somebody is to be shown; without an ID the one to the node in use. */
  'show-way': { readonly id: PeerId | undefined };
  /** What came of comparing a safety number. */
  'verify-person': { readonly id: PeerId; readonly isVerified: boolean };
  /** Which rooms there are is to be shown, and how to make one. */
  'show-rooms': undefined;
  /** The public rooms are to be asked for again. */
  'list-rooms': undefined;
  /** The user wants into a public room, or a new private one. */
  'join-room': { readonly name: string; readonly isPrivate: boolean };
  /** What is wanted of a room: to see who is in it, the way to bring others in, or to leave it, which the page asks about first. */
  'room-wish': { readonly id: RoomKey; readonly wish: 'members' | 'invite' | 'leave' };
  /** Somebody is to be removed from a room. */
  'remove-member': { readonly id: RoomKey; readonly member: RoomMember };
  /** Somebody is to get an invitation into a room. */
  'invite-person': { readonly id: RoomKey; readonly to: PeerId };
  /** Everything that was said is to be saved as a file. */
  'export-history': undefined;
  /** A conversation is to be forgotten: the page asks whether that is meant. */
  'forget-conversation': { readonly id: PeerId };
  /** All that this browser knows of the user is to be forgotten: the page asks whether that is meant. */
  'forget-me': undefined;
  /** What it takes to move to another device is to be shown. */
  'show-move': undefined;
  /** The network is to be left, with a file that this passphrase seals. */
  'move-out': { readonly passphrase: string };
  /** The file that was made is to be handed out once more. */
  'save-again': undefined;
  /** Whoever was about to move goes on here. */
  'stay-here': undefined;
  /** What it takes to go on at the page of another node is to be shown. */
  'show-carry': undefined;
  /** That page is to be opened, to go on there. */
  carry: undefined;
  /** The user stays on this page, or has read why they do. */
  'call-off-carry': undefined;
  /** The user of the page that has opened this one goes on here. */
  'accept-guest': undefined;
  /** Somebody comes from another device, with a file. */
  'move-in': undefined;
  /** A file from another device is to be opened. */
  'open-file': { readonly file: Blob; readonly passphrase: string };
  /** Who is here may be replaced by who is in the file. */
  'replace-me': undefined;
  /** The user has read what went wrong, which ID the tab has now, or that they can go on at another page. */
  'dismiss-notice': { readonly what: 'trouble' | 'renaming' | 'carry' };
  /** The user comes into a private room that somebody has invited them to, or does not. */
  'answer-offer': { readonly offer: Offer; readonly isAccepted: boolean };
  /** One of these sheets is to be shown. */
  'show-sheet': { readonly sheet: 'settings' | 'help' | 'share' | 'palette' };
  /** Some of the settings are to be others. */
  prefer: { readonly change: Partial<Preferences> };
  /** What was said after a piece that was gone to is to be shown further. */
  'show-between': { readonly id: ConversationId };
  /** Nobody reads any more what was gone to: the end of the conversation is to be shown as always. */
  'return-to-end': { readonly id: ConversationId };
  /** The palette asks the page for what looks through all that is kept. */
  'want-search': { readonly take: (search: SearchKept) => void };
  /** A conversation is to give notice, or none. */
  'mute-conversation': { readonly id: ConversationId; readonly isMuted: boolean };
  /** What somebody says is to be shown, or not. */
  'block-person': { readonly id: PeerId; readonly isBlocked: boolean };
  /** Something is to be answered or edited, or is not any more. */
  'aim-message': { readonly id: ConversationId; readonly aim: Aim };
  /** What the user has said last is to be edited. */
  'edit-last': { readonly id: ConversationId };
  /** The user reacts to something, takes that back, or deletes what they have said. */
  'amend-message': { readonly id: ConversationId; readonly amendment: Amendment };
  /** What is answered is to be shown. */
  'go-to-message': { readonly id: ConversationId; readonly reference: UtteranceReference };
  /** The drawing of the network is to be shown, or not any more. */
  'show-map': { readonly isOpen: boolean };
  /** What lies over the page is closed, without an answer. */
  'close-sheet': undefined;
  /** What lies over the page is answered with yes. */
  'confirm-sheet': undefined;
}

type PageEvents = { readonly [Act in keyof PageActs]: CustomEvent<PageActs[Act]> };

/** An event that bubbles out of the shadow roots up to `<tabmesh-app>`, which does what is asked. */
export function pageEvent<Act extends keyof PageActs>(
  act: Act,
  ...[detail]: PageActs[Act] extends undefined ? [] : [detail: PageActs[Act]]
): PageEvents[Act] {
  return new CustomEvent(act, { bubbles: true, composed: true, detail }) as PageEvents[Act];
}

declare global {
  interface HTMLElementEventMap extends PageEvents {}
}
