import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import { ProtocolError } from '../../src/model/errors.js';
import { keyTag } from '../../src/model/peer.js';
import type { RoutedMessage } from '../../src/protocol/messages.js';
import { decodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import type { headerVectors } from './make/header-vectors.js';
import { sampleRouted, type messageVectors } from './make/message-vectors.js';
import { routed } from './support/arbitraries.js';
import { readBySchema, writeBySchema, type Meaning } from './support/schema.js';
import { readVectors } from './support/vectors.js';
import { routedBytes } from './support/wire.js';

const headers = readVectors('routing-headers') as ReturnType<typeof headerVectors>;
const { messages } = readVectors('messages') as ReturnType<typeof messageVectors>;

/** Reads a message as its addressee does: the scanner first. */
function received(bytes: Uint8Array): RoutedMessage | undefined {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('the scanner refuses it');
  return decodeRouted(bytes, 0, bytes.length, header);
}

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

  test('skips content of a kind that version 1 does not have', () => {
    const bare = headers.good.find(({ name }) => name === 'without anything behind the header')!.hex;
    // Message: epoch, sequence and floor as usual, and a field 99 where the text would be.
    const body = fromHex('82041209000080aa6db779421001180' + '19a0602aaaa');
    const bytes = concatBytes(fromHex(bare), body);
    expect(received(bytes)).toBeUndefined();
  });

  test.each([
    ['an epoch that is no number', { message: { epoch: Number.NaN, sequence: 1, floor: 1, text: 'a' } }],
    ['an epoch below zero', { message: { epoch: -1, sequence: 1, floor: 1, text: 'a' } }],
    ['an endless epoch', { message: { epoch: Number.POSITIVE_INFINITY, sequence: 1, floor: 1, text: 'a' } }],
    ['a time that is no number', { message: { epoch: 1, sequence: 1, floor: 1, sent_at: Number.NaN, text: 'a' } }],
  ])('refuses %s', (_, body) => {
    const [sample] = sampleRouted;
    const bytes = routedBytes(sample!.source, sample!.destination, 64, sample!.body);
    const header = readBySchema('PeerMessage', bytes);
    expect(() => received(writeBySchema('PeerMessage', { ...header, ...body }))).toThrow(ProtocolError);
  });
});

describe('one step of a trace', () => {
  const probe = messageNamed('probe: alice asks who is on the way to bob, one link away');
  const answer = messageNamed('probe answer: node 10 is on the way');
  const { probe: _body, ...withoutProbe } = probe;
  const { probe_answer: answerBody, ...withoutAnswer } = answer;
  const changedAnswer = (changes: Meaning): Meaning => ({
    ...answer,
    probe_answer: { ...(answerBody as Meaning), ...changes },
  });

  test.each([
    ['a probe without a body', withoutProbe],
    ['a probe without a nonce', { ...probe, probe: {} }],
    ['a probe with half a nonce', { ...probe, probe: { nonce: '00'.repeat(16) } }],
    ['a probe with a nonce and more', { ...probe, probe: { nonce: '00'.repeat(33) } }],
    ['an answer without a body', withoutAnswer],
    ['an answer without a nonce', changedAnswer({ nonce: '' })],
    ['an answer without a key', changedAnswer({ key: '' })],
    ['an answer with a key that is not of its source', changedAnswer({ key: '00'.repeat(32) })],
    ['an answer from what is no ID', { ...answer, source: 'a\nb' }],
    ['an answer from an ID that is of another key', { ...answer, source: 'a~0000' }],
  ])('breaks the protocol: %s', (_, message) => {
    expect(() => received(writeBySchema('PeerMessage', message))).toThrow(ProtocolError);
  });

  test('is skipped if it ended in a way that version 1 does not have', () => {
    expect(received(writeBySchema('PeerMessage', changedAnswer({ outcome: 4 })))).toBeUndefined();
    expect(received(writeBySchema('PeerMessage', changedAnswer({ outcome: 0 })))).toBeUndefined();
  });

  test('is short: an answer has 38 bytes more than the probe, and the difference between the two IDs', () => {
    const [asked, answered] = [probe, answer].map((message) => writeBySchema('PeerMessage', message).length);
    expect(asked).toBe(73);
    expect(answered).toBe(73 + 38 + '10'.length - 'bob'.length);
  });
});

function messageNamed(name: string): Meaning {
  return messages.find((vector) => vector.name === name)!.message;
}
