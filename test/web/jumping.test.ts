import { describe, expect, test } from 'vitest';
import { typedPeerId } from '../../src/model/peer-id.js';
import { roomKey } from '../../web/chat/conversation-id.js';
import { reduceChat, type ChatEvent } from '../../web/chat/chat-reducer.js';
import { emptyChat, type RoomSide } from '../../web/chat/chat-state.js';
import type { RoomPage } from '../../web/chat/room-reducer.js';
import type { ChatPage } from '../../web/chat/chat-page.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { kept, keyOf, somebody, textFrom, type FakePeer } from './support/fake-peer.js';
import { keptIn, saidIn, tagOf } from './support/fake-rooms.js';
import { saidAs } from '../support/utterances.js';

const bob = typedPeerId('bob');
const lobby = tagOf('lobby');
const lobbyKey = roomKey(lobby);

/** A page of alice, who has said 400 things with bob and in the lobby. */
async function longTalks() {
  const browser = new FakeBrowser();
  browser.prepare = (peer: FakePeer) => {
    peer.addContact(somebody('bob'));
    peer.said.push(...Array.from({ length: 400 }, (_, at) => kept('bob', at + 1, at % 2 === 0 ? 'in' : 'out')));
    const room = peer.rooms.join('lobby');
    room.said.push(...Array.from({ length: 400 }, (_, at) => keptIn(lobby, 'bob', at + 1)));
  };
  const page = await browser.open();
  void page.join({ id: 'alice', node: 'ws://127.0.0.1:7700' });
  await settled();
  browser.peer.admit([somebody('bob')]);
  await settled();
  return { page, peer: browser.peer, talk: page.talk };
}

const sideOf: RoomSide = {
  kind: 'room',
  room: lobby,
  standing: { kind: 'in' },
  members: [],
  invitation: undefined,
  renewals: [],
  newsFrom: 0,
};

/** One message of a room, with more before it. */
function page(number: number): RoomPage {
  const entry = keptIn(lobby, 'bob', number);
  return { entries: [entry], past: { kind: 'more', before: entry.place } };
}

type Talk = typeof bob | typeof lobbyKey;

const entriesOf = (page: ChatPage, id: Talk) => page.chat.conversations.get(id)?.entries ?? [];

/** The numbers of what is on the page, in runs without a gap: `1-50`. */
function runs(page: ChatPage, id: Talk): readonly string[] {
  const numbers = entriesOf(page, id).map((entry) => ('text' in entry ? Number(entry.text.slice(5)) : entry.kind));
  return numbers.reduce<string[]>((all, number, at) => {
    const before = numbers[at - 1];
    if (typeof number === 'string') return [...all, number];
    if (typeof before !== 'number' || before + 1 !== number) return [...all, `${number}-${number}`];
    return [...all.slice(0, -1), `${all.at(-1)?.split('-')[0]}-${number}`];
  }, []);
}

function soughtText(page: ChatPage, id: Talk): string | undefined {
  const entry = entriesOf(page, id).find(({ number }) => number === page.chat.sought);
  return entry && 'text' in entry ? entry.text : undefined;
}

const talks = [
  ['with somebody', bob, (number: number) => saidAs(number)],
  ['in a room', lobbyKey, (number: number) => saidAs(number, keyOf('bob'))],
] as const;

