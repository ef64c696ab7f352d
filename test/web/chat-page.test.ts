import { describe, expect, test } from 'vitest';
import { JoinError } from '../../src/model/errors.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { ChatPage } from '../../web/chat/chat-page.js';
import { foundPeople } from '../../web/chat/person.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { somebody } from './support/fake-peer.js';

const ownNode = 'ws://127.0.0.1:7700';
const bob = typedPeerId('bob');

/** A page that is in as alice, with bob there. */
async function pageOfAlice(browser: FakeBrowser): Promise<ChatPage> {
  const page = await browser.open();
  void page.join({ id: 'alice', node: ownNode });
  await settled();
  browser.peer.admit([somebody('bob')]);
  await settled();
  return page;
}

describe('a first visit', () => {
  test('begins with the form, filled in with the own node', async () => {
    const page = await new FakeBrowser().open();
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: '', node: ownNode }, problem: undefined });
  });

  test('offers the ID of last time', async () => {
    const browser = new FakeBrowser();
    browser.lastId = 'alice';
    expect((await browser.open()).state).toMatchObject({ kind: 'welcome', wish: { id: 'alice' } });
  });
});

describe('joining', () => {
  test('leads in, with everybody who is there', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice', peer: { kind: 'joined', home: '10' } });
    expect([...page.chat.people.keys()]).toEqual(['bob']);
    expect(browser.lastId).toBe('alice');
  });

  test('without an ID takes one that the network made up', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    void page.join({ id: '  ', node: ownNode });
    await settled();
    browser.peer.admit();
    await settled();
    expect(browser.wishes[0]?.desiredId).toBeUndefined();
    expect(page.state).toMatchObject({ kind: 'in', id: 'brisk-otter-42' });
  });

  test('under a taken ID leads back to the form, with the reason and a free one', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    expect(page.state.kind).toBe('joining');
    browser.peer.refuse(new JoinError('alice is taken', 'rejected', 'duplicate-id', typedPeerId('alice-2')));
    await settled();
    expect(page.state).toMatchObject({
      kind: 'welcome',
      wish: { id: 'alice' },
      problem: { about: 'id', words: 'Could not join: alice is taken.', suggestedId: 'alice-2' },
    });
    expect(browser.memory.read()).toBeUndefined();
  });

  test.each([
    [{ id: 'a~b', node: ownNode }, 'id', /must not contain "~"/],
    [{ id: 'alice', node: 'nowhere' }, 'node', /the port is missing/],
  ] as const)('as %o does not even dial, and says why', async (wish, about, words) => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    await page.join(wish);
    expect(page.state).toMatchObject({ kind: 'welcome', wish, problem: { about } });
    expect(page.state.kind === 'welcome' && page.state.problem?.words).toMatch(words);
    expect(browser.peers).toHaveLength(0);
  });

  test('that is given up leads back to the form, whatever the network answers later', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    const { peer } = browser;
    page.leave();
    peer.admit([somebody('bob')]);
    await settled();
    expect(peer.isClosed).toBe(true);
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: 'alice' }, problem: undefined });
  });
});

describe('a reload', () => {
  test('comes back under the same ID and through the same node, without a click', async () => {
    const browser = new FakeBrowser();
    await pageOfAlice(browser);
    const page = await browser.open();
    expect(page.state).toMatchObject({ kind: 'joining', origin: 'return' });
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    expect(browser.wishes[1]).toMatchObject({ desiredId: 'alice', url: `${ownNode}/` });
    expect(browser.peers[0]?.isClosed).toBe(false);
  });

  test('after leaving begins with the form', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    page.leave();
    expect(browser.peer.isClosed).toBe(true);
    expect((await browser.open()).state).toMatchObject({ kind: 'welcome', wish: { id: 'alice' } });
  });
});

