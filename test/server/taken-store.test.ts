import { describe, expect, it } from 'vitest';
import { StoreTakenError } from '../../src/model/errors.js';
import { silentLogger, type Logger } from '../../src/platform/logger.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { Fabric } from '../routing/support/fabric.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World, notes } from '../support/world.js';

const seed = new Uint8Array(32).fill(0xb0);

it('a session whose store a newer one has taken ends as replaced, and shows and sends nothing more', async () => {
  const world = new World();
  await world.joined({ id: '10', port: 7700 });
  const peers = [World.url(7700)];
  const taken = { isTaken: false };
  const commit = (): Promise<void> =>
    taken.isTaken ? Promise.reject(new StoreTakenError('another one has the store')) : Promise.resolve();
  const bob = await world.joined({ id: 'bob', peers, seed, store: new MemoryStore({ commit }) });
  const alice = await world.joined({ id: 'alice', peers, store: new MemoryStore() });
  const heard = notes(bob);
  await world.during(alice.send('bob', 'before').delivered);
  taken.isTaken = true;
  const message = alice.send('bob', 'after');
  const lost = bob.send('alice', 'lost');
  await world.pass(1_000);
  expect(heard.filter((line) => line.startsWith('alice: '))).toEqual(['alice: before']);
  expect(bob.state).toEqual({ kind: 'ended', reason: { kind: 'replaced', words: 'another one has the store' } });
  expect(lost.state.kind).toBe('failed');
  expect(message.state.kind).toBe('queued');
});

describe('a session that draws a larger incarnation when another session has its store', () => {
  /** Another session of the key is in, with incarnation 5; this one draws 1 and then what it is told. */
  async function sessions(takenAt: number): Promise<{ fabric: Fabric; bob: PeerServer; older: PeerServer }> {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const setting = { id: 'bob', seed, peers: [World.url(10)] };
    const bob = await fabric.joined({ ...setting, nextIncarnation: () => Promise.resolve(5) });
    let draws = 0;
    const isTaken = (): boolean => draws >= takenAt;
    const commit = (): Promise<void> =>
      isTaken() ? Promise.reject(new StoreTakenError('another one has the store')) : Promise.resolve();
    const older = fabric.peer({
      ...setting,
      store: new MemoryStore({ commit }),
      nextIncarnation: (least) => {
        draws += 1;
        return Promise.resolve(draws === 1 ? 1 : least);
      },
    });
    await expect(fabric.during(older.join())).rejects.toThrow('was closed while it joined');
    await fabric.pass(1_000);
    return { fabric, bob, older };
  }

  it.each([
    { when: 'before it has dialled', takenAt: 1, dials: 0 },
    { when: 'when it was told of the other one', takenAt: 2, dials: 1 },
  ])('does not put that one out of the network: $when', async ({ takenAt, dials }) => {
    const { fabric, bob, older } = await sessions(takenAt);
    expect(bob.state.kind).toBe('joined');
    expect(older.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
    expect(fabric.dials(older, World.url(10))).toBe(dials);
  });
});

it('a session that has to go on under another ID ends without complaint when another session has its store', async () => {
  const world = new World();
  await world.joined({ id: '10', port: 1 });
  await world.joined({ id: '11', port: 2 });
  await world.joined({ id: 'bob', peers: [World.url(1)] });
  await world.pass(1_000);
  const taken = { isTaken: false };
  const commit = (): Promise<void> =>
    taken.isTaken ? Promise.reject(new StoreTakenError('another one has the store')) : Promise.resolve();
  const complaints: string[] = [];
  const logger: Logger = { ...silentLogger, error: (words) => void complaints.push(words) };
  const store = new MemoryStore({ commit });
  const bob = await world.joined({ id: 'bob', peers: [World.url(2)], seed, store, logger });
  taken.isTaken = true;
  await world.joined({ id: '12', port: 3, peers: [World.url(1), World.url(2)] });
  await world.pass(10_000);
  expect(bob.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
  expect(complaints).toEqual([]);
});
