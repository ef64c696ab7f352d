import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { ProtocolError } from '../../src/model/errors.js';
import { yieldedPeerId } from '../../src/model/peer-id.js';
import { sameAddress } from '../../src/model/peer.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { Announcement, SignedBytes } from '../../src/protocol/messages.js';
import { openAttachment, signStatement } from '../../src/protocol/records/attachment.js';
import { signDeparture } from '../../src/protocol/records/departure.js';
import type { NodeRecord } from '../../src/protocol/records/node-record.js';
import { FakeLink } from './support/fake-link.js';
import {
  asksForAll,
  attachmentAnnouncement,
  hasToldAll,
  MeshBench,
  recordAnnouncement,
  signedAttachment,
} from './support/mesh-bench.js';
import { person, type Person } from './support/person.js';
import { newYear } from './support/records.js';

const [alice, bob] = [person('alice'), person('bob')];
const [node11, node12, node13] = [person('11'), person('12'), person('13')];

/** What alice has signed for a home of hers. */
function statementFor(home: Person): SignedBytes {
  const link = { leaf: alice, home, incarnation: 1, move: 1, expiresAt: newYear };
  return signStatement(nodeCrypto(), alice.keys, link);
}

function departureBy(
  signer: Person,
  statement: SignedBytes | undefined,
  named = signer.key,
  move = 1,
): Announcement & { readonly kind: 'departure' } {
  const said = {
    peer: alice,
    incarnation: 1,
    move,
    kind: 'leave' as const,
    signedAt: newYear,
    signer: named,
    statement,
  };
  return { kind: 'departure', departure: signDeparture(nodeCrypto(), signer.keys, said).signed };
}

/** That alice has left, as she says herself or her home does. */
function departure(signer: Person): Announcement & { readonly kind: 'departure' } {
  return departureBy(signer, signer === alice ? undefined : statementFor(signer));
}

function forged(signed: SignedBytes): SignedBytes {
  return { ...signed, signature: signed.signature.with(5, signed.signature[5]! ^ 1) };
}

/** A node with two neighbours, one leaf of its own and one of a neighbour. */
function present(): { bench: MeshBench; from: FakeLink; other: FakeLink; leaf: FakeLink } {
  const bench = new MeshBench('10');
  const from = bench.neighbour(node11);
  const other = bench.neighbour(node12);
  const leaf = bench.leaf(bob);
  bench.hear(from, attachmentAnnouncement(alice, node11));
  bench.turn();
  for (const link of [from, other, leaf]) link.take();
  bench.roster.news();
  return { bench, from, other, leaf };
}

const idsOf = ({ mesh }: MeshBench): string[] => [...mesh.peers()].map(({ id }) => id).sort();

describe('a record of a node', () => {
  it('changes rooms or ways only if it says something else of them', () => {
    const { bench, from } = present();
    const links = { neighbours: [bench.self] };
    const kitchen = { room: new Uint8Array(16).fill(7), name: 'kitchen', members: 2 };
    const changesBy = (content: Parameters<typeof recordAnnouncement>[1]): typeof bench.roster.changes => {
      const { nodes, rooms } = bench.roster.changes;
      bench.hear(from, recordAnnouncement(node11, content));
      bench.turn();
      return { nodes: bench.roster.changes.nodes - nodes, rooms: bench.roster.changes.rooms - rooms };
    };
    expect(changesBy({ ...links, sequence: 2 })).toEqual({ nodes: 0, rooms: 0 });
    expect(changesBy({ ...links, sequence: 3, rooms: [kitchen] })).toEqual({ nodes: 0, rooms: 1 });
    expect([...bench.mesh.roomListings()]).toMatchObject([{ name: 'kitchen', members: 2 }]);
    expect(changesBy({ ...links, sequence: 4 })).toEqual({ nodes: 0, rooms: 1 });
    expect([...bench.mesh.roomListings()]).toEqual([]);
    expect(changesBy({ ...links, sequence: 5, urls: ['ws://elsewhere'] })).toEqual({ nodes: 1, rooms: 1 });
    expect(changesBy({ sequence: 6, rooms: [kitchen] })).toEqual({ nodes: 1, rooms: 1 });
    expect([...bench.mesh.roomListings()]).toEqual([]);
  });
});