describe.each(talks)('going far back %s', (_where, id, reference) => {
  test('shows what stands around it, and marks it', async () => {
    const { page, talk } = await longTalks();
    talk.choose(id);
    await talk.goTo(id, reference(100));
    expect(runs(page, id)).toEqual(['50-150', 'gap', '351-400']);
    expect(soughtText(page, id)).toBe('text 100');
    const numbers = entriesOf(page, id).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('goes on upwards and downwards until nothing is missing', async () => {
    const { page, talk } = await longTalks();
    talk.choose(id);
    await talk.goTo(id, reference(200));
    await talk.showEarlier(id);
    expect(runs(page, id)).toEqual(['100-250', 'gap', '351-400']);
    await Promise.all([talk.showBetween(id), talk.showBetween(id)]);
    expect(runs(page, id)).toEqual(['100-300', 'gap', '351-400']);
    await talk.showBetween(id);
    expect(runs(page, id)).toEqual(['100-400']);
    await talk.showBetween(id);
    expect(runs(page, id)).toEqual(['100-400']);
  });

  test('is without a gap where it touches what is there', async () => {
    const { page, talk } = await longTalks();
    talk.choose(id);
    await talk.goTo(id, reference(301));
    expect(runs(page, id)).toEqual(['251-400']);
    await talk.goTo(id, reference(390));
    expect([runs(page, id), soughtText(page, id)]).toEqual([['251-400'], 'text 390']);
  });

  test('shows one such piece at a time, and none when somebody returns or looks elsewhere', async () => {
    const { page, talk } = await longTalks();
    talk.choose(id);
    await talk.goTo(id, reference(2));
    expect(runs(page, id)).toEqual(['1-52', 'gap', '351-400']);
    await talk.goTo(id, reference(200));
    expect(runs(page, id)).toEqual(['150-250', 'gap', '351-400']);
    talk.returnToEnd(id);
    expect(runs(page, id)).toEqual(['351-400']);
    await talk.showEarlier(id);
    expect(runs(page, id)).toEqual(['301-400']);
    await talk.goTo(id, reference(2));
    talk.choose(undefined);
    expect(runs(page, id)).toEqual(['301-400']);
  });

  test('does nothing for what is not kept', async () => {
    const { page, talk } = await longTalks();
    talk.choose(id);
    await talk.goTo(id, saidAs(77_777));
    expect([runs(page, id), page.chat.trouble]).toEqual([['351-400'], undefined]);
  });
});

test('what comes while somebody reads far back stands at the end', async () => {
  const { page, peer, talk } = await longTalks();
  talk.choose(bob);
  await talk.goTo(bob, saidAs(100));
  peer.emit('message', textFrom('bob', 'text 401'));
  talk.choose(lobbyKey);
  await talk.goTo(lobbyKey, saidAs(100, keyOf('bob')));
  peer.emit('room-message', saidIn(lobby, 'bob', 401));
  // It has come late, and stands where it is read again when somebody comes there.
  peer.emit('room-message', saidIn(lobby, 'carol', 250));
  expect(runs(page, lobbyKey)).toEqual(['50-150', 'gap', '351-401']);
  talk.choose(bob);
  expect(runs(page, bob)).toEqual(['351-401']);
});

describe('what was read too late', () => {
  const start = [
    { type: 'room', room: sideOf } as const,
    { type: 'room-kept', id: lobbyKey, page: page(50), readTo: undefined } as const,
  ] satisfies readonly ChatEvent[];
  const jump: ChatEvent = {
    type: 'jumped',
    id: lobbyKey,
    piece: { kind: 'room', entries: [keptIn(lobby, 'bob', 10)] },
    past: { kind: 'more', before: '000010' },
    before: '000050',
    isJoined: false,
  };
  const filling: ChatEvent = {
    type: 'gap-filled',
    id: lobbyKey,
    after: '000010',
    piece: { kind: 'room', entries: [keptIn(lobby, 'bob', 11)] },
    isClosed: false,
  };
  const kindsAfter = (...events: readonly ChatEvent[]) =>
    [...start, ...events]
      .reduce(reduceChat, emptyChat)
      .conversations.get(lobbyKey)
      ?.entries.map((entry) => ('text' in entry ? entry.text : entry.kind));

  test('is what stands before the end, once somebody has gone elsewhere', () => {
    const late: ChatEvent = { type: 'room-earlier', id: lobbyKey, page: page(40), before: '000050' };
    const asked: ChatEvent = { type: 'earlier-asked', id: lobbyKey };
    expect(kindsAfter(asked, late)).toEqual(['text 40', 'text 50']);
    expect(kindsAfter(asked, jump, late)).toEqual(['text 10', 'gap', 'text 50']);
  });

  test('is a place to go to, once more is on the page', () => {
    const more: ChatEvent = { type: 'room-earlier', id: lobbyKey, page: page(40), before: '000050' };
    expect(kindsAfter({ type: 'earlier-asked', id: lobbyKey }, more, jump)).toEqual(['text 40', 'text 50']);
  });

  test('is what fills a gap, once there is another one or none', () => {
    expect(kindsAfter(jump, filling)).toEqual(['text 10', 'text 11', 'gap', 'text 50']);
    expect(kindsAfter(jump, filling, filling)).toEqual(['text 10', 'text 11', 'gap', 'text 50']);
    expect(kindsAfter(jump, { type: 'returned', id: lobbyKey }, filling)).toEqual(['text 50']);
  });
});
