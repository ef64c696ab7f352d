import { createCipheriv, createHash, createHmac, createPublicKey, hkdfSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { fileVectors } from './make/file-vectors.js';
import { alice } from './support/people.js';
import { vectorPath } from './support/vectors.js';

// As the document says it, with primitives that are not the product's.

const { offer, request, chunk, answer } = JSON.parse(readFileSync(vectorPath('files'), 'utf8')) as ReturnType<
  typeof fileVectors
>;
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const derived = (info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes(offer.key), bytes(offer.id), `tabmesh/v1/${info}`, 32));

test('the digest of the file is that of the offer', () => {
  const content = Buffer.from({ length: offer.size }).map((_, at) => at % 251);
  expect(createHash('sha256').update(content).digest('hex')).toBe(offer.digest);
});

test('a request is proved with a key that comes of the offer', () => {
  const mac = createHmac('sha256', derived('file-request')).update(bytes(request.covered_by_mac)).digest('hex');
  expect(mac).toBe(request.mac);
  expect(request.hex).toContain(mac);
});

test('a chunk is sealed with another key, under its number', () => {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(chunk.index);
  const nonce = Buffer.concat([Buffer.alloc(8), number]);
  const cipher = createCipheriv('chacha20-poly1305', derived('file-chunk'), nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.concat([bytes(offer.id), number]), { plaintextLength: chunk.plain.length / 2 });
  const sealed = Buffer.concat([cipher.update(bytes(chunk.plain)), cipher.final(), cipher.getAuthTag()]);
  expect(sealed.toString('hex')).toBe(chunk.sealed);
  expect(chunk.hex).toContain(chunk.sealed);
});

test('an answer is signed by the author', () => {
  const signature = answer.hex.slice(-128);
  const number = bytes(request.covered_by_mac).subarray(-16, -8);
  const bob = bytes(request.covered_by_mac).subarray(-48, -16);
  const content = [Buffer.from('tabmesh/v1/file-answer\0'), bytes(offer.id), alice.key, bob, number, Buffer.of(1)];
  const x = Buffer.from(alice.key).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  expect(verify(null, Buffer.concat(content), key, bytes(signature))).toBe(true);
});
