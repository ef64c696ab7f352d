import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';
import { notes, World } from '../support/world.js';

const second = 1_000;
const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

interface Pair {
  readonly fabric: Fabric;
  readonly dialling: PeerServer;
  readonly accepting: PeerServer;
  /** A leaf of the accepting node. */
  readonly alice: PeerServer;
}

/** Node 11 has dialled node 10, `age` milliseconds ago. */
async function pair(diallingSeed: number, acceptingSeed: number, age: number): Promise<Pair> {
  const fabric = new Fabric();
  const accepting = await fabric.joined({ id: '10', port: 10, seed: seedOf(acceptingSeed) });
  const dialling = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(diallingSeed) });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
  await fabric.joined({ id: 'bob', peers: [World.url(11)] });
  await fabric.pass(age);
  return { fabric, dialling, accepting, alice };
}

/** The accepting end is told that the link is lost; the dialling one holds it as if nothing had happened. */
function halfLose({ fabric, dialling, accepting }: Pair): void {
  const [wire] = fabric.openBetween(dialling, accepting);
  wire!.freeze();
  wire!.cut();
}

function expectOneLink({ fabric, dialling, accepting }: Pair): void {
  const open = fabric.openBetween(dialling, accepting);
  const last = fabric.wires.filter(({ from }) => from === dialling || from === accepting).at(-1);
  expect(open.at(-1)).toBe(last);
  expect(rosterOf(accepting)).toContain('11@11');
  expect(rosterOf(dialling)).toContain('10@10');
  expect(rosterOf(dialling)).toContain('alice@10');
}

describe('a link between nodes that only its accepting end has lost', () => {
  it.each([
    [1, 2],
    [2, 1],
  ])('gives way to the one that this end dials then (keys %i dialling, %i accepting)', async (dialling, accepting) => {
    const nodes = await pair(dialling, accepting, 20 * second);
    const seen = notes(nodes.alice);
    halfLose(nodes);
    await nodes.fabric.pass(4 * second);
    expectOneLink(nodes);
    expect(seen).toEqual(['11 is away', 'bob is away', '11 is back', 'bob is back']);
    await nodes.fabric.pass(60 * second);
    expectOneLink(nodes);
    expect(seen).toHaveLength(4);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])(
    'is made sure of where both may have dialled at once (keys %i dialling, %i accepting)',
    async (dialling, accepting) => {
      const nodes = await pair(dialling, accepting, 1 * second);
      const seen = notes(nodes.alice);
      halfLose(nodes);
      await nodes.fabric.pass(9 * second);
      expectOneLink(nodes);
      expect(seen).toEqual(['11 is away', 'bob is away', '11 is back', 'bob is back']);
      await nodes.fabric.pass(60 * second);
      expectOneLink(nodes);
    },
  );
});
