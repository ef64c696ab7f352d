import { expect, it } from 'vitest';
import { StoreTakenError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
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