describe('news from a neighbour', () => {
  it('goes to the other neighbours when it is kept aside, for its home cannot be reached yet', () => {
    const { bench, from, other } = present();
    bench.hear(from, recordAnnouncement(node13));
    bench.turn();
    other.take();
    bench.hear(from, attachmentAnnouncement(person('bob', 1), node13));
    bench.turn();
    expect(bench.mesh.directory.ownerOf(bob.id)?.address).toEqual({ id: bob.id, key: bob.key });
    expect(other.take()).toMatchObject([{ type: 'announcement', announcement: { kind: 'attachment' } }]);
  });

  it('goes to the other neighbours unchanged, never back, and to the leaves in short', () => {
    const { bench, from, other, leaf } = present();
    const carol = person('carol');
    const announcement = attachmentAnnouncement(carol, node11);
    bench.hear(from, announcement);
    bench.turn();
    expect(other.takeBytes()).toEqual([Uint8Array.from(encodeLinkMessage({ type: 'announcement', announcement }))]);
    expect(from.take()).toEqual([]);
    expect(leaf.take()).toMatchObject([
      {
        type: 'announcement',
        announcement: { kind: 'join', summary: { peer: { id: 'carol', home: '11' }, distance: 1 } },
      },
    ]);
    expect(bench.roster.told).toEqual(['carol joined']);
  });

  it('that is none goes no further', () => {
    const { bench, from, other, leaf } = present();
    for (const neighbour of [from, other]) bench.hear(neighbour, attachmentAnnouncement(alice, node11));
    bench.hear(other, recordAnnouncement(node11, { neighbours: [bench.self] }));
    bench.turn();
    expect([...from.take(), ...other.take(), ...leaf.take()]).toEqual([]);
    expect(bench.roster.told).toEqual([]);
    expect(bench.counters.oldRecord).toBe(3);
  });

  it('of the weaker claim to an ID goes no further', () => {
    const { bench, from, other, leaf } = present();
    bench.hear(from, attachmentAnnouncement(person('alice', 1), node11, { claimedAt: newYear + 1 }));
    bench.turn();
    expect([...from.take(), ...other.take(), ...leaf.take()]).toEqual([]);
    expect(bench.counters.lostClaim).toBe(1);
    expect(sameAddress(bench.owner(alice).address, alice)).toBe(true);
  });
});

describe('a forged record', () => {
  const carol = person('carol');
  const genuine = signedAttachment(carol, node11).wire;
  const record = recordAnnouncement(node13, { neighbours: [node11] }) as Announcement & { readonly kind: 'node' };
  const leave = departure(node11);

  it.each<[string, Announcement]>([
    ['of a node', { kind: 'node', record: forged(record.record) }],
    [
      'of a node in the name of another',
      { kind: 'node', record: { ...record.record, signature: genuine.homeSignature } },
    ],
    [
      'of an attachment that the leaf did not sign',
      {
        kind: 'attachment',
        attachment: { ...genuine, leafSignature: genuine.leafSignature.with(0, genuine.leafSignature[0]! ^ 1) },
      },
    ],
    [
      'of an attachment that the home did not sign',
      {
        kind: 'attachment',
        attachment: { ...genuine, homeSignature: genuine.homeSignature.with(0, genuine.homeSignature[0]! ^ 1) },
      },
    ],
    [
      'of an attachment with an earlier claim than was signed',
      {
        kind: 'attachment',
        attachment: { ...genuine, claimedAt: genuine.claimedAt - 1 },
      },
    ],
    ['of a departure', { kind: 'departure', departure: forged(leave.departure) }],
    [
      'of a departure that names the home and was signed by another',
      departureBy(node12, statementFor(node11), node11.key),
    ],
    [
      'of a departure by a home with a statement that the leaf did not sign',
      departureBy(node11, forged(statementFor(node11))),
    ],
  ])('%s changes nothing and cuts off who passed it on', (_, announcement) => {
    const { bench, from, other, leaf } = present();
    const before = idsOf(bench);
    bench.hear(from, announcement);
    bench.turn();
    expect(from.closes).toMatchObject([{ code: 1008 }]);
    expect(other.closes).toEqual([]);
    expect([...from.take(), ...other.take(), ...leaf.take()]).toEqual([]);
    expect(bench.roster.told).toEqual([]);
    expect(idsOf(bench)).toEqual(before);
    expect(bench.counters.badSignature).toBe(1);
  });

  it('is not kept: the genuine one is news afterwards', () => {
    const { bench, from, other } = present();
    bench.hear(from, { kind: 'attachment', attachment: { ...genuine, homeSignature: new Uint8Array(64) } });
    bench.hear(other, { kind: 'attachment', attachment: genuine });
    bench.turn();
    expect(idsOf(bench)).toContain('carol');
  });

  it('is a violation where it cannot be read at all', () => {
    const { bench, from } = present();
    const noise = { record: Uint8Array.of(0xff, 0xff), signature: new Uint8Array(64) };
    expect(() => bench.hear(from, { kind: 'node', record: noise })).toThrow(ProtocolError);
  });
});

