import { describe, expect, it } from 'vitest';
import { minute, second } from '../../src/model/units.js';
import { expectedRosters, Fabric, rosterOf } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

describe('nodes that are given each other', () => {
  it.each([
    [1, 2],
    [2, 1],
  ])('two nodes that start together and are given each other both join (keys %i, %i)', async (a, b) => {
    const fabric = new Fabric();
    const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
    const first = fabric.peer({ id: '10', port: 10, peers: [World.url(11)], seed: seedOf(a) });
    const other = fabric.peer({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(b) });
    await fabric.during(Promise.all([first.join(), other.join()]));
    await fabric.pass(minute);
    expect([first, other].map(rosterOf)).toEqual(expectedRosters([first, other]));
  });
});

describe('an ID of a killed node', () => {
  it('a node that was killed can be replaced by one with another key, once its ID is free', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const before = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.pass(10);
    fabric.kill(before);
    await fabric.pass(90 * second);
    const after = fabric.peer({ id: '11', port: 12, peers: [World.url(10)] });
    await fabric.during(after.join());
    await fabric.pass(minute);
    expect(after.state.kind).toBe('joined');
  });
});
