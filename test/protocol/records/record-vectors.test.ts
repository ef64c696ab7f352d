import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { fromHex, toHex } from '../../../src/model/bytes.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { float64, signedBytes } from '../../../src/protocol/transcript.js';
import { isGenuineAttachment, openAttachment } from '../../../src/protocol/records/attachment.js';
import type { identityVectors } from '../make/identity-vectors.js';
import type { recordVectors } from '../make/record-vectors.js';
import { readBySchema, writeBySchema } from '../support/schema.js';
import { readVectors } from '../support/vectors.js';

const { records, claim, witness } = readVectors('records') as ReturnType<typeof recordVectors>;
const { identities } = readVectors('identities') as ReturnType<typeof identityVectors>;

const seedOf = (id: string): Uint8Array => fromHex(identities.find((identity) => identity.id === id)!.seed);

describe.each([
  ['noble', nobleCrypto],
  ['node:crypto', nodeCrypto()],
])('the record vectors, by %s', (_, crypto) => {
  test.each(records)(
    'hold the bytes and the signature: $name',
    ({ type, domain, signer, content, hex, signed, signature }) => {
      const keys = crypto.keyPair(seedOf(signer));
      expect(readBySchema(type, fromHex(hex))).toEqual(content);
      expect(toHex(writeBySchema(type, content))).toBe(hex);
      expect(toHex(signedBytes(domain, fromHex(hex)))).toBe(signed);
      expect(toHex(crypto.sign(keys, fromHex(signed)))).toBe(signature);
      expect(crypto.verify(keys.publicKey, fromHex(signed), fromHex(signature))).toBe(true);
    },
  );

  test('hold what the home of a leaf signs', () => {
    const {
      home_incarnation: homeIncarnation,
      witnessed_at: witnessedAt,
      claimed_at: claimedAt,
      claim_witness: claimWitness,
      claim_signature: claimSignature,
      leaf_signature: leaf,
      statement,
      signature,
      signed,
    } = witness;
    const bytes = signedBytes(
      'attachment',
      float64(homeIncarnation),
      float64(witnessedAt),
      float64(claimedAt),
      fromHex(claimWitness),
      fromHex(claimSignature),
      fromHex(leaf),
      fromHex(statement),
    );
    expect(toHex(bytes)).toBe(signed);
    expect(toHex(crypto.sign(crypto.keyPair(seedOf(witness.signer)), bytes))).toBe(signature);
    const attachment = openAttachment({
      statement: fromHex(statement),
      leafSignature: fromHex(leaf),
      homeIncarnation,
      witnessedAt,
      claimedAt,
      claimWitness: fromHex(claimWitness),
      claimSignature: fromHex(claimSignature),
      homeSignature: fromHex(signature),
    });
    expect(isGenuineAttachment(crypto, attachment)).toBe(true);
  });

  test('hold what the first witness of a claim signs', () => {
    const { signer, id, key, claimed_at: claimedAt, signed, signature } = claim;
    const bytes = signedBytes('claim', float64(claimedAt), fromHex(key), new TextEncoder().encode(id));
    expect(toHex(bytes)).toBe(signed);
    expect(toHex(crypto.sign(crypto.keyPair(seedOf(signer)), bytes))).toBe(signature);
    expect(signature).toBe(witness.claim_signature);
  });
});
