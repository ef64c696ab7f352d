import { toHex } from '../../src/model/bytes.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { ChatState, Conversation } from '../chat/chat-state.js';
import { nameOf } from '../chat/names.js';

/** Somebody whose messages alone can be looked for. */
export interface Author {
  readonly key: Uint8Array;
  readonly name: string;
}

/** Everybody who may have said something in a conversation, or anywhere, by name; without the user. */
export function authorsIn(chat: ChatState, conversation: Conversation | undefined): readonly Author[] {
  const talks = conversation ? [conversation] : [...chat.conversations.values()];
  const contacts: readonly PeerAddress[] = conversation ? [] : [...chat.contacts.values()];
  const authors = [...contacts, ...talks.flatMap(speakersIn)].map((author) => ({
    key: author.key,
    name: nameOf(author, chat.contacts),
  }));
  const self = chat.selfKey && toHex(chat.selfKey);
  const byKey = new Map(authors.map((author) => [toHex(author.key), author]));
  if (self !== undefined) byKey.delete(self);
  return [...byKey.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function speakersIn({ with: side, entries }: Conversation): readonly PeerAddress[] {
  const authors = entries.flatMap((entry) => (entry.kind === 'received' ? [entry.author] : []));
  if (side.kind === 'room') return [...authors, ...side.members];
  return side.key ? [...authors, { id: side.id, key: side.key }] : authors;
}
