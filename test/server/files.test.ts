import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../src/files/memory-file-store.js';
import { equalBytes } from '../../src/model/bytes.js';
import type { Limits } from '../../src/model/limits.js';
import { yieldedPeerId } from '../../src/model/peer-id.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { FileStatus } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { fileBytes, joinedBytes, sourceOf } from '../support/file-bytes.js';
import { World } from '../support/world.js';

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

interface Place {
  readonly world: World;
  readonly alice: PeerServer;
  readonly bob: PeerServer;
}

/** Two nodes that know each other. */
async function twoNodes(limits: Partial<Limits> = {}): Promise<World> {
  const world = new World();
  await world.joined({ id: '10', port: 10, limits });
  await world.joined({ id: '11', port: 11, limits, peers: [World.url(10)] });
  return world;
}

const leaf = (world: World, id: string, port: number, files = new MemoryFileStore()): Promise<PeerServer> =>
  world.joined({ id, peers: [World.url(port)], seed: seedOf(id.charCodeAt(0)), files, store: new MemoryStore() });

/** alice - 10 - 11 - bob. */
async function twoHomes(limits: Partial<Limits> = {}, bobFiles = new MemoryFileStore()): Promise<Place> {
  const world = await twoNodes(limits);
  const alice = await leaf(world, 'alice', 10);
  const bob = await leaf(world, 'bob', 11, bobFiles);
  await world.pass(1_000);
  return { world, alice, bob };
}

/** Resolves when the file is in this state, or one that `wanted` accepts. */
function reached(
  peer: PeerServer,
  name: string,
  kind: FileStatus['state']['kind'],
  wanted: (status: FileStatus) => boolean = () => true,
): Promise<FileStatus> {
  return new Promise((resolve) => {
    const stop = peer.on('file', (file) => {
      if (file.name !== name || file.state.kind !== kind || !wanted(file)) return;
      stop();
      resolve(file);
    });
  });
}

const hasSome = ({ state }: FileStatus): boolean => state.kind === 'fetching' && state.received > 200_000;

const sameAs = async (world: World, peer: PeerServer, name: string, bytes: Uint8Array): Promise<boolean> =>
  equalBytes(await world.during(joinedBytes(peer.files.content(name))), bytes);

