import { describe, expect, test } from 'vitest';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { DeliveryState } from '../../src/server/peer.js';
import { reduceChat, type ChatEvent } from '../../web/chat/chat-reducer.js';
import { emptyChat, unreadTotal, type ChatState, type Entry } from '../../web/chat/chat-state.js';
import { orderOfPeople, peopleWhoLeft, personCalled } from '../../web/chat/person.js';
import { kept, keyOf, outgoing, somebody, textFrom } from './support/fake-peer.js';

const alice = typedPeerId('alice');
const bob = typedPeerId('bob');

function chatAfter(...events: readonly ChatEvent[]): ChatState {
  return events.reduce(reduceChat, emptyChat);
}

function received(from: string, text: string, at = 1000, sentAt = at): ChatEvent {
  return { type: 'received', message: textFrom(from, text, { sentAt }), at };
}

function sent(text: string, reference: number): ChatEvent {
  const state = { kind: 'queued', reason: 'under-way' } as const;
  return { type: 'sent', message: outgoing({ reference, to: 'alice', text }, state), at: 1000 };
}

function delivery(text: string, reference: number, state: DeliveryState): ChatEvent {
  return { type: 'delivery', message: outgoing({ reference, to: 'alice', text }, state) };
}

const joined = (id: string): ChatEvent => ({ type: 'joined', person: somebody(id), at: 1000 });
const left = (id: string): ChatEvent => ({ type: 'left', person: somebody(id), at: 2000 });

const entriesWith = (chat: ChatState, id = alice): readonly Entry[] => chat.conversations.get(id)?.entries ?? [];
const notesWith = (chat: ChatState): readonly string[] =>
  entriesWith(chat).flatMap((entry) => (entry.kind === 'note' ? [entry.note] : []));

describe('the own ID', () => {
  const renaming = { from: alice, to: typedPeerId('alice-2'), words: 'it belongs to somebody else' };

  test('is told to be another one now for as long as the session goes on', () => {
    const chat = chatAfter({ type: 'renamed', renaming }, joined('bob'));
    expect(chat.renaming).toEqual(renaming);
    expect(reduceChat(chat, { type: 'session-over' }).renaming).toBeUndefined();
  });
});

describe('people', () => {
  test('are listed before nodes, by name and number', () => {
    const people = [somebody('10', { role: 'node' }), somebody('bob'), somebody('user-10'), somebody('user-9')];
    const chat = chatAfter({ type: 'roster', people, at: 0 });
    expect(orderOfPeople(chat.people)).toEqual(['bob', 'user-9', 'user-10', '10']);
  });

  test('who leave are not listed any more, and their conversation is', () => {
    const chat = chatAfter(joined('alice'), received('alice', 'hello'), left('alice'));
    expect(orderOfPeople(chat.people)).toEqual([]);
    expect(peopleWhoLeft(chat)).toMatchObject([
      { id: 'alice', presence: 'gone', last: { utterance: { text: 'hello' } } },
    ]);
  });

  test('who leave without a word leave nothing behind', () => {
    expect(peopleWhoLeft(chatAfter(joined('alice'), { type: 'chosen', id: alice }, left('alice')))).toEqual([]);
  });

  test('who were missing when the connection came back have left', () => {
    const chat = chatAfter(joined('alice'), joined('bob'), { type: 'roster', people: [somebody('bob')], at: 5 });
    expect(chat.notices.at(-1)).toMatchObject({ id: 'alice', note: 'left' });
  });

  test('are away and back without a line in the conversation', () => {
    const away = somebody('alice', { presence: 'away' });
    const chat = chatAfter(joined('alice'), received('alice', 'hello'), { type: 'changed', person: away, at: 3000 });
    expect(personCalled(chat, alice).presence).toBe('away');
    expect(notesWith(chat)).toEqual([]);
  });
});

describe('people of whom nothing is heard', () => {
  test('are out of reach until the connection is back, and those who left stay so', () => {
    const before = chatAfter(joined('alice'), received('bob', 'hello'), { type: 'connected', connected: false });
    expect(personCalled(before, alice).presence).toBe('unknown');
    expect(personCalled(before, bob).presence).toBe('gone');
    expect(personCalled(reduceChat(before, { type: 'connected', connected: true }), alice).presence).toBe('online');
  });
});

describe('comings and goings', () => {
  test('stand in the conversation with whoever came or went, and in no other', () => {
    const chat = chatAfter(joined('alice'), received('alice', 'hello'), joined('bob'), left('alice'), joined('alice'));
    expect(notesWith(chat)).toEqual(['left', 'joined']);
    expect(chat.conversations.has(bob)).toBe(false);
  });

  test('are kept up to a bound', () => {
    const chat = chatAfter(...Array.from({ length: 100 }, () => joined('alice')));
    expect(chat.notices).toHaveLength(30);
    expect(new Set(chat.notices.map(({ number }) => number)).size).toBe(30);
  });

  test('tell when the ID belongs to another key than before', () => {
    const impostor = somebody('alice', { key: keyOf('mallory') });
    const chat = chatAfter(joined('alice'), received('alice', 'hello'), left('alice'), {
      type: 'joined',
      person: impostor,
      at: 3000,
    });
    expect(notesWith(chat)).toEqual(['left', 'other-key', 'joined']);
    expect(personCalled(chat, alice).key).toEqual(impostor.key);
  });
});

