import { equalBytes } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState } from './chat-state.js';

/**
 * How the key that somebody has now stands to the one that is trusted. `stranger`: none is yet. `changed`: it is another one, and
 * the user has to say what that means; until then, and when `declined`, nothing can be sent.
 */
export type Trust = 'stranger' | 'known' | 'verified' | 'changed' | 'declined';

export function trustIn(chat: ChatState, id: PeerId): Trust {
  const contact = chat.contacts.get(id);
  if (contact === undefined) return 'stranger';
  const present = chat.people.get(id);
  if (present === undefined || equalBytes(present.key, contact.key))
    return contact.verifiedAt === undefined ? 'known' : 'verified';
  const side = chat.conversations.get(id)?.with;
  const declined = side?.kind === 'person' ? side.declinedKey : undefined;
  return declined && equalBytes(declined, present.key) ? 'declined' : 'changed';
}

/** Whether nothing can be sent under this ID, because of its key. */
export function isSuspect(trust: Trust): trust is 'changed' | 'declined' {
  return trust === 'changed' || trust === 'declined';
}