describe('a file', () => {
  it.each([1, 32 * 1024, 32 * 1024 + 1, 1_000_000])(
    'of %i bytes goes from one leaf to another over two nodes',
    async (size) => {
      const { world, alice, bob } = await twoHomes();
      const bytes = fileBytes(size);
      const { offer } = await world.during(alice.files.offer(sourceOf(bytes)));
      const { name } = await world.during(bob.files.fetch(alice, offer));
      await world.during(reached(bob, name, 'complete'));
      expect(await sameAs(world, bob, name, bytes)).toBe(true);
    },
  );

  it('is offered by what is said, and fetched by what was heard', async () => {
    const { world, alice, bob } = await twoHomes();
    const heard = new Promise<FileStatus>((resolve, reject) => {
      bob.on('message', ({ from: id, key, utterance }) => {
        if (utterance.kind === 'file') bob.files.fetch({ id, key }, utterance.file).then(resolve, reject);
      });
    });
    const bytes = fileBytes(100_000);
    const told: string[] = [];
    alice.on('file', ({ state }) => told.push(state.kind));
    const { offer, state } = await world.during(alice.files.offer(sourceOf(bytes)));
    expect([state.kind, ...told]).toEqual(['offered', 'offered']);
    alice.say('bob', { kind: 'file', file: offer });
    const { name } = await world.during(heard);
    await world.during(reached(bob, name, 'complete'));
    expect(await sameAs(world, bob, name, bytes)).toBe(true);
  });

  it('goes on where it was when the home of its receiver dies', async () => {
    const { world, alice, bob } = await twoHomes();
    const bytes = fileBytes(2_000_000);
    const { offer } = await world.during(alice.files.offer(sourceOf(bytes)));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    const before = await world.during(reached(bob, name, 'fetching', hasSome));
    const node = world.peers().find(({ id }) => id === '11')!;
    void node.close();
    world.cut(bob);
    await world.during(reached(bob, name, 'complete'));
    expect(await sameAs(world, bob, name, bytes)).toBe(true);
    expect(before.state).toMatchObject({ wait: 'none' });
  });

  it('waits for an author who is away, and says so', async () => {
    const { world, alice, bob } = await twoHomes();
    const files = new MemoryFileStore();
    const carol = await leaf(world, 'carol', 10, files);
    const { offer } = await world.during(carol.files.offer(sourceOf(fileBytes(1_000_000))));
    const { name } = await world.during(bob.files.fetch(carol, offer));
    await world.during(reached(bob, name, 'fetching', hasSome));
    const told = reached(bob, name, 'fetching', ({ state }) => state.kind === 'fetching' && state.wait === 'author');
    await world.during(carol.close());
    await world.during(told);
    await leaf(world, 'carol', 11, files);
    await world.during(reached(bob, name, 'complete'));
    expect(alice.counters.strayChunk).toBe(0);
  });

  it('is fetched on by the next run of its receiver', async () => {
    const files = new MemoryFileStore();
    const { world, alice, bob } = await twoHomes({}, files);
    const bytes = fileBytes(1_500_000);
    const { offer } = await world.during(alice.files.offer(sourceOf(bytes)));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    await world.during(reached(bob, name, 'fetching', hasSome));
    await world.during(bob.close());
    const kept = (await files.offsets(name)).length;
    const again = world.peer({ id: 'bob', peers: [World.url(11)], seed: seedOf('b'.charCodeAt(0)), files });
    const complete = reached(again, name, 'complete');
    await world.during(again.join());
    await world.during(complete);
    expect(kept).toBeGreaterThan(5);
    expect(await sameAs(world, again, name, bytes)).toBe(true);
  });

  it('can be paused, taken up again and cancelled', async () => {
    const { world, alice, bob } = await twoHomes();
    const { offer } = await world.during(alice.files.offer(sourceOf(fileBytes(1_000_000))));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    await world.during(reached(bob, name, 'fetching', hasSome));
    bob.files.pause(name);
    await world.pass(500);
    const paused = bob.files.status(alice, offer).state;
    await world.pass(20_000);
    expect(bob.files.status(alice, offer).state).toEqual(paused);
    const moving = reached(bob, name, 'fetching', ({ state }) => state.kind === 'fetching' && state.wait === 'none');
    bob.files.resume(name);
    await world.during(moving);
    await world.during(bob.files.discard(name));
    expect(bob.files.status(alice, offer).state).toEqual({ kind: 'cancelled' });
    await world.pass(1_000);
    expect(bob.files.all()).toEqual([]);
    await world.during(bob.files.fetch(alice, offer));
    await world.during(reached(bob, name, 'complete'));
  });

  it('is found where its author is shown as another than who has the ID', async () => {
    const { world, bob } = await twoHomes();
    const carol = await leaf(world, 'carol', 10);
    const { offer } = await world.during(carol.files.offer(sourceOf(fileBytes(50_000))));
    const shown = { id: yieldedPeerId(carol.id, carol.key), key: carol.key };
    const { name } = await world.during(bob.files.fetch(shown, offer));
    await world.during(reached(bob, name, 'complete'));
  });

  it('makes room for the next one when it is the oldest, and its peer is told', async () => {
    const world = await twoNodes();
    const limits = { keptFileBytes: 250_000 };
    const alice = await world.joined({ id: 'alice', peers: [World.url(10)], limits });
    const dropped: string[] = [];
    alice.on('file', ({ offer, state }) => state.kind === 'dropped' && dropped.push(offer.name));
    for (const name of ['first', 'second', 'third']) {
      await world.during(alice.files.offer(sourceOf(fileBytes(100_000), name)));
      await world.pass(10);
    }
    expect(dropped).toEqual(['first']);
    expect(alice.files.all().map(({ offer }) => offer.name)).toEqual(['second', 'third']);
    const large = sourceOf(fileBytes(250_001), 'large');
    await expect(world.during(alice.files.offer(large))).rejects.toThrow('there is room for files of 0.3 MB in all');
    expect(alice.files.all()).toHaveLength(2);
  });

  it('that changes while it is read is not offered, and nothing stays of it', async () => {
    const world = await twoNodes();
    const alice = await leaf(world, 'alice', 10);
    let reads = 0;
    const source = { ...sourceOf(fileBytes(10)), read: () => Promise.resolve(fileBytes(10, (reads += 1))) };
    await expect(world.during(alice.files.offer(source))).rejects.toThrow(
      '"picture.png" has changed while it was read',
    );
    expect(alice.files.all()).toEqual([]);
  });

  it('that its author has thrown away is gone, which is no empty promise', async () => {
    const { world, alice, bob } = await twoHomes();
    const { offer, name } = await world.during(alice.files.offer(sourceOf(fileBytes(50_000))));
    await world.during(alice.files.discard(name));
    await world.during(bob.files.fetch(alice, offer));
    const { state } = await world.during(reached(bob, name, 'failed'));
    expect(state).toEqual({ kind: 'failed', failure: { kind: 'gone' } });
  });

  it('of more than the limit is neither offered nor fetched, in words that say both sizes', async () => {
    const { world, alice, bob } = await twoHomes();
    const large = { ...sourceOf(new Uint8Array(), 'film.mkv'), size: 31_200_000 };
    await expect(world.during(alice.files.offer(large))).rejects.toThrow(
      '"film.mkv" cannot be offered: 25 MB is the most: it has 31.2 MB',
    );
    const { offer } = await world.during(alice.files.offer(sourceOf(fileBytes(10))));
    await expect(world.during(bob.files.fetch(alice, { ...offer, size: 25_000_001 }))).rejects.toThrow(
      'cannot be fetched: 25 MB is the most: it has 25.1 MB',
    );
    await expect(world.during(bob.files.fetch(alice, { ...offer, size: 0 }))).rejects.toThrow('nothing in it');
    await expect(world.during(bob.files.fetch(alice, { ...offer, chunkBytes: 1 }))).rejects.toThrow(
      'chunks of 1 bytes',
    );
  });

  it('that is not what was offered is thrown away', async () => {
    const { world, alice, bob } = await twoHomes();
    const { offer } = await world.during(alice.files.offer(sourceOf(fileBytes(100_000))));
    const lie = { ...offer, digest: new Uint8Array(32).fill(1) };
    const { name } = await world.during(bob.files.fetch(alice, lie));
    const { state } = await world.during(reached(bob, name, 'failed'));
    expect(state).toEqual({ kind: 'failed', failure: { kind: 'corrupt' } });
    await world.pass(100);
    expect(bob.files.all()).toEqual([]);
  });

  it('does not stand in the way of what its author says meanwhile', async () => {
    const { world, alice, bob } = await twoHomes();
    await world.during(alice.send('bob', 'hello').delivered);
    const { offer } = await world.during(alice.files.offer(sourceOf(fileBytes(6_000_000))));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    const done = reached(bob, name, 'complete');
    const waits: number[] = [];
    for (let word = 0; word < 40; word += 1) {
      const before = world.clock.now();
      await world.during(alice.send('bob', `word ${word}`).delivered);
      waits.push(world.clock.now() - before);
      await world.pass(200);
    }
    // Three links there and three back, of 1 ms each.
    expect(Math.max(...waits)).toBeLessThan(30);
    await world.during(done);
  });

  it('slows down at a home that lets its author send less than others do', async () => {
    const { world, alice, bob } = await twoHomes({ messageBurstBytes: 100_000, messageRateBytes: 50_000 });
    const bytes = fileBytes(600_000);
    const { offer } = await world.during(alice.files.offer(sourceOf(bytes)));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    await world.during(reached(bob, name, 'complete'), 120_000);
    expect(await sameAs(world, bob, name, bytes)).toBe(true);
    expect(alice.state.kind).toBe('joined');
  });

  it('comes to all who fetch it, each about as fast as the others', async () => {
    const { world, alice, bob } = await twoHomes();
    const carol = await leaf(world, 'carol', 10);
    const { offer } = await world.during(alice.files.offer(sourceOf(fileBytes(3_000_000))));
    const { name } = await world.during(bob.files.fetch(alice, offer));
    await world.during(carol.files.fetch(alice, offer));
    const first = await world.during(Promise.race([bob, carol].map((peer) => reached(peer, name, 'complete'))));
    expect(first.state.kind).toBe('complete');
    const states = [bob, carol].map((peer) => peer.files.status(alice, offer).state);
    const behind = states.find(({ kind }) => kind === 'fetching');
    expect(behind && 'received' in behind ? behind.received : 3_000_000).toBeGreaterThan(2_400_000);
  });
});
