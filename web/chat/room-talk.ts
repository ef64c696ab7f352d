import { equalBytes } from '../../src/model/bytes.js';
import { InvalidInvitationError } from '../../src/model/errors.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Peer, Room, RoomMember, RoomTag } from '../../src/server/peer.js';
import { lobbyName } from '../../src/model/room.js';
import type { Utterance, UtteranceReference } from '../../src/model/utterance.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import { texts } from '../texts.js';
import type { ChatEvent } from './chat-reducer.js';
import type { ChatState, Offer, Past, Quote, RoomListing, RoomSide } from './chat-state.js';
import { roomKey, type ConversationId, type RoomKey } from './conversation-id.js';
import type { Invitation } from './invitation.js';
import { wordsOf } from './join-problem.js';
import { placeOf } from './room-entries.js';
import type { RoomPage } from './room-reducer.js';

/** How many messages are read at once of what is kept. */
const pageLength = 50;

/** What the rooms need of the talk that they are a part of. */
export interface RoomTalkOwner {
  readonly chat: ChatState;
  happen(event: ChatEvent): void;
  /** Shows a conversation. */
  choose(id: ConversationId): void;
  now(): number;
}

type State =
  | { readonly kind: 'apart' }
  | { readonly kind: 'with'; readonly peer: Peer; readonly memory: RoomMemory; readonly isIn: boolean };

/** The rooms of the talk: as the peer tells of them, and what the user does about them. What is answered by another peer is ignored. */
export class RoomTalk {
  readonly #owner: RoomTalkOwner;
  #state: State = { kind: 'apart' };
  /** A link was opened, and the page is not in yet. */
  #invitation: Invitation | undefined;

  constructor(owner: RoomTalkOwner) {
    this.#owner = owner;
  }

  // ---- sessions

