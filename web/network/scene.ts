import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerInfo } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { distancesFrom, linksOf, wayBetween, type Links } from './way.js';

/** A node as it is drawn. */
export interface SceneNode {
  readonly id: PeerId;
  /** How many people are linked to it. */
  readonly count: number;
  /** The node that the user is linked to. */
  readonly isHome: boolean;
  readonly isLost: boolean;
  /** Links from the user's home; undefined where there is no way. */
  readonly distance: number | undefined;
  readonly linkedTo: readonly PeerId[];
}

/** Somebody as they are drawn: a dot beside the node that they are linked to. */
export interface SceneDot {
  readonly id: PeerId;
  readonly home: PeerId;
  readonly isSelf: boolean;
  readonly isAway: boolean;
}

/** All that the drawing and the table show. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly (readonly [PeerId, PeerId])[];
  readonly dots: readonly SceneDot[];
  readonly links: Links;
  readonly home: PeerId | undefined;
  /** Not everybody is a dot: the network is large. */
  readonly isPartial: boolean;
  /** Nodes that are farther away than the map goes. */
  readonly more: number;
}

export interface SceneSources {
  readonly map: NetworkMap;
  readonly people: Iterable<PeerInfo>;
  readonly isPartial: boolean;
  readonly self: PeerId;
  /** Undefined while the user has none. */
  readonly home: PeerId | undefined;
}

export const emptyScene: Scene = {
  nodes: [],
  edges: [],
  dots: [],
  links: new Map(),
  home: undefined,
  isPartial: false,
  more: 0,
};

/** Puts together what the map and the roster say: people at nodes that are not on the map are not drawn. */
export function sceneOf({ map, people, isPartial, self, home }: SceneSources): Scene {
  const links = linksOf(map);
  const distances = home === undefined ? new Map<PeerId, number>() : distancesFrom(links, home);
  const nodes = map.nodes.map(({ id, leaves, isReachable }) => ({
    id,
    count: leaves,
    isHome: id === home,
    isLost: !isReachable,
    distance: distances.get(id),
    linkedTo: [...(links.get(id) ?? [])].sort(byName),
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = map.nodes.flatMap(({ id, neighbours }) =>
    neighbours.flatMap((place): [PeerId, PeerId][] => {
      const other = map.nodes[place];
      return other ? [[id, other.id]] : [];
    }),
  );
  const others = [...people].flatMap(({ id, role, home: at, presence }): SceneDot[] =>
    role === 'leaf' && known.has(at) ? [{ id, home: at, isSelf: false, isAway: presence === 'away' }] : [],
  );
  const own: SceneDot[] =
    home !== undefined && known.has(home) && home !== self ? [{ id: self, home, isSelf: true, isAway: false }] : [];
  return { nodes, edges, dots: [...own, ...others], links, home, isPartial, more: map.more };
}

/** The nodes that a message passes from the user to somebody, who may be a node. */
export function wayTo({ dots, nodes, links, home }: Scene, id: PeerId): readonly PeerId[] {
  const at = nodes.some((node) => node.id === id) ? id : dots.find((dot) => dot.id === id)?.home;
  return home === undefined || at === undefined ? [] : wayBetween(links, home, at);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order in which names stand in a list: numbers by their value. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
