import { describe, expect, it, vi } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { RoutedBody } from '../../src/protocol/messages.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import { Forwarder, type StrandedProbes } from '../../src/routing/forwarder.js';
import { fillerConfirmation, fillerMessage } from '../protocol/support/filler-bodies.js';
import type { FakeLink } from './support/fake-link.js';
import { attachmentAnnouncement, MeshBench, recordAnnouncement } from './support/mesh-bench.js';
import { person } from './support/person.js';
import { newYear } from './support/records.js';

const [alice, bob, otherBob] = [person('alice'), person('bob'), person('bob', 1)];
const [node11, node12] = [person('11'), person('12')];

const hello = fillerMessage(alice, bob);
const probe = { type: 'probe', nonce: new Uint8Array(32).fill(7) } as const;

/** One of each type but the probe. */
const others: readonly RoutedBody[] = [
  hello,
  fillerConfirmation(bob, alice),
  { ...fillerConfirmation(bob, alice), type: 'reseal', prekey: 1 },
  { type: 'prekey-request', owner: bob, ownOnly: false },
  { type: 'prekey-answer', ownerKey: alice.key, prekey: undefined },
  { type: 'prekey-copy', ownerKey: alice.key, prekey: { record: new Uint8Array(), signature: new Uint8Array(64) } },
  { type: 'deposit', messages: [] },
  { type: 'deposit-answer', addresseeKey: bob.key, epoch: 1, results: [] },
  { type: 'mail', messages: [] },
  { type: 'probe-answer', nonce: probe.nonce, outcome: 'arrived', hopsLeft: 1, key: alice.key },
];

class Bench extends MeshBench {
  /** What was told of probes: from where to where of which frame, and why. */
  readonly stranded: Parameters<StrandedProbes['stranded']>[] = [];
  readonly forwarder = new Forwarder(this.mesh, this.counters, {
    stranded: (...probe) => void this.stranded.push(probe),
  });

  constructor() {
    super('10');
  }

  /** Passes a message from Alice on, as it came in the middle of a frame. */
  forward(destination: PeerAddress, hopLimit = 9, body: RoutedBody = hello): Uint8Array {
    const message = encodeRouted(alice, destination, hopLimit, body);
    const frame = Uint8Array.of(7, 7, ...message, 7);
    const header = new RoutingHeader();
    if (!header.scan(frame, 2, frame.length - 1)) throw new Error('the header cannot be read');
    this.forwarder.forward(frame, 2, frame.length - 1, header);
    return message;
  }
}

/** The hop limit of the one message that has left by a link. */
function hopLimitOf(link: FakeLink): number {
  const [message] = link.takeBytes();
  const header = new RoutingHeader();
  expect(header.scan(message!, 0, message!.length)).toBe(true);
  return header.hopLimit;
}

describe('a message for somebody else', () => {
  it('leaves by the link to its addressee, the same but for one hop', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    const message = bench.forward(bob, 9);
    const [passed] = link.takeBytes();
    expect(passed).toHaveLength(message.length);
    expect([...passed!.entries()].filter(([at, byte]) => message[at] !== byte)).toEqual([[3, 8]]);
    expect(bench.counters).toMatchObject({ forwarded: 1, unroutable: 0 });
  });

  it('leaves by the neighbour that is nearer to its home', () => {
    const bench = new Bench();
    const near = bench.neighbour(node11, node12);
    bench.hear(near, recordAnnouncement(node12, { neighbours: [node11] }));
    bench.hear(near, attachmentAnnouncement(bob, node12));
    bench.turn();
    bench.forward(bob);
    expect(near.takeBytes()).toHaveLength(1);
  });

  it('crosses one link less than its hop limit says, and then no more', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    bench.forward(bob, 2);
    expect(hopLimitOf(link)).toBe(1);
    bench.forward(bob, 1);
    expect(link.takeBytes()).toEqual([]);
    expect(bench.counters).toMatchObject({ forwarded: 1, hopLimitReached: 1 });
  });

  it('is dropped and counted when nobody has the ID, or nobody can reach who has', () => {
    const bench = new Bench();
    bench.forward(bob);
    const link = bench.neighbour(node11);
    bench.hear(link, attachmentAnnouncement(bob, node12));
    bench.turn();
    bench.forward(bob);
    expect(link.takeBytes()).toEqual([]);
    expect(bench.counters).toMatchObject({ forwarded: 0, unroutable: 2 });
  });

  it('is looked up once for each of many conversations that take turns, and again when ways may have changed', () => {
    const bench = new Bench();
    const people = Array.from({ length: 20 }, (_, number) => person(`leaf-${number}`));
    const links = people.map((each) => bench.leaf(each));
    for (const link of links) link.takeBytes();
    const lookedUp = vi.spyOn(bench.mesh, 'linkTo');
    for (let round = 0; round < 5; round += 1) for (const each of people) bench.forward(each);
    expect(links.map((link) => link.takeBytes().length)).toEqual(people.map(() => 5));
    expect(lookedUp).toHaveBeenCalledTimes(people.length);
    bench.leaf(bob);
    for (const each of people) bench.forward(each);
    expect(lookedUp).toHaveBeenCalledTimes(2 * people.length);
  });

  it('is not given to another key under the same ID', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    bench.forward(otherBob);
    expect(link.takeBytes()).toEqual([]);
    expect(bench.counters.unroutable).toBe(1);
  });

  it('is not given to another key that got the ID in the middle of a burst', () => {
    const bench = new Bench();
    const neighbour = bench.neighbour(node11);
    const link = bench.leaf(bob);
    bench.forward(bob);
    bench.hear(neighbour, attachmentAnnouncement(otherBob, node11, { claimedAt: newYear - 1 }));
    bench.turn();
    link.takeBytes();
    neighbour.takeBytes();
    bench.forward(bob);
    expect([...link.takeBytes(), ...neighbour.takeBytes()]).toEqual([]);
    expect(bench.counters).toMatchObject({ forwarded: 1, unroutable: 1 });
  });

  it('to an ID that is no text is a violation', () => {
    const bench = new Bench();
    const message = encodeRouted(alice, bob, 9, fillerConfirmation(bob, alice));
    const header = new RoutingHeader();
    header.scan(message, 0, message.length);
    message[header.destinationStart] = 0xff;
    expect(() => bench.forwarder.forward(message, 0, message.length, header)).toThrow(ProtocolError);
  });
});

