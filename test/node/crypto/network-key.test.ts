import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { networkKey } from '../../../node/crypto/network-key.js';
import { fromHex, toHex } from '../../../src/model/bytes.js';

const bytes = new TextEncoder().encode('anything');

describe('the key of a network', () => {
  test('is derived from the secret by scrypt, as docs/protocol.md says', () => {
    // From Python: hashlib.scrypt(b'correct horse', salt=b'tabmesh/v1/network-key', n=2**15, r=8, p=1, dklen=32).
    const derived = fromHex('a379630e579cacadf2c7d24d36b09289bcbef718af9d63ecb26e4f3a8f554441');
    const expected = createHmac('sha256', derived).update(bytes).digest();
    expect(toHex(networkKey('correct horse').mac(bytes))).toBe(toHex(Uint8Array.from(expected)));
  });

  test('is the same however the secret was typed', () => {
    const typed = ['Schlüssel für uns', 'Schlu\u0308ssel fu\u0308r uns', ' Schlüssel für uns\n'];
    expect(new Set(typed.map((secret) => toHex(networkKey(secret).mac(bytes)))).size).toBe(1);
  });

  test('is another one for another secret, and proves something else for other bytes', () => {
    const [one, other] = [networkKey('correct horse'), networkKey('Correct horse')];
    expect(toHex(one.mac(bytes))).not.toBe(toHex(other.mac(bytes)));
    expect(toHex(one.mac(bytes))).not.toBe(toHex(one.mac(bytes.subarray(1))));
  });

  test.each(['', 'short', '       7       '])('cannot be "%s"', (secret) => {
    expect(() => networkKey(secret)).toThrow(/at least 8 characters/);
  });
});
