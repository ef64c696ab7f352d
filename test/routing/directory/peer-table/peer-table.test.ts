import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName, type PeerAddress } from '../../../../src/model/peer.js';
import { parsePeerId } from '../../../../src/model/peer-id.js';
import { encodeStatement, openAttachment, type Attachment } from '../../../../src/protocol/records/attachment.js';
import { PeerTable } from '../../../../src/routing/directory/peer-table/peer-table.js';
import type { Presentation } from '../../../../src/routing/directory/presentation.js';
import { signedAttachment } from '../../support/mesh-bench.js';
import { addressWith, person } from '../../support/person.js';
import { attached, recorded } from '../../support/records.js';

const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);
const everybody = Array.from({ length: 12 }, (_, at) => addressWith(`peer${at}`, at));

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const time = fc.oneof(fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }), fc.constantFrom(0, -0));
const address = fc
  .record({ id: fc.constantFrom('alice', 'bob', 'Zoë 🦉', 'x'.repeat(64)), key: bytes(32) })
  .map(({ id, key }): PeerAddress => ({ id: parsePeerId(id), key }));

/** Attachments with any content that can be read, the statement as this implementation writes it or with more at its end. */
const attachments: fc.Arbitrary<Attachment> = fc
  .record({
    leaf: address,
    home: address,
    incarnation: time,
    move: fc.nat(2 ** 32 - 1),
    expiresAt: time,
    homeIncarnation: time,
    witnessedAt: time,
    claimedAt: time,
    leafSignature: bytes(64),
    homeSignature: bytes(64),
    claimSignature: bytes(64),
    claimWitness: fc.option(bytes(32), { nil: undefined }),
    more: fc.constantFrom([], [0x78, 1]),
  })
  .map(({ more, leafSignature, homeSignature, claimSignature, claimWitness, ...content }) => {
    const { homeIncarnation, witnessedAt, claimedAt } = content;
    const statement = Uint8Array.of(...encodeStatement(content), ...more);
    const signatures = { leafSignature, homeSignature, claimSignature };
    return openAttachment({ statement, ...signatures, homeIncarnation, witnessedAt, claimedAt, claimWitness });
  });

/** Under Node.js the schema writes buffers of its own kind. */
function plain<T>(content: T): T {
  return structuredClone(content);
}

function put(table: PeerTable, presentation: Presentation): number {
  return table.put(presentation, { claimedAt: 1, countsFrom: 2 });
}

describe('an attachment', () => {
  it('comes out as it went in, to the byte', () => {
    fc.assert(
      fc.property(fc.array(attachments, { minLength: 1, maxLength: 6 }), (list) => {
        const table = new PeerTable();
        const newest = new Map<string, Attachment>();
        for (const attachment of list) {
          put(table, { kind: 'leaf', attachment });
          newest.set(attachment.leaf.id, attachment);
        }
        for (const attachment of newest.values()) {
          const row = table.rowOf(attachment.leaf.id)!;
          expect(plain(table.presentation(row))).toEqual(plain({ kind: 'leaf', attachment }));
        }
      }),
    );
  });

  it('of a peer and its home is the same one after all', () => {
    const [alice, node] = [person('alice'), person('10')];
    const { wire } = signedAttachment(alice, node);
    const table = new PeerTable();
    put(table, { kind: 'leaf', attachment: openAttachment(wire) });
    const presentation = table.presentation(table.rowOf(alice.id)!);
    expect(plain(presentation)).toEqual(plain({ kind: 'leaf', attachment: openAttachment(wire) }));
  });
});

describe('a row', () => {
  it('tells what decides, without a presentation', () => {
    const table = new PeerTable();
    const [alice] = everybody as [PeerAddress];
    const presentation = attached(alice, node10, { incarnation: 7, move: 3, homeIncarnation: 5, expiresAt: 9 });
    const row = table.put(presentation, { claimedAt: 1, countsFrom: 2 });
    const home = { node: node10, name: addressName(node10), incarnation: 5 };
    expect(table.bond(row)).toEqual({ role: 'leaf', home, version: { incarnation: 7, counter: 3 } });
    expect(table.address(row)).toEqual(alice);
    expect(table.hasKey(row, alice.key)).toBe(true);
    expect(table.hasKey(row, node10.key)).toBe(false);
    expect(table.expiresAt(row)).toBe(9);
    expect(table.dating(row).countsFrom).toBe(2);
    table.setStanding(row, 'away', 1_234.5);
    expect([table.standing(row), table.since(row)]).toEqual(['away', 1_234.5]);
  });

  it('stays when somebody else gets the ID, or another role', () => {
    const table = new PeerTable();
    const row = table.put(attached(addressWith('alice', 1), node10), { claimedAt: 1, countsFrom: 1 });
    const other = addressWith('alice', 2);
    expect(put(table, recorded(other, { incarnation: 4, sequence: 6 }))).toBe(row);
    expect(table.address(row)).toEqual(other);
    expect(table.bond(row)).toMatchObject({ role: 'node', version: { incarnation: 4, counter: 6 } });
    expect(table.leavesOf(addressName(node10))).toEqual([]);
    expect(put(table, attached(other, node11))).toBe(row);
    expect(table.role(row)).toBe('leaf');
    expect(table.leavesOf(addressName(node11))).toEqual([row]);
  });

  it('is used again: who comes after those who were forgotten takes no more room', () => {
    const table = new PeerTable();
    const fill = (prefix: string): number[] =>
      Array.from({ length: 600 }, (_, at) => put(table, attached(addressWith(`${prefix}${at}`, 1), node10)));
    expect(Math.max(...fill('a'))).toBe(599);
    for (let round = 0; round < 3; round += 1) {
      for (const [id] of [...table.rows()]) table.remove(id);
      expect([...table.rows()]).toEqual([]);
      expect(table.leavesOf(addressName(node10))).toEqual([]);
      // Three pages of 256 rows.
      expect(Math.max(...fill(`b${round}-`))).toBeLessThan(768);
    }
  });
});

describe('the leaves of a home', () => {
  it('are those attached to it, in the order in which they became known', () => {
    const step = fc.record({ who: fc.nat(11), to: fc.constantFrom(node10, node11, undefined) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const table = new PeerTable();
        const homes = new Map<string, PeerAddress>();
        for (const { who, to } of steps) {
          const { id } = everybody[who]!;
          if (to) {
            put(table, attached(everybody[who]!, to));
            homes.set(id, to);
          } else {
            table.remove(id);
            homes.delete(id);
          }
        }
        for (const node of [node10, node11]) {
          const leaves = table.leavesOf(addressName(node)).map((row) => table.idOf(row));
          expect(leaves).toEqual([...homes].filter(([, home]) => home === node).map(([id]) => id));
        }
      }),
    );
  });
});
