import { describe, expect, test } from 'vitest';
import { RoomQuestionError, RoomRemovalError } from '../../src/model/errors.js';
import { lobbyName } from '../../src/model/room.js';
import type { ChatPage } from '../../web/chat/chat-page.js';
import { roomKey } from '../../web/chat/conversation-id.js';
import { roomsOf } from '../../web/chat/rooms.js';
import { unreadTotal } from '../../web/chat/chat-state.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { somebody } from './support/fake-peer.js';
import { goodInvitation, keptIn, saidIn, tagOf } from './support/fake-rooms.js';
import { pageOfAlice } from './support/page-of-alice.js';

const lobby = tagOf('lobby');
const lobbyKey = roomKey(lobby);
const plans = roomKey(tagOf('plans', true));

const namesOf = (page: ChatPage): readonly string[] => roomsOf(page.chat).map(({ name }) => name);
const entriesIn = (page: ChatPage) => page.chat.conversations.get(lobbyKey)?.entries ?? [];

describe('whoever joins', () => {
  test('is in the lobby, and in the rooms of last time', async () => {
    const { page } = await pageOfAlice(new FakeBrowser(), (peer) => void peer.rooms.join('weather'));
    expect(namesOf(page)).toEqual(['lobby', 'weather']);
  });

  test('is not in the lobby of a large network unless they want to be', async () => {
    const {
      page,
      talk: { rooms },
    } = await pageOfAlice(new FakeBrowser(), (peer) => (peer.others = 3_480));
    expect(namesOf(page)).toEqual([]);
    expect(rooms.join('#lobby', false)).toBeUndefined();
    expect(namesOf(page)).toEqual(['lobby']);
    expect(page.chat.chosen).toBe(lobbyKey);
  });

  test('is not in the lobby that they left, until they come back to it', async () => {
    const {
      browser,
      page,
      peer,
      talk: { rooms },
    } = await pageOfAlice();
    page.talk.choose(lobbyKey);
    rooms.leave(lobbyKey);
    expect(peer.rooms.in).toEqual([]);
    expect(page.chat).toMatchObject({ chosen: undefined, conversations: new Map() });

    browser.prepare = (next) => void next.rooms.left.add('lobby');
    const again = await browser.open();
    browser.peer.admit();
    await settled();
    expect(namesOf(again)).toEqual([]);
    again.talk.rooms.join('lobby', false);
    expect(namesOf(again)).toEqual(['lobby']);

    browser.prepare = () => {};
    const later = await browser.open();
    browser.peer.admit();
    await settled();
    expect(namesOf(later)).toEqual(['lobby']);
  });
});

describe('what was said in a room', () => {
  const withHistory = (count: number) =>
    pageOfAlice(new FakeBrowser(), (peer) => {
      const room = peer.rooms.join('lobby');
      room.said.push(...Array.from({ length: count }, (_, at) => keptIn(lobby, 'bob', at + 1)));
      room.hasEarlier = true;
    });

  test('comes in pages from what is kept, then from the node', async () => {
    const { page, peer } = await withHistory(70);
    const past = () => page.chat.conversations.get(lobbyKey)?.past.kind;
    expect([entriesIn(page).length, past()]).toEqual([50, 'more']);
    await page.talk.showEarlier(lobbyKey);
    expect([entriesIn(page).length, past()]).toEqual([70, 'at-node']);

    const [room] = peer.rooms.in;
    const first = page.talk.showEarlier(lobbyKey);
    await page.talk.showEarlier(lobbyKey);
    expect([room!.asked, past()]).toEqual([1, 'node-asked']);
    peer.emit('room-message', saidIn(lobby, 'bob', 0));
    expect(past()).toBe('node-asked');
    room!.answer(true);
    await first;
    expect(entriesIn(page)[0]).toMatchObject({ text: 'text 0' });
    expect(past()).toBe('at-node');

    const second = page.talk.showEarlier(lobbyKey);
    room!.refuse(new RoomQuestionError('the node went away'));
    await second;
    expect(past()).toBe('at-node');
    expect(page.chat.trouble).toContain('the node went away');

    const third = page.talk.showEarlier(lobbyKey);
    room!.answer(false);
    await third;
    expect(past()).toBe('none');
  });

  test('is unread after a reload from where the user had looked', async () => {
    const { browser, page, peer } = await pageOfAlice();
    const room = peer.rooms.find('lobby')!;
    page.talk.choose(lobbyKey);
    peer.emit('room-message', saidIn(lobby, 'bob', 2_000_001));
    expect(unreadTotal(page.chat)).toBe(0);
    page.talk.setVisible(false);
    peer.emit('room-message', saidIn(lobby, 'bob', 2_000_002));
    expect(unreadTotal(page.chat)).toBe(1);
    page.talk.choose(undefined);

    browser.prepare = ({ rooms }) =>
      rooms.join(room.name).said.push(keptIn(lobby, 'bob', 2_000_001), keptIn(lobby, 'bob', 2_000_002));
    const again = await browser.open();
    browser.peer.admit();
    await settled();
    expect(unreadTotal(again.chat)).toBe(1);
  });

  test('gives notice where it names the user, and not where it was said before they came', async () => {
    const { browser, page, peer } = await pageOfAlice();
    const naming = { text: `hello @${page.chat.self}` };
    peer.emit('room-message', saidIn(lobby, 'bob', 2_000_001));
    peer.emit('room-message', saidIn(lobby, 'bob', 2_000_002, naming));
    peer.emit('room-message', saidIn(lobby, 'bob', 3, { ...naming, place: '0' }));
    expect(browser.notices).toMatchObject([{ id: lobbyKey, from: 'bob', room: 'lobby' }]);
    page.talk.mute(lobbyKey, true);
    peer.emit('room-message', saidIn(lobby, 'bob', 2_000_004, naming));
    expect(browser.notices).toHaveLength(1);
  });

  test('by the user is there with its tick', async () => {
    const { page, peer } = await pageOfAlice();
    page.talk.send(lobbyKey, ' hello ');
    const post = peer.rooms.find(lobbyName)!.posts[0]!;
    expect(entriesIn(page)).toMatchObject([{ text: 'hello', delivery: { kind: 'queued' } }]);
    peer.emit('room-post', { ...post, state: { kind: 'sent' } });
    expect(entriesIn(page)).toMatchObject([{ delivery: { kind: 'sent' } }]);
  });
});