describe('a departure that its signer may not sign', () => {
  it.each([
    ['who has no statement of the leaf', departureBy(node12, undefined)],
    ['who was not the home', departureBy(node12, statementFor(node11))],
    ['of a link to come', departureBy(node11, statementFor(node11), node11.key, 2)],
  ])('by one %s is a violation, and changes nothing', (_, announcement) => {
    const { bench, from, other, leaf } = present();
    expect(() => bench.hear(other, announcement)).toThrow(ProtocolError);
    bench.turn();
    expect([...from.take(), ...other.take(), ...leaf.take()]).toEqual([]);
    expect(idsOf(bench)).toContain('alice');
  });
});

describe('a link on which the wrong things are said', () => {
  it('is closed when a leaf announces', () => {
    const { bench, other, leaf } = present();
    bench.hear(leaf, attachmentAnnouncement(person('carol'), node11));
    bench.turn();
    expect(leaf.closes).toMatchObject([{ code: 1008 }]);
    expect(other.take()).toEqual([]);
    expect(idsOf(bench)).not.toContain('carol');
  });

  it('is closed when a node announces as nodes do to leaves', () => {
    const { bench, from } = present();
    const peer = bench.mesh.find(bob.id)!;
    bench.hear(from, { kind: 'leave', summary: { peer, distance: 0 } });
    expect(from.closes).toMatchObject([{ code: 1008 }]);
    expect(idsOf(bench)).toContain('bob');
  });
});

describe('a record of another node', () => {
  it('goes on to whom its origin does not name, and to nobody who has it from there', () => {
    const { bench, from, other } = present();
    const third = bench.neighbour(node13);
    for (const link of [from, other]) link.takeBytes();
    const passedOn = (): string[] =>
      [from, other, third].flatMap((link) => link.take().map(({ type }) => `${type} to ${link.remote.id}`));
    const content = { neighbours: [bench.self, node12], sequence: 2 };
    bench.hear(from, recordAnnouncement(node11, content));
    expect(passedOn()).toEqual(['announcement to 13']);
    // Node 12 has heard it first, and lives in another session than node 11 knows.
    const named = { ...node12, incarnation: 7 };
    bench.hear(other, recordAnnouncement(node11, { neighbours: [bench.self, named, node13], sequence: 3 }));
    expect(passedOn()).toEqual([]);
    bench.hear(third, recordAnnouncement(node11, { neighbours: [bench.self, named, node13], sequence: 4 }));
    expect(passedOn()).toEqual(['announcement to 12']);
  });
});

