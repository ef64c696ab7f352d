import type { ChatState } from '../chat/chat-state.js';
import type { ConversationId } from '../chat/conversation-id.js';
import { isInRoom } from '../chat/conversations.js';

/** Somewhere to talk. */
export interface Place {
  readonly kind: 'place';
  readonly id: ConversationId;
  readonly name: string;
  readonly isRoom: boolean;
}

const mostPlaces = 8;

/** The rooms and people whose name holds what is typed: those that begin with it first. */
export function placesCalled(chat: ChatState, typed: string): readonly Place[] {
  const wanted = typed.trim().replace(/^[#@]/, '').toLowerCase();
  const rooms = [...chat.conversations.values()].filter(isInRoom);
  const ids = new Set<ConversationId>([...chat.people.keys(), ...chat.conversations.keys()]);
  for (const { id } of rooms) ids.delete(id);
  const all: readonly Place[] = [
    ...rooms.map(({ id, with: { room } }) => ({ kind: 'place', id, name: room.name, isRoom: true }) as const),
    ...[...ids].map((id) => ({ kind: 'place', id, name: id, isRoom: false }) as const),
  ];
  const index = ({ name }: Place): number => name.toLowerCase().indexOf(wanted);
  return all
    .filter((place) => index(place) >= 0)
    .sort((a, b) => Number(index(a) > 0) - Number(index(b) > 0) || (a.name < b.name ? -1 : 1))
    .slice(0, mostPlaces);
}
