import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { JoinError } from '../../src/model/errors.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { keyOf, somebody } from './support/fake-peer.js';
import { bob, ownNode, pageOfAlice } from './support/page-of-alice.js';

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

describe('a link to the network', () => {
  test('gives further nodes to join through, the one of the page first', async () => {
    const browser = new FakeBrowser();
    browser.addressBar.fragment = '#nodes=10.0.0.2:7700';
    const page = await browser.open();
    expect(browser.addressBar.fragment).toBe('');
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    expect(browser.wishes[0]?.urls).toEqual([`${ownNode}/`, 'ws://10.0.0.2:7700']);
  });

  test('says nothing about another network, that somebody enters by its own node', async () => {
    const browser = new FakeBrowser();
    browser.addressBar.fragment = '#nodes=10.0.0.2:7700';
    const page = await browser.open();
    void page.join({ id: 'alice', node: 'ws://10.9.9.9:7700' });
    await settled();
    expect(browser.wishes[0]?.urls).toEqual(['ws://10.9.9.9:7700/']);
  });

  test('with an address that can be none is refused in words', async () => {
    const browser = new FakeBrowser();
    browser.addressBar.fragment = '#nodes=ftp://10.0.0.2';
    const page = await browser.open();
    expect(page.chat.trouble).toMatch(/^This invitation cannot be used: /);
    expect(browser.nodes.read()).toEqual([]);
  });

  test('is not needed by who was in: the nodes of that time are known after a reload', async () => {
    const browser = new FakeBrowser();
    browser.prepare = (peer) => (peer.waysIn = ['ws://127.0.0.1:7700', 'ws://10.0.0.3:7700']);
    await pageOfAlice(browser);
    await browser.open();
    expect(browser.wishes.at(-1)?.urls).toEqual([`${ownNode}/`, 'ws://10.0.0.3:7700']);
  });
});

describe('where no node answers', () => {
  const nobody = new JoinError('no node could be reached', 'unreachable');

  test('who comes back sees what is kept, and is in when one answers', async () => {
    const browser = new FakeBrowser();
    browser.lastId = 'alice';
    browser.memory.write({ wish: { id: 'alice', node: ownNode }, identity: 'browser' });
    const page = await browser.open();
    browser.peer.refuse(nobody);
    await settled();
    expect(browser.wishes.map(({ joining }) => joining)).toEqual(['once', 'until-in']);
    browser.peer.resume();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice', peer: { kind: 'waiting' } });
    browser.peer.enter({ kind: 'joined', home: typedPeerId('10'), url: ownNode });
    expect(page.state).toMatchObject({ kind: 'in', peer: { kind: 'joined' } });
  });

  test('the form waits for whoever was in under that ID through this node, and tells everybody else', async () => {
    const outcome = async (lastId: string, id: string, node: string) => {
      const browser = new FakeBrowser();
      browser.lastId = lastId;
      const page = await browser.open();
      void page.join({ id, node });
      await settled();
      browser.peer.refuse(nobody);
      await settled();
      return browser.wishes.length === 2 ? 'waits' : page.state.kind;
    };
    expect(await outcome('alice', 'alice', ownNode)).toBe('waits');
    expect(await outcome('', 'alice', ownNode)).toBe('welcome');
    expect(await outcome('alice', 'bob', ownNode)).toBe('welcome');
    expect(await outcome('alice', 'alice', 'ws://127.0.0.1:7701')).toBe('welcome');
  });
});

describe('joining', () => {
  test('leads in, with everybody who is there', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
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
    expect(browser.wishes[1]).toMatchObject({ desiredId: 'alice', urls: [`${ownNode}/`] });
    expect(browser.peers[0]?.isClosed).toBe(false);
  });

  test('after leaving begins with the form', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
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
  test('keeps still, offers to use it here, and keeps what was begun', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    page.talk.choose(bob);
    page.talk.draft(bob, 'half a sen');
    browser.peer.enter({ kind: 'ended', reason: { kind: 'replaced', words: 'a newer session took over' } });
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'taken-over', wish: { id: 'alice' } });
    expect(browser.memory.read()).toBeUndefined();

    void page.useHere();
    await settled();
    browser.peer.admit([somebody('bob')]);
    await settled();
    expect(page.state.kind).toBe('in');
    expect(page.chat).toMatchObject({ chosen: 'bob' });
    expect(page.chat.conversations.get(bob)?.draft).toBe('half a sen');
  });

  test('has finished writing before the other one reads, and leaves the network after that one is in', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    const [store] = browser.stores;
    await browser.tabs.claimAway();
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'taken-over' });
    await expect(store!.get('anything')).rejects.toThrow('the store is closed');
    expect(browser.peer.isClosed).toBe(false);
    browser.tabs.takeOver('key of alice');
    expect(browser.peer.isClosed).toBe(true);
  });

  test('asks the other one for what it keeps before it takes it back', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    browser.tabs.takeOver();
    expect(browser.tabs.claims).toEqual([]);
    void page.useHere();
    await settled();
    expect(browser.tabs.claims).toHaveLength(1);
    expect(browser.peers).toHaveLength(2);
  });

  test('stops trying to reconnect when the other tab is in', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    browser.peer.enter({ kind: 'waiting', url: ownNode, until: 2_000_000, words: 'the node does not answer' });
    browser.tabs.takeOver();
    expect(page.state).toMatchObject({ kind: 'elsewhere', cause: 'taken-over' });
    expect(browser.peer.isClosed).toBe(true);
  });

  test('is not disturbed by a tab with another identity', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    browser.tabs.takeOver('another key');
    expect(page.state.kind).toBe('in');
  });
});

describe('a lost connection', () => {
  test('shows until the peer is back, and who left meanwhile', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
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
    const { page } = await pageOfAlice(browser);
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

describe('forgetting oneself', () => {
  test('leaves, deletes what is kept and who it was, and begins with an empty form', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    const { peer } = browser;
    void page.forgetMe();
    await settled();
    expect(peer.isClosed).toBe(true);
    expect(browser.forgotten).toEqual([toHex(keyOf('browser')), 'browser']);
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: '' }, problem: undefined });
    expect(browser.memory.read()).toBeUndefined();
    expect(page.chat.people.size).toBe(0);
  });
});

describe('a page whose ID another key has won', () => {
  test('says so, and goes on under the other one', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    const renaming = { from: typedPeerId('alice'), to: typedPeerId('alice-2'), words: 'it belongs to somebody else' };
    browser.peer.emit('renamed', renaming);
    expect(page.chat.renaming).toEqual(renaming);
    page.leave();
    expect(page.chat.renaming).toBeUndefined();
  });
});
