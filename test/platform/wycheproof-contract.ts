import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { aeadNonceBytes, type Crypto } from '../../src/platform/crypto.js';
import { readKnownAnswers } from '../support/known-answers.js';

interface Named {
  readonly id: number;
  readonly comment?: string;
}

interface SignatureTest extends Named {
  readonly publicKey: string;
  readonly message: string;
  readonly signature: string;
  readonly result: 'valid' | 'invalid';
}

interface AgreementTest extends Named {
  readonly secret: string;
  readonly publicKey: string;
  readonly shared: string;
  readonly result: 'valid' | 'acceptable';
}

interface ExpansionTest extends Named {
  readonly keyMaterial: string;
  readonly salt: string;
  readonly info: string;
  readonly length: number;
  readonly output: string;
}

interface SealingTest extends Named {
  readonly key: string;
  readonly nonce: string;
  readonly associated: string;
  readonly plain: string;
  readonly sealed: string;
  readonly result: 'valid' | 'invalid';
}

function testsOf(file: string): unknown {
  const { tests } = readKnownAnswers(`wycheproof/${file}.json`) as { readonly tests: unknown };
  return tests;
}

/** Those that came out otherwise than the file says. */
function wrong<T extends Named>(tests: readonly T[], isRight: (test: T) => boolean): string[] {
  return tests.filter((test) => !isRight(test)).map(({ id, comment = '' }) => `${id} ${comment}`);
}

/** 500 times X25519 in plain JavaScript: half a second, and far more where the machine is busy. */
const patience = 60_000;

const hexOf = (bytes: Uint8Array | undefined): string | undefined => (bytes === undefined ? undefined : toHex(bytes));

/** Every case of Project Wycheproof for the primitives: what has broken other implementations. */
export function wycheproofContract(name: string, crypto: Crypto): void {
  describe(`${name}, by the vectors of Wycheproof`, () => {
    it('verifies Ed25519 signatures strictly', () => {
      const tests = testsOf('ed25519') as SignatureTest[];
      const isRight = ({ publicKey, message, signature, result }: SignatureTest): boolean =>
        crypto.verify(fromHex(publicKey), fromHex(message), fromHex(signature)) === (result === 'valid');
      expect(tests).toHaveLength(145);
      expect(wrong(tests, isRight)).toEqual([]);
    });

    it(
      'agrees by X25519, on the twist and with keys that are not canonical, but never on nothing',
      () => {
        // "Acceptable" are public keys that an implementation may refuse. RFC 7748, section 5, takes them all, and so do we;
        // only where the shared secret is all zero (section 6.1) there must be none.
        const tests = testsOf('x25519') as AgreementTest[];
        const isRight = ({ secret, publicKey, shared }: AgreementTest): boolean => {
          const agreed = crypto.agree({ secret: fromHex(secret), publicKey: new Uint8Array() }, fromHex(publicKey));
          return hexOf(agreed) === (/^0+$/.test(shared) ? undefined : shared);
        };
        expect(tests).toHaveLength(518);
        expect(tests.filter(({ shared }) => /^0+$/.test(shared))).toHaveLength(31);
        expect(wrong(tests, isRight)).toEqual([]);
      },
      patience,
    );

    it('derives by HKDF-SHA-256', () => {
      const tests = testsOf('hkdf-sha256') as ExpansionTest[];
      const isRight = ({ keyMaterial, salt, info, length, output }: ExpansionTest): boolean => {
        const key = crypto.hkdfExtract(fromHex(salt), fromHex(keyMaterial));
        return toHex(crypto.hkdfExpand(key, fromHex(info), length)) === output;
      };
      expect(tests).toHaveLength(102);
      expect(wrong(tests, isRight)).toEqual([]);
    });

    it('seals and opens by ChaCha20-Poly1305', () => {
      const tests = (testsOf('chacha20-poly1305') as SealingTest[]).filter(hasNonceOfItsSize);
      const isRight = ({ result, ...test }: SealingTest): boolean => {
        const [key, nonce, associated] = [fromHex(test.key), fromHex(test.nonce), fromHex(test.associated)];
        const opened = hexOf(crypto.aeadOpen(key, nonce, associated, fromHex(test.sealed)));
        if (result === 'invalid') return opened === undefined;
        return (
          opened === test.plain && toHex(crypto.aeadSeal(key, nonce, associated, fromHex(test.plain))) === test.sealed
        );
      };
      expect(tests).toHaveLength(293);
      expect(wrong(tests, isRight)).toEqual([]);
    });

    it('takes no nonce of another size for ChaCha20-Poly1305', () => {
      const tests = (testsOf('chacha20-poly1305') as SealingTest[]).filter((test) => !hasNonceOfItsSize(test));
      expect(tests).toHaveLength(7);
      for (const { key, nonce, associated, plain, sealed, result } of tests) {
        const [keyBytes, nonceBytes, associatedBytes] = [fromHex(key), fromHex(nonce), fromHex(associated)];
        expect(result).toBe('invalid');
        expect(() => crypto.aeadSeal(keyBytes, nonceBytes, associatedBytes, fromHex(plain))).toThrow(RangeError);
        expect(() => crypto.aeadOpen(keyBytes, nonceBytes, associatedBytes, fromHex(sealed))).toThrow(RangeError);
      }
    });
  });
}

function hasNonceOfItsSize({ nonce }: SealingTest): boolean {
  return nonce.length === 2 * aeadNonceBytes;
}
