import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { ProtocolError } from '../../src/model/errors.js';
import { keyTag } from '../../src/model/peer.js';
import type { headerVectors } from './make/header-vectors.js';
import { sampleRouted, type messageVectors } from './make/message-vectors.js';
import { routed } from './support/arbitraries.js';
import { received } from './support/routed.js';
import { readBySchema, writeBySchema } from './support/schema.js';
import { readVectors } from './support/vectors.js';
import { routedBytes } from './support/wire.js';

const headers = readVectors('routing-headers') as ReturnType<typeof headerVectors>;
const { messages } = readVectors('messages') as ReturnType<typeof messageVectors>;

describe('a routed message', () => {
  test.each(sampleRouted)(
    'is written and read as the vector says: $name',
    ({ name, source, destination, hopLimit, body }) => {
      const vector = messages.find((candidate) => candidate.name === name);
      const bytes = routedBytes(source, destination, hopLimit, body);
      expect(toHex(bytes)).toBe(vector?.hex);
      expect(readBySchema('PeerMessage', bytes)).toEqual(vector?.message);
      expect(toHex(writeBySchema('PeerMessage', vector?.message ?? {}))).toBe(vector?.hex);
      expect(received(bytes)).toEqual({
        source: { id: source.id, tag: keyTag(source.key) },
        destination: { id: destination.id, tag: keyTag(destination.key) },
        body,
      });
    },
  );

  test('reaches its addressee as it was sent, whatever it says', () => {
    fc.assert(
      fc.property(routed, ({ source, destination, hopLimit, body }) => {
        expect(received(routedBytes(source, destination, hopLimit, body))).toEqual({
          source: { id: source.id, tag: keyTag(source.key) },
          destination: { id: destination.id, tag: keyTag(destination.key) },
          body,
        });
      }),
    );
  });

  test('is kept apart from the frame that it came in', () => {
    const [sample] = sampleRouted;
    const bytes = routedBytes(sample!.source, sample!.destination, 64, sample!.body);
    const message = received(bytes);
    bytes.fill(0xff);
    expect(message?.source.tag).toEqual(keyTag(sample!.source.key));
    expect(message?.destination.tag).toEqual(keyTag(sample!.destination.key));
  });
});

describe('the addressee', () => {
  test.each(headers.refused_by_the_addressee)('refuses $why', ({ hex }) => {
    expect(() => received(fromHex(hex))).toThrow(ProtocolError);
  });

  test.each(headers.refused_by_who_reads_the_ids)('refuses $why', ({ hex }) => {
    expect(() => received(fromHex(hex))).toThrow(ProtocolError);
  });

  test.each(headers.same_to_the_addressee)('makes nothing of $name', ({ hex, same_as: same }) => {
    expect(received(fromHex(hex))).toEqual(received(fromHex(same)));
  });

  test('skips a type that version 1 does not have', () => {
    const later = headers.good.find(({ header }) => header.type === 127);
    expect(received(fromHex(later!.hex))).toBeUndefined();
  });
});
