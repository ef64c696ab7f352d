import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName, type PeerAddress } from '../../../src/model/peer.js';
import { Topology } from '../../../src/routing/graph/topology.js';
import { addressWith } from '../support/person.js';
import { newYear, nodeRecord } from '../support/records.js';

/** Who lists whom: `lists[a][b]` if the record of a names b. No record at all is a row without an entry. */
interface Graph {
  readonly size: number;
  readonly lists: readonly (readonly boolean[])[];
}

// Node 0 is the one that computes. Some nodes share an ID: only the key tells them apart.
const nodeAt = (index: number): PeerAddress => addressWith(`n${index % 3}`, 200 - index);
const nameAt = (index: number): string => addressName(nodeAt(index));

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const often = fc.integer({ min: 0, max: 9 }).map((dice) => dice < 5);
  const row = fc.array(often, { minLength: size, maxLength: size });
  return fc.record({ size: fc.constant(size), lists: fc.array(row, { minLength: size, maxLength: size }) });
});

function topologyOf({ size, lists }: Graph, order = [...Array(size).keys()], self = 0): Topology {
  const topology = new Topology(nodeAt(self));
  for (const index of order) {
    const neighbours = [...Array(size).keys()].filter((other) => lists[index]?.[other]).map(nodeAt);
    topology.put(nodeRecord(nodeAt(index), { neighbours }));
  }
  topology.recompute(newYear);
  return topology;
}

/** Distances between all pairs, by Floyd and Warshall: an edge counts when both ends list it. */
function referenceDistances({ size, lists }: Graph): number[][] {
  const all = [...Array(size).keys()];
  const distances = all.map((a) => all.map((b) => (a === b ? 0 : lists[a]?.[b] && lists[b]?.[a] ? 1 : Infinity)));
  for (const via of all)
    for (const a of all)
      for (const b of all) distances[a]![b] = Math.min(distances[a]![b]!, distances[a]![via]! + distances[via]![b]!);
  return distances;
}

const distancesOf = (topology: Topology, size: number): (number | undefined)[] =>
  [...Array(size).keys()].map((index) => topology.pathTo(nameAt(index))?.distance);

describe('paths', () => {
  it('are as long as those of a reference, and there are none to what cannot be reached', () => {
    fc.assert(
      fc.property(graph, (present) => {
        const reference = referenceDistances(present)[0]!;
        const expected = reference.map((distance, index) =>
          index === 0 || distance === Infinity ? undefined : distance,
        );
        const topology = topologyOf(present);
        expect(distancesOf(topology, present.size)).toEqual(expected);
        expect(topology.paths().size).toBe(expected.filter((distance) => distance !== undefined).length);
      }),
    );
  });

  it('begin with a neighbour that is one link nearer', () => {
    fc.assert(
      fc.property(graph, (present) => {
        const reference = referenceDistances(present);
        const indexOf = new Map([...Array(present.size).keys()].map((index) => [nameAt(index), index]));
        for (const [name, { nextHop, distance }] of topologyOf(present).paths()) {
          const first = indexOf.get(nextHop)!;
          expect(reference[0]![first]).toBe(1);
          expect(reference[first]![indexOf.get(name)!]).toBe(distance - 1);
        }
      }),
    );
  });

  it('do not depend on the order in which the records came', () => {
    const shuffled = graph.chain((present) =>
      fc.record({
        present: fc.constant(present),
        order: fc.shuffledSubarray([...Array(present.size).keys()], { minLength: present.size }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ present, order }) => {
        expect(new Map(topologyOf(present, order).paths())).toEqual(new Map(topologyOf(present).paths()));
      }),
    );
  });

  it('do not depend on the records that newer ones have replaced', () => {
    fc.assert(
      fc.property(graph, graph, (before, after) => {
        const topology = topologyOf(before);
        const gone = (index: number) => nodeRecord(nodeAt(index), { sequence: 2 });
        for (let index = after.size; index < before.size; index += 1) topology.put(gone(index));
        for (const record of topologyOf(after).records()) topology.put(record);
        topology.recompute(newYear);
        expect(distancesOf(topology, 8)).toEqual(distancesOf(topologyOf(after), 8));
      }),
    );
  });
});

