import { describe, expect, it } from 'vitest';
import { parsePeerId } from '../../src/model/peer-id.js';
import type { ReachableNode } from '../../src/routing/graph/ways.js';
import { FallbackNodes } from '../../src/server/fallback-nodes.js';
import { seededRandom } from '../support/seeded-random.js';

const random = seededRandom(7);
const anybody = random.bytes(32);

function node(id: string, ...urls: readonly string[]): ReachableNode {
  return { id: parsePeerId(id), key: random.bytes(32), urls, distance: 1 };
}

/** `count` nodes at a distance, each with a key of its own. */
function nodesAt(distance: number, count: number): ReachableNode[] {
  const names = Array.from({ length: count }, (_, number) => `${distance}-${number}`);
  return names.map((id) => ({ ...node(id, `ws://10.0.0.9:7700/${id}`), distance }));
}

/** The URLs that a peer of another machine is told. */
const told = (...urls: readonly string[]): string[] =>
  new FallbackNodes([node('11', ...urls)]).of(anybody, false).map(({ url }) => url);

const idsFor = (leaf: Uint8Array, nodes: readonly ReachableNode[]): string[] =>
  new FallbackNodes(nodes).of(leaf, false).map(({ id }) => id);

/** How many of 1,000 leaves have each of them. */
function counted(choose: (leaf: Uint8Array) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let leaf = 0; leaf < 1_000; leaf += 1)
    for (const id of choose(random.bytes(32))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('the fallback nodes that a peer is told', () => {
  it('are the nearest five', () => {
    const nodes = [...nodesAt(1, 3), ...nodesAt(2, 2), ...nodesAt(3, 9)];
    const nearest = nodes.slice(0, 5).map(({ id }) => id);
    for (const list of [nodes, nodes.toReversed()])
      expect(idsFor(anybody, list).toSorted()).toEqual(nearest.toSorted());
  });

  it('come in an order of its own for each leaf, so that each is the first of as many', () => {
    const nodes = [...nodesAt(1, 2), ...nodesAt(2, 2)];
    const firsts = counted((leaf) => idsFor(leaf, nodes).slice(0, 1));
    for (const { id } of nodes) {
      expect(firsts.get(id)).toBeGreaterThan(200);
      expect(firsts.get(id)).toBeLessThan(300);
    }
  });

  it('are, of many at one distance, others for each leaf', () => {
    const nodes = nodesAt(1, 50);
    const counts = counted((leaf) => idsFor(leaf, nodes));
    expect(counts.size).toBe(50);
    expect(Math.max(...counts.values())).toBeLessThan(150);
  });

  it('stay the same for a leaf to which whoever comes is nothing', () => {
    const nodes = nodesAt(1, 5);
    expect(idsFor(anybody, [...nodesAt(2, 3), ...nodes])).toEqual(idsFor(anybody, nodes));
  });

  it('are five that can be dialled, though others are nearer', () => {
    const nodes = [node('near', 'ws://127.0.0.1:7700/'), node('silent'), node('far', 'ws://10.0.0.9:7700/')];
    expect(new FallbackNodes(nodes).of(anybody, false)).toEqual([{ id: 'far', url: 'ws://10.0.0.9:7700/' }]);
  });

  it('come with the best URL that can be dialled', () => {
    expect(told('ws://0.0.0.0:7700/', 'ws://localhost:7700/', 'ws://10.0.0.9:7700/', 'wss://chat.example/')).toEqual([
      'ws://10.0.0.9:7700/',
    ]);
  });

  it.each(['ws://chat.example:7700/', 'wss://chat.example/', 'ws://192.168.1.20:7700/', 'ws://[2001:db8::1]:7700/'])(
    'may be at %s',
    (url) => {
      expect(told(url)).toEqual([url]);
    },
  );

  it.each([
    'ws://127.0.0.1:7700/',
    'ws://127.8.9.10:7700/',
    'ws://localhost:7700/',
    'ws://[::1]:7700/',
    'ws://0.0.0.0:7700/',
    'ws://[::]:7700/',
    'http://chat.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chat.example:7700',
    'ws://',
    '',
  ])('are not at %s', (url) => {
    expect(told(url)).toEqual([]);
  });

  it('may be on loopback for a peer of this machine', () => {
    const url = 'ws://127.0.0.1:7700/';
    expect(new FallbackNodes([node('11', url)]).of(anybody, true)).toEqual([{ id: '11', url }]);
    expect(new FallbackNodes([node('11', 'ws://0.0.0.0:7700/')]).of(anybody, true)).toEqual([]);
  });
});

describe('a URL that is too long to be passed on', () => {
  it('is left out, so that the list fits into the frame that ends a handshake', () => {
    const long = node('11', `ws://mesh/${'x'.repeat(5_000)}`);
    expect(new FallbackNodes([long]).of(anybody, true)).toEqual([]);
  });
});
