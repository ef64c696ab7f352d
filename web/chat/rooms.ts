import type { RoomMember } from '../../src/server/peer.js';
import type { KeptRemark } from '../../src/model/utterance.js';
import { lobbyName } from '../../src/model/room.js';
import type { ChatState, Conversation, RoomSide } from './chat-state.js';
import type { RoomKey } from './conversation-id.js';
import { isInRoom } from './conversations.js';
import { isMuted } from './shunning.js';
import { isMessage } from './said.js';

/** A room as a list shows it. */
export interface RoomLine {
  readonly id: RoomKey;
  readonly name: string;
  readonly isPrivate: boolean;
  /** How many are in it, the user among them. */
  readonly count: number;
  readonly unread: number;
  /** How many of those name the user. */
  readonly mentions: number;
  readonly isMuted: boolean;
  /** Begun and not sent, unless it stands in the message box on the screen. */
  readonly draft: string;
  /** What was said last. `author`: undefined for the user. */
  readonly last:
    { readonly author: string | undefined; readonly utterance: KeptRemark; readonly at: number } | undefined;
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rooms that this tab is in: the lobby first, the others by name. */
export function roomsOf(chat: ChatState): readonly RoomLine[] {
  return [...chat.conversations.values()]
    .filter(isInRoom)
    .map((conversation) => lineOf(chat, conversation))
    .sort(
      (a, b) => Number(isLobby(b)) - Number(isLobby(a)) || byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
}

/** How many are in a room, the user among them. */
export function memberCount(members: readonly RoomMember[]): number {
  return members.length + 1;
}

function lineOf(chat: ChatState, conversation: Conversation<RoomSide>): RoomLine {
  const { room, members } = conversation.with;
  const id = conversation.id as RoomKey;
  return {
    id,
    name: room.name,
    isPrivate: room.isPrivate,
    count: memberCount(members),
    unread: conversation.unread,
    mentions: conversation.mentions,
    isMuted: isMuted(chat.muted, id),
    draft: chat.chosen === id ? '' : conversation.draft,
    last: lastSaid(conversation),
  };
}

function lastSaid({ entries }: Conversation): RoomLine['last'] {
  const entry = entries.at(-1);
  if (!entry || !isMessage(entry)) return undefined;
  return {
    author: entry.kind === 'sent' ? undefined : entry.author.id,
    utterance: entry.utterance,
    at: entry.at,
  };
}

function isLobby({ name, isPrivate }: RoomLine): boolean {
  return name === lobbyName && !isPrivate;
}