describe('a newer record', () => {
  const [self, other, third] = [nodeAt(0), nodeAt(1), nodeAt(2)];
  const kitchen = { room: new Uint8Array(16), name: 'kitchen', members: 2 };
  const before = { neighbours: [self, third], urls: ['ws://other'], rooms: [kitchen] };
  const changeBy = (content: Parameters<typeof nodeRecord>[1]): string => {
    const topology = new Topology(self);
    topology.put(nodeRecord(self, { neighbours: [other] }));
    topology.put(nodeRecord(third));
    topology.put(nodeRecord(other, before));
    return topology.put(nodeRecord(other, { ...before, sequence: 2, ...content }));
  };

  it('is told apart by what it says: nothing new, other rooms, or other ways', () => {
    expect(new Topology(self).put(nodeRecord(other))).toBe('ways');
    expect(changeBy({ signedAt: newYear + 1_000 })).toBe('nothing');
    expect(changeBy({ rooms: [] })).toBe('rooms');
    expect(changeBy({ rooms: [{ ...kitchen, members: 3 }] })).toBe('rooms');
    expect(changeBy({ urls: ['ws://elsewhere'] })).toBe('ways');
    expect(changeBy({ neighbours: [third] })).toBe('ways');
    expect(changeBy({ incarnation: 2 })).toBe('ways');
    expect(changeBy({ incarnation: 2, rooms: [] })).toBe('ways');
  });

  it('that names a neighbour which does not name the node makes no other ways', () => {
    expect(changeBy({ neighbours: [self] })).toBe('nothing');
    expect(changeBy({ neighbours: [self], rooms: [] })).toBe('rooms');
  });

  it('that says nothing of other ways needs no other ways to be computed', () => {
    fc.assert(
      fc.property(graph, fc.array(graph, { maxLength: 4 }), (first, later) => {
        const [always, whenTold] = [topologyOf(first), topologyOf(first)];
        later.forEach((present, at) => {
          let isDue = false;
          for (const record of topologyOf(present).records()) {
            const newer = { ...record, sequence: at + 2 };
            always.put(newer);
            isDue = whenTold.put(newer) === 'ways' || isDue;
          }
          always.recompute(newYear);
          if (isDue) whenTold.recompute(newYear);
          expect(new Map(whenTold.paths())).toEqual(new Map(always.paths()));
        });
      }),
    );
  });
});

/** The same graph as each of its nodes has it, by name. */
function views(present: Graph): ReadonlyMap<string, Topology> {
  const all = [...Array(present.size).keys()];
  return new Map(all.map((self) => [nameAt(self), topologyOf(present, all, self)]));
}

/** How often each node gets what begins at `origin` and is passed on along these branches; more often than that ends it. */
function passedOn(origin: string, branchesOf: (node: string) => Iterable<string> | undefined): Map<string, number> {
  const times = new Map<string, number>();
  const queue = [origin];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const next of branchesOf(node) ?? []) {
      times.set(next, (times.get(next) ?? 0) + 1);
      if (times.get(next) === 1) queue.push(next);
    }
  }
  return times;
}

