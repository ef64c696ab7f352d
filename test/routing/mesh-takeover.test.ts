import { describe, expect, it } from 'vitest';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { Announcement } from '../../src/protocol/messages.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';
import { expectedRosters, Fabric, rosterOf } from './support/fabric.js';
import { attachmentAnnouncement, recordAnnouncement } from './support/mesh-bench.js';
import { person } from './support/person.js';

async function twoNodes(): Promise<{ fabric: Fabric; node10: PeerServer; node11: PeerServer; carol: PeerServer }> {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 10 });
  const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
  const carol = await fabric.joined({ id: 'carol', peers: [World.url(10)] });
  await fabric.pass(100);
  return { fabric, node10, node11, carol };
}

const seed = new Uint8Array(32).fill(0xa1);

describe('a newer session of the same key', () => {
  it.each([
    ['another node', 11],
    ['the same node', 10],
  ])('takes over at once by way of %s, and the older one stays out', async (_, port) => {
    const { fabric, node10, node11, carol } = await twoNodes();
    const first = await fabric.joined({ id: 'alice', peers: [World.url(10)], seed });
    await fabric.pass(100);
    const seen = notes(carol);
    const second = await fabric.joined({ id: 'alice', peers: [World.url(port)], seed });
    await fabric.pass(10);
    expect(first.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
    expect(fabric.wires.find(({ from }) => from === first)?.closeCode).toBe(4410);
    expect(seen).toEqual(port === 11 ? ['alice moved to 11'] : []);

    await fabric.pass(300_000);
    expect(fabric.dials(first)).toBe(1);
    expect(second.state).toMatchObject({ kind: 'joined', home: `${port}` });
    const everybody = [node10, node11, carol, second];
    expect(everybody.map(rosterOf)).toEqual(expectedRosters(everybody));
  });

  it('takes over at once, on another node, though the holder was stopped and its link is half dead', async () => {
    const { fabric, carol } = await twoNodes();
    const stopped = await fabric.joined({ id: 'alice', peers: [World.url(10)], seed });
    await fabric.pass(100);
    fabric.wires.at(-1)!.freeze();
    await fabric.pass(5_000);
    const seen = notes(carol);
    const next = await fabric.joined({ id: 'alice', peers: [World.url(11)], seed });
    await fabric.pass(10);
    expect(next.state).toMatchObject({ kind: 'joined', home: '11' });
    expect(seen).toEqual(['alice moved to 11']);
    await fabric.during(carol.send('alice', 'hello').delivered);
    // When it runs again it finds out that it was replaced, and stays away.
    await fabric.pass(60_000);
    expect(stopped.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
    expect(next.state).toMatchObject({ kind: 'joined', home: '11' });
    expect(seen).toEqual(['alice moved to 11']);
  });

  it('gets what is written from then on', async () => {
    const { fabric, carol } = await twoNodes();
    const first = await fabric.joined({ id: 'alice', peers: [World.url(10)], seed });
    const heardByFirst = notes(first);
    const second = await fabric.joined({ id: 'alice', peers: [World.url(11)], seed });
    const heardBySecond = notes(second);
    await fabric.pass(10);
    await fabric.during(carol.send('alice', 'welcome back').delivered);
    expect(heardBySecond).toContain('carol: welcome back');
    expect(heardByFirst).not.toContain('carol: welcome back');
  });
});

describe('a peer that moves while its old link still seems to be there', () => {
  it('is not thrown out by the end of the old link', async () => {
    const { fabric, node10, carol } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(11), World.url(10)] });
    await fabric.pass(100);
    const seen = notes(carol);
    // Nothing more comes from Alice's side: the node keeps a link that she has given up.
    const [old] = fabric.wires.filter(({ from }) => from === alice);
    old!.forsake();
    await fabric.pass(60_000);
    expect(alice.state.kind).toBe('joined');
    expect(seen.filter((line) => line === 'alice left')).toEqual([]);
    expect(rosterOf(node10).filter((line) => line.startsWith('alice'))).toHaveLength(1);
    await fabric.during(carol.send('alice', 'hello').delivered);
  });
});

describe('what somebody says in the wrong place', () => {
  it.each<[string, Announcement]>([
    ['an attachment', attachmentAnnouncement(person('mallory'), person('10'))],
    ['a node', recordAnnouncement(person('99'))],
  ])('ends the link of a leaf that announces %s', async (_, announcement) => {
    const { fabric, node10, node11, carol } = await twoNodes();
    const [wire] = fabric.wires.filter(({ from }) => from === carol);
    wire!.inject(encodeLinkMessage({ type: 'announcement', announcement }));
    await fabric.pass(10);
    expect(wire!.closeCode).toBe(1008);
    for (const node of [node10, node11]) expect(rosterOf(node).filter((line) => /mallory|99/.test(line))).toEqual([]);
  });

  it('ends the link of a neighbour that passes on a forged record, and nothing is believed', async () => {
    const { fabric, node10, node11, carol } = await twoNodes();
    const announcement = attachmentAnnouncement(person('mallory'), { ...person('11'), key: node11.key });
    if (announcement.kind !== 'attachment') throw new Error('not an attachment');
    const attachment = { ...announcement.attachment, leafSignature: new Uint8Array(64).fill(1) };
    const [wire] = fabric.openBetween(node10, node11);
    wire!.inject(encodeLinkMessage({ type: 'announcement', announcement: { kind: 'attachment', attachment } }));
    await fabric.pass(10);
    expect(wire!.closeCode).toBe(1008);
    expect(node10.counters.badSignature).toBe(1);
    await fabric.pass(2_000);
    expect(rosterOf(carol)).toEqual(['10@10', '11@11?']);
  });
});
