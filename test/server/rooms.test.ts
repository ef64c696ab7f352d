import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { comeIn } from '../../src/server/peer-rooms.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** What a peer is told of rooms: `#lobby bob: hello`, once for each event. */
function heardIn(peer: PeerServer): string[] {
  const lines: string[] = [];
  peer.on('room-message', ({ room, from, text }) => void lines.push(`#${room.name} ${from}: ${text}`));
  return lines;
}

/** What the export of a peer says, line by line. */
async function exported(peer: PeerServer): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of peer.exportHistory()) lines.push(JSON.parse(line));
  return lines;
}

/** Three nodes in a chain: 10 - 11 - 12. */
async function chain(): Promise<World> {
  const world = new World();
  await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
  await world.joined({ id: '11', port: 7701, peers: [World.url(7700)], store: new MemoryStore() });
  await world.joined({ id: '12', port: 7702, peers: [World.url(7701)], store: new MemoryStore() });
  await world.pass(1_000);
  return world;
}

const leaf = (world: World, id: string, port: number, seed = id.charCodeAt(0)): Promise<PeerServer> =>
  world.joined({ id, peers: [World.url(port)], seed: seedOf(seed), store: new MemoryStore() });

describe('a room', () => {
  it('is heard by everybody who is in it, wherever they are linked, and by nobody else', async () => {
    const world = await chain();
    const [alice, bob, carol, dave] = [
      await leaf(world, 'alice', 7700),
      await leaf(world, 'bob', 7700),
      await leaf(world, 'carol', 7702),
      await leaf(world, 'dave', 7702),
    ];
    const heard = [alice, bob, carol, dave].map(heardIn);
    for (const peer of [alice, bob, carol]) peer.rooms.join('lobby');
    await world.pass(1_000);
    const post = alice.rooms.find('lobby')!.send('hello everybody');
    await world.during(post.sent);
    await world.pass(100);
    const line = '#lobby alice: hello everybody';
    expect(heard).toEqual([[], [line], [line], []]);
    expect(
      carol.rooms
        .find('#lobby')!
        .members()
        .map(({ id }) => id),
    ).toEqual(['alice', 'bob']);
    expect(
      alice.rooms
        .find('lobby')!
        .members()
        .map(({ id }) => id),
    ).toEqual(['bob', 'carol']);
  });

  it('is listed with how many are in it', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const carol = await leaf(world, 'carol', 7702);
    alice.rooms.join('lobby');
    carol.rooms.join('lobby');
    carol.rooms.join('weather');
    carol.rooms.found('plans');
    await world.pass(1_000);
    expect(await world.during(alice.rooms.list())).toEqual({
      rooms: [
        { name: 'lobby', members: 2 },
        { name: 'weather', members: 1 },
      ],
      total: 2,
    });
  });

  it('shows what was said before to who comes later, in the same order to everybody', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const bob = await leaf(world, 'bob', 7701);
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(500);
    for (let count = 1; count <= 70; count += 1) {
      (count % 2 === 0 ? alice : bob).rooms.find('lobby')!.send(`${count}`);
      await world.pass(20);
    }
    const spoken = (from: number, to: number): string[] =>
      Array.from(
        { length: to - from + 1 },
        (_, at) => `#lobby ${(from + at) % 2 === 0 ? 'alice' : 'bob'}: ${from + at}`,
      );
    const carol = await leaf(world, 'carol', 7701);
    const heard = heardIn(carol);
    const lobby = carol.rooms.join('lobby');
    await world.pass(5_000);
    expect(heard).toEqual(spoken(21, 70));
    while (await world.during(lobby.askEarlier()));
    expect(lobby.hasEarlier).toBe(false);
    expect(heard.slice(50)).toEqual(spoken(1, 20));
    const dave = (await leaf(world, 'dave', 7700)).rooms.join('lobby');
    await world.pass(1_000);
    expect(dave.hasEarlier).toBe(true);
    const texts = async (peer: PeerServer): Promise<string[]> =>
      (await peer.rooms.find('lobby')!.history()).map(({ text }) => text);
    const all = Array.from({ length: 70 }, (_, at) => `${at + 1}`);
    expect(await texts(carol)).toEqual(all);
    expect(await texts(alice)).toEqual(all);
    expect(await texts(bob)).toEqual(all);
    expect(heard.filter((line, at) => heard.indexOf(line) !== at)).toEqual([]);
  });

  it('that is private is heard by those who have its secret, and its nodes know neither name nor words', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const carol = await leaf(world, 'carol', 7702);
    const mallory = await leaf(world, 'mallory', 7702);
    const heard = [carol, mallory].map(heardIn);
    const room = alice.rooms.found('cabal');
    carol.rooms.accept('cabal', room.invitation!);
    mallory.rooms.join('cabal');
    mallory.rooms.found('cabal');
    await world.pass(1_000);
    await world.during(room.send('meet me at dawn').sent);
    await world.pass(100);
    expect(heard).toEqual([['#cabal alice: meet me at dawn'], []]);
    const { rooms } = await world.during(mallory.rooms.list());
    expect(rooms).toEqual([{ name: 'cabal', members: 1 }]);
  });

  it('is left for good, and not heard any more', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const carol = await leaf(world, 'carol', 7702);
    const heard = heardIn(carol);
    for (const peer of [alice, carol]) peer.rooms.join('lobby');
    await world.pass(500);
    carol.rooms.find('lobby')!.leave();
    await world.pass(500);
    await world.during(alice.rooms.find('lobby')!.send('anybody?').sent);
    await world.pass(500);
    expect(heard).toEqual([]);
    expect(alice.rooms.find('lobby')!.members()).toEqual([]);
    expect(carol.rooms.all()).toEqual([]);
  });

  it('is where a peer was when it comes back, with what was said meanwhile', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const store = new MemoryStore();
    const setting = { id: 'carol', peers: [World.url(7702)], seed: seedOf(7), store };
    const carol = await world.joined(setting);
    for (const peer of [alice, carol]) peer.rooms.join('lobby');
    await world.pass(500);
    await world.during(alice.rooms.find('lobby')!.send('one').sent);
    await world.pass(500);
    await world.during(carol.close());
    await world.during(alice.rooms.find('lobby')!.send('two').sent);
    await world.pass(90_000);
    const again = world.peer(setting);
    const heard = heardIn(again);
    await world.during(again.join());
    await world.pass(3_000);
    expect(heard).toEqual(['#lobby alice: two']);
    expect((await again.rooms.find('lobby')!.history()).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('holds what a peer says without a home until it has one', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const carol = await leaf(world, 'carol', 7702);
    const heard = heardIn(alice);
    for (const peer of [alice, carol]) peer.rooms.join('lobby');
    await world.pass(500);
    world.cut(carol);
    await world.pass(1);
    const post = carol.rooms.find('lobby')!.send('from nowhere');
    await world.pass(1);
    expect(post.state).toEqual({ kind: 'queued', reason: 'no-home' });
    await world.during(post.sent);
    await world.pass(500);
    expect(heard).toEqual(['#lobby carol: from nowhere']);
  });

  it('is heard from the first listener on, whatever came before it', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    alice.rooms.join('lobby').send('early');
    await world.pass(500);
    const carol = await leaf(world, 'carol', 7702);
    carol.rooms.join('lobby');
    await world.pass(2_000);
    expect(heardIn(carol)).toEqual(['#lobby alice: early']);
  });

  it('is in the export of what was said, and forgotten with it, but not left', async () => {
    const world = await chain();
    const [alice, carol] = [await leaf(world, 'alice', 7700), await leaf(world, 'carol', 7702)];
    for (const peer of [alice, carol]) peer.rooms.join('lobby');
    await world.pass(500);
    await world.during(carol.rooms.find('lobby')!.send('hello everybody').sent);
    await world.during(alice.rooms.find('lobby')!.send('hello carol').sent);
    await world.during(alice.send('carol', 'hello yourself').delivered);
    await world.pass(500);
    expect(await exported(carol)).toMatchObject([
      { direction: 'in', id: 'alice', text: 'hello yourself' },
      { direction: 'out', room: 'lobby', id: 'carol', text: 'hello everybody', state: 'sent' },
      { direction: 'in', room: 'lobby', id: 'alice', text: 'hello carol', state: 'sent' },
    ]);
    await world.during(carol.forget());
    expect(await exported(carol)).toEqual([]);
    expect(carol.rooms.all().map(({ name }) => name)).toEqual(['lobby']);
    expect(await carol.rooms.find('lobby')!.history()).toEqual([]);
    await world.during(alice.rooms.find('lobby')!.send('still here?').sent);
    await world.pass(500);
    expect((await carol.rooms.find('lobby')!.history()).map(({ text }) => text)).toEqual(['still here?']);
  });

  it('brings back nothing that was forgotten, in the next run either', async () => {
    const world = await chain();
    const alice = await leaf(world, 'alice', 7700);
    const setting = { id: 'carol', peers: [World.url(7702)], seed: seedOf(7), store: new MemoryStore() };
    const carol = await world.joined(setting);
    for (const peer of [alice, carol]) peer.rooms.join('lobby');
    await world.during(alice.rooms.find('lobby')!.send('one').sent);
    await world.during(carol.rooms.find('lobby')!.send('two').sent);
    await world.pass(500);
    await world.during(carol.forget());
    await world.during(carol.close());
    await world.during(alice.rooms.find('lobby')!.send('three').sent);
    const again = world.peer(setting);
    const heard = heardIn(again);
    await world.during(again.join());
    await world.pass(3_000);
    expect(heard).toEqual(['#lobby alice: three']);
    expect((await again.rooms.find('lobby')!.history()).map(({ text }) => text)).toEqual(['three']);
    expect(await exported(again)).toHaveLength(1);
  });

  it('stays left in the next run, until the peer comes back into it', async () => {
    const world = await chain();
    const setting = { id: 'carol', peers: [World.url(7702)], seed: seedOf(7), store: new MemoryStore() };
    const runs: boolean[] = [];
    for (const act of ['leave', 'nothing', 'join', 'nothing'] as const) {
      const carol = await world.joined(setting);
      comeIn(carol.rooms, undefined);
      if (act === 'leave') carol.rooms.find('lobby')?.leave();
      if (act === 'join') carol.rooms.join('lobby');
      runs.push(carol.rooms.find('lobby') !== undefined);
      await world.pass(100);
      await world.during(carol.close());
    }
    expect(runs).toEqual([false, false, true, true]);
  });
});
