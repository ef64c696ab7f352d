import type { PeerId } from './peer-id.js';

/** A node as it stands on a map. */
export interface MapNode {
  readonly id: PeerId;
  /** The first 8 bytes of its public key. */
  readonly keyTag: Uint8Array;
  /** False for one that was lost a while ago. */
  readonly isReachable: boolean;
  /** How many leaves are linked to it. */
  readonly leaves: number;
  /** The nodes that it is linked to, of those before it on the map: their places in `NetworkMap.nodes`, from 0. */
  readonly neighbours: readonly number[];
}

/** The nodes of a network and the links between them, as one of them sees it. */
export interface NetworkMap {
  /** The nearest first; the first one is the node that tells. */
  readonly nodes: readonly MapNode[];
  /** How many nodes there are beyond these. */
  readonly more: number;
}

export type MapListener = (map: NetworkMap) => void;
