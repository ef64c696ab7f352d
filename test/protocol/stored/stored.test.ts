import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import { parseRoomName } from '../../../src/model/room.js';
import { decodeContact, encodeContact, type StoredContact } from '../../../src/protocol/stored/contact.js';
import {
  decodeHistoryEntry,
  encodeHistoryEntry,
  type StoredHistoryEntry,
} from '../../../src/protocol/stored/history-entry.js';
import { decodeOpenInvitation, encodeOpenInvitation } from '../../../src/protocol/stored/open-invitation.js';
import type { MessageBody } from '../../../src/protocol/messages.js';
import { decodeOwnPrekey, encodeOwnPrekey, type StoredOwnPrekey } from '../../../src/protocol/stored/own-prekey.js';
import { decodeOwnRoom, encodeOwnRoom, type StoredOwnRoom } from '../../../src/protocol/stored/own-room.js';
import {
  decodeIncomingStream,
  decodeLetter,
  decodeOutgoingStream,
  decodeSoughtLetter,
  encodeIncomingStream,
  encodeLetter,
  encodeOutgoingStream,
  encodeSoughtLetter,
} from '../../../src/protocol/stored/streams.js';
import {
  address,
  amount,
  bytes,
  invitation,
  keptRemark,
  milliseconds,
  uint32,
  utterance,
} from '../support/arbitraries.js';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const orNone = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const time = amount.filter((value) => value > 0);

/** One kind of record: what it can hold, and how it is written and read. */
interface Kind {
  readonly name: string;
  readonly content: fc.Arbitrary<unknown>;
  readonly encode: (content: never) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => unknown;
}

const contact: fc.Arbitrary<StoredContact> = fc
  .record({ who: address, since: amount, verifiedAt: orNone(time) })
  .map(({ who, ...rest }) => ({ ...who, ...rest }));

const ownPrekey: fc.Arbitrary<StoredOwnPrekey> = fc.record({
  secret: bytes(32),
  kind: fc.constantFrom('one-time' as const, 'last-resort' as const),
  madeAt: amount,
  forgetAt: amount,
});

const historyEntry: fc.Arbitrary<StoredHistoryEntry> = fc.record({
  peer: address,
  direction: fc.constantFrom('in' as const, 'out' as const),
  epoch: amount,
  sequence: uint32,
  sentAt: amount,
  notedAt: amount,
  remark: keptRemark,
  failure: orNone(text.filter((words) => words !== '')),
});

const body: fc.Arbitrary<MessageBody> = fc.oneof(utterance, invitation);

const ownRoom: fc.Arbitrary<StoredOwnRoom> = fc.record({
  name: fc.constantFrom('lobby', '\u65e5\u672c\u8a9e', 'x'.repeat(32)).map(parseRoomName),
  secret: orNone(bytes(32)),
  epoch: milliseconds,
  nextSequence: uint32,
  lastAt: milliseconds,
  change: milliseconds,
  renewals: fc.array(fc.record({ formerSecret: bytes(32), by: address, removed: address, at: milliseconds }), {
    maxLength: 3,
  }),
});

const kinds: readonly Kind[] = [
  { name: 'contact', content: contact, encode: encodeContact, decode: decodeContact },
  { name: 'own prekey', content: ownPrekey, encode: encodeOwnPrekey, decode: decodeOwnPrekey },
  { name: 'history entry', content: historyEntry, encode: encodeHistoryEntry, decode: decodeHistoryEntry },
  {
    name: 'outgoing stream',
    content: fc.record({ addressee: address, epoch: amount, nextSequence: uint32, confirmed: uint32, read: uint32 }),
    encode: encodeOutgoingStream,
    decode: decodeOutgoingStream,
  },
  {
    name: 'letter',
    content: fc.record({ body, sentAt: amount, custodian: orNone(bytes(32)) }),
    encode: encodeLetter,
    decode: decodeLetter,
  },
  {
    name: 'letter to somebody unknown',
    content: fc.record({ addresseeId: text, body, sentAt: amount }),
    encode: encodeSoughtLetter,
    decode: decodeSoughtLetter,
  },
  {
    name: 'incoming stream',
    content: fc.record({ sender: address, epoch: amount, sequence: uint32, read: uint32, keptAt: amount }),
    encode: encodeIncomingStream,
    decode: decodeIncomingStream,
  },
  {
    name: 'open invitation',
    content: fc.record({ from: address, invitation, at: milliseconds }),
    encode: encodeOpenInvitation,
    decode: decodeOpenInvitation,
  },
  { name: 'room of its own', content: ownRoom, encode: encodeOwnRoom, decode: decodeOwnRoom },
];

describe.each(kinds)('a $name on disk', ({ content, encode, decode }) => {
  const written = fc.sample(content, 1).map((one) => Uint8Array.from(encode(one as never)));

  test('is read as it was written', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(decode(Uint8Array.from(encode(one as never)))).toEqual(one);
      }),
    );
  });

  test('is kept apart from the bytes that it was read from', () => {
    fc.assert(
      fc.property(content, (one) => {
        const stored = Uint8Array.from(encode(one as never));
        const read = decode(stored);
        stored.fill(0xff);
        expect(read).toEqual(one);
      }),
    );
  });

  test('says nothing but ProtocolError when it is damaged', () => {
    const [bytesOfOne = new Uint8Array()] = written;
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.nat(), (place, byte, end) => {
        const damaged = bytesOfOne.with(place % bytesOfOne.length, byte).subarray(0, 1 + (end % bytesOfOne.length));
        try {
          decode(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a secret of another length is no prekey', () => {
  for (const length of [0, 31, 33])
    expect(() =>
      decodeOwnPrekey(encodeOwnPrekey({ secret: new Uint8Array(length), kind: 'one-time', madeAt: 1, forgetAt: 2 })),
    ).toThrow(ProtocolError);
});
