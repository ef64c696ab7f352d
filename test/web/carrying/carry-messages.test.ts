import { describe, expect, test } from 'vitest';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { carryData, mostPieceBytes, readCarryData, type CarryMessage } from '../../../web/carrying/carry-messages.js';

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(1);

test.each<CarryMessage>([
  { type: 'ready', commitment: bytes(32) },
  { type: 'offer', publicKey: bytes(32), key: bytes(32), id: typedPeerId('alice') },
  { type: 'reveal', publicKey: bytes(32) },
  { type: 'take' },
  { type: 'piece', number: 3, bytes: bytes(9), isLast: true },
  { type: 'more', number: 4 },
  { type: 'in-place' },
  { type: 'failed', reason: 'no-room' },
  { type: 'gone' },
])('$type is read as it was posted', (message) => {
  expect(readCarryData(structuredClone(carryData(message)))).toEqual(message);
});

test('a piece may be so large', () => {
  const piece = carryData({ type: 'piece', number: 0, bytes: bytes(mostPieceBytes), isLast: false });
  expect(readCarryData(piece)).toMatchObject({ type: 'piece' });
});

test.each([undefined, null, 'carry', 7, {}, { type: 'take' }, { tabmesh: 'other', type: 'take', version: 1 }])(
  'what is about something else is not read: %j',
  (data) => {
    expect(readCarryData(data)).toBeUndefined();
  },
);

test('another version is a failure', () => {
  expect(readCarryData({ tabmesh: 'carry', version: 2, type: 'take' })).toEqual({
    type: 'failed',
    reason: 'other-version',
  });
});

describe('what makes no sense is a failure', () => {
  test.each<[string, object]>([
    ['no type', {}],
    ['a type of its own', { type: 'give-key' }],
    ['a commitment that is too long', { type: 'ready', commitment: bytes(33) }],
    ['a commitment that is a text', { type: 'ready', commitment: '1'.repeat(32) }],
    ['an offer without a key', { type: 'offer', publicKey: bytes(32), id: 'alice' }],
    ['an offer of an ID that is none', { type: 'offer', publicKey: bytes(32), key: bytes(32), id: 'a'.repeat(200) }],
    ['an offer of no ID', { type: 'offer', publicKey: bytes(32), key: bytes(32), id: { toString: () => 'alice' } }],
    ['a piece that is too large', { type: 'piece', number: 0, bytes: bytes(mostPieceBytes + 1), isLast: true }],
    ['a piece without end or not', { type: 'piece', number: 0, bytes: bytes(1), isLast: 1 }],
    ['a piece before the first', { type: 'piece', number: -1, bytes: bytes(1), isLast: true }],
    ['half a piece', { type: 'more', number: 0.5 }],
    ['a reason that nobody knows', { type: 'failed', reason: '<b>' }],
  ])('%s', (_, fields) => {
    const read = readCarryData({ tabmesh: 'carry', version: 1, ...fields });
    expect(read).toEqual({ type: 'failed', reason: 'broken' });
  });
});
