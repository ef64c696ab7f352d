import type { ChatState, Conversation } from '../chat/chat-state.js';
import type { ConversationId } from '../chat/conversation-id.js';
import { isInRoom } from '../chat/conversations.js';

/** Something that was found. */
export type Hit =
  | { readonly kind: 'conversation'; readonly id: ConversationId; readonly name: string; readonly isRoom: boolean }
  | {
      readonly kind: 'message';
      readonly id: ConversationId;
      readonly name: string;
      readonly number: number;
      readonly at: number;
      readonly author: string | undefined;
      readonly text: string;
    };

const mostPlaces = 8;
const mostMessages = 30;

/** What is found of rooms, people and messages that are on the page: those whose name begins like that first, then the latest. */
export function search(chat: ChatState, typed: string): readonly Hit[] {
  const wanted = typed.trim().replace(/^[#@]/, '').toLowerCase();
  return [...places(chat, wanted), ...(wanted.length < 2 ? [] : messages(chat, wanted))];
}

function places(chat: ChatState, wanted: string): readonly Hit[] {
  const rooms = [...chat.conversations.values()].filter(isInRoom);
  const ids = new Set<ConversationId>([...chat.people.keys(), ...chat.conversations.keys()]);
  for (const { id } of rooms) ids.delete(id);
  const all: readonly Hit[] = [
    ...rooms.map(({ id, with: { room } }) => ({ kind: 'conversation', id, name: room.name, isRoom: true }) as const),
    ...[...ids].map((id) => ({ kind: 'conversation', id, name: id, isRoom: false }) as const),
  ];
  const place = ({ name }: Hit): number => name.toLowerCase().indexOf(wanted);
  return all
    .filter((hit) => place(hit) >= 0)
    .sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0) || (a.name < b.name ? -1 : 1))
    .slice(0, mostPlaces);
}

function messages(chat: ChatState, wanted: string): readonly Hit[] {
  return [...chat.conversations.values()]
    .flatMap((conversation) => messagesIn(conversation, wanted))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostMessages);
}

/** The messages of one conversation that hold `wanted`, which is in small letters. */
function messagesIn(conversation: Conversation, wanted: string): readonly Extract<Hit, { kind: 'message' }>[] {
  const { id, entries } = conversation;
  const name = isInRoom(conversation) ? conversation.with.room.name : id;
  return entries.flatMap((entry) => {
    if (entry.kind !== 'sent' && entry.kind !== 'received') return [];
    if (!entry.text.toLowerCase().includes(wanted)) return [];
    const { number, at, text } = entry;
    const author = entry.kind === 'sent' ? undefined : entry.author.id;
    return [{ kind: 'message', id, name, number, at, author, text }];
  });
}
