import { describe, expect, test } from 'vitest';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { RoomMember } from '../../src/server/peer.js';
import { reduceChat, type ChatEvent } from '../../web/chat/chat-reducer.js';
import { emptyChat, unreadTotal, type ChatState, type Past, type RoomSide } from '../../web/chat/chat-state.js';
import { roomKey } from '../../web/chat/conversation-id.js';
import { peopleWhoLeft } from '../../web/chat/person.js';
import { roomsOf } from '../../web/chat/rooms.js';
import { keyOf } from './support/fake-peer.js';
import { keptIn, saidIn, tagOf } from './support/fake-rooms.js';
import { saidAs, saidText } from '../support/utterances.js';

const lobby = tagOf('lobby');
const key = roomKey(lobby);
const member = (id: string): RoomMember => ({ id: typedPeerId(id), key: keyOf(id) });
const never = new Promise<void>(() => {});

function sideOf(room = lobby, more: Partial<RoomSide> = {}): RoomSide {
  return {
    kind: 'room',
    room,
    standing: { kind: 'in' },
    members: [],
    invitation: undefined,
    renewals: [],
    newsFrom: 0,
    ...more,
  };
}

function inLobby(...events: readonly ChatEvent[]): ChatState {
  return [{ type: 'room', room: sideOf() } as const, ...events].reduce(reduceChat, emptyChat);
}

const said = (from: string, number: number, hasEarlier = false, at = number): ChatEvent => ({
  type: 'room-said',
  message: saidIn(lobby, from, number),
  hasEarlier,
  at,
});

const kept = (numbers: readonly number[], past: Past, readTo?: string): ChatEvent => ({
  type: 'room-kept',
  id: key,
  page: { entries: numbers.map((number) => keptIn(lobby, 'bob', number)), past },
  readTo,
});

const post = (number: number, kind: 'queued' | 'sent') => ({
  room: lobby,
  ...saidText(`mine ${number}`, saidAs(number)),
  at: number,
  place: String(number).padStart(6, '0'),
  state: kind === 'sent' ? ({ kind } as const) : ({ kind, reason: 'under-way' } as const),
  sent: never,
});

const textsIn = (chat: ChatState): readonly string[] =>
  (chat.conversations.get(key)?.entries ?? []).map((entry) => {
    if (entry.kind === 'renewal') return `${entry.by ?? 'self'} removed ${entry.removed}`;
    if (entry.kind === 'gap') return 'gap';
    return entry.kind === 'note' ? entry.note : entry.text;
  });

describe('what is said in a room', () => {
  test('stands in the order of the room, whenever it came', () => {
    const chat = inLobby(said('bob', 1), said('bob', 3), said('carol', 2));
    expect(textsIn(chat)).toEqual(['text 1', 'text 2', 'text 3']);
    expect(chat.conversations.get(key)?.entries[1]).toMatchObject({ author: { id: 'carol', key: keyOf('carol') } });
  });

  test('is put in once, from wherever it came', () => {
    const chat = inLobby(said('bob', 1), said('bob', 1), kept([1, 2], { kind: 'none' }), said('bob', 2));
    expect(textsIn(chat)).toEqual(['text 1', 'text 2']);
  });

  test('is unread until somebody looks at the room', () => {
    const chat = inLobby(said('bob', 1), said('bob', 2));
    expect(unreadTotal(chat)).toBe(2);
    expect(roomsOf(chat)).toMatchObject([
      { name: 'lobby', unread: 2, last: { author: 'bob', utterance: { text: 'text 2' } } },
    ]);
    expect(unreadTotal(reduceChat(chat, { type: 'chosen', id: key }))).toBe(0);
  });

  test('before somebody came in is no news', () => {
    const chat = [{ type: 'room', room: sideOf(lobby, { newsFrom: 10 }) } as const, said('bob', 9), said('bob', 10)];
    expect(unreadTotal(chat.reduce(reduceChat, emptyChat))).toBe(1);
  });

  test('by somebody whose clock is slow is news all the same', () => {
    const room = sideOf(lobby, { newsFrom: 100_000 });
    const chat = [{ type: 'room', room } as const, said('bob', 9, false, 100_500), said('bob', 10, false, 120_000)];
    expect(unreadTotal(chat.reduce(reduceChat, emptyChat))).toBe(1);
  });

  test('before all that is on the page is left to what is kept, as long as there is more of it', () => {
    const before = kept([5, 6], { kind: 'more', before: '000005' });
    expect(textsIn(inLobby(before, said('bob', 2)))).toEqual(['text 5', 'text 6']);
    const atNode = inLobby(kept([5, 6], { kind: 'at-node' }), said('bob', 2));
    expect(textsIn(atNode)).toEqual(['text 2', 'text 5', 'text 6']);
    expect(unreadTotal(atNode)).toBe(0);
  });

  test('may go on before that, for as long as the node knows more', () => {
    const past = (chat: ChatState) => chat.conversations.get(key)?.past;
    expect(past(inLobby(said('bob', 5, true)))).toEqual({ kind: 'at-node' });
    expect(past(inLobby(said('bob', 5, true), said('bob', 4)))).toEqual({ kind: 'none' });
  });
});

