import type { RoomMember } from '../../src/server/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Amendment, UtteranceReference } from '../../src/model/utterance.js';
import type { Aim, Offer } from '../chat/chat-state.js';
import type { ConversationId, RoomKey } from '../chat/conversation-id.js';
import type { SearchKept } from '../searching/history-search.js';
import type { Preferences } from '../storage/preferences.js';
import type { JoinWish } from '../chat/page-state.js';

/** What elements tell the page: each event bubbles out of the shadow roots up to `<tabmesh-app>`. */
abstract class PageEvent extends Event {
  constructor(type: keyof PageEventMap) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The form was filled in. */
export class JoinEvent extends PageEvent {
  readonly wish: JoinWish;

  constructor(wish: JoinWish) {
    super('join-network');
    this.wish = wish;
  }
}

/** Joining is to be given up, or the network to be left. */
export class LeaveEvent extends PageEvent {
  constructor() {
    super('leave-network');
  }
}

/** The identity is to be taken over from another tab. */
export class UseHereEvent extends PageEvent {
  constructor() {
    super('use-here');
  }
}

/** Another tab may keep the identity. */
export class SomebodyElseEvent extends PageEvent {
  constructor() {
    super('join-as-somebody-else');
  }
}

/** Somebody or a room was chosen to talk with; nobody: back to the lists. */
export class ChooseEvent extends PageEvent {
  readonly id: ConversationId | undefined;

  constructor(id: ConversationId | undefined) {
    super('choose-conversation');
    this.id = id;
  }
}

/** The text in the message box is another one. */
export class DraftEvent extends PageEvent {
  readonly id: ConversationId;
  readonly text: string;

  constructor(id: ConversationId, text: string) {
    super('draft-message');
    this.id = id;
    this.text = text;
  }
}

/** A text is to be sent. */
export class SendEvent extends PageEvent {
  readonly id: ConversationId;
  readonly text: string;
  /** `again`: it was typed before, and is no command. */
  readonly origin: 'typed' | 'again';

  constructor(id: ConversationId, text: string, origin: SendEvent['origin']) {
    super('send-message');
    this.id = id;
    this.text = text;
    this.origin = origin;
  }
}

/** Somebody is looked for whose ID begins like this. */
export class FindEvent extends PageEvent {
  readonly prefix: string;

  constructor(prefix: string) {
    super('find-people');
    this.prefix = prefix;
  }
}

/** What was said before is to be shown. */
export class EarlierEvent extends PageEvent {
  readonly id: ConversationId;

  constructor(id: ConversationId) {
    super('show-earlier');
    this.id = id;
  }
}

/** What the user says about the new key of somebody. */
export class KeyAnswerEvent extends PageEvent {
  readonly id: PeerId;
  readonly answer: 'accept' | 'decline';

  constructor(id: PeerId, answer: 'accept' | 'decline') {
    super('answer-key');
    this.id = id;
    this.answer = answer;
  }
}

/** The safety number of somebody is to be shown. */
export class SafetyEvent extends PageEvent {
  readonly id: PeerId;

  constructor(id: PeerId) {
    super('show-safety');
    this.id = id;
  }
}

/** The way to somebody is to be shown; without an ID the one to the node in use. */
export class ShowWayEvent extends PageEvent {
  readonly id: PeerId | undefined;

  constructor(id: PeerId | undefined) {
    super('show-way');
    this.id = id;
  }
}

/** What came of comparing a safety number. */
export class VerifyEvent extends PageEvent {
  readonly id: PeerId;
  readonly isVerified: boolean;

  constructor(id: PeerId, isVerified: boolean) {
    super('verify-person');
    this.id = id;
    this.isVerified = isVerified;
  }
}

/** Which rooms there are is to be shown, and how to make one. */
export class ShowRoomsEvent extends PageEvent {
  constructor() {
    super('show-rooms');
  }
}

/** The public rooms are to be asked for again. */
export class ListRoomsEvent extends PageEvent {
  constructor() {
    super('list-rooms');
  }
}

/** The user wants into a public room, or a new private one. */
export class JoinRoomEvent extends PageEvent {
  readonly name: string;
  readonly isPrivate: boolean;

  constructor(name: string, isPrivate: boolean) {
    super('join-room');
    this.name = name;
    this.isPrivate = isPrivate;
  }
}

/** What is wanted of a room: to see who is in it, the way to bring others in, or to leave it, which the page asks about first. */
export class RoomEvent extends PageEvent {
  readonly id: RoomKey;
  readonly wish: 'members' | 'invite' | 'leave';