describe('a second tab', () => {
  test('says that the first one is open', async () => {
    const browser = new FakeBrowser();
    browser.tabs.occupied = { id: 'alice', node: ownNode };
    const page = await browser.open();
    expect(page.state).toEqual({ kind: 'elsewhere', cause: 'open', wish: { id: 'alice', node: ownNode } });
  });

  test('notices on joining that another one joined meanwhile', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    browser.tabs.occupied = { id: 'alice', node: ownNode };
    await page.join({ id: 'bob', node: ownNode });
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'open' });
    expect(browser.peers).toHaveLength(0);
  });

  test('takes over when asked to', async () => {
    const browser = new FakeBrowser();
    browser.tabs.occupied = { id: 'alice', node: ownNode };
    const page = await browser.open();
    void page.useHere();
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    expect(browser.tabs.seat?.wish.id).toBe('alice');
  });

  test('joins as somebody else under a key of its own', async () => {
    const browser = new FakeBrowser();
    browser.tabs.occupied = { id: 'alice', node: ownNode };
    const page = await browser.open();
    page.joinAsSomebodyElse();
    expect(page.state).toMatchObject({ kind: 'welcome', identity: 'tab', wish: { id: '' } });
    browser.tabs.occupied = undefined;
    void page.join({ id: 'bob', node: ownNode });
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'bob' });
    expect(browser.memory.read()?.identity).toBe('tab');
  });
});

describe('a tab that another one takes over from', () => {
  test('keeps still, offers to use it here, and keeps its conversations', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    browser.peer.emit('message', { from: bob, text: 'hello', sentAt: 0 });
    browser.peer.enter({ kind: 'ended', reason: { kind: 'replaced', words: 'a newer session took over' } });
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'taken-over', wish: { id: 'alice' } });
    expect(browser.memory.read()).toBeUndefined();

    void page.useHere();
    await settled();
    browser.peer.admit([somebody('bob')]);
    await settled();
    expect(page.state.kind).toBe('in');
    expect(page.chat.conversations.get(bob)?.entries).toMatchObject([{ text: 'hello' }]);
  });

  test('stops trying to reconnect when the other tab is in', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    browser.peer.enter({ kind: 'waiting', url: ownNode, until: 2_000_000, words: 'the node does not answer' });
    browser.tabs.takeOver();
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'taken-over' });
    expect(browser.peer.isClosed).toBe(true);
  });

  test('is not disturbed by a tab with another identity', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    browser.tabs.takeOver('another key');
    expect(page.state.kind).toBe('in');
  });
});

describe('a lost connection', () => {
  test('shows until the peer is back, and who left meanwhile', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    browser.peer.enter({ kind: 'waiting', url: ownNode, until: 2_000_000, words: 'the node does not answer' });
    expect(page.state).toMatchObject({ kind: 'in', peer: { kind: 'waiting', until: 2_000_000 } });
    expect(page.chat.connected).toBe(false);
    browser.peer.roster.delete(bob);
    browser.peer.enter({ kind: 'joined', home: typedPeerId('20'), url: 'ws://127.0.0.1:7720/' });
    expect(page.state).toMatchObject({ kind: 'in', peer: { kind: 'joined', home: '20' } });
    expect(page.chat.connected).toBe(true);
    expect(page.chat.people.has(bob)).toBe(false);
    expect(browser.memory.read()?.wish.node).toBe('ws://127.0.0.1:7720/');
  });

  test('that ends with a refusal says why, and leads back to the form with a free ID', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    const suggestedId = typedPeerId('alice-2');
    const reason = { kind: 'rejected', code: 'duplicate-id', words: 'alice is taken', suggestedId } as const;
    browser.peer.enter({ kind: 'ended', reason });
    expect(page.state).toMatchObject({ kind: 'ended', problem: { words: 'Could not join: alice is taken.' } });
    page.leave();
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: 'alice' }, problem: { suggestedId } });
  });
});

describe('a page that is woken', () => {
  test('tells its peer, if it has one', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    page.wake();
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    browser.peer.admit();
    await settled();
    page.wake();
    expect(browser.peer.wakes).toBe(1);
    page.leave();
    page.wake();
    expect(browser.peer.wakes).toBe(1);
  });
});

