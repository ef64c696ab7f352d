import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Peer } from '../../src/server/peer.js';

/** A message that has just passed between the user and somebody. */
export interface Passage {
  /** Unlike that of any other. */
  readonly number: number;
  readonly with: PeerId;
  readonly direction: 'out' | 'in';
}

/** What the drawing of the network is told. */
export interface MapViewer {
  mapChanged(map: NetworkMap): void;
  passed(passage: Passage): void;
}

/**
 * The bridge between the peers of one session after the other and those who draw the network. The network is asked for its map only while
 * somebody looks.
 */
export class NetworkWatch {
  readonly #viewers = new Set<MapViewer>();
  #peer: Peer | undefined;
  #map: NetworkMap | undefined;
  #stop: (() => void)[] = [];
  #passages = 0;

  /** From now on this is the peer of the page. */
  attach(peer: Peer): void {
    this.detach();
    this.#peer = peer;
    if (this.#viewers.size > 0) this.#listen(peer);
  }

  /** It is none any more: the last map stays. */
  detach(): void {
    this.#rest();
    this.#peer = undefined;
    this.#map = undefined;
  }

  /** Tells `viewer` what there is to see, until the returned function is called. */
  watch(viewer: MapViewer): () => void {
    this.#viewers.add(viewer);
    if (this.#map) viewer.mapChanged(this.#map);
    if (this.#viewers.size === 1 && this.#peer) this.#listen(this.#peer);
    return () => {
      this.#viewers.delete(viewer);
      if (this.#viewers.size === 0) this.#rest();
    };
  }

  #listen(peer: Peer): void {
    /** Of messages whose delivery was seen, until they are read. */
    const delivered = new Set<number>();
    this.#stop = [
      peer.watchMap((map) => {
        this.#map = map;
        for (const viewer of this.#viewers) viewer.mapChanged(map);
      }),
      peer.on('message', ({ from }) => this.#pass(from, 'in')),
      peer.on('delivery', (message) => {
        const { kind } = message.state;
        if (kind === 'delivered') delivered.add(message.reference);
        // It may be read at once.
        if (kind === 'delivered' || (kind === 'read' && !delivered.delete(message.reference)))
          this.#pass(message.to, 'out');
      }),
    ];
  }

  #pass(other: PeerId, direction: Passage['direction']): void {
    this.#passages += 1;
    const passage = { number: this.#passages, with: other, direction };
    for (const viewer of this.#viewers) viewer.passed(passage);
  }

  #rest(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
