import { expect, test } from 'vitest';
import { addressName, type PeerAddress } from '../../../src/model/peer.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { drawMap, type MapSources } from '../../../src/routing/map/draw-map.js';
import { person } from '../support/person.js';

/** A clique around `self`. */
function clique(self: PeerAddress, others: readonly PeerAddress[]): MapSources['topology'] {
  const byName = new Map(others.map((node) => [addressName(node), node]));
  const names = [addressName(self), ...byName.keys()];
  return {
    paths: () => new Map([...byName.keys()].map((name) => [name, { nextHop: name, distance: 1 }])),
    recordOf: (name) => ({ node: byName.get(name) }) as ReturnType<MapSources['topology']['recordOf']>,
    edgesOf: (name) => names.filter((other) => other !== name),
    lostSince: () => [],
  };
}

test.each([4_096, 16_384, 65_536])(
  'the map of a large clique fits into a frame of %d bytes, and says how many are left out',
  (frameBytes) => {
    const self = person('home');
    const others = Array.from({ length: 300 }, (_, at) => person(`node-${at}-${'\u65e5'.repeat(40)}`));
    const map = drawMap({ self, topology: clique(self, others), directory: { peers: () => [] }, frameBytes, now: 0 });
    const bytes = encodeLinkMessage({ type: 'map', map });
    expect(bytes.length).toBeLessThan(frameBytes - 64);
    expect(bytes.length).toBeGreaterThan(frameBytes / 4);
    expect(map.nodes[0]?.id).toBe('home');
    expect(map.nodes.length + map.more).toBe(301);
  },
);
