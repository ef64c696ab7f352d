import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

const homeOf = ({ state }: PeerServer): string => (state.kind === 'joined' ? state.home : state.kind);

/** Five nodes: 10, 11 and 12 are a triangle, 13 leads to 12, 14 to 13 and 10. Leaves are at home at 12. */
async function crowdAt12(count: number): Promise<{ fabric: Fabric; node12: PeerServer; leaves: PeerServer[] }> {
  const fabric = new Fabric();
  await fabric.joined({ id: '10', port: 10 });
  await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
  const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(11), World.url(10)] });
  await fabric.joined({ id: '13', port: 13, peers: [World.url(12)] });
  await fabric.joined({ id: '14', port: 14, peers: [World.url(13), World.url(10)] });
  const leaves = Array.from({ length: count }, () => fabric.peer({ peers: [World.url(12)] }));
  // No node lets more handshakes begin at once than 64.
  for (let at = 0; at < count; at += 50)
    await fabric.during(Promise.all(leaves.slice(at, at + 50).map((leaf) => leaf.join())));
  await fabric.pass(500);
  return { fabric, node12, leaves };
}

describe('the leaves of a killed node', { timeout: 60_000 }, () => {
  it('are back within a second, half of them within 400 ms, and evenly on all that are left', async () => {
    const { fabric, node12, leaves } = await crowdAt12(160);
    const before = fabric.wires.length;
    const killed = fabric.clock.now();
    const back = new Map<PeerServer, number>();
    for (const leaf of leaves)
      leaf.on('state', ({ kind }) => {
        if (kind === 'joined') back.set(leaf, fabric.clock.now() - killed);
      });
    fabric.kill(node12);
    for (let left = 3_000; left > 0; left -= 5) await fabric.pass(5);

    const times = leaves.map((leaf) => back.get(leaf) ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    expect(times[80]).toBeLessThan(400);
    expect(times[158]).toBeLessThan(1_000);
    for (const home of ['10', '11', '13', '14']) {
      const share = leaves.filter((leaf) => homeOf(leaf) === home).length / leaves.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThanOrEqual(0.4);
    }
    // Spread over half a second, too: no tenth of it has more than a quarter of them.
    const dials = fabric.wires.slice(before).filter(({ from }) => leaves.includes(from));
    const busiest = dials.map(({ at }) => dials.filter((other) => other.at >= at && other.at < at + 50).length);
    expect(Math.max(...busiest)).toBeLessThan(40);
    expect(dials).toHaveLength(160);
  });
});
