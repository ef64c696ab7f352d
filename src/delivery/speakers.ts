import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import { yieldedPeerId, type PeerId } from '../model/peer-id.js';
import type { Contacts } from './contacts.js';
import type { DeliveryContext } from './delivery-context.js';

/**
 * Whose an ID is that somebody speaks under. What was signed with a key says nothing of the right to an ID: that belongs to the key of
 * the contact who has it; where it is no contact's, to the key that has it in the network now; and to anybody where nobody has it.
 */
export class Speakers {
  readonly #context: Pick<DeliveryContext, 'keys' | 'place'>;
  readonly #contacts: Contacts;

  constructor(context: Pick<DeliveryContext, 'keys' | 'place'>, contacts: Contacts) {
    this.#context = context;
    this.#contacts = contacts;
  }

  /** The ID to show: with the beginning of the key behind it where the ID is somebody else's, `anna~1f3c`. */
  nameOf(address: PeerAddress): PeerId {
    if (equalBytes(address.key, this.#context.keys.publicKey)) return address.id;
    return this.isElses(address) ? yieldedPeerId(address.id, address.key) : address.id;
  }

  /** True if another key has the ID. */
  isElses(address: PeerAddress): boolean {
    const judgement = this.#contacts.judge(address);
    return judgement === 'other-key' || (judgement === 'new' && this.#isTaken(address));
  }

  #isTaken({ id, key }: PeerAddress): boolean {
    const place = this.#context.place();
    const owner = place?.self.id === id ? place.self : place?.network.find(id);
    return owner !== undefined && !equalBytes(owner.key, key);
  }
}