describe('a room that the node does not let the user into', () => {
  test('says why, until it does', async () => {
    const { page, peer } = await pageOfAlice();
    const room = peer.rooms.find('lobby')!;
    const standing = () => page.chat.conversations.get(lobbyKey)?.with;
    room.standing = { kind: 'refused', reason: 'store-full' };
    peer.emit('room-standing', lobby);
    expect(standing()).toMatchObject({ standing: { kind: 'refused', reason: 'store-full' } });
    room.standing = { kind: 'in' };
    peer.emit('room-standing', lobby);
    expect(standing()).toMatchObject({ standing: { kind: 'in' } });
  });
});

describe('a room that others come into', () => {
  test('counts them', async () => {
    const { page, peer } = await pageOfAlice();
    peer.rooms.find('lobby')!.others.push(somebody('bob'));
    peer.emit('room-members', lobby);
    expect(roomsOf(page.chat)).toMatchObject([{ count: 2 }]);
  });
});

describe('the public rooms', () => {
  test('are listed as the node says, or why not', async () => {
    const {
      page,
      peer,
      talk: { rooms },
    } = await pageOfAlice();
    await rooms.list();
    expect(page.chat.listing).toEqual({ kind: 'failed', words: 'there is no node to ask' });
    peer.rooms.public = { rooms: [{ name: 'lobby', members: 2 }], total: 1 };
    const listing = rooms.list();
    expect(page.chat.listing.kind).toBe('asking');
    await listing;
    expect(page.chat.listing).toEqual({ kind: 'listed', ...peer.rooms.public });
  });

  test('whose name cannot be are refused with the reason', async () => {
    const {
      page,
      talk: { rooms },
    } = await pageOfAlice();
    expect(rooms.join('two words', false)).toContain('without spaces');
    expect(namesOf(page)).toEqual(['lobby']);
  });
});

describe('an invitation', () => {
  const link = `#room=plans&invitation=${goodInvitation}`;

  test('is taken out of the address, and leads into the room as soon as the page is in', async () => {
    const browser = new FakeBrowser();
    browser.addressBar.fragment = link;
    const { page } = await pageOfAlice(browser);
    expect(browser.addressBar.fragment).toBe('');
    expect(page.chat.chosen).toBe(plans);
    expect(roomsOf(page.chat)).toMatchObject([{ name: 'lobby' }, { name: 'plans', isPrivate: true }]);
  });

  test('that is pasted while the page is in leads there at once', async () => {
    const { browser, page } = await pageOfAlice();
    browser.addressBar.type(link);
    expect(page.chat.chosen).toBe(plans);
  });

  test.each(['#room=plans', '#room=plans&invitation=', '#invitation=x'])(
    'like %s is said to be broken',
    async (part) => {
      const { browser, page } = await pageOfAlice();
      browser.addressBar.type(part);
      expect(page.chat.trouble).toContain('the link is not whole');
      expect(browser.addressBar.fragment).toBe('');
    },
  );

  test('with another secret than any is refused with the reason, and keeps nobody out', async () => {
    const browser = new FakeBrowser();
    browser.addressBar.fragment = '#room=plans&invitation=short';
    const { page } = await pageOfAlice(browser);
    expect(page.state.kind).toBe('in');
    expect(page.chat.trouble).toBe('This invitation cannot be used: an invitation is longer.');
  });

  test('is of no concern to other fragments', async () => {
    const { browser, page } = await pageOfAlice();
    browser.addressBar.type('#elsewhere');
    expect(page.chat.trouble).toBeUndefined();
    expect(browser.addressBar.fragment).toBe('#elsewhere');
  });
});

