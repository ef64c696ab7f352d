import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { StoreError } from '../../src/model/errors.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { ChatPage } from '../../web/chat/chat-page.js';
import { foundPeople, personCalled, peopleWhoLeft } from '../../web/chat/person.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { kept, keyOf, outgoing, somebody, textFrom, type FakePeer } from './support/fake-peer.js';
import { bob, entriesWith, ownNode, pageOfAlice, pageWithHistory, textsWith } from './support/page-of-alice.js';

describe('what is sent', () => {
  test('appears at once, and its delivery later', async () => {
    const { page, peer, talk } = await pageOfAlice();
    talk.choose(bob);
    talk.send(bob, ' hello\n');
    expect(entriesWith(page)).toMatchObject([{ text: 'hello', delivery: { kind: 'queued' } }]);
    peer.settle({ kind: 'sent' });
    expect(entriesWith(page)).toMatchObject([{ delivery: { kind: 'sent' } }]);
    peer.settle({ kind: 'delivered' });
    expect(entriesWith(page)).toMatchObject([{ delivery: { kind: 'delivered' } }]);
  });

  test('stays in the box with the reason when the core refuses it', async () => {
    const { page, talk } = await pageOfAlice();
    talk.draft(bob, 'too long');
    talk.send(bob, 'too long');
    expect(page.chat.conversations.get(bob)).toMatchObject({
      draft: 'too long',
      refusal: 'Not sent: a message has at most 7 bytes, this one has 8.',
      entries: [],
    });
  });

  test('is nothing where nothing was written', async () => {
    const { peer, talk } = await pageOfAlice();
    talk.send(bob, ' \n ');
    expect(peer.sent).toEqual([]);
  });
});

describe('the conversation on the screen', () => {
  const alsoKnowsBob = (peer: FakePeer): void => {
    peer.addContact(somebody('bob'));
    peer.said.push(kept('bob', 1, 'in'));
  };

  async function again(browser: FakeBrowser): Promise<ChatPage> {
    const page = await browser.open();
    browser.peer.admit();
    await settled();
    return page;
  }

  test('is there again after a reload, and has been seen then', async () => {
    const { browser, talk } = await pageOfAlice(new FakeBrowser(), alsoKnowsBob);
    talk.choose(bob);
    const page = await again(browser);
    expect(page.chat.chosen).toBe(bob);
    expect(page.chat.conversations.get(bob)?.unread).toBe(0);
  });

  test('is none after a reload if the lists were', async () => {
    const { browser, talk } = await pageOfAlice(new FakeBrowser(), alsoKnowsBob);
    talk.choose(bob);
    talk.choose(undefined);
    expect((await again(browser)).chat.chosen).toBeUndefined();
  });

  test('is none for whoever has left and joins again', async () => {
    const { browser, page, talk } = await pageOfAlice(new FakeBrowser(), alsoKnowsBob);
    talk.choose(bob);
    page.leave();
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state.kind).toBe('in');
    expect(page.chat.chosen).toBeUndefined();
  });

  test('is none after a reload if nothing is known of it any more', async () => {
    const { browser, talk } = await pageOfAlice(new FakeBrowser(), alsoKnowsBob);
    talk.choose(bob);
    browser.prepare = () => {};
    expect((await again(browser)).chat.chosen).toBeUndefined();
  });
});

