import { expect, test } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import type { MapNode } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { newCounters } from '../../src/platform/counters.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../src/protocol/link-codec.js';

function node(id: string, neighbours: readonly number[] = []): MapNode {
  return { id: id as PeerId, keyTag: new Uint8Array(8), isReachable: true, leaves: 1, neighbours };
}

test('a link to a node that does not stand before is an error', () => {
  const bytes = encodeLinkMessage({ type: 'map', map: { nodes: [node('10'), node('11', [1])], more: 0 } });
  expect(() => decodeLinkMessage(bytes)).toThrow(ProtocolError);
});

test('a node that cannot be read is left out with its links, and the places of the others stay right', () => {
  // The second one has a letter that Unicode does not know yet.
  const nodes = [node('10'), node('11\u{3FFF0}', [0]), node('12', [0, 1]), node('13', [1, 2])];
  const counters = newCounters();
  const read = decodeLinkMessage(encodeLinkMessage({ type: 'map', map: { nodes, more: 2 } }), counters);
  const left = [
    { id: '10', neighbours: [] },
    { id: '12', neighbours: [0] },
    { id: '13', neighbours: [1] },
  ];
  expect(read).toMatchObject({ type: 'map', map: { nodes: left, more: 3 } });
  expect(counters.unreadableLine).toBe(1);
});
