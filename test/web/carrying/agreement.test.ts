import { expect, test } from 'vitest';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { agreement, commitmentTo, isCommitmentTo, type CarryScene } from '../../../web/carrying/agreement.js';
import { seededRandom } from '../../support/seeded-random.js';

const random = seededRandom(3);
const [old, young] = [nobleCrypto.agreementKeys(random.bytes(32)), nobleCrypto.agreementKeys(random.bytes(32))];
const scene: CarryScene = {
  from: 'http://10.0.0.1:7700',
  to: 'http://10.0.0.2:7700',
  fromKey: old.publicKey,
  toKey: young.publicKey,
  id: typedPeerId('alice'),
  key: random.bytes(32),
};

test('both pages come to the same six digits and the same secret', () => {
  const there = agreement(old, young.publicKey, scene, nobleCrypto);
  expect(there?.code).toMatch(/^\d{3} \d{3}$/);
  expect(there?.secret).toMatch(/^[0-9a-f]{64}$/);
  expect(agreement(young, old.publicKey, scene, nobleCrypto)).toEqual(there);
});

test.each<[string, Partial<CarryScene>]>([
  ['the origin that is left', { from: 'http://10.0.0.1:7701' }],
  ['the origin that is gone to', { to: 'https://10.0.0.2:7700' }],
  ['a key of that page', { toKey: old.publicKey }],
  ['the ID', { id: typedPeerId('alicf') }],
  ['the key of the person', { key: new Uint8Array(32) }],
])('another secret comes of another idea of %s', (_, change) => {
  const there = agreement(old, young.publicKey, scene, nobleCrypto);
  const other = agreement(old, young.publicKey, { ...scene, ...change }, nobleCrypto);
  expect(other?.secret).not.toBe(there?.secret);
  expect(other?.code).not.toBe(there?.code);
});

test('with a key of small order, with which everybody comes to the same, nothing is agreed on', () => {
  expect(agreement(old, new Uint8Array(32), scene, nobleCrypto)).toBeUndefined();
});

test('a commitment is to one key', () => {
  const commitment = commitmentTo(young.publicKey, nobleCrypto);
  expect(isCommitmentTo(commitment, young.publicKey, nobleCrypto)).toBe(true);
  expect(isCommitmentTo(commitment, old.publicKey, nobleCrypto)).toBe(false);
});