describe('what is sent', () => {
  test('appears at once, and its delivery later', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    page.choose(bob);
    page.send(bob, ' hello\n');
    expect(page.chat.conversations.get(bob)?.entries).toMatchObject([{ text: 'hello', delivery: { kind: 'queued' } }]);
    browser.peer.settle({ kind: 'delivered' });
    expect(page.chat.conversations.get(bob)?.entries).toMatchObject([{ delivery: { kind: 'delivered' } }]);
  });

  test('stays in the box with the reason when the core refuses it', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    const carol = typedPeerId('carol');
    page.draft(carol, 'hello');
    page.send(carol, 'hello');
    expect(page.chat.conversations.get(carol)).toMatchObject({
      draft: 'hello',
      refusal: 'Not sent: nobody called carol has been seen in this network.',
      entries: [],
    });
  });

  test('is nothing where nothing was written', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    page.send(bob, ' \n ');
    expect(browser.peer.sent).toEqual([]);
  });
});

describe('a network that is too large to list everybody', () => {
  /** Alice in a network of which she hears of bob only. */
  async function large() {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    const { peer } = browser;
    peer.others = 3_480;
    peer.emit('roster', peer.extent);
    return { page, peer };
  }

  test('shows how many there are, and nobody has left for it', async () => {
    const browser = new FakeBrowser();
    const page = await pageOfAlice(browser);
    const { peer } = browser;
    const carol = somebody('carol');
    peer.roster.set(carol.id, carol);
    peer.emit('join', carol);
    peer.others = 3_480;
    peer.roster.delete(carol.id);
    peer.emit('roster', peer.extent);
    expect(page.chat.extent).toEqual({ kind: 'part', count: 3_480 });
    expect([...page.chat.people.keys()]).toEqual(['bob']);
    expect(page.chat.notices.map(({ id, note }) => `${id} ${note}`)).toEqual(['carol joined']);
  });

  test('keeps quiet about those whom it ceases to hear of when the peer comes to another home', async () => {
    const { page, peer } = await large();
    peer.roster.clear();
    peer.enter({ kind: 'joined', home: typedPeerId('11'), url: ownNode });
    expect(page.chat.people.size).toBe(0);
    expect(page.chat.notices).toEqual([]);
  });

  test('can be searched, and whoever is chosen there is heard of from then on', async () => {
    const { page, peer } = await large();
    void page.find(' ca');
    expect(page.chat.search).toEqual({ kind: 'asking', prefix: 'ca' });
    const carol = somebody('carol');
    peer.lookups[0]!.found({ peers: [carol], total: 1 });
    await settled();
    expect(foundPeople(page.chat)).toMatchObject([{ id: 'carol', presence: 'online' }]);
    page.choose(carol.id);
    expect(peer.watched).toEqual(['carol']);
    expect(page.chat.people.get(carol.id)).toEqual(carol);
    expect(foundPeople(page.chat)).toEqual([]);
  });

  test('shows the answer to what was asked last', async () => {
    const { page, peer } = await large();
    void page.find('c');
    void page.find('d');
    const [first, second] = peer.lookups;
    second!.found({ peers: [somebody('dave')], total: 1 });
    first!.found({ peers: [somebody('carol')], total: 1 });
    await settled();
    expect(foundPeople(page.chat).map(({ id }) => id)).toEqual(['dave']);
  });

  test('says why nobody could be found', async () => {
    const { page, peer } = await large();
    void page.find('c');
    peer.lookups[0]!.failed(new Error('there is no node to ask just now.'));
    await settled();
    expect(page.chat.search).toEqual({ kind: 'failed', prefix: 'c', words: 'there is no node to ask just now' });
  });

  test('forgets the search when it is small again, or when nothing is looked for', async () => {
    const { page, peer } = await large();
    void page.find('c');
    void page.find('  ');
    expect(page.chat.search).toEqual({ kind: 'none' });
    void page.find('c');
    peer.others = undefined;
    peer.emit('roster', peer.extent);
    expect(page.chat.search).toEqual({ kind: 'none' });
    expect(page.chat.extent).toEqual({ kind: 'whole', count: 1 });
  });
});
