import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric } from '../routing/support/fabric.js';
import { notes, World } from '../support/world.js';

const second = 1_000;

describe('a node with 50 leaves that shuts down', { timeout: 60_000 }, () => {
  it('has sent all of them elsewhere before it closes a link, spread out, and nobody was refused', async () => {
    const fabric = new Fabric();
    fabric.everybodyAt('each');
    const first = await fabric.joined({ id: '10', port: 10 });
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const leaves: PeerServer[] = [];
    for (let number = 0; number < 50; number += 1) leaves.push(await fabric.joined({ peers: [World.url(10)] }));
    await fabric.pass(10);
    const before = fabric.wires.length;
    const began = fabric.clock.now();
    await fabric.during(first.close());
    expect(fabric.clock.now() - began).toBeLessThan(second);

    expect(leaves.map(({ state }) => state)).toEqual(
      leaves.map(() => ({ kind: 'joined', home: '11', url: World.url(11) })),
    );
    const moves = fabric.wires.slice(before);
    expect(moves).toHaveLength(50);
    expect(moves.every(({ isOpen, url }) => isOpen && url === World.url(11))).toBe(true);
    const left = fabric.wires.filter(({ url, from }) => url === World.url(10) && leaves.includes(from));
    expect(left.map(({ closeCode }) => closeCode)).toEqual(leaves.map(() => 4414));
    // Spread over half a second: the busiest tenth of it has no more than a third of them.
    const busiest = Math.max(
      ...moves.map(({ at }) => moves.filter((other) => other.at >= at && other.at < at + 50).length),
    );
    expect(busiest).toBeLessThan(17);
  });

  it('is left by all of them unseen, though the other node is too busy for some at first', async () => {
    const fabric = new Fabric();
    fabric.everybodyAt('each');
    const first = await fabric.joined({ id: '10', port: 10 });
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], limits: { pendingHandshakes: 1 } });
    const carol = await fabric.joined({ id: 'carol', peers: [World.url(11)] });
    const leaves: PeerServer[] = [];
    for (let number = 0; number < 50; number += 1) leaves.push(await fabric.joined({ peers: [World.url(10)] }));
    await fabric.pass(10);
    const seen = notes(carol);
    const before = fabric.wires.length;
    await fabric.during(first.close());
    await fabric.pass(100);
    expect(fabric.wires.slice(before).filter(({ closeCode }) => closeCode === 4503).length).toBeGreaterThan(0);
    expect(seen.filter((line) => !line.endsWith(' moved to 11'))).toEqual(['10 left']);
    expect(seen).toHaveLength(51);
  });
});
