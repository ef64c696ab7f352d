import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../../src/model/bytes.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { openPrekey } from '../../../src/protocol/records/prekey.js';
import { bob } from '../support/people.js';
import { messageNamed, received, receivedWith } from '../support/routed.js';
import { writeBySchema, type Meaning } from '../support/schema.js';

const request = 'prekey request: alice asks bob for a prekey';
const answer = 'prekey answer: bob gives alice one of his own';
const noAnswer = 'prekey answer: node 10 has none of bob';
const copy = 'prekey copy: node 10 has node 11 keep the last resort of bob';

const withoutBody = (name: string): Uint8Array => {
  const [field = ''] = Object.keys(messageNamed(name)).slice(-1);
  const { [field]: _, ...header } = messageNamed(name);
  return writeBySchema('PeerMessage', header);
};

describe('a message about prekeys', () => {
  test.each([request, answer, copy])('breaks the protocol without a body: %s', (name) => {
    expect(() => received(withoutBody(name))).toThrow(ProtocolError);
  });

  test.each([request, answer, noAnswer, copy])('breaks the protocol with a key of another length: %s', (name) => {
    for (const length of [0, 1, 31, 33, 64])
      expect(() => receivedWith(name, (body) => ({ ...body, owner_key: '00'.repeat(length) }))).toThrow(ProtocolError);
  });
});

describe('a request for a prekey', () => {
  test('breaks the protocol if it names nobody', () => {
    for (const id of ['', ' bob', 'bo~b', 'x'.repeat(65), 'bob~0000'])
      expect(() => receivedWith(request, (body) => ({ ...body, owner_id: id })), id).toThrow(ProtocolError);
  });

  test('may name somebody under the ID that only their key can have', () => {
    const id = `bob~${toHex(bob.key).slice(0, 4)}`;
    expect(receivedWith(request, (body) => ({ ...body, owner_id: id }))).toMatchObject({ body: { owner: { id } } });
  });
});

describe.each([answer, copy])('the prekey that is carried (%s)', (name) => {
  const prekeyIn = (changes: (prekey: Meaning) => Meaning) => (): unknown =>
    receivedWith(name, (body) => ({ ...body, prekey: changes(body['prekey'] as Meaning) }));

  test('is kept as its owner signed it', () => {
    const { prekey } = Object.values(messageNamed(name)).at(-1) as { prekey: { record: string; signature: string } };
    const read = received(writeBySchema('PeerMessage', messageNamed(name)));
    const carried = (read!.body as { readonly prekey: Parameters<typeof openPrekey>[0] }).prekey;
    expect(toHex(carried.record)).toBe(prekey.record);
    expect(toHex(carried.signature)).toBe(prekey.signature);
    expect(openPrekey(carried).signed).toEqual(carried);
  });

  test('breaks the protocol with a signature of another length', () => {
    for (const length of [0, 63, 65])
      expect(prekeyIn((prekey) => ({ ...prekey, signature: '00'.repeat(length) }))).toThrow(ProtocolError);
  });

  // Who opens it later is in the middle of something else.
  test('breaks the protocol if it is none, whoever signed it', () => {
    const key = '00'.repeat(32);
    const none = [
      new Uint8Array(),
      fromHex('ff'),
      writeBySchema('Prekey', { key, expires_at: 1 }),
      writeBySchema('Prekey', { number: 1, key: '00', expires_at: 1 }),
      writeBySchema('Prekey', { number: 1, key, expires_at: Number.NaN }),
    ];
    for (const record of none)
      expect(
        prekeyIn((prekey) => ({ ...prekey, record: toHex(record) })),
        toHex(record),
      ).toThrow(ProtocolError);
  });
});

describe('a copy of a prekey', () => {
  test('breaks the protocol without the prekey', () => {
    expect(() => receivedWith(copy, ({ owner_key: ownerKey }) => ({ owner_key: ownerKey }))).toThrow(ProtocolError);
  });
});
