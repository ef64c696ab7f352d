import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { openNodeRecord } from '../../../src/protocol/records/node-record.js';
import { World } from '../../support/world.js';
import { Fabric, rosterOf } from '../support/fabric.js';
import type { FakeLink } from '../support/fake-link.js';
import { attachmentAnnouncement, MeshBench, recordAnnouncement } from '../support/mesh-bench.js';
import { person } from '../support/person.js';
import { newYear } from '../support/records.js';

const [alice, mallory] = [person('alice'), person('mallory')];
const [node11, node12] = [person('11'), person('12')];

function present(): { bench: MeshBench; from: FakeLink; other: FakeLink } {
  const bench = new MeshBench('10');
  const from = bench.neighbour(node11);
  const other = bench.neighbour(node12);
  bench.hear(from, attachmentAnnouncement(alice, node11, { move: 7 }));
  bench.turn();
  for (const link of [from, other]) link.take();
  bench.roster.told.length = 0;
  return { bench, from, other };
}

function recordOf(...content: Parameters<typeof recordAnnouncement>): SignedBytes {
  const announcement = recordAnnouncement(...content);
  if (announcement.kind !== 'node') throw new Error('not a node');
  return announcement.record;
}

describe('a hostile neighbour', () => {
  it('that replays what was true once changes nothing but a counter', () => {
    const { bench, from, other } = present();
    for (let move = 1; move <= 7; move += 1) bench.hear(other, attachmentAnnouncement(alice, node11, { move }));
    bench.hear(other, recordAnnouncement(node11, { neighbours: [] }));
    bench.turn();
    expect(bench.counters.oldRecord).toBe(8);
    expect([...from.take(), ...other.take()]).toEqual([]);
    expect(bench.roster.told).toEqual([]);
  });

  it('that names a node as its own neighbour, or in a circle, leads nobody astray', () => {
    const { bench, other } = present();
    const [a, b] = [person('a'), person('b')];
    bench.hear(other, recordAnnouncement(a, { neighbours: [a, b] }));
    bench.hear(other, recordAnnouncement(b, { neighbours: [a, b] }));
    bench.hear(other, recordAnnouncement(node12, { sequence: 2, neighbours: [bench.self, node12, a] }));
    bench.turn();
    // Nobody answers that edge: `a` does not name node 12.
    expect([...bench.mesh.routes()].map(({ id }) => id).sort()).toEqual(['11', '12', 'alice']);
  });

  it('that makes up homes for its leaves takes no ID from anybody', () => {
    const { bench, other } = present();
    const madeUp = person('13');
    bench.hear(other, recordAnnouncement(madeUp, { neighbours: [bench.self, node11, node12] }));
    const early = { claimedAt: newYear - 1_000_000 };
    bench.hear(other, attachmentAnnouncement(person('alice', 2), madeUp, early));
    bench.turn();
    expect(bench.mesh.find(alice.id)?.home).toBe('11');
    expect(bench.roster.told).toEqual([]);
  });

  it('that names an impossible session, or one too large to be followed by another, is not read', () => {
    const { bench, from } = present();
    for (const incarnation of [Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53])
      expect(() => bench.hear(from, recordAnnouncement(mallory, { incarnation })), `${incarnation}`).toThrow(
        ProtocolError,
      );
    expect(bench.mesh.find(mallory.id)).toBeUndefined();
  });

  it('that names such a session of a leaf is not read either, and the largest that there is ends nobody else', () => {
    const { bench, from } = present();
    for (const incarnation of [Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53])
      expect(
        () => bench.hear(from, attachmentAnnouncement(mallory, node11, { incarnation })),
        `${incarnation}`,
      ).toThrow(ProtocolError);
    bench.hear(from, attachmentAnnouncement(mallory, node11, { incarnation: Number.MAX_SAFE_INTEGER }));
    bench.turn();
    expect(bench.roster.told).toEqual(['mallory joined']);
    // Only the leaf itself can have signed it: whoever follows under that key has locked nobody else out.
    bench.hear(from, attachmentAnnouncement(alice, node11, { move: 8 }));
    bench.turn();
    expect(bench.mesh.find(alice.id)).toMatchObject({ presence: 'online' });
  });

  it('that sends a record larger than any node has need of loses its link', async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.pass(100);
    const [wire] = fabric.openBetween(node10, node11);
    const record = recordOf(mallory, { urls: Array.from({ length: 17 }, () => 'ws://a/') });
    wire!.inject(encodeLinkMessage({ type: 'announcement', announcement: { kind: 'node', record } }));
    await fabric.pass(10);
    expect(wire!.closeCode).toBe(1008);
    expect(rosterOf(node10).filter((line) => line.startsWith('mallory'))).toEqual([]);
  });

  it('that sends records larger than any node has need of is not read', () => {
    const sizes = [
      { neighbours: Array.from({ length: 1_001 }, (_, at) => person(`n${at}`)) },
      { urls: Array.from({ length: 17 }, () => 'ws://a/') },
      { urls: [`ws://${'a'.repeat(512)}/`] },
    ];
    for (const content of sizes) {
      expect(() => openNodeRecord(recordOf(mallory, content))).toThrow(
        /more than 1000 neighbours, 16 URLs or 1000 rooms/,
      );
    }
  });

  it('that sends 14,000 bad signatures is cut off for the first, and costs no more than that', async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)] });
    const dave = await fabric.joined({ id: 'dave', peers: [World.url(10)] });
    const erin = await fabric.joined({ id: 'erin', peers: [World.url(12)] });
    await fabric.pass(1_000);
    const [wire] = fabric.openBetween(node10, node11);
    const told: string[] = [];
    erin.on('message', ({ text }) => void told.push(text));
    const { record } = recordOf(mallory);
    const announcement = { kind: 'node' as const, record: { record, signature: new Uint8Array(64).fill(7) } };
    const forged = encodeLinkMessage({ type: 'announcement', announcement }).slice();
    for (let frame = 0; frame < 140; frame += 1) {
      wire!.inject(...Array.from({ length: 100 }, () => forged));
      if (frame % 20 === 0) dave.send('erin', `${frame}`);
    }
    await fabric.pass(50);
    expect(wire!.closeCode).toBe(1008);
    expect(node10.counters.badSignature).toBe(1);
    expect(told).toEqual(['0', '20', '40', '60', '80', '100', '120']);
    expect(rosterOf(dave)).toEqual(expect.arrayContaining(['12@12', 'erin@12']));
    expect(node12.counters.badSignature).toBe(0);
  });
});
