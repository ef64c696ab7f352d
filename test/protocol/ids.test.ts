import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { InvalidPeerIdError } from '../../src/model/errors.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import type { idVectors } from './make/id-vectors.js';
import { readVectors } from './support/vectors.js';

const { valid, invalid } = readVectors('ids') as ReturnType<typeof idVectors>;

describe('an ID', () => {
  test.each(valid)('may be $text: $what', ({ text, utf8 }) => {
    expect(parsePeerId(text)).toBe(text);
    expect(toHex(new TextEncoder().encode(text))).toBe(utf8);
    expect(utf8.length / 2).toBeLessThanOrEqual(256);
  });

  test.each(invalid)('may not be: $why', ({ text, utf8 }) => {
    expect(() => parsePeerId(text)).toThrow(InvalidPeerIdError);
    expect(toHex(new TextEncoder().encode(text))).toBe(utf8);
  });
});
