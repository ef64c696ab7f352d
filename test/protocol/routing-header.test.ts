import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import { keyTag } from '../../src/model/peer.js';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import { HeaderAddress, RoutingHeader } from '../../src/protocol/routing-header.js';
import type { headerVectors } from './make/header-vectors.js';
import { address, routed } from './support/arbitraries.js';
import { alice, bob, carol, person } from './support/people.js';
import { referenceHeader, type ReadHeader } from './support/reference-header.js';
import { readVectors } from './support/vectors.js';
import { routedBytes } from './support/wire.js';

const vectors = readVectors('routing-headers') as ReturnType<typeof headerVectors>;

/** What stands behind a header does not matter here. */
const short = { type: 'probe', nonce: Uint8Array.of(1, 2, 3) } as const;

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What the scanner finds, with the bytes that its offsets stand for. */
function scanned(bytes: Uint8Array, start = 0, end = bytes.length): ReadHeader | undefined {
  const header = new RoutingHeader();
  if (!header.scan(bytes, start, end)) return undefined;
  return {
    type: header.type,
    hopLimit: header.hopLimit,
    destination: bytes.slice(header.destinationStart, header.destinationEnd),
    destinationTag: bytes.slice(header.destinationTagStart, header.destinationTagStart + 8),
    source: bytes.slice(header.sourceStart, header.sourceEnd),
    sourceTag: bytes.slice(header.sourceTagStart, header.sourceTagStart + 8),
    bodyStart: header.bodyStart - start,
  };
}

describe('the scanner', () => {
  test.each(vectors.good)('reads a header $name', ({ hex, header }) => {
    const found = scanned(fromHex(hex));
    expect(found).toBeDefined();
    expect({
      type: found?.type,
      hop_limit: found?.hopLimit,
      destination: text(found?.destination ?? new Uint8Array()),
      source: text(found?.source ?? new Uint8Array()),
      destination_tag: toHex(found?.destinationTag ?? new Uint8Array()),
      source_tag: toHex(found?.sourceTag ?? new Uint8Array()),
    }).toEqual(header);
  });

  test.each(vectors.refused)('refuses $why', ({ hex }) => {
    const bytes = fromHex(hex);
    expect(isRoutedType(typeAt(bytes, 0))).toBe(true);
    expect(scanned(bytes)).toBeUndefined();
  });

  test.each(vectors.not_routed)('does not take for routed: $why', ({ hex }) => {
    const bytes = fromHex(hex);
    expect(isRoutedType(typeAt(bytes, 0))).toBe(false);
    expect(scanned(bytes)).toBeUndefined();
  });

  test('agrees with the protobuf decoder on everything that a peer encodes', () => {
    fc.assert(
      fc.property(routed, ({ source, destination, hopLimit, body }) => {
        const bytes = routedBytes(source, destination, hopLimit, body);
        const found = scanned(bytes);
        const decoded = tabmesh.v1.PeerMessage.decode(bytes);
        expect(found && { ...found, bodyStart: 0 }).toEqual({
          type: decoded.type,
          hopLimit: decoded.hopLimit,
          destination: new TextEncoder().encode(decoded.destination),
          destinationTag: decoded.destinationTag,
          source: new TextEncoder().encode(decoded.source),
          sourceTag: decoded.sourceTag,
          bodyStart: 0,
        });
        expect(decoded.destination).toBe(destination.id);
        expect(decoded.source).toBe(source.id);
      }),
    );
  });

  test('finds the same in the middle of a frame, and reads nothing behind the end of the message', () => {
    fc.assert(
      fc.property(
        routed,
        fc.uint8Array({ maxLength: 9 }),
        fc.nat(),
        ({ source, destination, hopLimit, body }, noise, cut) => {
          const bytes = routedBytes(source, destination, hopLimit, body);
          const frame = concatBytes(noise, bytes, noise);
          const start = noise.length;
          expect(scanned(frame, start, start + bytes.length)).toEqual(scanned(bytes));
          const short = cut % (scanned(bytes)?.bodyStart ?? 1);
          expect(scanned(frame, start, start + short)).toBeUndefined();
        },
      ),
    );
  });
});

const byteMutation = fc.record({
  kind: fc.constantFrom('set' as const, 'insert' as const, 'delete' as const),
  at: fc.nat(200),
  to: fc.nat(255),
});

