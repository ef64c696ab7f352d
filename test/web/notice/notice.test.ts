import { describe, expect, it } from 'vitest';
import { toHex } from '../../../src/model/bytes.js';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { reduceChat, type ChatEvent } from '../../../web/chat/chat-reducer.js';
import { emptyChat, unreadTotal, urgentTotal } from '../../../web/chat/chat-state.js';
import { roomKey } from '../../../web/chat/conversation-id.js';
import { neighbour, nextUnread } from '../../../web/chat/order.js';
import { favicon } from '../../../web/notice/favicon.js';
import { noticeOf } from '../../../web/notice/notice.js';
import { placesCalled } from '../../../web/searching/places.js';
import { keyOf } from '../support/fake-peer.js';
import { saidText } from '../../support/utterances.js';

const alice = typedPeerId('alice');
const bob = typedPeerId('bob');
const carol = typedPeerId('carol');
const lobby = { id: 'a1', name: 'lobby', isPrivate: false };
const inLobby = roomKey(lobby);

const room: ChatEvent = {
  type: 'room',
  room: {
    kind: 'room',
    room: lobby,
    standing: { kind: 'in' },
    members: [],
    invitation: undefined,
    renewals: [],
    newsFrom: 0,
  } as never,
};
const from = (id: PeerId, text: string): ChatEvent => ({
  type: 'received',
  message: { from: id, key: keyOf(id), ...saidText(text), sentAt: 1_000, place: `${id}-${text}` },
  at: 1_000,
});
const inRoom = (id: PeerId, text: string, place: string): ChatEvent => ({
  type: 'room-said',
  message: { room: lobby, from: id, key: keyOf(id), ...saidText(text), at: 1_000, place } as never,
  hasEarlier: false,
  at: 1_000,
});

const by = (id: PeerId) => ({ id, key: keyOf(id) });

function chatAfter(...events: ChatEvent[]) {
  const begun: ChatEvent[] = [
    { type: 'self', id: alice, key: keyOf('alice') },
    room,
    { type: 'visible', visible: true },
  ];
  return [...begun, ...events].reduce(reduceChat, emptyChat);
}

describe('a notice', () => {
  it('is given of what is said to the user alone, and of what names them in a room', () => {
    const chat = chatAfter();
    expect(noticeOf(chat, bob, by(bob), 'hello')).toMatchObject({ from: bob, room: undefined });
    expect(noticeOf(chat, inLobby, by(bob), 'hello @alice')).toMatchObject({ room: 'lobby' });
    expect(noticeOf(chat, inLobby, by(bob), 'hello all')).toBeUndefined();
  });

  it('is not given of what they look at, have muted, or by whom they have blocked', () => {
    expect(noticeOf(chatAfter({ type: 'chosen', id: bob }), bob, by(bob), 'hello')).toBeUndefined();
    expect(
      noticeOf(chatAfter({ type: 'chosen', id: bob }, { type: 'visible', visible: false }), bob, by(bob), 'hello'),
    ).toBeDefined();
    expect(
      noticeOf(chatAfter({ type: 'muted', name: toHex(keyOf(bob)), isMuted: true }), bob, by(bob), 'hello'),
    ).toBeUndefined();
    expect(
      noticeOf(chatAfter({ type: 'blocked', person: by(bob), isBlocked: true }), inLobby, by(bob), '@alice'),
    ).toBeUndefined();
  });
});

describe('what is unread', () => {
  it('counts mentions apart, and forgets them when it is read', () => {
    const chat = chatAfter(inRoom(bob, 'one', '1'), inRoom(bob, '@alice two', '2'));
    expect(chat.conversations.get(inLobby)).toMatchObject({ unread: 2, mentions: 1 });
    expect([unreadTotal(chat), urgentTotal(chat)]).toEqual([2, 1]);
    expect(reduceChat(chat, { type: 'chosen', id: inLobby }).conversations.get(inLobby)).toMatchObject({
      unread: 0,
      mentions: 0,
    });
  });

  it('begins at a mark that stays until the conversation is left or the user says something', () => {
    const chat = chatAfter(from(bob, 'one'), from(bob, 'two'), { type: 'chosen', id: bob });
    const first = chat.conversations.get(bob)?.entries[0]?.number;
    expect(chat.conversations.get(bob)?.newFrom).toBe(first);
    const left = reduceChat(chat, { type: 'chosen', id: undefined });
    expect(left.conversations.get(bob)?.newFrom).toBeUndefined();
  });

  it('is not counted of whom the user has blocked, nor in the whole of what they have muted', () => {
    const chat = chatAfter({ type: 'blocked', person: by(bob), isBlocked: true }, from(bob, 'one'), from(carol, 'two'));
    expect(unreadTotal(chat)).toBe(1);
    expect(unreadTotal(reduceChat(chat, { type: 'muted', name: toHex(keyOf(carol)), isMuted: true }))).toBe(0);
  });
});

describe('conversations', () => {
  it('are gone through in the order of the lists, round and round', () => {
    const chat = chatAfter(from(bob, 'one'));
    expect(neighbour(chat, 1)).toBe(inLobby);
    expect(neighbour({ ...chat, chosen: inLobby }, 1)).toBe(bob);
    expect(neighbour({ ...chat, chosen: bob }, 1)).toBe(inLobby);
    expect(neighbour({ ...chat, chosen: inLobby }, -1)).toBe(bob);
    expect(nextUnread({ ...chat, chosen: inLobby })).toBe(bob);
  });

  it('are found by their names, those first that begin like that', () => {
    const chat = chatAfter(from(bob, 'hello'), from(typedPeerId('Slob'), 'hello'), inRoom(carol, 'nowhere', '1'));
    expect(placesCalled(chat, '#lob').map(({ name }) => name)).toEqual(['lobby', 'Slob']);
    expect(placesCalled(chat, 'OB')).toMatchObject([{ id: 'Slob' }, { id: bob }, { id: inLobby, isRoom: true }]);
    expect(placesCalled(chat, 'x')).toEqual([]);
  });
});

it('the picture of the page has a dot when something is unread, and another one when it is for the user', () => {
  expect(new Set([favicon(0, 0), favicon(2, 0), favicon(2, 1)]).size).toBe(3);
});