describe('a probe of a trace', () => {
  it('is passed on like any other message while it may go further', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    bench.forward(bob, 2, probe);
    expect(hopLimitOf(link)).toBe(1);
    expect(bench.stranded).toEqual([]);
  });

  it('is told of where its hop limit runs out, as it came', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    const message = bench.forward(bob, 1, probe);
    expect(link.takeBytes()).toEqual([]);
    expect(bench.counters).toMatchObject({ forwarded: 0, hopLimitReached: 1 });
    expect(
      bench.stranded.map(([frame, start, end, , why]) => [Uint8Array.from(frame.subarray(start, end)), why]),
    ).toEqual([[Uint8Array.from(message), 'on-the-way']]);
  });

  it.each([
    ['nobody has the ID', false],
    ['another key has the ID', true],
  ])('is told of where %s, whatever its hop limit', (_, isThere) => {
    const bench = new Bench();
    if (isThere) bench.leaf(otherBob);
    bench.forward(bob, 9, probe);
    bench.forward(bob, 1, probe);
    expect(bench.counters.unroutable).toBe(2);
    expect(bench.stranded.map(([, , , header, why]) => [header.hopLimit, why])).toEqual([
      [9, 'no-way'],
      [1, 'no-way'],
    ]);
  });

  it.each(others)('is not what a $type is, wherever it ends', (body) => {
    const bench = new Bench();
    bench.forward(bob, 9, body);
    bench.leaf(bob);
    bench.forward(bob, 1, body);
    expect(bench.counters).toMatchObject({ unroutable: 1, hopLimitReached: 1 });
    expect(bench.stranded).toEqual([]);
  });
});

describe('the way of a burst', () => {
  it('is left as soon as the addressee is linked elsewhere', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    bench.forward(bob);
    expect(link.takeBytes()).toHaveLength(1);
    const neighbour = bench.neighbour(node11);
    link.takeBytes();
    bench.hear(neighbour, attachmentAnnouncement(bob, node11, { incarnation: 2 }));
    bench.turn();
    bench.forward(bob);
    expect(link.takeBytes()).toEqual([]);
    expect(neighbour.takeBytes()).toHaveLength(1);
  });

  it('is left as soon as the addressee is linked anew', () => {
    const bench = new Bench();
    const before = bench.leaf(bob);
    bench.forward(bob);
    before.takeBytes();
    const after = bench.leaf(bob, 1, 2);
    bench.forward(bob);
    expect(before.takeBytes()).toEqual([]);
    expect(after.takeBytes()).toHaveLength(1);
  });

  it('is left as soon as the addressee is gone', () => {
    const bench = new Bench();
    const link = bench.leaf(bob);
    bench.forward(bob);
    link.takeBytes();
    bench.mesh.removeLink(link, 'lost');
    bench.forward(bob);
    expect(link.takeBytes()).toEqual([]);
    expect(bench.counters.unroutable).toBe(1);
  });

  it('is left as soon as there is a shorter one', () => {
    const bench = new Bench();
    const first = bench.neighbour(node11, node12);
    bench.hear(first, recordAnnouncement(node12, { neighbours: [node11] }));
    bench.hear(first, attachmentAnnouncement(bob, node12));
    bench.turn();
    bench.forward(bob);
    expect(first.takeBytes()).toHaveLength(1);
    const second = bench.neighbour(node12);
    bench.hear(second, recordAnnouncement(node12, { sequence: 2, neighbours: [node11, bench.self] }));
    bench.turn();
    first.takeBytes();
    second.takeBytes();
    bench.forward(bob);
    expect(first.takeBytes()).toEqual([]);
    expect(second.takeBytes()).toHaveLength(1);
  });
});
