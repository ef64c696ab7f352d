import { PeerStateError } from '../model/errors.js';
import type { MapListener, NetworkMap } from '../model/network-map.js';
import type { MapSource } from '../routing/map/map-source.js';

interface Waiting {
  readonly resolve: (map: NetworkMap) => void;
  readonly reject: (error: Error) => void;
}

/** Those of one program who look at the map, over all sessions of its peer. While nobody looks nobody is asked. */
export class MapViewers {
  readonly #listeners = new Set<MapListener>();
  readonly #waiting = new Set<Waiting>();
  #source: MapSource | undefined;
  /** The last map of this source, if somebody has looked at it all the time since. */
  #last: NetworkMap | undefined;

  /** Where maps come from from now on. */
  use(source: MapSource): void {
    this.#source = source;
    this.#last = undefined;
    if (this.#isWanted()) source.want(this.#take);
  }

  watch(listener: MapListener): () => void {
    // Whoever is given twice is two.
    const own: MapListener = (map) => listener(map);
    this.#begin(() => this.#listeners.add(own));
    if (this.#last) own(this.#last);
    return () => this.#end(() => this.#listeners.delete(own));
  }

  /** The next map. @throws PeerStateError (as rejection) if there will be none. */
  next(): Promise<NetworkMap> {
    if (this.#last) return Promise.resolve(this.#last);
    return new Promise((resolve, reject) => this.#begin(() => this.#waiting.add({ resolve, reject })));
  }

  close(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new PeerStateError('the peer left the network before it saw the map'));
  }

  #isWanted(): boolean {
    return this.#listeners.size + this.#waiting.size > 0;
  }

  #begin(add: () => void): void {
    const wasWanted = this.#isWanted();
    add();
    if (!wasWanted) this.#source?.want(this.#take);
  }

  #end(remove: () => void): void {
    const wasWanted = this.#isWanted();
    remove();
    if (!wasWanted || this.#isWanted()) return;
    this.#last = undefined;
    this.#source?.want(undefined);
  }

  readonly #take = (map: NetworkMap): void => {
    this.#last = map;
    for (const listener of [...this.#listeners]) listener(map);
    const waiting = [...this.#waiting];
    this.#end(() => this.#waiting.clear());
    for (const { resolve } of waiting) resolve(map);
  };
}
