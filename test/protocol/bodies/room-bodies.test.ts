import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import { decodeUtterance } from '../../../src/protocol/bodies/utterance-body.js';
import { encodeText } from '../../support/utterances.js';
import { decodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { fromHex } from '../../../src/model/bytes.js';
import { messageNamed, received, receivedWith } from '../support/routed.js';
import { writeBySchema, type Meaning } from '../support/schema.js';

const items = 'room items: alice comes into the lobby';
const post = 'room items: alice says hello in the lobby';
const results = 'room results: what became of six posts and a membership';
const question = 'room question: what was said before bob, without what alice has';
const page = 'room page: the newest two, and there are more';
const spread = 'between nodes: what was said at node 10 goes on';
const listQuestion = 'a leaf asks which rooms there are';
const list = 'one of two public rooms';
const digest = 'room digest: node 10 knows this of the lobby';
const inventory = 'room inventory: node 11 has this of the lobby';
const supply = 'room supply: what node 11 lacks';

const bodyOf = (name: string): string => Object.keys(messageNamed(name)).at(-1) ?? '';

/** Reads a message of the link with something changed in its body. */
function readWith(name: string, change: (body: Meaning) => Meaning): unknown {
  const message = messageNamed(name);
  const field = bodyOf(name);
  return decodeLinkMessage(writeBySchema('PeerMessage', { ...message, [field]: change(message[field] as Meaning) }));
}

const withoutBody = (name: string): Uint8Array => {
  const { [bodyOf(name)]: _, ...rest } = messageNamed(name);
  return writeBySchema('PeerMessage', rest);
};

const lengths = [0, 1, 15, 17, 32];
const noNumbers = [Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53];

describe('a message about rooms', () => {
  test.each([items, results, question, page, spread, listQuestion, list])(
    'breaks the protocol without a body: %s',
    (name) => {
      expect(() => decodeLinkMessage(withoutBody(name))).toThrow(ProtocolError);
    },
  );

  test.each([digest, inventory, supply])('between nodes breaks the protocol without a body: %s', (name) => {
    expect(() => received(withoutBody(name))).toThrow(ProtocolError);
  });

  test.each([items, post, results, question, page])(
    'breaks the protocol with the ID of a room of another length: %s',
    (name) => {
      for (const length of lengths)
        expect(() => readWith(name, (body) => ({ ...body, room: '00'.repeat(length) })), `${length}`).toThrow(
          ProtocolError,
        );
    },
  );

  test.each([digest, inventory, supply])(
    'between nodes breaks the protocol with the ID of a room of another length: %s',
    (name) => {
      for (const length of lengths)
        expect(() => receivedWith(name, (body) => ({ ...body, room: '00'.repeat(length) }))).toThrow(ProtocolError);
    },
  );

  test.each([
    [items, 'memberships'],
    [post, 'posts'],
    [page, 'posts'],
  ])('breaks the protocol with a signature of another length: %s', (name, field) => {
    for (const length of [0, 63, 65])
      expect(() => readWith(name, (body) => ({ ...body, [field]: [{ signature: '00'.repeat(length) }] }))).toThrow(
        ProtocolError,
      );
  });

  test('does not judge what is signed: it may be passed on by who cannot read it', () => {
    const signed = { record: 'ff', signature: '00'.repeat(64) };
    expect(readWith(post, (body) => ({ ...body, posts: [signed] }))).toMatchObject({
      posts: [{ record: fromHex('ff') }],
    });
  });
});

describe('names of items', () => {
  test.each([1, 7, 9, 15])('that are %i bytes break the protocol', (length) => {
    expect(() => readWith(question, (body) => ({ ...body, have: '00'.repeat(length) }))).toThrow(ProtocolError);
    expect(() => receivedWith(inventory, (body) => ({ ...body, have: '00'.repeat(length) }))).toThrow(ProtocolError);
  });

  test('may be none', () => {
    expect(readWith(question, ({ have: _, ...body }) => body)).toMatchObject({ have: new Uint8Array() });
    expect(receivedWith(inventory, ({ have: _, ...body }) => body)?.body).toMatchObject({ have: new Uint8Array() });
  });
});

describe('a place in a room', () => {
  const before = (changes: Meaning) => (): unknown =>
    readWith(question, (body) => ({ ...body, before: { ...(body['before'] as Meaning), ...changes } }));

  test('is in whole milliseconds', () => {
    for (const number of [...noNumbers, 0.5, 1767225600000.25]) {
      expect(before({ at: number }), `at ${number}`).toThrow(ProtocolError);
      expect(before({ epoch: number }), `epoch ${number}`).toThrow(ProtocolError);
    }
  });

  test('has the key of an author', () => {
    for (const length of [0, 31, 33]) expect(before({ author_key: '00'.repeat(length) })).toThrow(ProtocolError);
  });

  test('need not be there', () => {
    expect(readWith(question, ({ before: _, ...body }) => body)).toMatchObject({ before: undefined });
  });
});

describe('what became of what was said', () => {
  test('is left out where it is of a kind that is not known', () => {
    const known = { epoch: 5, sequence: 1, outcome: 1 };
    const read = readWith(results, (body) => ({ ...body, results: [{ ...known, outcome: 99 }, known, { epoch: 5 }] }));
    expect(read).toMatchObject({ results: [{ epoch: 5, sequence: 1, outcome: 'stored' }] });
  });

  test('breaks the protocol with an epoch that is none', () => {
    for (const epoch of noNumbers)
      expect(() => readWith(results, (body) => ({ ...body, results: [{ epoch, outcome: 1 }] }))).toThrow(ProtocolError);
  });
});

describe('what spreads', () => {
  test('breaks the protocol without items, or with a tag of another length', () => {
    expect(() => readWith(spread, ({ items: _, ...body }) => body)).toThrow(ProtocolError);
    for (const length of [0, 7, 9, 32])
      expect(() => readWith(spread, (body) => ({ ...body, origin_tag: '00'.repeat(length) }))).toThrow(ProtocolError);
  });
});

describe('a list of rooms', () => {
  test('breaks the protocol with a room that has no ID', () => {
    expect(() => readWith(list, (body) => ({ ...body, rooms: [{ name: 'lobby' }] }))).toThrow(ProtocolError);
  });
});

describe('a digest of a room', () => {
  test('breaks the protocol with a sum of another length', () => {
    for (const length of [0, 7, 9])
      expect(() => receivedWith(digest, (body) => ({ ...body, sum: '00'.repeat(length) }))).toThrow(ProtocolError);
  });
});

describe('the content of a post', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(decodeUtterance(Uint8Array.from(encodeText(text)))).toEqual({ kind: 'text', text });
      }),
    );
  });

  test('of a kind that is not known yet has no text', () => {
    expect(decodeUtterance(fromHex('9a0601ff'))).toEqual({ kind: 'unknown', bytes: fromHex('9a0601ff') });
    expect(decodeUtterance(new Uint8Array())).toEqual({ kind: 'unknown', bytes: new Uint8Array() });
  });

  test('that is none throws ProtocolError and nothing else', () => {
    expect(() => decodeUtterance(fromHex('0a05ff'))).toThrow(ProtocolError);
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          decodeUtterance(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
    );
  });
});