describe('what was kept of a room', () => {
  test('is unread from where the user had read to', () => {
    const chat = inLobby(kept([1, 2, 3], { kind: 'none' }, '000001'));
    expect(unreadTotal(chat)).toBe(2);
    expect(unreadTotal(inLobby(kept([1, 2, 3], { kind: 'none' })))).toBe(0);
  });

  test('of the user shows how far it has come', () => {
    const own = keptIn(lobby, 'alice', 1, { isOwn: true, state: { kind: 'queued', reason: 'no-home' } });
    const chat = inLobby({
      type: 'room-kept',
      id: key,
      page: { entries: [own], past: { kind: 'none' } },
      readTo: '000000',
    });
    expect(chat.conversations.get(key)?.entries).toMatchObject([{ kind: 'sent', delivery: { reason: 'no-home' } }]);
    expect(unreadTotal(chat)).toBe(0);
  });
});

describe('what the user says in a room', () => {
  test('empties the box, and gets its tick', () => {
    const before = inLobby(
      { type: 'drafted', id: key, text: 'mine 7' },
      { type: 'room-posted', post: post(7, 'queued') },
    );
    expect(before.conversations.get(key)).toMatchObject({ draft: '', entries: [{ delivery: { kind: 'queued' } }] });
    const after = reduceChat(before, { type: 'room-progress', post: post(7, 'sent') });
    expect(after.conversations.get(key)?.entries).toMatchObject([{ delivery: { kind: 'sent' } }]);
  });
});

describe('rooms', () => {
  test('are listed with the lobby first, and the user is a member', () => {
    const rooms = ['weather', 'lobby', 'art'].map((name) => sideOf(tagOf(name), { members: [member('bob')] }));
    const chat = reduceChat(emptyChat, { type: 'rooms', rooms });
    expect(roomsOf(chat).map(({ name, count }) => `${name} ${count}`)).toEqual(['lobby 2', 'art 2', 'weather 2']);
    expect(peopleWhoLeft(chat)).toEqual([]);
  });

  test('keep what was said while others come and go', () => {
    const chat = inLobby(said('bob', 1), { type: 'room', room: sideOf(lobby, { members: [member('bob')] }) });
    expect(textsIn(chat)).toEqual(['text 1']);
    expect(roomsOf(chat)).toMatchObject([{ count: 2 }]);
  });

  test('that the peer is not in any more are gone, with what was chosen', () => {
    const chat = inLobby({ type: 'chosen', id: key }, { type: 'rooms', rooms: [] });
    expect(chat).toMatchObject({ chosen: undefined, conversations: new Map() });
  });

  test('that nobody is in are not begun by what is said or drafted there', () => {
    const chat = [said('bob', 1), { type: 'drafted', id: key, text: 'half' } as const].reduce(reduceChat, emptyChat);
    expect(chat.conversations.size).toBe(0);
  });
});