  constructor(id: RoomKey, wish: RoomEvent['wish']) {
    super('room-wish');
    this.id = id;
    this.wish = wish;
  }
}

/** Somebody is to be removed from a room. */
export class RemoveMemberEvent extends PageEvent {
  readonly id: RoomKey;
  readonly member: RoomMember;

  constructor(id: RoomKey, member: RoomMember) {
    super('remove-member');
    this.id = id;
    this.member = member;
  }
}

/** Somebody is to get an invitation into a room. */
export class InvitePersonEvent extends PageEvent {
  readonly id: RoomKey;
  readonly to: PeerId;

  constructor(id: RoomKey, to: PeerId) {
    super('invite-person');
    this.id = id;
    this.to = to;
  }
}

/** Everything that was said is to be saved as a file. */
export class ExportEvent extends PageEvent {
  constructor() {
    super('export-history');
  }
}

/** A conversation is to be forgotten: the page asks whether that is meant. */
export class ForgetEvent extends PageEvent {
  readonly id: PeerId;

  constructor(id: PeerId) {
    super('forget-conversation');
    this.id = id;
  }
}

/** All that this browser knows of the user is to be forgotten: the page asks whether that is meant. */
export class ForgetMeEvent extends PageEvent {
  constructor() {
    super('forget-me');
  }
}

/** What it takes to move to another device is to be shown. */
export class ShowMoveEvent extends PageEvent {
  constructor() {
    super('show-move');
  }
}

/** The network is to be left, with a file that this passphrase seals. */
export class MoveOutEvent extends PageEvent {
  readonly passphrase: string;

  constructor(passphrase: string) {
    super('move-out');
    this.passphrase = passphrase;
  }
}

/** The file that was made is to be handed out once more. */
export class SaveAgainEvent extends PageEvent {
  constructor() {
    super('save-again');
  }
}

/** Whoever was about to move goes on here. */
export class StayEvent extends PageEvent {
  constructor() {
    super('stay-here');
  }
}

/** What it takes to go on at the page of another node is to be shown. */
export class ShowCarryEvent extends PageEvent {
  constructor() {
    super('show-carry');
  }
}

/** That page is to be opened, to go on there. */
export class CarryEvent extends PageEvent {
  constructor() {
    super('carry');
  }
}

/** The user stays on this page, or has read why they do. */
export class CallOffCarryEvent extends PageEvent {
  constructor() {
    super('call-off-carry');
  }
}

/** The user of the page that has opened this one goes on here. */
export class AcceptGuestEvent extends PageEvent {
  constructor() {
    super('accept-guest');
  }
}

/** Somebody comes from another device, with a file. */
export class MoveInEvent extends PageEvent {
  constructor() {
    super('move-in');
  }
}

/** A file from another device is to be opened. */
export class OpenFileEvent extends PageEvent {
  readonly file: Blob;
  readonly passphrase: string;

  constructor(file: Blob, passphrase: string) {
    super('open-file');
    this.file = file;
    this.passphrase = passphrase;
  }
}

/** Who is here may be replaced by who is in the file. */
export class ReplaceMeEvent extends PageEvent {
  constructor() {
    super('replace-me');
  }
}

/** The user has read what went wrong, which ID the tab has now, or that they can go on at another page. */
export class DismissEvent extends PageEvent {
  readonly what: 'trouble' | 'renaming' | 'carry';

  constructor(what: DismissEvent['what']) {
    super('dismiss-notice');
    this.what = what;
  }
}

/** The user comes into a private room that somebody has invited them to, or does not. */
export class AnswerOfferEvent extends PageEvent {
  readonly offer: Offer;
  readonly isAccepted: boolean;

  constructor(offer: Offer, isAccepted: boolean) {
    super('answer-offer');
    this.offer = offer;
    this.isAccepted = isAccepted;
  }
}

/** One of these sheets is to be shown. */
export class ShowSheetEvent extends PageEvent {
  readonly sheet: 'settings' | 'help' | 'share' | 'palette';

  constructor(sheet: ShowSheetEvent['sheet']) {
    super('show-sheet');
    this.sheet = sheet;
  }
}

/** Some of the settings are to be others. */
export class PreferEvent extends PageEvent {
  readonly change: Partial<Preferences>;

  constructor(change: Partial<Preferences>) {
    super('prefer');
    this.change = change;
  }
}

/** What was said after a piece that was gone to is to be shown further. */
export class BetweenEvent extends PageEvent {
  readonly id: ConversationId;

  constructor(id: ConversationId) {
    super('show-between');
    this.id = id;
  }
}

/** Nobody reads any more what was gone to: the end of the conversation is to be shown as always. */
export class ReturnEvent extends PageEvent {
  readonly id: ConversationId;

  constructor(id: ConversationId) {
    super('return-to-end');
    this.id = id;
  }
}

/** The palette asks the page for what looks through all that is kept. */
export class WantSearchEvent extends PageEvent {
  readonly take: (search: SearchKept) => void;

