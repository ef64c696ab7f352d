import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { typedPeerId, yieldedPeerId } from '../../src/model/peer-id.js';
import { personCalled } from '../../web/chat/person.js';
import { settled } from './support/fake-browser.js';
import { kept, keyOf, somebody, textFrom } from './support/fake-peer.js';
import { bob, entriesWith, pageOfAlice, pageWithHistory, textsWith } from './support/page-of-alice.js';

describe('another key under a known ID', () => {
  const impostor = somebody('bob', { key: keyOf('mallory'), incarnation: 2 });

  async function changed() {
    const scene = await pageWithHistory(kept('bob', 1, 'in'));
    const { peer, talk } = scene;
    peer.roster.set(bob, impostor);
    peer.emit('leave', somebody('bob'));
    peer.emit('join', impostor);
    peer.emit('other-key', impostor);
    talk.choose(bob);
    talk.draft(bob, 'hello');
    talk.send(bob, 'hello');
    return scene;
  }

  test('is shown, and nothing is sent to it', async () => {
    const { page, peer } = await changed();
    expect(personCalled(page.chat, bob).trust).toBe('changed');
    expect(peer.sent).toEqual([]);
    expect(page.chat.conversations.get(bob)?.draft).toBe('hello');
  });

  test('is written to when it is accepted, and what it said before belongs to the conversation then', async () => {
    const { page, peer, talk } = await changed();
    const strange = yieldedPeerId(bob, impostor.key);
    peer.emit('message', textFrom('bob', 'it is me', { from: strange, key: impostor.key, place: '0002' }));
    peer.said.push(kept('bob', 2, 'in', { text: 'it is me', peer: impostor }));
    expect(entriesWith(page, strange)).toMatchObject([{ text: 'it is me' }]);
    talk.direct.accept(bob);
    await settled();
    expect(personCalled(page.chat, bob).trust).toBe('known');
    expect(textsWith(page)).toEqual(['text 1', 'it is me']);
    expect(page.chat.conversations.has(strange)).toBe(false);
    talk.send(bob, 'hello');
    expect(peer.sent).toMatchObject([{ to: 'bob', text: 'hello' }]);
  });

  test('is left alone when it is declined, until it is accepted after all', async () => {
    const { page, talk } = await changed();
    talk.direct.decline(bob);
    expect(personCalled(page.chat, bob).trust).toBe('declined');
    talk.direct.accept(bob);
    expect(personCalled(page.chat, bob).trust).toBe('known');
  });

  test('is no matter any more when its owner has gone: what is written goes to the trusted one', async () => {
    const { page, peer } = await changed();
    peer.roster.delete(bob);
    peer.emit('leave', impostor);
    expect(personCalled(page.chat, bob).trust).toBe('known');
  });
});

describe('the safety number', () => {
  test('makes a contact of whoever it is shown of, and is remembered as compared', async () => {
    const { page, talk } = await pageOfAlice();
    expect(personCalled(page.chat, bob).trust).toBe('stranger');
    expect(talk.direct.safetyNumber(bob)?.groups).toHaveLength(12);
    expect(personCalled(page.chat, bob).trust).toBe('known');
    talk.direct.verify(bob, true);
    expect(personCalled(page.chat, bob).trust).toBe('verified');
    talk.direct.verify(bob, false);
    expect(personCalled(page.chat, bob).trust).toBe('known');
  });

  test('of a contact is that of the trusted key, and accepts no other one', async () => {
    const { page, peer, talk } = await pageWithHistory(kept('bob', 1, 'in'));
    const before = talk.direct.safetyNumber(bob);
    const impostor = somebody('bob', { key: keyOf('mallory') });
    peer.roster.set(bob, impostor);
    peer.emit('join', impostor);
    expect(talk.direct.safetyNumber(bob)).toEqual(before);
    expect(personCalled(page.chat, bob).trust).toBe('changed');
  });

  test('of somebody who is not known is none, with the reason', async () => {
    const { page, talk } = await pageOfAlice();
    const carol = typedPeerId('carol');
    expect(talk.direct.safetyNumber(carol)).toBeUndefined();
    expect(page.chat.conversations.get(carol)?.refusal).toContain('nobody called carol');
  });
});

describe('a conversation', () => {
  test('is forgotten alone, with whose key the other had', async () => {
    const { page, talk } = await pageWithHistory(kept('bob', 1, 'in'));
    talk.choose(bob);
    await talk.direct.forget(bob);
    expect(page.chat.conversations.has(bob)).toBe(false);
    expect(page.chat.chosen).toBeUndefined();
    expect(personCalled(page.chat, bob)).toMatchObject({ presence: 'online', trust: 'stranger' });
  });

  test('stays, and says so, where forgetting did not work', async () => {
    const { page, peer, talk } = await pageWithHistory(kept('bob', 1, 'in'));
    peer.fault = new StoreError('the disk is gone');
    await talk.direct.forget(bob);
    expect(textsWith(page)).toEqual(['text 1']);
    expect(page.chat.trouble).toBe('The conversation could not be forgotten: the disk is gone.');
  });
});
