import { describe, expect, it } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map.js';
import { NetworkWatch, type Passage } from '../../../web/network/network-watch.js';
import { FakePeer } from '../support/fake-peer.js';

function viewer() {
  const maps: NetworkMap[] = [];
  const passages: Passage[] = [];
  return {
    maps,
    passages,
    mapChanged: (map: NetworkMap) => void maps.push(map),
    passed: (passage: Passage) => void passages.push(passage),
  };
}

const map = (more: number): NetworkMap => ({ nodes: [], more });

describe('who watches the network', () => {
  it('sees the map of one peer after the other, and no map is asked for before and after', () => {
    const watch = new NetworkWatch();
    const [first, second] = [new FakePeer('me', 'ws://node'), new FakePeer('me', 'ws://node')];
    watch.attach(first);
    expect(first.mapViewers.size).toBe(0);
    const seen = viewer();
    const stop = watch.watch(seen);
    first.showMap(map(1));
    watch.detach();
    expect(first.mapViewers.size).toBe(0);
    watch.attach(second);
    second.showMap(map(2));
    expect(seen.maps.map(({ more }) => more)).toEqual([0, 1, 0, 2]);
    stop();
    expect(second.mapViewers.size).toBe(0);
  });
});
