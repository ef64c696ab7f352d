import { describe, expect, it } from 'vitest';
import { decodeContact } from '../../src/protocol/stored/contact.js';
import { Contacts } from '../../src/delivery/contacts.js';
import { bob, carol, otherBob } from './support/messenger-bench.js';

describe('a contact', () => {
  it('keeps the key that it was first known by, until another one is accepted', () => {
    const contacts = new Contacts();
    expect(contacts.judge(bob)).toBe('new');
    contacts.accept(bob, 1);
    expect([bob, otherBob, carol].map((each) => contacts.judge(each))).toEqual(['same', 'other-key', 'new']);
    contacts.accept(otherBob, 2);
    expect([bob, otherBob].map((each) => contacts.judge(each))).toEqual(['other-key', 'same']);
  });

  it('is compared with no more, once another key is accepted', () => {
    const contacts = new Contacts();
    contacts.accept(bob, 1);
    contacts.verify(bob.id, 5);
    expect(contacts.find(bob.id)).toMatchObject({ since: 1, verifiedAt: 5 });
    contacts.accept(otherBob, 6);
    expect(contacts.find(bob.id)).toMatchObject({ since: 6, verifiedAt: undefined });
  });

  it('can be compared with, and that be taken back, if it is one', () => {
    const contacts = new Contacts();
    expect(contacts.verify(bob.id, 5)).toBeUndefined();
    contacts.accept(bob, 1);
    contacts.verify(bob.id, 5);
    contacts.verify(bob.id, undefined);
    expect(contacts.find(bob.id)).toMatchObject({ verifiedAt: undefined });
  });

  it('is in the next run what it was in this one', () => {
    const contacts = new Contacts();
    const changes = [contacts.accept(bob, 1), contacts.verify(bob.id, 5)];
    const [, last] = changes;
    if (last?.kind !== 'put') throw new Error('nothing to be kept');
    const next = new Contacts([decodeContact(last.value)]);
    expect(next.find(bob.id)).toMatchObject({ id: bob.id, since: 1, verifiedAt: 5 });
    expect([bob, otherBob].map((each) => next.judge(each))).toEqual(['same', 'other-key']);
  });

  it('that is forgotten is new again', () => {
    const contacts = new Contacts();
    contacts.accept(bob, 1);
    expect(contacts.forget(bob.id)).toEqual({ kind: 'delete', key: 'contact/bob' });
    expect(contacts.judge(otherBob)).toBe('new');
    expect([...contacts.all()]).toEqual([]);
  });
});
