import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { FoundMessage, Peer, RoomHistoryRange, SearchNews, SearchRange } from '../../src/server/peer.js';
import { World } from '../support/world.js';

/** A node with alice, bob and carol; alice keeps what she hears. */
async function threeWhoTalk() {
  const world = new World();
  await world.joined({ id: '10', port: 7700 });
  const comes = (id: string, seed: number, store = new MemoryStore()) =>
    world.joined({ id, peers: [World.url(7700)], seed: new Uint8Array(32).fill(seed), store });
  const store = new MemoryStore();
  const alice = await comes('alice', 1, store);
  const bob = await comes('bob', 2);
  const carol = await comes('carol', 3);
  await world.pass(100);
  const say = async (from: Peer, to: string, text: string) => {
    const message = from.send(to, text);
    await world.during(message.delivered);
    await world.pass(10);
    return message;
  };
  const post = async (from: Peer, room: string, text: string) => {
    const said = from.rooms.find(room)!.send(text);
    await world.during(said.sent);
    await world.pass(10);
    return said;
  };
  return { world, store, alice, bob, carol, say, post };
}

async function found(peer: Peer, words: string, range?: SearchRange): Promise<readonly FoundMessage[]> {
  const all: SearchNews[] = [];
  for await (const news of peer.search(words, range)) all.push(news);
  return all.filter((news) => news.kind === 'found');
}

const texts = (all: readonly FoundMessage[]): readonly string[] => all.map(({ text }) => text);

describe('a search', () => {
  it('finds what was said with anybody and in rooms, the newest first, and says where it is', async () => {
    const { world, alice, bob, carol, say, post } = await threeWhoTalk();
    for (const peer of [alice, bob]) peer.rooms.join('news');
    const kitchen = alice.rooms.found('kitchen');
    await world.pass(1_000);
    await say(bob, 'alice', 'the first apple');
    await post(bob, 'news', 'An **Apple** in the news');
    await say(alice, 'carol', 'an äpple for carol');
    await post(alice, 'kitchen', 'apples in the kitchen');
    await say(carol, 'alice', 'thank you');
    const all = await found(alice, 'apple');
    expect(texts(all)).toEqual([
      'apples in the kitchen',
      'an äpple for carol',
      'An **Apple** in the news',
      'the first apple',
    ]);
    const [inKitchen, own, inNews, first] = all;
    expect(inKitchen).toMatchObject({ in: { kind: 'room', room: { id: kitchen.id } }, from: 'alice', isOwn: true });
    expect(own).toMatchObject({ in: { kind: 'person', person: { id: 'carol' } }, from: 'alice', isOwn: true });
    expect(inNews).toMatchObject({ in: { kind: 'room', room: { name: 'news' } }, from: 'bob', isOwn: false });
    expect(inNews?.marks).toEqual([{ start: 5, end: 10 }]);
    expect(first).toMatchObject({ in: { kind: 'person', person: { id: 'bob' } }, from: 'bob' });
    const [, last] = await alice.history('bob', {}).then((entries) => [undefined, entries.at(-1)]);
    expect(first?.place).toBe(last?.place);
  });

  it('keeps to a conversation and to an author', async () => {
    const { world, alice, bob, carol, say, post } = await threeWhoTalk();
    for (const peer of [alice, bob, carol]) peer.rooms.join('news');
    await world.pass(1_000);
    const news = alice.rooms.find('news')!;
    await say(bob, 'alice', 'apple of bob');
    await say(alice, 'bob', 'apple of alice');
    await post(bob, 'news', 'apple of bob in the news');
    await post(carol, 'news', 'apple of carol in the news');
    expect(texts(await found(alice, 'apple', { in: { kind: 'person', id: 'bob' } }))).toEqual([
      'apple of alice',
      'apple of bob',
    ]);
    expect(texts(await found(alice, 'apple', { in: { kind: 'room', id: news.id } }))).toHaveLength(2);
    expect(texts(await found(alice, 'apple', { by: bob.key }))).toEqual(['apple of bob in the news', 'apple of bob']);
    expect(texts(await found(alice, 'apple', { by: alice.key }))).toEqual(['apple of alice']);
    expect(await found(alice, 'apple', { in: { kind: 'person', id: 'nobody' } })).toEqual([]);
  });

  it('finds what was edited by its last words, and nothing of what was deleted', async () => {
    const { world, alice, bob, say, post } = await threeWhoTalk();
    for (const peer of [alice, bob]) peer.rooms.join('news');
    await world.pass(1_000);
    const edited = await say(bob, 'alice', 'a pear');
    const deleted = await say(bob, 'alice', 'an apple to delete');
    const post1 = await post(bob, 'news', 'a pear in the news');
    const post2 = await post(bob, 'news', 'an apple in the news');
    await world.during(bob.say('alice', { kind: 'edit', of: edited.saidAs!, text: 'an apple' }).delivered);
    await world.during(bob.say('alice', { kind: 'deletion', of: deleted.saidAs! }).delivered);
    const room = bob.rooms.find('news')!;
    room.say({ kind: 'edit', of: post1.saidAs, text: 'an apple for everybody' });
    room.say({ kind: 'deletion', of: post2.saidAs });
    await world.pass(1_000);
    expect(texts(await found(alice, 'apple'))).toEqual(['an apple for everybody', 'an apple']);
    expect(await found(alice, 'pear')).toEqual([]);
  });

  it('says how far it is, reads on only when it is asked to, and ends at once for a single letter', async () => {
    const { alice, bob, say } = await threeWhoTalk();
    for (let number = 0; number < 40; number += 1) await say(bob, 'alice', `number ${number}`);
    const news = alice.search('number 0')[Symbol.asyncIterator]();
    const kinds: string[] = [];
    for (let next = await news.next(); !next.done; next = await news.next()) kinds.push(next.value.kind);
    // 30, 20, 10 and then 0, which is in the second page.
    expect(kinds).toEqual(['found', 'found', 'found', 'searched', 'found', 'searched']);
    expect(await found(alice, 'n')).toEqual([]);
  });

  it('is told where in a room it is, and the room what stands around that', async () => {
    const { world, alice, bob, post } = await threeWhoTalk();
    for (const peer of [alice, bob]) peer.rooms.join('news');
    await world.pass(1_000);
    for (const text of ['one', 'two', 'three', 'four', 'five']) await post(bob, 'news', text);
    const [two] = await found(alice, 'two');
    const room = alice.rooms.find('news')!;
    const around = (range: RoomHistoryRange) => room.history(range).then((all) => all.map(({ text }) => text));
    expect(await around({ after: two!.place, limit: 2 })).toEqual(['three', 'four']);
    expect(await around({ before: two!.place, limit: 2 })).toEqual(['one']);
  });

  it('fails with the store', async () => {
    const { alice, bob, say, store } = await threeWhoTalk();
    await say(bob, 'alice', 'hello');
    await store.close();
    await expect(found(alice, 'hello')).rejects.toThrow(StoreError);
  });
});
