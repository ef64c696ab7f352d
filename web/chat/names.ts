import { equalBytes } from '../../src/model/bytes.js';
import type { PeerAddress } from '../../src/model/peer.js';
import { shortKey } from '../../src/model/peer.js';
import { yieldedPeerId } from '../../src/model/peer-id.js';
import { texts } from '../texts.js';
import type { ChatState, Conversation } from './chat-state.js';

/** Whoever speaks under the ID of a contact with another key is not that contact. */
export function nameOf({ id, key }: PeerAddress, contacts: ChatState['contacts']): string {
  const contact = contacts.get(id);
  return contact && !equalBytes(contact.key, key) ? yieldedPeerId(id, key) : id;
}

/** A name in a line with other words, which are to be read as well: at most so many characters of it. */
export function shortName(name: string, most: number): string {
  const characters = Array.from(name);
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`;
}

/** Whose a key is in a conversation: by who is in it, or has spoken there; else the beginning of the key. */
export function nameOfKey(
  key: Uint8Array,
  conversation: Conversation,
  { selfKey, contacts }: Pick<ChatState, 'selfKey' | 'contacts'>,
): string {
  if (selfKey && equalBytes(key, selfKey)) return texts.people.you;
  const side = conversation.with;
  if (side.kind === 'person' && side.key && equalBytes(key, side.key)) return side.id;
  const members = side.kind === 'room' ? side.members : [];
  const authors = conversation.entries.flatMap((entry) => (entry.kind === 'received' ? [entry.author] : []));
  const known = [...members, ...authors].find((address) => equalBytes(address.key, key));
  return known ? nameOf(known, contacts) : shortKey(key);
}
