import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { StoreChange } from '../platform/store.js';
import { encodeContact, type StoredContact } from '../protocol/stored/contact.js';
import { contactKey } from './stored-rooms.js';

/** Somebody this peer has to do with, under the key it was first known by, or that its user has accepted since. */
export interface Contact extends PeerAddress {
  /** Epoch milliseconds. */
  readonly since: number;
  /** When the two have compared their safety number; undefined if they have not. */
  readonly verifiedAt: number | undefined;
}

/**
 * Whose an ID is: trust on first use. The key that an ID was first written to or heard from by stays, until the user accepts
 * another.
 */
export class Contacts {
  readonly #contacts = new Map<PeerId, StoredContact>();

  constructor(stored: Iterable<StoredContact> = []) {
    for (const contact of stored) this.#contacts.set(contact.id, contact);
  }

  find(id: PeerId): Contact | undefined {
    return this.#contacts.get(id);
  }

  all(): Iterable<Contact> {
    return this.#contacts.values();
  }

  /** What is known of an address: nothing, that it is the one, or that the ID was another key's. */
  judge({ id, key }: PeerAddress): 'new' | 'same' | 'other-key' {
    const known = this.#contacts.get(id);
    if (!known) return 'new';
    return equalBytes(known.key, key) ? 'same' : 'other-key';
  }

  /** From now on the ID is this key's. Returns what is to be kept. */
  accept({ id, key }: PeerAddress, since: number): StoreChange {
    return this.#put({ id, key, since, verifiedAt: undefined });
  }

  /** The user has compared the safety number with this one. Nothing if it is no contact. */
  verify(id: PeerId, at: number | undefined): StoreChange | undefined {
    const known = this.#contacts.get(id);
    return known && this.#put({ ...known, verifiedAt: at });
  }

  forget(id: PeerId): StoreChange {
    this.#contacts.delete(id);
    return { kind: 'delete', key: contactKey(id) };
  }

  #put(contact: StoredContact): StoreChange {
    this.#contacts.set(contact.id, contact);
    return { kind: 'put', key: contactKey(contact.id), value: encodeContact(contact) };
  }
}
