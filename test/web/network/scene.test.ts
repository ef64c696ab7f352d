import { describe, expect, it } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map.js';
import type { PeerInfo } from '../../../src/model/peer.js';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { sceneOf, wayTo, type Scene } from '../../../web/network/scene.js';

const id = (text: string): PeerId => typedPeerId(text);

/** 10 - 11 - 12 - 13, and a short cut from 10 to 13; 14 is lost. */
const map: NetworkMap = {
  nodes: [
    node('10', []),
    node('11', [0]),
    node('13', [0]),
    node('12', [1, 2]),
    { ...node('14', []), isReachable: false, leaves: 0 },
  ],
  more: 0,
};

function node(name: string, neighbours: readonly number[]): NetworkMap['nodes'][number] {
  return { id: id(name), keyTag: new Uint8Array(8), isReachable: true, leaves: 1, neighbours };
}

function person(name: string, home: string, presence: PeerInfo['presence'] = 'online'): PeerInfo {
  return { id: id(name), key: new Uint8Array(32), role: 'leaf', home: id(home), presence, incarnation: 1 };
}

function scene(home: string | undefined, people: readonly PeerInfo[], self = 'alice'): Scene {
  const at = home === undefined ? undefined : id(home);
  return sceneOf({ map, people, isPartial: false, self: id(self), home: at });
}

describe('the scene', () => {
  it('has the user beside their home, and others beside theirs', () => {
    const { dots } = scene('10', [person('bob', '12'), person('carol', '11', 'away')]);
    expect(dots.map((dot) => [dot.id, dot.home, dot.isSelf, dot.isAway])).toEqual([
      ['alice', '10', true, false],
      ['bob', '12', false, false],
      ['carol', '11', false, true],
    ]);
  });

  it('leaves out who is at a node that the map does not show', () => {
    expect(scene('10', [person('bob', '99')]).dots.map((dot) => dot.id)).toEqual(['alice']);
  });

  it('has each link once, seen from both ends', () => {
    const { edges, nodes } = scene('10', []);
    expect(edges).toHaveLength(4);
    expect(nodes.find((each) => each.id === '12')?.linkedTo).toEqual(['11', '13']);
  });

  it('knows how far each node is from home, and of none how far it is without a home', () => {
    const distances = (each: Scene) => each.nodes.map(({ distance }) => distance);
    expect(distances(scene('10', []))).toEqual([0, 1, 1, 2, undefined]);
    expect(distances(scene(undefined, []))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('draws no person beside themselves where the user is a node', () => {
    expect(scene('10', [], '10').dots).toEqual([]);
  });
});

describe('the way', () => {
  it('is a shortest one, from home to the node of whom it leads to', () => {
    const way = wayTo(scene('10', [person('bob', '12')]), id('bob'));
    expect([way[0], way.at(-1), way.length]).toEqual(['10', '12', 3]);
  });

  it('is, of two that are as short, the one that messages take: by the node with the smaller key', () => {
    const over = (larger: string) => {
      const nodes = map.nodes.map((each) =>
        each.id === larger ? { ...each, keyTag: new Uint8Array(8).fill(1) } : each,
      );
      const sources = { people: [person('bob', '12')], isPartial: false, self: id('alice'), home: id('10') };
      return wayTo(sceneOf({ map: { nodes, more: 0 }, ...sources }), id('bob'))[1];
    };
    expect([over('11'), over('13')]).toEqual(['13', '11']);
  });

  it('is one node where both are at the same', () => {
    expect(wayTo(scene('10', [person('bob', '10')]), id('bob'))).toEqual(['10']);
  });

  it('is none to nobody, to a lost node, and from nowhere', () => {
    expect(wayTo(scene('10', []), id('bob'))).toEqual([]);
    expect(wayTo(scene('10', []), id('14'))).toEqual([]);
    expect(wayTo(scene(undefined, [person('bob', '12')]), id('bob'))).toEqual([]);
  });
});