/** What can happen to a header: bytes that change, come or go, and fields that do the same or change places. */
const mutation = fc.oneof(
  byteMutation,
  fc.record({ kind: fc.constant('swap fields' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ kind: fc.constant('repeat field' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ kind: fc.constant('drop field' as const), at: fc.nat(5), to: fc.constant(0) }),
  fc.record({ kind: fc.constant('pad varint' as const), at: fc.nat(5), to: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('change length' as const), at: fc.nat(5), to: fc.nat(255) }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(fields: readonly Uint8Array[], body: Uint8Array, { kind, at, to }: Mutation): Uint8Array {
  const bytes = concatBytes(...fields, body);
  const place = at % bytes.length;
  const field = fields[at] ?? new Uint8Array();
  const withField = (...replaced: readonly Uint8Array[]): Uint8Array =>
    concatBytes(...fields.slice(0, at), ...replaced, ...fields.slice(at + 1), body);
  switch (kind) {
    case 'set':
      return bytes.with(place, to);
    case 'insert':
      return concatBytes(bytes.subarray(0, place), Uint8Array.of(to), bytes.subarray(place));
    case 'delete':
      return concatBytes(bytes.subarray(0, place), bytes.subarray(place + 1));
    case 'swap fields':
      return concatBytes(...fields.with(at, fields[to] ?? field).with(to, field), body);
    case 'repeat field':
      return withField(field, fields[to] ?? field);
    case 'drop field':
      return withField();
    case 'pad varint':
      return withField(padded(field, to));
    case 'change length':
      return withField(field.with(1, to));
  }
}

/** The field with the varint behind its tag, all of one byte here, spelled in more bytes than it needs. */
function padded(field: Uint8Array, by: number): Uint8Array {
  const zeros = new Uint8Array(by).fill(0x80);
  zeros[by - 1] = 0;
  const [tag = 0, value = 0] = field;
  return concatBytes(Uint8Array.of(tag, value | 0x80), zeros, field.subarray(2));
}

describe('a header that was tampered with', () => {
  const fieldsOf = (bytes: Uint8Array): Uint8Array[] => {
    const { destination, source, bodyStart } = scanned(bytes)!;
    const ends = [
      2,
      4,
      6 + destination.length,
      16 + destination.length,
      18 + destination.length + source.length,
      bodyStart,
    ];
    return ends.map((end, at) => bytes.slice(at === 0 ? 0 : ends[at - 1], end));
  };
  const bytes = routedBytes(alice, bob, 17, short);
  const fields = fieldsOf(bytes);
  const body = bytes.slice(scanned(bytes)?.bodyStart);

  test('is read as the rules say or not at all', () => {
    fc.assert(
      fc.property(mutation, fc.option(byteMutation), (first, second) => {
        const once = mutated(fields, body, first);
        const changed = second ? mutated([], once, second) : once;
        expect(scanned(changed)).toEqual(referenceHeader(changed));
      }),
      { numRuns: 20_000 },
    );
  });

  test('has one spelling: whatever is read is what an encoder would write', () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const changed = mutated(fields, body, change);
        const found = scanned(changed);
        if (!found) return;
        const { type, hopLimit, destination, destinationTag, source, sourceTag, bodyStart } = found;
        const lengthOf = ({ length }: Uint8Array): number[] =>
          length < 128 ? [length] : [(length & 127) | 128, length >> 7];
        const canonical = concatBytes(
          Uint8Array.of(0x08, type, 0x10, hopLimit, 0x1a, ...lengthOf(destination)),
          destination,
          Uint8Array.of(0x22, 8),
          destinationTag,
          Uint8Array.of(0x2a, ...lengthOf(source)),
          source,
          Uint8Array.of(0x32, 8),
          sourceTag,
        );
        expect(toHex(changed.subarray(0, bodyStart))).toBe(toHex(canonical));
      }),
      { numRuns: 5000 },
    );
  });

  test('of any bytes is read as the rules say or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const begun = concatBytes(fields[0]!, fields[1]!, noise);
        expect(scanned(begun)).toEqual(referenceHeader(begun));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a hop', () => {
  test('is taken off in place, until none is left', () => {
    const bytes = routedBytes(alice, bob, 2, short);
    const frame = concatBytes(Uint8Array.of(bytes.length), bytes);
    const header = new RoutingHeader();
    expect(header.scan(frame, 1, frame.length)).toBe(true);
    expect(header.spendHop(frame)).toBe(true);
    expect(scanned(frame, 1)?.hopLimit).toBe(1);
    expect(header.spendHop(frame)).toBe(false);
    expect(toHex(frame.subarray(1))).toBe(toHex(routedBytes(alice, bob, 1, short)));
  });
});

describe('an address in a header', () => {
  test('is told from every other by its ID and by the tag of its key', () => {
    fc.assert(
      fc.property(address, address, (source, destination) => {
        const bytes = routedBytes(source, destination, 64, short);
        const header = new RoutingHeader();
        header.scan(bytes, 0, bytes.length);
        expect(new HeaderAddress(destination).isDestinationOf(header, bytes)).toBe(true);
        expect(new HeaderAddress(source).isSourceOf(header, bytes)).toBe(true);
        const isSame = source.id === destination.id && toHex(keyTag(source.key)) === toHex(keyTag(destination.key));
        expect(new HeaderAddress(source).isDestinationOf(header, bytes)).toBe(isSame);
      }),
    );
  });

  test('of another owner of the same ID is another address', () => {
    const bytes = routedBytes(alice, bob, 64, short);
    const header = new RoutingHeader();
    header.scan(bytes, 0, bytes.length);
    expect(new HeaderAddress(person('bob', 0x77)).isDestinationOf(header, bytes)).toBe(false);
    expect(new HeaderAddress(carol).isDestinationOf(header, bytes)).toBe(false);
  });
});
