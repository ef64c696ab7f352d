import type { ChatState } from './chat-state.js';
import type { ConversationId } from './conversation-id.js';
import { orderOfPeople, peopleWhoLeft } from './person.js';
import { roomsOf } from './rooms.js';

/** All conversations in the order in which the lists show them. */
function order(chat: ChatState): readonly ConversationId[] {
  return [...roomsOf(chat), ...orderOfPeople(chat.people).map((id) => ({ id })), ...peopleWhoLeft(chat)].map(
    ({ id }) => id,
  );
}

/** The conversation that stands so many places below the one on the screen, from the end on from the beginning. */
export function neighbour(chat: ChatState, step: 1 | -1): ConversationId | undefined {
  const ids = order(chat);
  const place = chat.chosen === undefined ? (step === 1 ? -1 : 0) : ids.indexOf(chat.chosen);
  return ids[(place + step + ids.length) % ids.length];
}

/** The next one below in which something is unread, or the one on the screen. */
export function nextUnread(chat: ChatState): ConversationId | undefined {
  const ids = order(chat);
  const place = chat.chosen === undefined ? -1 : ids.indexOf(chat.chosen);
  const around = [...ids.slice(place + 1), ...ids.slice(0, place + 1)];
  return around.find((id) => (chat.conversations.get(id)?.unread ?? 0) > 0) ?? chat.chosen;
}
