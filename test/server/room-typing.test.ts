import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

/** Two nodes, with alice and bob at the first and carol at the second; all in the room that `enter` brings them into. */
async function threePeople(limits = {}) {
  const world = new World();
  const stores = [new MemoryStore(), new MemoryStore()];
  await world.joined({ id: '10', port: 7700, limits, store: stores[0]! });
  await world.joined({ id: '11', port: 7701, peers: [World.url(7700)], limits, store: stores[1]! });
  const comes = (id: string, port: number) => world.joined({ id, peers: [World.url(port)], limits });
  const alice = await comes('alice', 7700);
  const bob = await comes('bob', 7700);
  const carol = await comes('carol', 7701);
  await world.pass(500);
  const heard: string[] = [];
  for (const peer of [alice, bob, carol])
    peer.on('room-typing', ({ from, room }) => void heard.push(`${peer.id}: ${from} in ${room.name}`));
  return { world, stores, alice, bob, carol, heard };
}

const room = (peer: PeerServer, name = 'lobby') => peer.rooms.find(name)!;

describe('who is writing in a room', () => {
  it('is told to the others who are there, over all nodes, at most every four seconds', async () => {
    const { world, alice, bob, carol, heard } = await threePeople();
    for (const peer of [alice, bob, carol]) peer.rooms.join('lobby');
    await world.pass(2_000);
    for (let at = 0; at < 20; at += 1) {
      room(alice).typing();
      await world.pass(100);
    }
    expect(heard.sort()).toEqual(['bob: alice in lobby', 'carol: alice in lobby']);
    await world.pass(2_100);
    room(alice).typing();
    await world.pass(100);
    expect(heard).toHaveLength(4);
  });

  it('is told again at once after something was said', async () => {
    const { world, alice, bob, heard } = await threePeople();
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    room(alice).typing();
    room(alice).send('hello');
    await world.pass(2_000);
    room(alice).typing();
    await world.pass(100);
    expect(heard).toEqual(['bob: alice in lobby', 'bob: alice in lobby']);
  });

  it('is told in a private room, also to those at other nodes', async () => {
    const { world, alice, carol, heard } = await threePeople();
    const plans = alice.rooms.found('plans');
    carol.rooms.accept('plans', plans.invitation!);
    await world.pass(2_000);
    plans.typing();
    await world.pass(100);
    expect(heard).toEqual(['carol: alice in plans']);
  });

  it('is kept nowhere', async () => {
    const { world, alice, bob, stores } = await threePeople();
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    const before = await Promise.all(stores.map((store) => store.scan({ prefix: '' })));
    room(alice).typing();
    await world.pass(2_000);
    expect(await Promise.all(stores.map((store) => store.scan({ prefix: '' })))).toEqual(before);
  });

  it('is told to nobody in a room of many', async () => {
    const { world, alice, bob, carol, heard } = await threePeople({ roomTypingMembers: 2 });
    for (const peer of [alice, bob, carol]) peer.rooms.join('lobby');
    await world.pass(2_000);
    room(alice).typing();
    await world.pass(100);
    expect(heard).toEqual([]);
    room(carol).leave();
    await world.pass(2_000);
    room(alice).typing();
    await world.pass(100);
    expect(heard).toEqual(['bob: alice in lobby']);
  });

  it('is told to nobody where the node has not let one in, or the room was left', async () => {
    const { world, alice, bob, heard } = await threePeople({ roomsPerLeaf: 1 });
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    const refused = alice.rooms.join('weather');
    await world.pass(2_000);
    refused.typing();
    const lobby = room(alice);
    lobby.leave();
    lobby.typing();
    await world.pass(100);
    expect(heard).toEqual([]);
  });
});
