import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { minute, second } from '../../src/model/units.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';
import { Fabric } from './support/fabric.js';

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

function keyOfAlice(peer: PeerServer): string | undefined {
  const alice = peer.peers().find(({ id }) => id === 'alice');
  return alice && toHex(alice.key);
}

describe('an ID that changed hands while the network was split', () => {
  it('belongs to its new owner everywhere once the parts meet', async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)] });
    const former = await fabric.joined({ id: 'alice', peers: [World.url(10)], seed: seedOf(1) });
    await fabric.pass(second);
    fabric.partition([node10, former], [node12]);
    await fabric.during(former.close());
    await fabric.pass(minute + second);
    const owner = fabric.peer({ id: 'alice', peers: [World.url(10)], seed: seedOf(2) });
    fabric.partition([node10, owner], [node12]);
    await fabric.during(owner.join());
    fabric.heal();
    await fabric.pass(minute);
    for (const node of [node10, node12]) expect(keyOfAlice(node)).toBe(toHex(owner.key));
  });

  it('belongs to whoever is there, though a part that was away for a moment missed that the better claim has left', async () => {
    const fabric = new Fabric();
    const limits = { longestRetry: second };
    const node10 = await fabric.joined({ id: '10', port: 10, limits });
    const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], limits });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)], limits });
    const former = fabric.peer({ id: 'alice', peers: [World.url(10)], seed: seedOf(1) });
    const owner = fabric.peer({ id: 'alice', peers: [World.url(12)], seed: seedOf(2) });
    fabric.partition([node10, node11, former], [node12, owner]);
    await fabric.during(former.join());
    await fabric.pass(second);
    await fabric.during(owner.join());
    expect(keyOfAlice(node11)).toBe(toHex(former.key));

    fabric.partition([node10, former], [node11], [node12, owner]);
    await fabric.during(former.close());
    fabric.partition([node10, node12, owner], [node11]);
    await fabric.pass(5 * second);
    expect(keyOfAlice(node10)).toBe(toHex(owner.key));
    fabric.heal();
    await fabric.pass(5 * second);
    expect(fabric.openBetween(node10, node11)).toHaveLength(1);
    await fabric.pass(minute);
    for (const node of [node10, node11, node12]) expect(keyOfAlice(node)).toBe(toHex(owner.key));
    expect(owner.id).toBe('alice');
  });

  it('is free a minute after both who had it have left', async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)] });
    const one = fabric.peer({ id: 'alice', peers: [World.url(10)], seed: seedOf(1) });
    const other = fabric.peer({ id: 'alice', peers: [World.url(12)], seed: seedOf(2) });
    fabric.partition([node10, one], [node12, other]);
    await fabric.during(Promise.all([one.join(), other.join()]));
    await fabric.during(Promise.all([one.close(), other.close()]));
    fabric.heal();
    await fabric.pass(3 * minute);
    const [wire] = fabric.openBetween(node10, node12);
    const before = wire!.in.length;
    const third = await fabric.joined({ id: 'alice', peers: [World.url(12)], seed: seedOf(3) });
    await fabric.pass(second);
    for (const node of [node10, node12]) expect(keyOfAlice(node)).toBe(toHex(third.key));
    expect(wire!.in.length - before).toBeLessThan(5);
  });
});
