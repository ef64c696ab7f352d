import { expect, test } from 'vitest';
import type { PeerId } from '../../src/model/peer-id.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { PeerSummary } from '../../src/protocol/messages.js';
import { encodeRosterLine, encodeRosterPart } from '../../src/protocol/roster-part.js';

/** Lines of all kinds, so many that lengths of one, two and three bytes come up. */
function summaries(count: number): PeerSummary[] {
  return Array.from({ length: count }, (_, place) => ({
    peer: {
      id: `bob-${'x'.repeat(place % 60)}` as PeerId,
      key: new Uint8Array(32).fill(place),
      role: place % 3 === 0 ? 'node' : 'leaf',
      presence: place % 5 === 0 ? 'away' : 'online',
      home: (place % 3 === 0 ? `bob-${'x'.repeat(place % 60)}` : '10') as PeerId,
      incarnation: 1_700_000_000_000 + place,
    },
    distance: place % 4,
  }));
}

test.each([
  [0, true, true],
  [1, true, false],
  [2, false, true],
  [80, false, false],
  [300, true, true],
])('a part of a roster with %i lines that were encoded before is what it would be otherwise', (count, first, last) => {
  const peers = summaries(count);
  const part = encodeRosterPart(peers.map(encodeRosterLine), first, last);
  expect(part).toEqual(new Uint8Array(encodeLinkMessage({ type: 'roster', peers, first, last, partOf: undefined })));
});
