import type { MapListener } from '../../model/network-map.js';

/** Where a peer has the map of the network from. */
export interface MapSource {
  /** Shows the map from now on, whenever it has changed; to nobody any more if there is no listener. */
  want(listener: MapListener | undefined): void;
}
