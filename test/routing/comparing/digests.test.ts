import { describe, expect, it } from 'vitest';
import { addressName, keyTag } from '../../../src/model/peer.js';
import type { HomeInventory } from '../../../src/protocol/messages.js';
import { readHashes, shortHash } from '../../../src/routing/directory/knowledge-sum.js';
import type { FakeLink } from '../support/fake-link.js';
import { asksForAll, attachmentAnnouncement, MeshBench } from '../support/mesh-bench.js';
import { person, type Person } from '../support/person.js';

const [node11, node12] = [person('11'), person('12')];
const tagged = ({ id, key }: Person): { id: string; tag: Uint8Array } => ({ id, tag: keyTag(key) });

interface Scene {
  readonly bench: MeshBench;
  readonly link: FakeLink;
  readonly ask: (...homes: Person[]) => readonly HomeInventory[];
}

/** Node 10, which knows three leaves of node 11, and the link to node 12. */
function scene(): Scene {
  const bench = new MeshBench('10');
  const from = bench.neighbour(node11);
  for (const id of ['alice', 'bob', 'carol']) bench.hear(from, attachmentAnnouncement(person(id), node11));
  bench.turn();
  const link = bench.neighbour(node12);
  const ask = (...homes: Person[]): readonly HomeInventory[] => {
    bench.mesh.compared(link, { type: 'inventory-question', number: 7, homes: homes.map(tagged) });
    bench.turn();
    return link.take().flatMap((message) => (message.type === 'inventory' ? message.homes : []));
  };
  return { bench, link, ask };
}

/** How many times the neighbour is told, one home at a time, until it is cut off. */
function questionsUntilCutOff({ bench, link, ask }: Scene): number {
  for (let asked = 0; asked < 1_000; asked += 1) {
    const told = ask(node11);
    // Others have their turn behind some tens of messages.
    bench.clock.advance(1);
    if (link.closes.length === 0) continue;
    expect(told).toEqual([]);
    expect(link.closes).toMatchObject([{ code: 1008 }]);
    return asked;
  }
  throw new Error('never cut off');
}

describe('a neighbour that was told a digest', () => {
  it('learns which leaves of a home are known, as the hashes of what is known of them', () => {
    const { ask } = scene();
    const [of11, of12] = ask(node11, node12);
    const known = ['alice', 'bob', 'carol'].map((id) => shortHash(`${addressName(person(id))} 1.1 `));
    expect(of11!.home).toEqual(tagged(node11));
    expect(readHashes(of11!.have)).toEqual(new Set(known));
    expect(of12!.have).toHaveLength(0);
  });

  it('may ask once about each line of each digest, however many were sent before the first question came back', () => {
    const compared = scene();
    for (let time = 0; time < 3; time += 1) compared.bench.mesh.compared(compared.link, asksForAll);
    compared.bench.clock.advance(10);
    const digests = compared.link.take().filter((message) => message.type === 'digest');
    expect(digests.map(({ origins }) => origins.length)).toEqual([3, 3, 3]);
    expect(questionsUntilCutOff(compared)).toBe(questionsUntilCutOff(scene()) + 9);
    expect(compared.bench.roster.told).toContain('alice joined');
  });

  it('cannot save up its questions for ever', () => {
    const compared = scene();
    for (let time = 0; time < 100; time += 1) {
      compared.bench.mesh.compared(compared.link, asksForAll);
      compared.bench.clock.advance(1_000);
    }
    const digests = compared.link.take().filter((message) => message.type === 'digest');
    expect(digests.length).toBeGreaterThan(90);
    expect(questionsUntilCutOff(compared)).toBeLessThanOrEqual(3 * 64 + 2);
  });
});

it('inventories that would not fit into a frame are left out', () => {
  const bench = new MeshBench('10', { connections: 20_000 });
  const from = bench.neighbour(node11);
  // Two homes of 3,500 leaves each have 56,000 bytes of hashes.
  const others = bench.neighbour(node12);
  for (let leaf = 0; leaf < 3_500; leaf += 1) {
    bench.hear(from, attachmentAnnouncement(person(`a${leaf}`), node11));
    bench.hear(others, attachmentAnnouncement(person(`b${leaf}`), node12));
    if (leaf % 20 === 0) bench.clock.advance(1);
  }
  bench.clock.advance(1_000);
  const link = bench.neighbour(person('13'));
  bench.mesh.compared(link, { type: 'inventory-question', number: 1, homes: [tagged(node11), tagged(node12)] });
  bench.turn();
  const messages = link.takeBytes();
  expect(messages).toHaveLength(1);
  expect(messages[0]!.length).toBeLessThan(48 * 1_024);
  expect(messages[0]!.length).toBeGreaterThan(8 * 3_500);
});

it('a leaf that compares what it knows is cut off', () => {
  const { bench } = scene();
  const link = bench.leaf(person('dora'));
  bench.mesh.compared(link, { type: 'inventory-question', number: 1, homes: [tagged(node11)] });
  expect(link.closes).toMatchObject([{ code: 1008 }]);
});
