import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { rawField } from '../../src/protocol/raw-field.js';
import '../support/property-seed.js';

describe('a field as it came', () => {
  it.each([
    ['1a0101', '01'],
    ['0803' + '11000000000000f83f' + '1a03010203', '010203'],
    ['1a0101' + '2200' + '1a0202' + '03', '010203'],
    // Within a group that nobody knows, behind a number of ten bytes, behind four bytes.
    ['9b06' + '1a0101' + '9c06', ''],
    ['18' + 'ffffffffffffffffff01' + '1a0102', '02'],
    ['1d00000000' + '1a0102', '02'],
    ['', ''],
  ])('of %j is %j', (hex, field) => {
    expect(toHex(rawField(fromHex(hex), 3))).toBe(field);
  });

  it('is all that the decoder has read of it, and what it does not know beside', () => {
    const unknown = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), unknown, unknown, (text, inside, beside) => {
        const field = (bytes: Uint8Array): Uint8Array => concatBytes(Uint8Array.of(0xf2, 0x3f, bytes.length), bytes);
        const utterance = concatBytes(tabmesh.v1.Utterance.encode({ text }).finish(), field(inside));
        const content = tabmesh.v1.Content.encode({ floor: 7, sentAt: 1.5 }).finish();
        const length = Uint8Array.from(lengthOf(utterance.length));
        const all = concatBytes(field(beside), content, Uint8Array.of(0x1a), length, utterance, field(beside));
        expect(tabmesh.v1.Content.decode(all).utterance).toMatchObject({ text });
        expect(toHex(rawField(all, 3))).toBe(toHex(utterance));
      }),
    );
  });
});

function lengthOf(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...lengthOf(value >>> 7)];
}
