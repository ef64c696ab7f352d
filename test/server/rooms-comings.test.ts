import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { World } from '../support/world.js';

const ids = (members: readonly { id: string }[]): string[] => members.map(({ id }) => id);

describe('somebody in a room', () => {
  it('who comes in while something is written down is shown it', async () => {
    const world = new World();
    const store = new MemoryStore({ commit: () => new Promise((resolve) => void world.clock.after(300, resolve)) });
    await world.joined({ id: '10', port: 7700, store });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const carol = await world.joined({ id: 'carol', peers: [World.url(7700)] });
    alice.rooms.join('lobby');
    await world.pass(2_000);
    const heard: string[] = [];
    carol.on('room-message', ({ text }) => void heard.push(text));
    const post = alice.rooms.find('lobby')!.send('hello');
    await world.pass(50);
    carol.rooms.join('lobby');
    await world.during(post.sent);
    await world.pass(60_000);
    expect(heard).toEqual(['hello']);
  });

  it('who leaves without a home is no member for the others once there is one', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    await world.joined({ id: '11', port: 7701, peers: [World.url(7700)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7701), World.url(7700)] });
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    expect(ids(bob.rooms.find('lobby')!.members())).toEqual(['alice']);
    world.cut(alice);
    await world.pass(2);
    expect(alice.state.kind).not.toBe('joined');
    alice.rooms.find('lobby')!.leave();
    await world.pass(120_000);
    expect(alice.state.kind).toBe('joined');
    expect(ids(bob.rooms.find('lobby')!.members())).toEqual([]);
  });

  it('who leaves and comes back at once is in', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    alice.rooms.join('lobby').leave();
    const post = alice.rooms.join('lobby').send('hello');
    await world.pass(120_000);
    expect(post.state.kind).toBe('sent');
  });

  it('who says something and leaves at once is told what became of it', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const store = new MemoryStore({ commit: () => new Promise((resolve) => void world.clock.after(20, resolve)) });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)], store });
    const room = alice.rooms.join('lobby');
    await world.pass(2_000);
    const post = room.send('hello');
    room.leave();
    await world.pass(120_000);
    expect(post.state.kind).not.toBe('queued');
  });

  it('who offers something again after the disk of the home was full still knows the others', async () => {
    const world = new World();
    const store = new MemoryStore({ mostBytes: 6_000 });
    await world.joined({ id: '10', port: 7700, store });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    expect(ids(alice.rooms.find('lobby')!.members())).toEqual(['bob']);
    const post = alice.rooms.find('lobby')!.send('x'.repeat(8_000));
    await world.pass(20_000);
    expect(post.state).toEqual({ kind: 'queued', reason: 'store-full' });
    expect(ids(alice.rooms.find('lobby')!.members())).toEqual(['bob']);
  });

  it('who left without a home is no member either where the next home has nobody in that room', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    await world.joined({ id: '11', port: 7701, peers: [World.url(7700)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    const setting = {
      id: 'alice',
      peers: [World.url(7700)],
      seed: new Uint8Array(32).fill(5),
      store: new MemoryStore(),
    };
    const alice = await world.joined(setting);
    for (const peer of [alice, bob]) peer.rooms.join('lobby');
    await world.pass(2_000);
    world.cut(alice);
    await world.pass(2);
    alice.rooms.find('lobby')!.leave();
    await world.during(alice.close());
    expect(ids(bob.rooms.find('lobby')!.members())).toEqual(['alice']);
    const later = await world.joined({ ...setting, peers: [World.url(7701)] });
    await world.pass(60_000);
    expect(ids(bob.rooms.find('lobby')!.members())).toEqual([]);
    expect(later.rooms.all()).toEqual([]);
    expect(later.rooms.hasLeft('lobby')).toBe(true);
  });
});
