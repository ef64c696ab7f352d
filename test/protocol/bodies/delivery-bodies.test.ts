import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../../src/model/bytes.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { decodeContent, encodeContent } from '../../../src/protocol/bodies/delivery-bodies.js';
import { amount, invitation, uint32 } from '../support/arbitraries.js';
import { alice, bob, carol } from '../support/people.js';
import { messageNamed, received, receivedWith } from '../support/routed.js';
import { readBySchema, writeBySchema, type Meaning } from '../support/schema.js';

const message = 'message: alice says hello to bob';
const confirmation = 'confirmation: bob has everything of alice up to 1';
const reseal = 'reseal: bob cannot open what was sealed to a prekey of his';

const numbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 2 ** 53];
const lengths = [0, 1, 31, 33, 63, 65, 300];

/** Reads the message with something changed in its sealing context. */
const inContext = (changes: Meaning) => (): unknown =>
  receivedWith(message, (body) => ({ ...body, context: { ...(body['context'] as Meaning), ...changes } }));

describe('a sealed message', () => {
  test.each(['sender_key', 'addressee_key', 'encapsulated_key', 'signature'])(
    'breaks the protocol with a %s of another length',
    (field) => {
      for (const length of lengths) {
        // The beginning is that of the header: only the length is wrong.
        const bytes = field === 'sender_key' ? alice.key : bob.key;
        const wrong = toHex(concatBytes(bytes, new Uint8Array(300)).subarray(0, length));
        expect(inContext({ [field]: wrong }), `${length} bytes`).toThrow(ProtocolError);
      }
    },
  );

  test('breaks the protocol with keys that are not those of its header', () => {
    expect(inContext({ sender_key: toHex(carol.key) })).toThrow(ProtocolError);
    expect(inContext({ addressee_key: toHex(carol.key) })).toThrow(ProtocolError);
    expect(inContext({ sender_key: toHex(bob.key), addressee_key: toHex(alice.key) })).toThrow(ProtocolError);
  });

  test('has the whole keys of which its header has the beginning', () => {
    const sameBeginning = alice.key.with(31, 0);
    expect(inContext({ sender_key: toHex(sameBeginning) })()).toMatchObject({
      body: { context: { senderKey: sameBeginning } },
    });
  });

  test('breaks the protocol without a sealing context, or without a body', () => {
    const { message: body, ...header } = messageNamed(message);
    const { context: _, ...rest } = body as Meaning;
    expect(() => received(writeBySchema('PeerMessage', header))).toThrow(ProtocolError);
    expect(() => received(writeBySchema('PeerMessage', { ...header, message: rest }))).toThrow(ProtocolError);
    expect(() => received(writeBySchema('PeerMessage', { ...header, message: { ...rest, context: {} } }))).toThrow(
      ProtocolError,
    );
  });

  test('breaks the protocol with an epoch that is no time or count', () => {
    for (const epoch of numbers)
      expect(() => receivedWith(message, (body) => ({ ...body, epoch })), String(epoch)).toThrow(ProtocolError);
  });

  test('says nothing but ProtocolError when it is broken', () => {
    const bytes = writeBySchema('PeerMessage', messageNamed(message));
    fc.assert(
      fc.property(fc.integer({ min: 36, max: bytes.length - 1 }), fc.nat(255), (at, byte) => {
        try {
          received(bytes.with(at, byte));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each([confirmation, reseal])('a word of an addressee (%s)', (name) => {
  test.each([
    ['sender_key', 32],
    ['addressee_key', 32],
    ['signature', 64],
  ])('breaks the protocol with a %s of another length', (field, right) => {
    for (const length of lengths.filter((other) => other !== right)) {
      const wrong = toHex(concatBytes(bob.key, new Uint8Array(300)).subarray(0, length));
      expect(() => receivedWith(name, (body) => ({ ...body, [field]: wrong })), `${length} bytes`).toThrow(
        ProtocolError,
      );
    }
  });

  test('breaks the protocol where the addressee is not the one it comes from', () => {
    for (const key of [alice.key, carol.key])
      expect(() => receivedWith(name, (body) => ({ ...body, addressee_key: toHex(key) }))).toThrow(ProtocolError);
  });

  test('may be about the stream of somebody else than the one it goes to: a node that kept it', () => {
    expect(receivedWith(name, (body) => ({ ...body, sender_key: toHex(carol.key) }))).toMatchObject({
      body: { senderKey: carol.key },
    });
  });

  test('breaks the protocol with an epoch that is no time or count', () => {
    for (const epoch of numbers)
      expect(() => receivedWith(name, (body) => ({ ...body, epoch })), String(epoch)).toThrow(ProtocolError);
  });

  test('breaks the protocol without a body', () => {
    const [field] = Object.keys(messageNamed(name)).slice(-1);
    const { [field!]: _, ...header } = messageNamed(name);
    expect(() => received(writeBySchema('PeerMessage', header))).toThrow(ProtocolError);
  });
});

describe('the content of a message', () => {
  const content = { floor: 3, sentAt: 1.5, body: { kind: 'text', text: 'gr\u00fc\u00df dich' } } as const;

  test('is read as it was written, and as the schema says', () => {
    fc.assert(
      fc.property(
        uint32,
        amount,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        (floor, sentAt, text) => {
          const content = { floor, sentAt, body: { kind: 'text', text } } as const;
          const plain = encodeContent(content);
          expect(decodeContent(plain)).toEqual(content);
          expect({ floor: 0, sent_at: 0, ...readBySchema('Content', plain) }).toEqual({
            floor,
            sent_at: sentAt,
            utterance: { text },
          });
        },
      ),
    );
  });

  test('is an invitation, read as it was written, and as the schema says', () => {
    fc.assert(
      fc.property(uint32, amount, invitation, (floor, sentAt, body) => {
        const plain = Uint8Array.from(encodeContent({ floor, sentAt, body }));
        expect(decodeContent(plain)).toEqual({ floor, sentAt, body });
        const read = readBySchema('Content', plain) as { invitation: Record<string, unknown> };
        const { purpose } = body;
        const succession =
          purpose.kind === 'guest'
            ? {}
            : {
                succession: {
                  replaces: toHex(purpose.replaces),
                  removed_id: purpose.removed.id,
                  removed_key: toHex(purpose.removed.key),
                  proof: toHex(purpose.proof),
                },
              };
        expect(read.invitation).toEqual({ room_name: body.room, secret: toHex(body.secret), ...succession });
      }),
    );
  });

  test('is of an unknown kind if it is an invitation that can be none', () => {
    const [removedKey, secret, proof] = [new Uint8Array(32).fill(1), new Uint8Array(32), new Uint8Array(32)].map(toHex);
    const succession = { replaces: '00'.repeat(16), removed_id: 'bob', removed_key: removedKey, proof };
    const good = { room_name: 'plans', secret, succession };
    const kindOf = (bad: Meaning): string =>
      decodeContent(writeBySchema('Content', { floor: 1, invitation: bad })).body.kind;
    expect(kindOf(good)).toBe('room-invitation');
    const bad: readonly Meaning[] = [
      { ...good, room_name: 'two words' },
      { ...good, room_name: '' },
      { ...good, secret: '00' },
      { ...good, succession: { ...succession, replaces: '00'.repeat(15) } },
      { ...good, succession: { ...succession, removed_key: '' } },
      { ...good, succession: { ...succession, removed_id: '' } },
      { ...good, succession: { ...succession, proof: '' } },
    ];
    expect(bad.map(kindOf)).toEqual(bad.map(() => 'unknown'));
  });

  test('is of an unknown kind if there is no text in it, and tells of the stream all the same', () => {
    const unknown = decodeContent(fromHex('0803' + '11' + '000000000000f83f' + '9a0602aaaa'));
    expect(unknown).toEqual({ floor: 3, sentAt: 1.5, body: { kind: 'unknown', bytes: new Uint8Array() } });
    const nothing = { kind: 'unknown', bytes: new Uint8Array() };
    expect(decodeContent(new Uint8Array())).toEqual({ floor: 0, sentAt: 0, body: nothing });
  });

  test('keeps what somebody has said of a kind that nobody knows yet', () => {
    const { body } = decodeContent(fromHex('0803' + '1a06' + '9a0603010203'));
    expect(body).toEqual({ kind: 'unknown', bytes: fromHex('9a0603010203') });
  });

  test('keeps what it is with a field beside it that nobody knows', () => {
    expect(decodeContent(concatBytes(encodeContent(content), fromHex('9a0602aaaa')))).toEqual(content);
  });

  test('is refused with a clock that is none', () => {
    for (const sentAt of numbers)
      expect(() => decodeContent(encodeContent({ ...content, sentAt })), String(sentAt)).toThrow(ProtocolError);
  });

  test('says nothing but ProtocolError when it is broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        try {
          decodeContent(noise);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
