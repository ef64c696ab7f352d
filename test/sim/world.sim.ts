import { expect, test } from 'vitest';
import { SimCrypto } from './sim-crypto.js';
import { World } from './world.js';

test('of two processes with one key the later one is the newer session, however far the clock of the other is ahead', async () => {
  const world = new World({ seed: 1, crypto: new SimCrypto(), rooms: [] });
  world.add({ name: 'n0', role: 'node', id: 'n0', keyOf: 'n0', dials: [] });
  for (const name of ['early', 'late']) world.add({ name, role: 'leaf', id: 'alice', keyOf: 'alice', dials: ['n0'] });
  world.skew('early', 3_600_000);
  world.start('n0');
  await world.pass(1_000);
  world.start('early');
  await world.pass(1_000);
  // Nobody is left who could tell the later one what number the earlier one had.
  world.kill('early', 'reset');
  world.kill('n0', 'reset');
  world.start('n0');
  await world.pass(1_000);
  world.start('late');
  await world.pass(1_000);
  const [early, late] = ['early', 'late'].map((name) => world.runOf(name)!);
  expect(late!.peer.state.kind).toBe('joined');
  expect(late!.incarnation).toBeGreaterThan(early!.incarnation);
});
