import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { ProtocolError } from '../../src/model/errors.js';
import { day } from '../../src/model/units.js';
import { signStatement, type AttachmentStatement } from '../../src/protocol/records/attachment.js';
import { MeshBench } from './support/mesh-bench.js';
import { person } from './support/person.js';

const [alice, bob] = [person('alice'), person('bob')];

describe('a leaf that renews its attachment', () => {
  it.each<[string, Partial<AttachmentStatement>]>([
    ['to a home that it has invented', { home: person('99') }],
    ['to a home that has only the ID of its own', { home: person('10', 1) }],
    ['of somebody else', { leaf: bob }],
    ['of another session', { incarnation: 2 }],
    ['of a move that has passed', { move: 1 }],
    ['for longer than any may hold', { expiresAt: Date.UTC(2026, 1, 1) }],
  ])('breaks the protocol by one %s, and nothing changes', (_what, content) => {
    const bench = new MeshBench('10');
    const neighbour = bench.neighbour(person('11'));
    const link = bench.leaf(alice);
    neighbour.take();
    const renewal = { leaf: alice, home: bench.self, incarnation: 1, move: 2, expiresAt: bench.clock.now() + day };
    const signed = signStatement(nodeCrypto(), alice.keys, { ...renewal, ...content });
    expect(() => bench.mesh.renewLeaf(link, signed)).toThrow(ProtocolError);
    bench.turn();
    expect(neighbour.take()).toEqual([]);
    expect(bench.mesh.find(alice.id)?.home).toBe('10');
  });
});
