import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeerId } from '../../../../src/model/peer-id.js';
import { encodeStatement } from '../../../../src/protocol/records/attachment.js';
import { encodeDeparture, openDeparture, type Departure } from '../../../../src/protocol/records/departure.js';
import type { Signed } from '../../../../src/protocol/records/node-record.js';
import { DepartureTable } from '../../../../src/routing/directory/peer-table/departure-table.js';
import { addressWith } from '../../support/person.js';
import { departed } from '../../support/records.js';

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const time = fc.oneof(fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }), fc.constantFrom(0, -0));

/** A field that this version does not know, or none. */
const more = fc.constantFrom([], [0x78, 1]);

/** Departures with any content that can be read, as this implementation writes them or with more at their end. */
const departures: fc.Arbitrary<Signed<Departure>> = fc
  .record({
    peer: fc.constantFrom(addressWith('alice', 1), addressWith('bob', 2), addressWith('bob', 3)),
    incarnation: time,
    move: fc.nat(2 ** 32 - 1),
    kind: fc.constantFrom('leave' as const, 'away' as const),
    signedAt: time,
    home: fc.option(fc.record({ key: bytes(32), more, expiresAt: time })),
    signature: bytes(64),
    more,
  })
  .map(({ more, home, signature, ...content }) => {
    const { peer } = content;
    const by = home ? { id: parsePeerId('10'), key: home.key } : peer;
    const link = encodeStatement({ leaf: peer, home: by, ...content, expiresAt: home?.expiresAt ?? 0 });
    const statement = home
      ? { record: Uint8Array.of(...link, ...home.more), signature: signature.toReversed() }
      : undefined;
    const record = encodeDeparture({ ...content, signer: by.key, statement });
    return openDeparture({ record: Uint8Array.of(...record, ...more), signature });
  });

describe('departures that are kept', () => {
  it('come out as they went in, to the byte', () => {
    const steps = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), departure: fc.option(departures) }));
    fc.assert(
      fc.property(steps, (list) => {
        const table = new DepartureTable();
        const kept = new Map<string, Signed<Departure>>();
        for (const { name, departure } of list) {
          if (departure) {
            table.set(name, departure);
            kept.set(name, departure);
          } else {
            table.delete(name);
            kept.delete(name);
          }
          expect([table.size, table.oldest]).toEqual([kept.size, [...kept.keys()][0]]);
        }
        for (const name of ['a', 'b', 'c']) {
          const departure = kept.get(name);
          // Under Node.js the schema writes buffers of its own kind.
          expect(structuredClone(table.get(name))).toEqual(structuredClone(departure));
          expect(table.has(name)).toBe(departure !== undefined);
          expect(table.ending(name)).toEqual(
            departure && { incarnation: departure.incarnation, move: departure.move, kind: departure.kind },
          );
        }
      }),
    );
  });

  it('of nobody are none', () => {
    const table = new DepartureTable();
    table.delete('a');
    expect([table.get('a'), table.ending('a'), table.oldest]).toEqual([undefined, undefined, undefined]);
    table.set('a', departed(addressWith('alice', 1)));
    expect(table.get('b')).toBeUndefined();
  });
});
