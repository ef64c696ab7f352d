import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { second } from '../../../src/model/units.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { LinkMessage } from '../../../src/protocol/messages.js';
import { signDeparture } from '../../../src/protocol/records/departure.js';
import type { FakeLink } from '../support/fake-link.js';
import { attachmentAnnouncement, MeshBench, recordAnnouncement, signedAttachment } from '../support/mesh-bench.js';
import { person, type Person } from '../support/person.js';
import { newYear } from '../support/records.js';

const [alice, former] = [person('alice'), person('alice', 1)];
const [node11, node12, node13] = [person('11'), person('12'), person('13')];
/** Claims the ID that alice has, and a moment too late. */
const late = { claimedAt: newYear + 1 };

/** Node 10 between 11, where alice is, and 12, behind which 13 is. */
function present(): { bench: MeshBench; from: FakeLink; other: FakeLink } {
  const bench = new MeshBench('10');
  const from = bench.neighbour(node11);
  const other = bench.neighbour(node12, node13);
  bench.hear(other, recordAnnouncement(node13, { neighbours: [node12] }));
  bench.hear(from, attachmentAnnouncement(alice, node11));
  bench.turn();
  for (const link of [from, other]) link.take();
  return { bench, from, other };
}

/** Kinds of what is announced by a link. */
function told(link: FakeLink): string[] {
  return link.take().map((message: LinkMessage) => {
    if (message.type !== 'announcement') throw new Error(`${message.type} is no announcement`);
    return message.announcement.kind;
  });
}

function departureOf(leaf: Person, home: Person): ReturnType<typeof signDeparture> {
  const { wire } = signedAttachment(leaf, home, late);
  const statement = { record: wire.statement, signature: wire.leafSignature };
  const said = { peer: leaf, incarnation: 1, move: 1, kind: 'leave' as const, signedAt: newYear, signer: home.key };
  return signDeparture(nodeCrypto(), home.keys, { ...said, statement });
}

describe('a neighbour that believes in somebody who has lost the ID here', () => {
  it.each([
    ['a neighbour', node12],
    ['a node behind a neighbour', node13],
  ])('is taken for a question to their home, %s', (_, home) => {
    const { bench, from, other } = present();
    const announcement = attachmentAnnouncement(former, home, late);
    bench.hear(from, announcement);
    bench.turn();
    expect(told(from)).toEqual([]);
    expect(other.takeBytes()).toEqual([Uint8Array.from(encodeLinkMessage({ type: 'announcement', announcement }))]);
  });

  it('hears from it that they have left', () => {
    const { bench, from, other } = present();
    bench.hear(from, attachmentAnnouncement(former, node13, late));
    other.take();
    bench.hear(other, { kind: 'departure', departure: departureOf(former, node13).signed });
    bench.turn();
    expect(told(from)).toEqual(['departure']);
    bench.hear(from, attachmentAnnouncement(former, node13, late));
    expect(told(from)).toEqual(['departure']);
    expect(told(other)).toEqual([]);
  });

  it('is left to ask itself if it is nearer to that home', () => {
    const { bench, from, other } = present();
    bench.hear(other, attachmentAnnouncement(former, node13, late));
    bench.turn();
    expect([...told(from), ...told(other)]).toEqual([]);
    expect(bench.counters.lostClaim).toBe(1);
  });

  it('is cut off if that is forged, and nobody else is told', () => {
    const { bench, from, other } = present();
    const forged = { ...signedAttachment(former, node13, late).wire, homeSignature: new Uint8Array(64) };
    bench.hear(from, { kind: 'attachment', attachment: forged });
    expect(from.closes).toMatchObject([{ code: 1008 }]);
    expect(told(other)).toEqual([]);
  });

  it('does not get others to work by saying so again and again', () => {
    const { bench, from, other } = present();
    const asked = (): number => {
      for (let each = 0; each < 200; each += 1) bench.hear(from, attachmentAnnouncement(former, node13, late));
      bench.clock.advance(second);
      return told(other).length;
    };
    expect(asked()).toBeLessThanOrEqual(68);
    expect(asked()).toBeLessThanOrEqual(4);
    expect(bench.counters.lostClaim).toBe(400);
    expect(from.closes).toEqual([]);
  });
});