describe('branches of a tree', () => {
  /** A graph, where something begins, and whom it is for: perhaps nobody, itself, or nodes out of reach. */
  const spreading = graph.chain((present) => {
    const all = [...Array(present.size).keys()];
    return fc.record({ present: fc.constant(present), origin: fc.constantFrom(...all), targets: fc.subarray(all) });
  });

  it('bring it once to each node that it is for and that can be reached, and to none twice', () => {
    fc.assert(
      fc.property(spreading, ({ present, origin, targets }) => {
        const seen = views(present);
        const names = targets.map(nameAt);
        const times = passedOn(nameAt(origin), (node) => seen.get(node)?.branchesInTreeOf(nameAt(origin), names));
        const distances = referenceDistances(present)[origin]!;
        for (const target of targets) {
          const isReached = target !== origin && distances[target] !== Infinity;
          expect(times.get(nameAt(target)) ?? 0, `node ${target}`).toBe(isReached ? 1 : 0);
        }
        for (const [name, count] of times) expect(count, name).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('end at nodes that it is for', () => {
    fc.assert(
      fc.property(spreading, ({ present, origin, targets }) => {
        const seen = views(present);
        const names = targets.map(nameAt);
        const branchesOf = (node: string) => seen.get(node)?.branchesInTreeOf(nameAt(origin), names);
        for (const node of passedOn(nameAt(origin), branchesOf).keys())
          if (branchesOf(node)?.size === 0) expect(names).toContain(node);
      }),
    );
  });

  it('towards everybody are all that an announcement takes, and each is on the way to somebody', () => {
    fc.assert(
      fc.property(spreading, ({ present, origin }) => {
        const everybody = [...Array(present.size).keys()].map(nameAt);
        for (const topology of views(present).values()) {
          const children = topology.childrenInTreeOf(nameAt(origin));
          const branches = topology.branchesInTreeOf(nameAt(origin), everybody);
          expect(branches).toEqual(children && new Set(children));
          const towards = everybody.flatMap((one) => [...(topology.branchesInTreeOf(nameAt(origin), [one]) ?? [])]);
          expect(new Set(towards)).toEqual(new Set(children));
        }
      }),
    );
  });

  it('are not known where no way from the origin is', () => {
    const apart: Graph = { size: 2, lists: [[], []] };
    expect(topologyOf(apart).branchesInTreeOf(nameAt(1), [nameAt(0)])).toBeUndefined();
  });
});

describe('the graph of nodes', () => {
  const [self, middle, far] = [nodeAt(0), nodeAt(1), nodeAt(2)];

  function chain(): Topology {
    const topology = new Topology(self);
    topology.put(nodeRecord(self, { neighbours: [middle] }));
    topology.put(nodeRecord(middle, { neighbours: [self, far] }));
    topology.put(nodeRecord(far, { neighbours: [middle] }));
    topology.recompute(newYear);
    return topology;
  }

  it('has no way to itself', () => {
    expect(chain().pathTo(addressName(self))).toBeUndefined();
  });

  it('changes its paths when it is told to compute them, not before', () => {
    const topology = chain();
    topology.put(nodeRecord(middle, { sequence: 2, neighbours: [far] }));
    expect(topology.pathTo(addressName(far))?.distance).toBe(2);
    topology.recompute(newYear);
    expect(topology.pathTo(addressName(far))).toBeUndefined();
  });

  it('has no edge to a session that has passed', () => {
    const topology = chain();
    const [again, former] = [2, 1];
    topology.put(nodeRecord(middle, { incarnation: again, neighbours: [self, far] }));
    topology.recompute(newYear);
    expect(topology.pathTo(addressName(middle))).toBeUndefined();
    topology.put(nodeRecord(self, { sequence: 2, neighbours: [{ ...middle, incarnation: again }] }));
    topology.put(nodeRecord(far, { sequence: 2, neighbours: [{ ...middle, incarnation: former }] }));
    topology.recompute(newYear);
    expect(topology.pathTo(addressName(middle))?.distance).toBe(1);
    expect(topology.pathTo(addressName(far))).toBeUndefined();
  });

  it('remembers who is lost as long as it is told to', () => {
    const topology = chain();
    topology.put(nodeRecord(middle, { sequence: 2, neighbours: [self] }));
    topology.recompute(newYear + 10);
    topology.recompute(newYear + 20);
    expect(topology.lostNodes).toBe(1);
    topology.forgetLost(newYear + 10);
    expect(topology.recordOf(addressName(far))?.node).toEqual(far);
    topology.forgetLost(newYear + 11);
    expect(topology.recordOf(addressName(far))).toBeUndefined();
    expect(topology.recordOf(addressName(middle))?.sequence).toBe(2);
    expect(topology.lostNodes).toBe(0);
  });

  it('does not forget who was found again', () => {
    const topology = chain();
    topology.put(nodeRecord(middle, { sequence: 2, neighbours: [self] }));
    topology.recompute(newYear + 10);
    topology.put(nodeRecord(middle, { sequence: 3, neighbours: [self, far] }));
    topology.recompute(newYear + 20);
    topology.forgetLost(newYear + 100);
    expect(topology.pathTo(addressName(far))?.distance).toBe(2);
  });

  it('does not take one ID for another because they are spelled alike', () => {
    const topology = chain();
    const impostor = { ...far, key: new Uint8Array(32).fill(1) };
    expect(topology.pathTo(addressName(impostor))).toBeUndefined();
  });
});

describe('a record that floods', () => {
  /** Who gets what node `origin` says of itself, and how often, where all know the same. */
  function copiesOf(present: Graph, origin: number): number[] {
    const all = [...Array(present.size).keys()];
    const distances = referenceDistances(present);
    const topologies = all.map((self) => topologyOf(present, all, self));
    const copies = all.map(() => 0);
    const isEdge = (a: number, b: number): boolean => distances[a]![b] === 1;
    const tell = (from: number, to: number): void => {
      copies[to]! += 1;
      if (copies[to] === 1 && to !== origin) passOn(to, from);
    };
    const passOn = (node: number, from: number): void => {
      for (const other of all) {
        const isTold = (): boolean => topologies[node]!.isToldByOthers(nameAt(origin), nameAt(other), 1);
        if (isEdge(node, other) && other !== from && (node === origin || !isTold())) tell(node, other);
      }
    };
    passOn(origin, origin);
    return copies;
  }

  /** Up to twelve nodes, few or many of which are linked to each other. */
  const network: fc.Arbitrary<Graph> = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 9 }))
    .chain(([size, often]) => {
      const edges = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size * size, maxLength: size * size });
      const all = [...Array(size).keys()];
      return edges.map((dice) => ({
        size,
        lists: all.map((a) => all.map((b) => a !== b && (dice[Math.min(a, b) * size + Math.max(a, b)] ?? 0) < often)),
      }));
    });

  it('comes to everybody within reach, and to its origin and its neighbours no more than once', () => {
    fc.assert(
      fc.property(network, fc.nat(), (present, dice) => {
        const origin = dice % present.size;
        const distances = referenceDistances(present)[origin]!;
        for (const [node, copies] of copiesOf(present, origin).entries()) {
          const distance = distances[node] ?? Infinity;
          if (distance === 0 || distance === Infinity) expect(copies).toBe(0);
          else if (distance === 1) expect(copies).toBe(1);
          else expect(copies).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('comes to those behind many of its neighbours from three of them, and from nobody beside these', () => {
    const size = 13;
    const [origin, far, beside] = [0, size - 2, size - 1];
    const areLinked = (a: number, b: number): boolean => {
      const isOneOf = (one: number): boolean => a === one || b === one;
      return a !== b && !(isOneOf(origin) && (isOneOf(far) || isOneOf(beside)));
    };
    const all = [...Array(size).keys()];
    const lists = all.map((a) => all.map((b) => areLinked(a, b)));
    const copies = copiesOf({ size, lists }, origin);
    expect([copies[far], copies[beside]]).toEqual([3, 3]);
  });
});
