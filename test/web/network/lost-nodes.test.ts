import { expect, test } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { lostFor, LostNodes } from '../../../web/network/lost-nodes.js';

function mapOf(...names: string[]): NetworkMap {
  const nodes = names.map((name) => ({
    id: typedPeerId(name.replace('lost ', '')),
    keyTag: new Uint8Array(8),
    isReachable: !name.startsWith('lost '),
    leaves: 0,
    neighbours: [],
  }));
  return { nodes, more: 0 };
}

test('a node that is lost is told once, drawn for a while, and told when it is there again', () => {
  const lost = new LostNodes();
  expect(lost.take(mapOf('10', '11', 'lost 12'), 0)).toEqual([]);
  expect(lost.take(mapOf('10', 'lost 11', 'lost 12'), 1_000)).toEqual([{ id: '11', what: 'lost' }]);
  const drawn = (now: number) => lost.without(mapOf('10', 'lost 11', 'lost 12'), now).nodes.map(({ id }) => id);
  expect(lost.nextEnd(1_000)).toBe(lostFor);
  expect(drawn(lostFor)).toEqual(['10', '11']);
  expect(drawn(lostFor + 1_000)).toEqual(['10']);
  expect(lost.take(mapOf('10', '11'), lostFor + 2_000)).toEqual([{ id: '11', what: 'there' }]);
  expect(lost.nextEnd(lostFor + 2_000)).toBeUndefined();
});