describe('a new neighbour', () => {
  it('is told everything that it lacks, in an order in which nobody seems to come and go', () => {
    const { bench, from } = present();
    bench.hear(from, departure(node11));
    bench.hear(from, attachmentAnnouncement(person('carol'), node11));
    bench.turn();
    const link = new FakeLink(node13, 'node');
    bench.mesh.addNode(link);
    bench.mesh.compared(link, asksForAll);
    bench.turn();
    const messages = link.take();
    expect(messages[0]).toMatchObject({ type: 'digest', answerWanted: true });
    const kinds = messages.map((message) => message.type === 'announcement' && message.announcement.kind);
    expect(messages.findLast(({ type }) => type === 'digest')).toMatchObject({ answerWanted: false });
    const told = messages.flatMap((message) => (message.type === 'announcement' ? [message.announcement.kind] : []));
    expect(told[told.indexOf('departure') + 1]).toBe('attachment');
    expect(kinds.filter((kind) => kind === 'attachment')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'departure')).toHaveLength(1);
  });

  it('is told of a change of links in one record, however many there are in one turn', () => {
    const { bench, from } = present();
    const newcomers = ['14', '15'].map((id) => new FakeLink(person(id), 'node'));
    for (const link of newcomers) bench.mesh.addNode(link);
    bench.turn();
    from.take();
    for (const link of newcomers) bench.mesh.compared(link, hasToldAll);
    bench.turn();
    expect(from.take()).toHaveLength(1);
  });

  it('is not named to anybody before it has told what it knows', () => {
    const { bench, from } = present();
    const newcomer = new FakeLink(person('14'), 'node');
    bench.mesh.addNode(newcomer);
    bench.hear(newcomer, recordAnnouncement(person('14'), { neighbours: [bench.self] }));
    bench.turn();
    expect(bench.roster.told).toEqual([]);
    bench.mesh.compared(newcomer, hasToldAll);
    bench.turn();
    expect(from.take().at(-1)).toMatchObject({ type: 'announcement', announcement: { kind: 'node' } });
    expect(bench.roster.told).toEqual(['14 joined']);
  });

  it('is told of leaves that come while the two compare when it says what it knows by then', () => {
    const { bench } = present();
    const newcomer = new FakeLink(person('14'), 'node');
    bench.mesh.addNode(newcomer);
    bench.mesh.compared(newcomer, asksForAll);
    bench.turn();
    newcomer.take();
    bench.leaf(person('zoe'));
    expect(newcomer.take()).toEqual([]);
    bench.mesh.compared(newcomer, hasToldAll);
    bench.turn();
    const told = newcomer.take().flatMap((message) => {
      const isOfLeaf = message.type === 'announcement' && message.announcement.kind === 'attachment';
      return isOfLeaf ? [openAttachment(message.announcement.attachment).leaf.id] : [];
    });
    expect(told).toContain('zoe');
  });

  it('is told of leaves that go while the two compare, if it was told of any', () => {
    const { bench, from } = present();
    const [asking, silent] = ['14', '15'].map((id) => new FakeLink(person(id), 'node'));
    for (const link of [asking!, silent!]) bench.mesh.addNode(link);
    bench.mesh.compared(asking!, asksForAll);
    bench.turn();
    for (const link of [asking!, silent!]) link.take();
    const leave = departure(node11);
    bench.hear(from, leave);
    bench.turn();
    expect(asking!.take()).toMatchObject([{ type: 'announcement', announcement: { kind: 'departure' } }]);
    expect(silent!.take()).toEqual([]);
  });

  it('asks two of those that it has come to what it lacks, though all of them have asked it', () => {
    const bench = new MeshBench('10');
    const links = ['11', '12', '13', '14', '15'].map((id) => new FakeLink(person(id), 'node'));
    for (const link of links) bench.mesh.addNode(link);
    for (const link of links) bench.mesh.compared(link, asksForAll);
    bench.turn();
    const said = (link: FakeLink): string[] =>
      link.take().flatMap((message) => {
        if (message.type === 'digest') return message.answerWanted ? 'asks' : 'says what it knows';
        return message.type === 'answer-end' ? 'says that this was all' : [];
      });
    const end = ['says that this was all'];
    expect(links.map(said)).toEqual([['asks', 'says what it knows'], ['asks'], end, end, end]);
    bench.mesh.compared(links[1]!, hasToldAll);
    bench.mesh.compared(links[0]!, { type: 'answer-end' });
    bench.turn();
    expect(said(links[2]!)).toEqual(['asks']);
  });

  it('is not told at once what others tell while they are compared with', () => {
    const bench = new MeshBench('10');
    const [teller, other] = [node11, node12].map((node) => new FakeLink(node, 'node'));
    for (const link of [teller!, other!]) bench.mesh.addNode(link);
    bench.hear(teller!, recordAnnouncement(node11, { neighbours: [bench.self] }));
    bench.hear(teller!, attachmentAnnouncement(alice, node11));
    bench.turn();
    const kindsToldOther = (): unknown[] =>
      other!.take().map((message) => message.type === 'announcement' && message.announcement.kind);
    expect(kindsToldOther()).not.toContain('attachment');
    bench.mesh.compared(other!, hasToldAll);
    bench.turn();
    expect(kindsToldOther()).toContain('attachment');
  });

  it('that was linked already goes on being a neighbour over its new link', () => {
    const { bench, from } = present();
    bench.roster.told.length = 0;
    bench.mesh.addNode(new FakeLink(from.remote, 'node', from.remote.incarnation));
    bench.turn();
    expect(bench.roster.told).toEqual([]);
  });
});

