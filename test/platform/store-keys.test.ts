import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKey, storedKey, storedPrefix } from '../../src/platform/store-keys.js';

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '/', '%2F', '0000000000000001'));

describe('a key out of parts', () => {
  it('names them', () => {
    expect(storedKey('mail', 'alice', 7)).toBe('mail/alice/0000000000000007');
    expect(storedKey('room', 'a/b ü', 0)).toBe('room/a%2Fb%20%C3%BC/0000000000000000');
    expect(storedPrefix('mail', 'al')).toBe('mail/al/');
  });

  it('sorts numbers by their value', () => {
    const numbers = fc.maxSafeNat();
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(storedKey('n', a) < storedKey('n', b)).toBe(a < b);
      }),
    );
  });

  it('can be stored, and is of those parts only', () => {
    const parts = fc.array(part, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        checkKey(storedKey(...a));
        expect(storedKey(...a) === storedKey(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('takes no number that would not sort: %d', (number) => {
    expect(() => storedKey('n', number)).toThrow(RangeError);
  });
});