describe('what was said in earlier sessions', () => {
  test('is there when the page is in, with how far it has come and what is unread', async () => {
    const { page } = await pageWithHistory(
      kept('bob', 1, 'in'),
      kept('bob', 2, 'out', { state: { kind: 'read' } }),
      kept('bob', 3, 'out', { state: { kind: 'queued', reason: 'away' }, reference: 7 }),
      kept('bob', 4, 'in', { state: { kind: 'delivered' } }),
    );
    expect(textsWith(page)).toEqual(['text 1', 'text 2', 'text 3', 'text 4']);
    expect(page.chat.conversations.get(bob)?.unread).toBe(1);
    expect(entriesWith(page)).toMatchObject([{}, { delivery: { kind: 'read' } }, { delivery: { kind: 'queued' } }, {}]);
  });

  test('goes on: what still waited gets its ticks', async () => {
    const waiting = kept('bob', 1, 'out', { state: { kind: 'sent' }, reference: 7 });
    const { page, peer } = await pageWithHistory(waiting);
    peer.emit('delivery', outgoing({ reference: 7, to: 'bob', text: 'text 1' }, { kind: 'delivered' }));
    expect(entriesWith(page)).toMatchObject([{ delivery: { kind: 'delivered' } }]);
  });

  test('is not shown twice where it came while it was read', async () => {
    const browser = new FakeBrowser();
    browser.prepare = (peer) => {
      peer.addContact(somebody('bob'));
      peer.said.push(kept('bob', 1, 'in'), kept('bob', 2, 'in', { text: 'new', state: { kind: 'delivered' } }));
    };
    const page = await browser.open();
    void page.join({ id: 'alice', node: ownNode });
    await settled();
    browser.peer.emit('message', textFrom('bob', 'new', { place: '0002' }));
    browser.peer.admit([somebody('bob')]);
    await settled();
    expect(textsWith(page)).toEqual(['text 1', 'new']);
    expect(page.chat.conversations.get(bob)?.unread).toBe(1);
  });

  test('lists those who are not here, and they can be written to', async () => {
    const { page, peer, talk } = await pageOfAlice(new FakeBrowser(), (fake) => {
      fake.addContact(somebody('carol'));
      fake.said.push(kept('carol', 1, 'in'));
    });
    expect(peopleWhoLeft(page.chat)).toMatchObject([
      { id: 'carol', presence: 'gone', last: { utterance: { text: 'text 1' } } },
    ]);
    const carol = typedPeerId('carol');
    talk.choose(carol);
    talk.send(carol, 'see you');
    expect(peer.sent).toMatchObject([{ to: 'carol', text: 'see you' }]);
    expect(entriesWith(page, carol)).toMatchObject([{ text: 'text 1' }, { text: 'see you' }]);
  });

  test('comes in pages of fifty, the last one first', async () => {
    const { page, talk } = await pageWithHistory(...Array.from({ length: 120 }, (_, at) => kept('bob', at + 1, 'in')));
    const past = () => page.chat.conversations.get(bob)?.past;
    expect([textsWith(page)[0], entriesWith(page).length]).toEqual(['text 71', 50]);
    expect(past()).toEqual({ kind: 'more', before: '0071' });

    void talk.showEarlier(bob);
    void talk.showEarlier(bob);
    expect(past()?.kind).toBe('asked');
    await settled();
    expect([textsWith(page)[0], entriesWith(page).length]).toEqual(['text 21', 100]);
    await talk.showEarlier(bob);
    expect([textsWith(page)[0], entriesWith(page).length]).toEqual(['text 1', 120]);
    expect(past()).toEqual({ kind: 'none' });
    expect(new Set(entriesWith(page).map(({ number }) => number)).size).toBe(120);
  });

  test('that cannot be read is told, and keeps nobody out', async () => {
    const { page, talk } = await pageOfAlice(new FakeBrowser(), (peer) => {
      peer.addContact(somebody('bob'));
      peer.fault = new StoreError('the database is gone');
    });
    expect(page.state.kind).toBe('in');
    expect(page.chat.trouble).toBe('What was said before cannot be shown: the database is gone.');
    talk.dismissTrouble();
    expect(page.chat.trouble).toBeUndefined();
  });
});

describe('what somebody looks at', () => {
  test('is read: when it comes into an open conversation, when that is opened, when the page is looked at', async () => {
    const { peer, talk } = await pageOfAlice();
    peer.emit('message', textFrom('bob', 'one'));
    expect(peer.read).toEqual([]);
    talk.choose(bob);
    expect(peer.read).toEqual(['bob']);
    peer.emit('message', textFrom('bob', 'two'));
    expect(peer.read).toEqual(['bob', 'bob']);
    talk.setVisible(false);
    peer.emit('message', textFrom('bob', 'three'));
    peer.emit('message', textFrom('carol', 'four'));
    expect(peer.read).toHaveLength(2);
    talk.setVisible(true);
    expect(peer.read).toEqual(['bob', 'bob', 'bob']);
  });
});