describe('a leaf whose key goes on under its other ID elsewhere', () => {
  it('is closed as replaced, though somebody else was kept aside for the first one', () => {
    const { bench, from, leaf } = present();
    const rival = person('bob', 1);
    const renamed = { ...bob, id: yieldedPeerId(bob.id, bob.key) };
    // The rival's home is of another session than the one within reach.
    bench.hear(from, attachmentAnnouncement(rival, node11, { homeIncarnation: 2 }));
    bench.hear(from, attachmentAnnouncement(renamed, node11, { incarnation: 2 }));
    expect(leaf.closes.map(({ code }) => code)).toEqual([4410]);
    bench.turn();
    expect(bench.owner(bob).address.key).toEqual(rival.key);
  });
});

describe('a record of this node itself', () => {
  const older = newYear - 1_000;

  it('of the same session that it does not remember is outdone', () => {
    const { bench, from, other } = present();
    bench.hear(from, recordAnnouncement(bench.self, { incarnation: newYear, sequence: 70 }));
    bench.turn();
    const [published] = other.take();
    expect(published).toMatchObject({ type: 'announcement', announcement: { kind: 'node' } });
    expect(bench.owner(bench.self).version).toEqual({ incarnation: newYear, counter: 71 });
    expect(bench.roster.told).toEqual([]);
  });

  it('of an older session says nothing', () => {
    const { bench, from } = present();
    bench.hear(from, recordAnnouncement(bench.self, { incarnation: older, sequence: 70 }));
    expect(bench.roster.told).toEqual([]);
  });

  it('of a newer session ends this one', () => {
    const { bench, from } = present();
    bench.hear(from, recordAnnouncement(bench.self, { incarnation: newYear + 1 }));
    expect(bench.roster.told).toEqual(['superseded by newer-session']);
  });

  it.each<[string, (self: Person) => Announcement]>([
    ['a node', (self) => recordAnnouncement(self, { incarnation: newYear + 1 })],
    ['a leaf', (self) => attachmentAnnouncement(self, node11, { incarnation: newYear + 1 })],
  ])('of a newer session under another ID, as %s, ends this one', (_role, announcementOf) => {
    const { bench, from } = present();
    bench.hear(from, announcementOf({ ...bench.self, id: yieldedPeerId(bench.self.id, bench.self.key) }));
    bench.turn();
    expect(bench.roster.told).toEqual(['superseded by newer-session']);
    expect(bench.owner(bench.self).address).toMatchObject({ key: bench.self.key });
  });

  it('of another key with the better claim ends this one', () => {
    const { bench } = withNamesake({ claimedAt: newYear - 1 });
    expect(bench.roster.told).toContain('superseded by another-key');
  });

  it('of another key with the weaker claim does nothing', () => {
    const { bench } = withNamesake({ claimedAt: newYear + 1 });
    expect(bench.roster.told).toEqual([]);
    expect(bench.owner(bench.self).address.key).toEqual(bench.self.key);
  });

  /** Behind a neighbour is another node with the ID of this one. */
  function withNamesake(content: Partial<NodeRecord>): ReturnType<typeof present> {
    const world = present();
    const { bench, from } = world;
    const namesake = person('10', 1);
    bench.hear(from, recordAnnouncement(namesake, { ...content, neighbours: [from.remote] }));
    bench.hear(from, recordAnnouncement(node11, { sequence: 2, neighbours: [bench.self, namesake] }));
    bench.turn();
    return world;
  }
});
