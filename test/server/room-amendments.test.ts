import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { tallies } from '../../src/model/outcome.js';
import { NotYoursError } from '../../src/model/errors.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

/** A leaf with its store, as it comes again with the same. */
async function leaf(world: World, id: string, store = new MemoryStore()) {
  const seed = new Uint8Array(32).fill(id.charCodeAt(0));
  const peer = await world.joined({ id, peers: [World.url(7700)], seed, store });
  const heard: string[] = [];
  peer.on('room-message', ({ from, text, utterance }) => {
    heard.push(`${from}: ${utterance.kind === 'text' ? text : utterance.kind}`);
  });
  peer.on('room-amendment', ({ from, amendment }) => void heard.push(`${from}: ${amendment.kind}`));
  peer.rooms.join('lobby');
  await world.pass(500);
  return { peer, store, heard };
}

const lobbyOf = (peer: PeerServer) => peer.rooms.find('lobby')!;

/** What stands in the room, with who has reacted. */
async function talk(world: World, peer: PeerServer): Promise<string[]> {
  await world.pass(500);
  const entries = await world.during(lobbyOf(peer).history());
  return entries.map(({ from, utterance, text, outcome }) => {
    const reactions = tallies(outcome).map(({ emoji, by }) => ` ${emoji}${by.length}`);
    return `${from}: ${utterance.kind === 'text' ? text : utterance.kind}${reactions.join('')}`;
  });
}

async function disk(store: MemoryStore): Promise<string> {
  // Nodes keep what was signed: what a leaf keeps is looked at.
  const entries = await store.scan({ prefix: '' });
  return entries.map(({ value }) => new TextDecoder('latin1').decode(value)).join(' ');
}

async function withNode(): Promise<World> {
  const world = new World();
  await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
  return world;
}

describe('in a room', () => {
  it('what was said is edited, deleted and reacted to, for those who are there and for who comes later', async () => {
    const world = await withNode();
    const alice = await leaf(world, 'alice');
    const bob = await leaf(world, 'bob');
    const [first, second] = [lobbyOf(alice.peer).send('helo'), lobbyOf(alice.peer).send('the secret')];
    await world.pass(500);
    lobbyOf(alice.peer).say({ kind: 'edit', of: first.saidAs, text: 'hello' });
    lobbyOf(bob.peer).say({ kind: 'reaction', to: first.saidAs, emoji: 'A', isWithdrawn: false });
    lobbyOf(alice.peer).say({ kind: 'deletion', of: second.saidAs });
    await world.pass(500);
    expect(bob.heard).toEqual(['alice: helo', 'alice: the secret', 'alice: edit', 'alice: deletion']);
    const carol = await leaf(world, 'carol');
    const said = ['alice: hello A1', 'alice: deleted'];
    for (const { peer, store } of [alice, bob, carol]) {
      expect(await talk(world, peer)).toEqual(said);
      expect(await disk(store)).not.toContain('the secret');
    }
    await world.during(bob.peer.close());
    const again = await leaf(world, 'bob', bob.store);
    expect(await talk(world, again.peer)).toEqual(said);
  });

  it('only who has said something changes it', async () => {
    const world = await withNode();
    const alice = await leaf(world, 'alice');
    const bob = await leaf(world, 'bob');
    const { saidAs } = lobbyOf(alice.peer).send('hello');
    await world.pass(500);
    expect(() => lobbyOf(bob.peer).say({ kind: 'deletion', of: saidAs })).toThrow(NotYoursError);
    expect(await talk(world, bob.peer)).toEqual(['alice: hello']);
  });

  it('as many messages are read as were asked for, however many reactions stand between them', async () => {
    const world = await withNode();
    const alice = await leaf(world, 'alice');
    const room = lobbyOf(alice.peer);
    const { saidAs } = room.send('one');
    room.send('two');
    for (let at = 0; at < 30; at += 1)
      room.say({ kind: 'reaction', to: saidAs, emoji: 'A', isWithdrawn: at % 2 === 0 });
    await world.pass(2_000);
    const last = await world.during(room.history({ limit: 2 }));
    expect(last.map(({ text }) => text)).toEqual(['one', 'two']);
    const found = await world.during(room.findUtterance(saidAs));
    expect([found?.text, found && tallies(found.outcome)]).toMatchObject(['one', [{ emoji: 'A' }]]);
    expect(await world.during(room.findUtterance({ ...saidAs, sequence: 99 }))).toBeUndefined();
    room.leave();
    await world.pass(500);
    const kept = (await alice.store.scan({ prefix: '' })).map(({ key }) => key.split('/')[0]);
    expect(kept.filter((name) => name === 'said' || name === 'amendment')).toEqual([]);
  });
});
