import { describe, expect, test } from 'vitest';
import { tallies } from '../../src/model/outcome.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import { subjectOf, type Amendment } from '../../src/model/utterance.js';
import { entryOf } from '../../web/chat/said.js';
import { writersIn } from '../../web/chat/typing.js';
import { roomKey } from '../../web/chat/conversation-id.js';
import { saidIn } from './support/fake-rooms.js';
import { unreadTotal } from '../../web/chat/chat-state.js';
import { FakeBrowser, settled } from './support/fake-browser.js';
import { kept, keyOf, somebody, textFrom, type FakePeer } from './support/fake-peer.js';
import { saidAs, saidText } from '../support/utterances.js';
import { bob, pageOfAlice } from './support/page-of-alice.js';

const ofBob = saidAs(1, keyOf('bob'));

/** Alice looks at her page. */
async function visiblePage(before: (peer: FakePeer) => void = () => undefined) {
  const scene = await pageOfAlice(new FakeBrowser(), before);
  scene.talk.setVisible(true);
  return scene;
}

function amend(peer: FakePeer, amendment: Amendment, sequence = 2): void {
  peer.emit('amendment', {
    from: bob,
    key: keyOf('bob'),
    saidAs: saidAs(sequence, keyOf('bob')),
    sentAt: 0,
    amendment,
  });
}

describe('what somebody changes of what they have said', () => {
  test('is read in its place, counts for nothing, and is in the list', async () => {
    const { peer, talk } = await visiblePage();
    peer.emit('message', textFrom('bob', 'helo'));
    talk.choose(bob);
    talk.choose(undefined);
    amend(peer, { kind: 'edit', of: ofBob, text: 'hello' });
    amend(peer, { kind: 'reaction', to: ofBob, emoji: 'A', isWithdrawn: false }, 3);
    const conversation = talk.chat.conversations.get(bob)!;
    expect(unreadTotal(talk.chat)).toBe(0);
    expect(entryOf(conversation, ofBob)).toMatchObject({ text: 'hello' });
    expect(tallies(entryOf(conversation, ofBob)!.outcome)).toMatchObject([{ emoji: 'A' }]);
    amend(peer, { kind: 'deletion', of: ofBob }, 4);
    amend(peer, { kind: 'edit', of: ofBob, text: 'once more' }, 5);
    expect(entryOf(talk.chat.conversations.get(bob)!, ofBob)).toMatchObject({
      text: '',
      utterance: { kind: 'deleted' },
    });
  });

  test('is not undone by what is read from the disk at the same moment', async () => {
    const { peer, talk } = await visiblePage((given) => {
      given.addContact(somebody('bob'));
      for (let number = 1; number <= 60; number += 1)
        given.said.push(kept('bob', number, 'in', saidText(`text ${number}`, saidAs(number, keyOf('bob')))));
    });
    amend(peer, { kind: 'deletion', of: ofBob }, 61);
    talk.choose(bob);
    await talk.showEarlier(bob);
    expect(entryOf(talk.chat.conversations.get(bob)!, ofBob)).toMatchObject({ utterance: { kind: 'deleted' } });
  });
});

describe('the user', () => {
  test('answers something, and what is not on the page is looked for', async () => {
    const { peer, talk } = await visiblePage();
    peer.emit('message', textFrom('bob', 'hello'));
    talk.choose(bob);
    talk.aim(bob, { kind: 'reply', to: ofBob });
    talk.send(bob, 'hello bob');
    expect(peer.sent.at(-1)?.utterance).toEqual({ kind: 'text', text: 'hello bob', replyTo: ofBob });
    expect(talk.chat.conversations.get(bob)).toMatchObject({ aim: { kind: 'say' }, draft: '' });
    talk.say(bob, { kind: 'text', text: 'to nothing', replyTo: saidAs(77, keyOf('bob')) });
    await settled();
    expect([...talk.chat.conversations.get(bob)!.quotes.values()]).toEqual([{ kind: 'missing' }]);
  });

  test('edits what they have said last; what stood in the box comes back', async () => {
    const { peer, talk } = await visiblePage();
    talk.choose(bob);
    talk.send(bob, 'helo');
    talk.draft(bob, 'half a th');
    talk.editLast(bob);
    expect(talk.chat.conversations.get(bob)?.draft).toBe('helo');
    talk.send(bob, 'helo');
    expect(peer.sent).toHaveLength(1);
    expect(talk.chat.conversations.get(bob)?.draft).toBe('half a th');
    talk.editLast(bob);
    talk.send(bob, 'hello');
    expect(peer.sent.at(-1)?.utterance).toMatchObject({ kind: 'edit', text: 'hello' });
    const conversation = talk.chat.conversations.get(bob)!;
    expect(conversation).toMatchObject({ draft: 'half a th', aim: { kind: 'say' }, entries: [{ text: 'hello' }] });
  });

  test('is seen writing in a conversation, not in a command, and sees who writes for six seconds', async () => {
    const { peer, talk, browser } = await visiblePage();
    talk.choose(bob);
    for (const text of ['h', '/me', '']) talk.draft(bob, text);
    expect(peer.typed).toEqual(['bob']);
    const writer = { from: bob, key: keyOf('bob') };
    const writers = () => writersIn(talk.chat.conversations.get(bob)!, talk.chat.blocked);
    peer.emit('typing', writer);
    expect(writers()).toEqual([bob]);
    peer.emit('message', textFrom('bob', 'hello'));
    expect(writers()).toEqual([]);
    peer.emit('typing', writer);
    browser.time += 6_000;
    for (const act of browser.waiting) act();
    expect(writers()).toEqual([]);
    talk.block(bob, true);
    peer.emit('typing', writer);
    expect(writers()).toEqual([]);
  });

  test('is seen writing in a room, and sees who writes there, but nobody who is blocked', async () => {
    const { peer, talk, browser } = await visiblePage();
    const [room] = peer.rooms.in;
    const lobby = roomKey(room!);
    talk.choose(lobby);
    for (const text of ['h', '/me', '']) talk.draft(lobby, text);
    expect([room!.typed, peer.typed]).toEqual([1, []]);
    const writers = () => writersIn(talk.chat.conversations.get(lobby)!, talk.chat.blocked);
    const carol = typedPeerId('carol');
    for (const from of [bob, carol]) peer.emit('room-typing', { room: room!, from, key: keyOf(from) });
    expect(writers()).toEqual([bob, carol]);
    peer.emit('room-message', saidIn(room!, 'bob', 1));
    expect(writers()).toEqual([carol]);
    peer.emit('room-typing', { room: room!, from: bob, key: keyOf('bob') });
    talk.block(bob, true);
    expect(writers()).toEqual([carol]);
    browser.time += 6_000;
    for (const act of browser.waiting) act();
    expect(writers()).toEqual([]);
  });

  test('reacts without losing what stands in the box', async () => {
    const { peer, talk } = await visiblePage();
    peer.emit('message', textFrom('bob', 'hello'));
    talk.draft(bob, 'half a th');
    talk.say(bob, { kind: 'reaction', to: ofBob, emoji: 'A', isWithdrawn: false });
    expect(talk.chat.conversations.get(bob)?.draft).toBe('half a th');
    expect(subjectOf(peer.sent.at(-1)!.utterance as Amendment)).toEqual(ofBob);
  });
});
