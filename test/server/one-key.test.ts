import { describe, expect, it } from 'vitest';
import { second } from '../../src/model/units.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

const seed = new Uint8Array(32).fill(7);

describe('a key', () => {
  it('has one session, whatever ID it goes by: a newer one takes over, on any node', async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.pass(1_000);
    for (const [id, port] of [
      ['before', 10],
      ['then', 10],
      ['now', 11],
    ] as const) {
      const session = await fabric.joined({ id, seed, peers: [World.url(port)] });
      await fabric.pass(6_000);
      expect(session.state.kind).toBe('joined');
    }
    expect(rosterOf(node10)).toEqual(['11@11', 'now@11']);
    expect(rosterOf(node11)).toEqual(['10@10', 'now@11']);
  });
});

describe('a leaf that has lost its home', () => {
  /** Networks of one node each; somebody has the ID `alice` in some of them. */
  async function threeNetworks(taken: readonly number[]): Promise<Fabric> {
    const fabric = new Fabric();
    for (const port of [10, 11, 12]) await fabric.joined({ id: `${port}`, port });
    for (const port of taken) await fabric.joined({ id: 'alice', peers: [World.url(port)] });
    return fabric;
  }

  it('does not give its ID up on the word of one node', async () => {
    const fabric = await threeNetworks([11]);
    const home = fabric.peer({ id: '9', port: 9 });
    await fabric.during(home.join());
    const alice = await fabric.joined({ id: 'alice', peers: [9, 11, 12].map((port) => World.url(port)) });
    fabric.kill(home);
    await fabric.pass(20_000);
    expect(alice.id).toBe('alice');
    expect(alice.state).toMatchObject({ kind: 'joined', home: '12' });
  });

  it('does not give its ID up on an old word: it asks that node again when no other has answered', async () => {
    const fabric = new Fabric();
    const home = await fabric.joined({ id: '9', port: 9 });
    await fabric.joined({ id: '11', port: 11, limits: { idReservation: second } });
    await fabric.silentPort(12);
    const other = await fabric.joined({ id: 'alice', peers: [World.url(11)] });
    const alice = await fabric.joined({ id: 'alice', peers: [9, 11, 12].map((port) => World.url(port)) });
    fabric.kill(home);
    while (fabric.dials(alice, World.url(12)) === 0) await fabric.pass(100);
    await fabric.during(other.close());
    await fabric.pass(20 * second);
    expect(alice.id).toBe('alice');
    expect(alice.state).toMatchObject({ kind: 'joined', home: '11' });
  });

  it('goes on under another ID when one node says so twice and no other answers', async () => {
    const fabric = await threeNetworks([11]);
    const home = await fabric.joined({ id: '9', port: 9 });
    await fabric.silentPort(13);
    const alice = await fabric.joined({ id: 'alice', peers: [9, 11, 13].map((port) => World.url(port)) });
    fabric.kill(home);
    await fabric.pass(20 * second);
    expect(alice.id).toMatch(/^alice~/);
    expect(alice.state).toMatchObject({ kind: 'joined', home: '11' });
  });

  it('goes on under another ID when every node that answers says that somebody has it', async () => {
    const fabric = await threeNetworks([11, 12]);
    const home = fabric.peer({ id: '9', port: 9 });
    await fabric.during(home.join());
    const alice = await fabric.joined({ id: 'alice', peers: [9, 11, 12].map((port) => World.url(port)) });
    fabric.kill(home);
    await fabric.pass(30_000);
    expect(alice.id).toMatch(/^alice~/);
    expect(alice.state.kind).toBe('joined');
  });
});