  constructor(take: (search: SearchKept) => void) {
    super('want-search');
    this.take = take;
  }
}

/** A conversation is to give notice, or none. */
export class MuteEvent extends PageEvent {
  readonly id: ConversationId;
  readonly isMuted: boolean;

  constructor(id: ConversationId, isMuted: boolean) {
    super('mute-conversation');
    this.id = id;
    this.isMuted = isMuted;
  }
}

/** What somebody says is to be shown, or not. */
export class BlockEvent extends PageEvent {
  readonly id: PeerId;
  readonly isBlocked: boolean;

  constructor(id: PeerId, isBlocked: boolean) {
    super('block-person');
    this.id = id;
    this.isBlocked = isBlocked;
  }
}

/** Something is to be answered or edited, or is not any more. */
export class AimEvent extends PageEvent {
  readonly id: ConversationId;
  readonly aim: Aim;

  constructor(id: ConversationId, aim: Aim) {
    super('aim-message');
    this.id = id;
    this.aim = aim;
  }
}

/** What the user has said last is to be edited. */
export class EditLastEvent extends PageEvent {
  readonly id: ConversationId;

  constructor(id: ConversationId) {
    super('edit-last');
    this.id = id;
  }
}

/** The user reacts to something, takes that back, or deletes what they have said. */
export class AmendEvent extends PageEvent {
  readonly id: ConversationId;
  readonly amendment: Amendment;

  constructor(id: ConversationId, amendment: Amendment) {
    super('amend-message');
    this.id = id;
    this.amendment = amendment;
  }
}

/** What is answered is to be shown. */
export class GoToEvent extends PageEvent {
  readonly id: ConversationId;
  readonly reference: UtteranceReference;

  constructor(id: ConversationId, reference: UtteranceReference) {
    super('go-to-message');
    this.id = id;
    this.reference = reference;
  }
}

/** The drawing of the network is to be shown, or not any more. */
export class ShowMapEvent extends PageEvent {
  readonly isOpen: boolean;

  constructor(isOpen: boolean) {
    super('show-map');
    this.isOpen = isOpen;
  }
}

/** What lies over the page is closed, without an answer. */
export class CloseSheetEvent extends PageEvent {
  constructor() {
    super('close-sheet');
  }
}

/** What lies over the page is answered with yes. */
export class ConfirmSheetEvent extends PageEvent {
  constructor() {
    super('confirm-sheet');
  }
}

interface PageEventMap {
  'join-network': JoinEvent;
  'leave-network': LeaveEvent;
  'use-here': UseHereEvent;
  'join-as-somebody-else': SomebodyElseEvent;
  'choose-conversation': ChooseEvent;
  'draft-message': DraftEvent;
  'find-people': FindEvent;
  'send-message': SendEvent;
  'show-earlier': EarlierEvent;
  'answer-key': KeyAnswerEvent;
  'show-safety': SafetyEvent;
  'show-way': ShowWayEvent;
  'verify-person': VerifyEvent;
  'show-rooms': ShowRoomsEvent;
  'list-rooms': ListRoomsEvent;
  'join-room': JoinRoomEvent;
  'room-wish': RoomEvent;
  'remove-member': RemoveMemberEvent;
  'invite-person': InvitePersonEvent;
  'export-history': ExportEvent;
  'forget-conversation': ForgetEvent;
  'forget-me': ForgetMeEvent;
  'show-move': ShowMoveEvent;
  'move-out': MoveOutEvent;
  'save-again': SaveAgainEvent;
  'stay-here': StayEvent;
  'move-in': MoveInEvent;
  'show-carry': ShowCarryEvent;
  carry: CarryEvent;
  'call-off-carry': CallOffCarryEvent;
  'accept-guest': AcceptGuestEvent;
  'open-file': OpenFileEvent;
  'replace-me': ReplaceMeEvent;
  'dismiss-notice': DismissEvent;
  'answer-offer': AnswerOfferEvent;
  'show-sheet': ShowSheetEvent;
  'show-map': ShowMapEvent;
  prefer: PreferEvent;
  'want-search': WantSearchEvent;
  'show-between': BetweenEvent;
  'return-to-end': ReturnEvent;
  'mute-conversation': MuteEvent;
  'block-person': BlockEvent;
  'aim-message': AimEvent;
  'edit-last': EditLastEvent;
  'amend-message': AmendEvent;
  'go-to-message': GoToEvent;
  'close-sheet': CloseSheetEvent;
  'confirm-sheet': ConfirmSheetEvent;
}

declare global {
  interface HTMLElementEventMap extends PageEventMap {}
}