describe('what this browser remembers', () => {
  test('are drafts, who is muted and who is blocked, over a reload', async () => {
    const { browser, talk } = await pageOfAlice();
    talk.choose(bob);
    talk.draft(bob, 'half a th');
    talk.mute(bob, true);
    talk.block(bob, true);
    const again = await browser.open();
    browser.peer.admit([somebody('bob')]);
    await settled();
    expect(again.chat.conversations.get(bob)?.draft).toBe('half a th');
    const name = toHex(keyOf('bob'));
    expect([...again.chat.muted, ...again.chat.blocked]).toEqual([name, [name, bob]]);
    again.talk.send(bob, 'half a thought');
    const third = await browser.open();
    browser.peer.admit([somebody('bob')]);
    await settled();
    expect(third.chat.conversations.get(bob)?.draft ?? '').toBe('');
    await third.forgetMe();
    expect(third.chat.muted.size).toBe(0);
  });
});

describe('somebody who is blocked', () => {
  test('is so under whatever ID, and whoever takes the ID is not', async () => {
    const { browser, talk } = await pageOfAlice();
    talk.choose(bob);
    talk.block(bob, true);
    expect(personCalled(talk.chat, bob).isBlocked).toBe(true);
    const renamed = somebody('robert', { key: keyOf('bob') });
    const other = somebody('bob', { key: keyOf('somebody else') });
    browser.peer.emit('leave', somebody('bob'));
    browser.peer.emit('join', renamed);
    browser.peer.emit('join', other);
    expect(personCalled(talk.chat, renamed.id).isBlocked).toBe(true);
    expect(personCalled(talk.chat, bob).isBlocked).toBe(false);
  });
});

describe('what is kept', () => {
  test('is handed to the user as a file', async () => {
    const { browser, talk } = await pageWithHistory(kept('bob', 1, 'in'), kept('bob', 2, 'out'));
    await talk.exportHistory();
    expect(browser.saved).toEqual([{ name: 'tabmesh-1970-01-01.jsonl', lines: ['text 1', 'text 2'] }]);
  });
});

describe('a network that is too large to list everybody', () => {
  /** Alice in a network of which she hears of bob only. */
  async function large() {
    const { page, peer } = await pageOfAlice();
    peer.others = 3_480;
    peer.emit('roster', peer.extent);
    return { page, peer };
  }

  test('shows how many there are, and nobody has left for it', async () => {
    const { page, peer } = await pageOfAlice();
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
    void page.talk.find(' ca');
    expect(page.chat.search).toEqual({ kind: 'asking', prefix: 'ca' });
    const carol = somebody('carol');
    peer.lookups[0]!.found({ peers: [carol], total: 1 });
    await settled();
    expect(foundPeople(page.chat)).toMatchObject([{ id: 'carol', presence: 'online' }]);
    page.talk.choose(carol.id);
    expect(peer.watched).toEqual(['carol']);
    expect(page.chat.people.get(carol.id)).toEqual(carol);
    expect(foundPeople(page.chat)).toEqual([]);
  });

  test('shows the answer to what was asked last', async () => {
    const { page, peer } = await large();
    void page.talk.find('c');
    void page.talk.find('d');
    const [first, second] = peer.lookups;
    second!.found({ peers: [somebody('dave')], total: 1 });
    first!.found({ peers: [somebody('carol')], total: 1 });
    await settled();
    expect(foundPeople(page.chat).map(({ id }) => id)).toEqual(['dave']);
  });

  test('says why nobody could be found', async () => {
    const { page, peer } = await large();
    void page.talk.find('c');
    peer.lookups[0]!.failed(new Error('there is no node to ask just now.'));
    await settled();
    expect(page.chat.search).toEqual({ kind: 'failed', prefix: 'c', words: 'there is no node to ask just now' });
  });

  test('forgets the search when it is small again, or when nothing is looked for', async () => {
    const { page, peer } = await large();
    void page.talk.find('c');
    void page.talk.find('  ');
    expect(page.chat.search).toEqual({ kind: 'none' });
    void page.talk.find('c');
    peer.others = undefined;
    peer.emit('roster', peer.extent);
    expect(page.chat.search).toEqual({ kind: 'none' });
    expect(page.chat.extent).toEqual({ kind: 'whole', count: 1 });
  });
});
