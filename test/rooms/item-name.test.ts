import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { fromHex } from '../../src/model/bytes.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { itemName, readNames, writeNames } from '../../src/rooms/item-name.js';
import type { roomVectors } from '../protocol/make/room-vectors.js';
import { referenceItemName } from '../protocol/support/reference-room.js';
import { readVectors } from '../protocol/support/vectors.js';

const { items } = readVectors('rooms') as ReturnType<typeof roomVectors>;
const signature = new Uint8Array(64);

describe.each([
  ['noble', nobleCrypto],
  ['node:crypto', nodeCrypto()],
])('the name of an item, by %s', (_, crypto) => {
  it.each(items)('is that of the vectors: $name', ({ record, hash, item_name: name }) => {
    expect(itemName(crypto, { record: fromHex(record), signature })).toBe(name);
    expect(hash.startsWith(name)).toBe(true);
    expect(referenceItemName(fromHex(record))).toBe(name);
  });

  it('comes of the record alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (record, other) => {
        expect(itemName(crypto, { record, signature: other })).toBe(referenceItemName(record));
      }),
    );
  });
});

describe('a list of names', () => {
  const name = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('hex'));

  it('is read as it was written, each name once', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 10 }), (names) => {
        const bytes = writeNames(names);
        expect(Buffer.from(bytes).toString('hex')).toBe(names.join(''));
        expect(readNames(bytes)).toEqual(new Set(names));
      }),
    );
  });
});
