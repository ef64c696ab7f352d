import { describe, expect, it } from 'vitest';
import { Contacts } from '../../src/delivery/contacts.js';
import type { Place } from '../../src/delivery/delivery-context.js';
import { Speakers } from '../../src/delivery/speakers.js';
import { typedPeerId, yieldedPeerId, type PeerId } from '../../src/model/peer-id.js';
import { person } from '../routing/support/person.js';

const self = person('alice');
const [bob, otherBob] = [person('bob'), { ...person('bob'), key: person('mallory').key }];

/** `present`: who has an ID in the network. */
function speakers(contacts: Contacts, present: readonly (typeof bob)[] = []): Speakers {
  const network = { find: (id: PeerId) => present.find((peer) => peer.id === id) };
  const place = { self, network, incarnation: 1 } as unknown as Place;
  return new Speakers({ keys: self.keys, place: () => place }, contacts);
}

function contacts(...known: readonly (typeof bob)[]): Contacts {
  const book = new Contacts();
  for (const address of known) book.accept(address, 0);
  return book;
}

describe('an ID that somebody speaks under', () => {
  const shown = yieldedPeerId(bob.id, otherBob.key);

  it.each([
    ['of a contact is the key that the contact has', contacts(bob), [], bob, 'bob'],
    ['of a contact is not another key', contacts(bob), [otherBob], otherBob, shown],
    ['of nobody who is known is the key that has it in the network', contacts(), [bob], bob, 'bob'],
    ['of nobody who is known is not another key while somebody has it', contacts(), [bob], otherBob, shown],
    ['that nobody has is anybody who signs', contacts(), [], otherBob, 'bob'],
    ['of the user is the own key', contacts(), [], self, 'alice'],
  ])('%s', (_, book, present, address, name) => {
    expect(speakers(book, present).nameOf(address)).toBe(name);
  });

  it('of the user is nobody else', () => {
    const impostor = { id: typedPeerId('alice'), key: otherBob.key };
    expect(speakers(contacts()).nameOf(impostor)).toBe(yieldedPeerId(impostor.id, impostor.key));
  });
});