describe('a room that goes on under a new secret', () => {
  /** alice in #plans, where bob has said five things, of which she has seen four, and removed carol. */
  async function renewed() {
    const browser = new FakeBrowser();
    const { page, peer } = await pageOfAlice(browser, (before) => {
      const room = before.rooms.found('plans');
      room.said.push(...Array.from({ length: 4 }, (_, at) => keptIn(room, 'bob', at + 1)));
    });
    page.talk.choose(plans);
    page.talk.choose(lobbyKey);
    const [before] = peer.rooms.in.filter(({ name }) => name === 'plans');
    peer.emit('room-message', saidIn(before!, 'bob', 5));
    before!.said.push(keptIn(before!, 'bob', 5));
    page.talk.draft(plans, 'half a th');
    const change = peer.rooms.renew(before!, 'bob', 'carol');
    const id = roomKey(change.room);
    return { browser, page, peer, before: before!, change, id };
  }

  const linesIn = (page: ChatPage, id: ReturnType<typeof roomKey>): unknown[] =>
    (page.chat.conversations.get(id)?.entries ?? []).map((entry) =>
      entry.kind === 'renewal' ? [entry.by, entry.removed] : 'text' in entry ? entry.text : entry.kind,
    );

  test('is the same conversation, with one line that says so', async () => {
    const { page, peer, change, id } = await renewed();
    peer.emit('room-standing', change.room);
    peer.emit('room-renewed', change);
    expect(namesOf(page)).toEqual(['lobby', 'plans']);
    expect(page.chat.conversations.get(plans)).toBeUndefined();
    expect(page.chat.conversations.get(id)).toMatchObject({ unread: 1, draft: 'half a th' });
    const said = ['text 1', 'text 2', 'text 3', 'text 4', 'text 5'];
    expect(linesIn(page, id)).toEqual([...said, ['bob', 'carol']]);
    peer.emit('room-message', saidIn(change.room, 'bob', 6));
    expect(linesIn(page, id)).toEqual([...said, ['bob', 'carol'], 'text 6']);
    expect(page.chat.conversations.get(id)?.unread).toBe(2);
  });

  test('stays on the screen, and its line is there again the next time', async () => {
    const { browser, page, peer, change, id } = await renewed();
    page.talk.choose(plans);
    peer.emit('room-renewed', change);
    expect(page.chat.chosen).toBe(id);
    expect(page.chat.conversations.get(id)?.unread).toBe(0);
    const { renewals, said } = peer.rooms.in.find((room) => room.id === change.room.id)!;

    browser.prepare = (next) => {
      const former = next.rooms.found('plans');
      former.said.push(...said);
      next.rooms.renew(former, 'bob', 'carol');
    };
    const again = await browser.open();
    browser.peer.admit();
    await settled();
    expect(renewals).toHaveLength(1);
    expect(linesIn(again, id).slice(-2)).toEqual(['text 5', ['bob', 'carol']]);
    expect(again.chat.conversations.get(id)?.unread).toBe(0);
  });

  test('is as unread the next time as it was', async () => {
    const { browser, peer, change, id } = await renewed();
    peer.emit('room-renewed', change);
    const { said } = peer.rooms.in.find((room) => room.id === change.room.id)!;
    browser.prepare = (next) => {
      const former = next.rooms.found('plans');
      former.said.push(...said);
      next.rooms.renew(former, 'bob', 'carol');
    };
    const again = await browser.open();
    browser.peer.admit();
    await settled();
    expect(again.chat.conversations.get(id)?.unread).toBe(1);
  });

  test('is made by the user, or it is said why not', async () => {
    const { page, peer } = await pageOfAlice();
    const room = peer.rooms.found('plans');
    const bob = { id: somebody('bob').id, key: somebody('bob').key };
    await page.talk.rooms.removeMember(plans, bob);
    expect(room.removed).toEqual([bob.key]);
    room.fault = new RoomRemovalError('nobody of that key is in #plans');
    await page.talk.rooms.removeMember(plans, bob);
    expect(page.chat.trouble).toBe('Nobody was removed: nobody of that key is in #plans.');
  });
});

describe('an invitation that somebody has sent', () => {
  test('is offered until the user has answered', async () => {
    const { page, peer } = await pageOfAlice(new FakeBrowser(), (before) => void before.rooms.letIn('bob', 'cabal'));
    expect(page.chat.offers).toMatchObject([{ from: 'bob', room: 'cabal' }]);
    page.talk.rooms.declineOffer(page.chat.offers[0]!);
    expect([page.chat.offers, peer.rooms.open]).toEqual([[], []]);
    peer.emit('room-invitation', peer.rooms.letIn('carol', 'plans'));
    const [offer] = page.chat.offers;
    page.talk.rooms.acceptOffer(offer!);
    expect([page.chat.offers, page.chat.chosen]).toEqual([[], plans]);
    page.talk.rooms.acceptOffer(offer!);
    expect(page.chat.trouble).toContain('it is not there any more');
  });

  test('is sent to somebody', async () => {
    const { page, peer } = await pageOfAlice();
    const room = peer.rooms.found('plans');
    expect(page.talk.rooms.invite(plans, somebody('bob').id)).toBeUndefined();
    expect(room.invited).toEqual(['bob']);
  });
});