  /** From now on this peer is heard, until the returned functions are called. */
  attach(peer: Peer, memory: RoomMemory): (() => void)[] {
    this.#state = { kind: 'with', peer, memory, isIn: false };
    const owner = this.#owner;
    return [
      peer.on('room-message', (message) => {
        const hasEarlier = this.#find(roomKey(message.room))?.hasEarlier ?? false;
        owner.happen({ type: 'room-said', message, hasEarlier, at: owner.now() });
        this.markRead();
      }),
      peer.on('room-amendment', ({ room, saidAs, amendment }) => {
        owner.happen({ type: 'amended', id: roomKey(room), stated: { saidAs, amendment } });
        this.markRead();
      }),
      peer.on('room-renewed', ({ before, room }) => this.#renewed(peer, before, room)),
      peer.on('room-invitation', () => this.#tellOffers(peer)),
      peer.on('room-post', (post) => owner.happen({ type: 'room-progress', post })),
      ...(['room-members', 'room-standing'] as const).map((event) =>
        peer.on(event, (tag) => {
          const room = this.#find(roomKey(tag));
          if (room) owner.happen({ type: 'room', room: sideOf(room, peer.key, 0) });
        }),
      ),
    ];
  }

  detach(): void {
    this.#state = { kind: 'apart' };
  }

  /** The peer is in: comes back into the rooms that it was in, into the lobby, and where a link has invited it to. @throws StoreError */
  async remember(peer: Peer): Promise<void> {
    if (this.#state.kind !== 'with' || this.#state.peer !== peer) return;
    this.#state = { ...this.#state, isIn: true };
    const { memory } = this.#state;
    const kept = peer.rooms.all();
    // In a large network it would be heard by everybody: there it is a choice.
    if (!peer.rooms.hasLeft(lobbyName) && peer.extent.kind === 'whole') peer.rooms.join(lobbyName);
    const isKept = ({ id }: Room): boolean => kept.some((room) => room.id === id);
    const rooms = peer.rooms.all().map((room) => sideOf(room, peer.key, isKept(room) ? 0 : this.#owner.now()));
    this.#owner.happen({ type: 'rooms', rooms });
    this.#tellOffers(peer);
    if (this.#invitation) this.accept(this.#invitation);
    await Promise.all(
      kept.map(async (room) => {
        const page = await pageOf(room);
        if (this.#isWith(peer))
          this.#owner.happen({ type: 'room-kept', id: roomKey(room), page, readTo: memory.readTo(room.id) });
      }),
    );
  }

  // ---- into rooms and out of them

  /** Comes into a public room, or makes a private one, and shows it. Returns why that did not work. */
  join(name: string, isPrivate: boolean): string | undefined {
    return this.#enter((peer) => (isPrivate ? peer.rooms.found(name) : peer.rooms.join(name)));
  }

  /** Comes into the room that a link has invited to: now, or as soon as the page is in. */
  accept(invitation: Invitation): void {
    const isIn = this.#state.kind === 'with' && this.#state.isIn;
    this.#invitation = isIn ? undefined : invitation;
    if (!isIn) return;
    const problem = this.#enter((peer) => peer.rooms.accept(invitation.room, invitation.secret));
    if (problem !== undefined) this.#owner.happen({ type: 'trouble', words: texts.problem.invitation(problem) });
  }

  /** Comes into the room that somebody has invited the user to. */
  acceptOffer({ invitation }: Offer): void {
    const problem = this.#enter((peer) => {
      const offer = peer.rooms.invitations().find((open) => open.invitation === invitation);
      if (!offer) throw new InvalidInvitationError('it is not there any more');
      return offer.accept();
    });
    if (problem !== undefined) this.#owner.happen({ type: 'trouble', words: texts.problem.invitation(problem) });
    if (this.#state.kind === 'with') this.#tellOffers(this.#state.peer);
  }

  declineOffer({ invitation }: Offer): void {
    if (this.#state.kind !== 'with') return;
    const { peer } = this.#state;
    for (const open of peer.rooms.invitations()) if (open.invitation === invitation) open.decline();
    this.#tellOffers(peer);
  }

  /** Sends somebody what lets them into a room. Returns why that did not work. */
  invite(id: RoomKey, to: PeerId): string | undefined {
    try {
      this.#find(id)?.invite(to);
      return undefined;
    } catch (error) {
      return wordsOf(error);
    }
  }

  /** Goes on with everybody who is in a private room but one. */
  async removeMember(id: RoomKey, member: RoomMember): Promise<void> {
    try {
      await this.#find(id)?.removeMember(member);
    } catch (error) {
      this.#owner.happen({ type: 'trouble', words: texts.problem.removal(wordsOf(error)) });
    }
  }

  /** Leaves a room and forgets what was said in it. */
  leave(id: RoomKey): void {
    const room = this.#find(id);
    if (!room || this.#state.kind !== 'with') return;
    const { memory } = this.#state;
    room.leave();
    memory.forgetRoom(room.id);
    this.#owner.happen({ type: 'forgotten', id });
  }

  /** Asks which public rooms there are. The last call counts. */
  async list(): Promise<void> {
    if (this.#state.kind !== 'with') return;
    const { peer } = this.#state;
    const { listing } = this.#owner.chat;
    const asking: RoomListing = { kind: 'asking', rooms: listing.kind === 'listed' ? listing.rooms : [] };
    this.#owner.happen({ type: 'rooms-listed', listing: asking });
    const answer = await listed(peer);
    if (this.#owner.chat.listing === asking) this.#owner.happen({ type: 'rooms-listed', listing: answer });
  }

  // ---- in a room

  /** @throws MessageSizeError, NotYoursError, PeerStateError */
  say(id: RoomKey, utterance: Utterance): void {
    const room = this.#find(id);
    if (room) this.#owner.happen({ type: 'room-posted', post: room.say(utterance) });
  }

  /** The user is writing in a room. */
  typing(id: RoomKey): void {
    this.#find(id)?.typing();
  }

  /** Something that is answered, as it is kept. @throws StoreError */
  async quote(id: RoomKey, of: UtteranceReference): Promise<Quote> {
    const entry = await this.#find(id)?.findUtterance(of);
    if (!entry) return { kind: 'missing' };
    const { isOwn, from, key, utterance } = entry;
    return { kind: 'found', author: isOwn ? undefined : { id: from, key }, utterance };
  }

  /** Shows what was said before: from what is kept here, then from what the node knows. @throws StoreError */
  async showEarlier(id: RoomKey): Promise<void> {
    const room = this.#find(id);
    const past = this.#owner.chat.conversations.get(id)?.past;
    if (!room || this.#state.kind !== 'with' || !past) return;
    const { peer } = this.#state;
    if (past.kind === 'at-node') await this.#askNode(room, peer);
    if (past.kind !== 'more') return;
    this.#owner.happen({ type: 'earlier-asked', id });
    const page = await pageOf(room, past.before);
    if (this.#isWith(peer)) this.#owner.happen({ type: 'room-earlier', id, page, before: past.before });
  }

  /** What stands in the room that somebody looks at has been seen. */
  markRead(): void {
    const { chosen, visible, conversations } = this.#owner.chat;
    const conversation = visible && chosen !== undefined ? conversations.get(chosen) : undefined;
    if (this.#state.kind !== 'with' || !this.#state.isIn || conversation?.with.kind !== 'room') return;
    const last = conversation.entries.at(-1);
    const place = last && placeOf(last);
    if (place !== undefined) this.#state.memory.markRead(conversation.with.room.id, place);
  }

  /** The conversation goes on under the new room, with what was read of it, and with what is said again there. */
  #renewed(peer: Peer, before: RoomTag, tag: RoomTag): void {
    if (this.#state.kind !== 'with' || !this.#isWith(peer)) return;
    const { memory } = this.#state;
    const readTo = memory.readTo(before.id);
    if (readTo !== undefined) memory.markRead(tag.id, readTo);
    memory.forgetRoom(before.id);
    const id = roomKey(tag);
    const room = this.#find(id);
    if (!room) return;
    this.#owner.happen({ type: 'room-renewed', before: roomKey(before), room: sideOf(room, peer.key, 0) });
    this.markRead();
  }

  #tellOffers(peer: Peer): void {
    if (!this.#isWith(peer)) return;
    const offers = peer.rooms.invitations().map(({ from, room, invitation }) => ({ from, room, invitation }));
    this.#owner.happen({ type: 'offers', offers });
  }

  async #askNode(room: Room, peer: Peer): Promise<void> {
    const id = roomKey(room);
    const settle = (past: Past): void => {
      if (this.#isWith(peer)) this.#owner.happen({ type: 'room-past', id, past });
    };
    settle({ kind: 'node-asked' });
    try {
      settle((await room.askEarlier()) ? { kind: 'at-node' } : { kind: 'none' });
    } catch (error) {
      settle({ kind: 'at-node' });
      if (this.#isWith(peer)) this.#owner.happen({ type: 'trouble', words: texts.problem.earlier(wordsOf(error)) });
    }
  }

  #enter(open: (peer: Peer) => Room): string | undefined {
    if (this.#state.kind !== 'with') return undefined;
    try {
      const { peer } = this.#state;
      const room = open(peer);
      // What was said before somebody came in is there to be read, and is no news.
      this.#owner.happen({ type: 'room', room: sideOf(room, peer.key, this.#owner.now()) });
      this.#owner.choose(roomKey(room));
      return undefined;
    } catch (error) {
      return wordsOf(error);
    }
  }

  #find(id: RoomKey): Room | undefined {
    return this.#state.kind === 'with' ? this.#state.peer.rooms.all().find((room) => roomKey(room) === id) : undefined;
  }

  #isWith(peer: Peer): boolean {
    return this.#state.kind === 'with' && this.#state.peer === peer;
  }
}

function sideOf(room: Room, self: Uint8Array, newsFrom: number): RoomSide {
  const { id, name, isPrivate, invitation, standing } = room;
  const renewals = room.renewals.map(({ at, place, by, removed }) => {
    return { at, place, by: equalBytes(by.key, self) ? undefined : by.id, removed: removed.id };
  });
  const members = room.members();
  return { kind: 'room', room: { id, name, isPrivate }, standing, members, invitation, renewals, newsFrom };
}

/** One more than is shown tells whether there is more. */
async function pageOf(room: Room, before?: string): Promise<RoomPage> {
  const entries = await room.history({ limit: pageLength + 1, ...(before !== undefined && { before }) });
  const page = entries.slice(-pageLength);
  const [first] = page;
  return {
    entries: page,
    past: first && entries.length > pageLength ? { kind: 'more', before: first.place } : pastOf(room),
  };
}

/** What there is before all that is kept of a room. */
export function pastOf(room: Room): Past {
  return room.hasEarlier ? { kind: 'at-node' } : { kind: 'none' };
}

async function listed(peer: Peer): Promise<RoomListing> {
  try {
    const { rooms, total } = await peer.rooms.list();
    return { kind: 'listed', rooms, total };
  } catch (error) {
    return { kind: 'failed', words: wordsOf(error) };
  }
}