describe('unread messages', () => {
  test('are counted until the conversation is opened', () => {
    const before = chatAfter(received('alice', 'one'), received('alice', 'two'), received('bob', 'three'));
    expect(unreadTotal(before)).toBe(3);
    expect(unreadTotal(reduceChat(before, { type: 'chosen', id: alice }))).toBe(1);
  });

  test('are counted in an open conversation while nobody looks', () => {
    const hidden = chatAfter(
      { type: 'chosen', id: alice },
      { type: 'visible', visible: false },
      received('alice', 'one'),
    );
    expect(unreadTotal(hidden)).toBe(1);
    expect(unreadTotal(reduceChat(hidden, { type: 'visible', visible: true }))).toBe(0);
  });
});

describe('messages', () => {
  test('are never dated later than they came, nor before the one above', () => {
    const chat = chatAfter(received('alice', 'fast clock', 1000, 9000), received('alice', 'slow clock', 2000, 500));
    expect(entriesWith(chat).map(({ at }) => at)).toEqual([1000, 1000]);
  });

  test('empty the box when they are sent', () => {
    const chat = chatAfter({ type: 'drafted', id: alice, text: 'hello' }, sent('hello', 1));
    expect(chat.conversations.get(alice)).toMatchObject({ draft: '', refusal: undefined });
  });

  test('that are refused stay in the box with the reason, until the text is another one', () => {
    const refused = chatAfter(
      { type: 'drafted', id: alice, text: 'hello' },
      { type: 'refused', id: alice, words: 'Not sent: nobody is there.' },
    );
    expect(refused.conversations.get(alice)).toMatchObject({ draft: 'hello', refusal: 'Not sent: nobody is there.' });
    const changed = reduceChat(refused, { type: 'drafted', id: alice, text: 'hello!' });
    expect(changed.conversations.get(alice)?.refusal).toBeUndefined();
  });

  test('show how the delivery goes', () => {
    const chat = chatAfter(sent('one', 1), sent('two', 2), delivery('one', 1, { kind: 'delivered' }));
    expect(entriesWith(chat)).toMatchObject([{ delivery: { kind: 'delivered' } }, { delivery: { kind: 'queued' } }]);
  });

  test('that were delivered before one that is read are read, too', () => {
    const chat = chatAfter(
      sent('one', 1),
      sent('two', 2),
      sent('three', 3),
      delivery('one', 1, { kind: 'delivered' }),
      delivery('three', 3, { kind: 'read' }),
    );
    const kinds = entriesWith(chat).map((entry) => entry.kind === 'sent' && entry.delivery.kind);
    expect(kinds).toEqual(['read', 'queued', 'read']);
  });

  test('of a session that is over are told anew by the next one, what was begun stays', () => {
    const chat = chatAfter(
      sent('one', 1),
      { type: 'drafted', id: bob, text: 'half a sen' },
      { type: 'chosen', id: alice },
      { type: 'session-over' },
    );
    expect(entriesWith(chat)).toEqual([]);
    expect(chat.chosen).toBe('alice');
    expect(chat.conversations.get(bob)?.draft).toBe('half a sen');
  });

  test('that are begun are kept for each conversation', () => {
    const chat = chatAfter(
      { type: 'drafted', id: alice, text: 'for alice' },
      { type: 'chosen', id: bob },
      { type: 'drafted', id: bob, text: 'for bob' },
    );
    expect(personCalled(chat, alice).draft).toBe('for alice');
    expect(chat.conversations.get(bob)?.draft).toBe('for bob');
    expect(personCalled(chat, bob).draft).toBe('');
  });
});

describe('what is remembered', () => {
  const page = (...numbers: readonly number[]): ChatEvent => ({
    type: 'remembered',
    id: alice,
    page: { entries: numbers.map((number) => kept('alice', number, 'in')), hasEarlier: false },
    where: 'before',
    at: 5000,
  });

  test('stands before what has happened since, in its order, and no time runs backwards', () => {
    const clockSetBack = kept('alice', 3, 'in', { notedAt: 2, sentAt: 2, text: 'clock set back' });
    const chat = chatAfter(received('alice', 'live', 4000), {
      type: 'remembered',
      id: alice,
      page: { entries: [kept('alice', 1, 'in'), kept('alice', 5, 'in'), clockSetBack], hasEarlier: false },
      where: 'before',
      at: 5000,
    });
    const entries = entriesWith(chat).map((entry) => ['text' in entry ? entry.text : '', entry.at]);
    expect(entries).toEqual([
      ['text 1', 1],
      ['text 5', 2],
      ['clock set back', 2],
      ['live', 4000],
    ]);
  });

  test('tells of another key than that, whoever comes first', () => {
    const impostor: ChatEvent = { type: 'joined', person: somebody('alice', { key: keyOf('mallory') }), at: 3000 };
    expect(notesWith(chatAfter(page(1), impostor))).toContain('other-key');
    expect(notesWith(chatAfter(impostor, page(1)))).toEqual(['other-key']);
  });

  test('is only put in once', () => {
    expect(entriesWith(chatAfter(page(1, 2), page(1, 2, 3)))).toHaveLength(3);
  });
});
