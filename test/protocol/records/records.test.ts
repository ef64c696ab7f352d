import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { yieldedPeerId } from '../../../src/model/peer-id.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import {
  isGenuineAttachment,
  isGenuineStatement,
  openAttachment,
  openStatement,
  signClaim,
  signStatement,
  witness,
} from '../../../src/protocol/records/attachment.js';
import {
  isGenuineDeparture,
  openDeparture,
  signDeparture,
  type Departure,
} from '../../../src/protocol/records/departure.js';
import {
  isGenuineNodeRecord,
  openNodeRecord,
  signNodeRecord,
  type Signed,
} from '../../../src/protocol/records/node-record.js';
import { isGenuinePrekey, openPrekey } from '../../../src/protocol/records/prekey.js';
import { isGenuineRoomMembership, openRoomMembership } from '../../../src/protocol/records/room-membership.js';
import { isGenuine } from '../../../src/platform/verifier.js';
import { checkOfRoomTyping, openRoomTyping } from '../../../src/protocol/records/room-typing.js';
import { isGenuineRoomPost, openRoomPost } from '../../../src/protocol/records/room-post.js';
import { sampleRecords } from '../make/sample-records.js';
import { sampleRooms } from '../make/sample-rooms.js';
import { samplePrekeys } from '../make/sample-sealing.js';
import { address, amount, uint32 } from '../support/arbitraries.js';
import { addressOf, alice, bob, carol, newYear, node10, node11 } from '../support/people.js';
import { receivedRecord } from '../support/wire.js';

const crypto = nodeCrypto();
const { nodeRecord, statement, attachment, leave } = sampleRecords(crypto);
const { oneTime } = samplePrekeys(crypto);
const { hello, dawn, aliceIn, bobWrites } = sampleRooms(crypto);

/** Whether somebody who gets these bytes believes them. */
const believed = (check: () => boolean): boolean => {
  try {
    return check();
  } catch (error) {
    expect(error).toBeInstanceOf(ProtocolError);
    return false;
  }
};

/** Each kind of signed record: one that is genuine, and who believes it. */
const kinds: readonly (readonly [string, SignedBytes, (signed: SignedBytes) => boolean])[] = [
  ['node record', nodeRecord.signed, (signed) => isGenuineNodeRecord(crypto, openNodeRecord(signed))],
  ['departure', leave.signed, (signed) => isGenuineDeparture(crypto, openDeparture(signed))],
  [
    'attachment statement',
    statement.signed,
    (signed) => isGenuineStatement(crypto, openStatement(signed.record), signed),
  ],
  ['prekey', oneTime.prekey.signed, (signed) => isGenuinePrekey(crypto, bob.key, openPrekey(signed).signed)],
  ['post', hello.signed, (signed) => isGenuineRoomPost(crypto, openRoomPost(signed))],
  ['sealed post', dawn.signed, (signed) => isGenuineRoomPost(crypto, openRoomPost(signed))],
  [
    'word on who is writing',
    bobWrites.signed,
    (signed) => isGenuine(crypto, checkOfRoomTyping(openRoomTyping(signed))),
  ],
  ['membership', aliceIn.signed, (signed) => isGenuineRoomMembership(crypto, openRoomMembership(signed))],
];

describe.each(kinds)('a %s', (name, genuine, isGenuine) => {
  test('is believed as it was signed', () => {
    expect(isGenuine(genuine)).toBe(true);
  });

  test('is not believed with any bit of the record changed', () => {
    for (let at = 0; at < 8 * genuine.record.length; at += 1) {
      const record = flipped(genuine.record, at);
      expect(
        believed(() => isGenuine({ ...genuine, record })),
        `bit ${at}`,
      ).toBe(false);
    }
  });

  test('is not believed with any bit of the signature changed', () => {
    for (let at = 0; at < 8 * genuine.signature.length; at += 1) {
      const signature = flipped(genuine.signature, at);
      expect(
        believed(() => isGenuine({ ...genuine, signature })),
        `bit ${at}`,
      ).toBe(false);
    }
  });

  test('is not believed cut short, or with anything behind it', () => {
    for (let length = 0; length < genuine.record.length; length += 1) {
      expect(believed(() => isGenuine({ ...genuine, record: genuine.record.subarray(0, length) }))).toBe(false);
    }
    const record = Uint8Array.of(...genuine.record, 0x78, 0x01);
    expect(believed(() => isGenuine({ ...genuine, record }))).toBe(false);
  });

  test('is not believed on the word of another kind of signature', () => {
    for (const [other, { signature }] of kinds) {
      if (other !== name) expect(believed(() => isGenuine({ ...genuine, signature }))).toBe(false);
    }
  });
});

describe('an attachment', () => {
  const { wire } = attachment;
  const isGenuine = (changes: Partial<typeof wire>): boolean =>
    believed(() => isGenuineAttachment(crypto, openAttachment({ ...wire, ...changes })));

  test('is believed as leaf and home signed it', () => {
    expect(isGenuine({})).toBe(true);
  });

  test('is not believed with any bit of it changed', () => {
    for (const field of ['statement', 'leafSignature', 'homeSignature', 'claimSignature'] as const) {
      for (let at = 0; at < 8 * wire[field].length; at += 1) {
        expect(isGenuine({ [field]: flipped(wire[field], at) }), `${field}, bit ${at}`).toBe(false);
      }
    }
  });

  test('is not believed with another time', () => {
    expect(isGenuine({ witnessedAt: wire.witnessedAt + 1 })).toBe(false);
    expect(isGenuine({ claimedAt: wire.claimedAt - 1 })).toBe(false);
    expect(isGenuine({ homeIncarnation: wire.homeIncarnation + 1 })).toBe(false);
    expect(isGenuine({ witnessedAt: wire.claimedAt + 1, claimedAt: wire.witnessedAt })).toBe(false);
  });

  test('is not believed with the claim of somebody else, or of another time', () => {
    const { signed, ...content } = statement;
    const claims = [
      { claimSignature: signClaim(crypto, node11.keys, addressOf(bob), wire.claimedAt) },
      { claimSignature: signClaim(crypto, node11.keys, addressOf(alice), wire.claimedAt - 1) },
      { claimSignature: signClaim(crypto, node10.keys, addressOf(alice), wire.claimedAt) },
      { claimWitness: undefined },
      { claimWitness: node10.key },
    ];
    for (const claim of claims) {
      const attached = witness(crypto, node10.keys, content, signed, { ...wire, ...claim });
      expect(isGenuineAttachment(crypto, attached)).toBe(false);
    }
  });

  test('is not believed where somebody else than the home bears witness', () => {
    const { signed, ...content } = statement;
    const byBob = witness(crypto, bob.keys, content, signed, wire);
    expect(isGenuineAttachment(crypto, byBob)).toBe(false);
  });

  test('is not believed where somebody else than the leaf made the statement', () => {
    const { signed: _, ...content } = statement;
    const byBob = signStatement(crypto, bob.keys, content);
    const forged = witness(crypto, node10.keys, content, byBob, wire);
    expect(isGenuineAttachment(crypto, forged)).toBe(false);
  });
});

describe('a departure', () => {
  test('is believed of who is named as signer only', () => {
    const content = { ...leave, signer: bob.key };
    expect(isGenuineDeparture(crypto, signDeparture(crypto, alice.keys, content))).toBe(false);
    expect(isGenuineDeparture(crypto, signDeparture(crypto, bob.keys, content))).toBe(true);
  });

  test('of somebody who goes on under another ID can be read when their home signs it', () => {
    const peer = { id: yieldedPeerId(alice.id, alice.key), key: alice.key };
    const link = { leaf: peer, home: addressOf(node10), incarnation: leave.incarnation, move: 1, expiresAt: newYear };
    const statement = signStatement(crypto, alice.keys, link);
    const departure = signDeparture(crypto, node10.keys, {
      ...leave,
      peer,
      kind: 'away',
      signer: node10.key,
      statement,
    });
    const opened = openDeparture(receivedRecord(departure.signed));
    expect(opened.signer).toEqual(node10.key);
    expect(isGenuineDeparture(crypto, opened)).toBe(true);
  });

  test('by a home is one only with the statement of that very link, signed by the leaf', () => {
    const { incarnation, move } = leave;
    const by = (link: object, keys = alice.keys): Signed<Departure> => {
      const whole = { leaf: addressOf(alice), home: addressOf(node10), incarnation, move, expiresAt: newYear, ...link };
      const statement = signStatement(crypto, keys, whole);
      return signDeparture(crypto, node10.keys, { ...leave, signer: node10.key, statement });
    };
    expect(isGenuineDeparture(crypto, openDeparture(by({}).signed))).toBe(true);
    expect(isGenuineDeparture(crypto, openDeparture(by({}, bob.keys).signed))).toBe(false);
    const others = [{ move: move - 1 }, { move: move + 1 }, { incarnation: 1 }, { home: addressOf(bob) }];
    for (const link of [...others, { leaf: addressOf(bob) }])
      expect(() => openDeparture(by(link).signed)).toThrow(ProtocolError);
    const none = signDeparture(crypto, node10.keys, { ...leave, signer: node10.key, statement: undefined });
    expect(() => openDeparture(none.signed)).toThrow(ProtocolError);
  });

  test('that is neither a leave nor an absence is refused', () => {
    const join = leave.signed.record.slice();
    // The type is the only field 5 of the record, as tag 28 and one byte.
    const at = join.findIndex((byte, index) => byte === 0x28 && join[index + 1] === 0x02);
    join[at + 1] = 1;
    expect(() => openDeparture({ ...leave.signed, record: join })).toThrow(ProtocolError);
  });
});

describe('what was signed', () => {
  const who = fc.constantFrom(alice, bob, carol);

  test('says the same to who opens it: a node record', () => {
    const neighbour = fc.tuple(address, amount).map(([{ id, key }, incarnation]) => ({ id, key, incarnation }));
    const content = fc.record({
      incarnation: amount,
      sequence: uint32,
      neighbours: fc.array(neighbour, { maxLength: 4 }),
      urls: fc.array(fc.webUrl(), { maxLength: 3 }),
      signedAt: amount,
      claimedAt: amount,
      rooms: fc.array(
        fc.record({
          room: fc.uint8Array({ minLength: 16, maxLength: 16 }),
          name: fc.constantFrom('', 'lobby'),
          members: fc.nat(),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(who, content, (person, said) => {
        const record = signNodeRecord(crypto, person.keys, { node: addressOf(person), ...said });
        const signed = receivedRecord(record.signed);
        const opened = openNodeRecord(signed);
        expect(opened).toEqual({ ...record, signed });
        expect(isGenuineNodeRecord(crypto, opened)).toBe(true);
      }),
    );
  });

  test('says the same to who opens it: an attachment', () => {
    const content = fc.record({ home: who, incarnation: amount, move: uint32, expiresAt: amount });
    const testimony = fc.record({
      homeIncarnation: amount,
      witnessedAt: amount,
      claimedAt: amount,
      first: fc.option(who),
    });
    fc.assert(
      fc.property(who, content, testimony, (person, said, { first, ...testified }) => {
        const { home } = said;
        const claim = { ...said, leaf: addressOf(person), home: addressOf(home) };
        const signed = receivedRecord(signStatement(crypto, person.keys, claim));
        const { keys } = first ?? home;
        const attached = witness(crypto, home.keys, claim, signed, {
          ...testified,
          claimWitness: first?.key,
          claimSignature: signClaim(crypto, keys, addressOf(person), testified.claimedAt),
        });
        const opened = openAttachment(attached.wire);
        expect(opened).toEqual(attached);
        expect(isGenuineAttachment(crypto, opened)).toBe(true);
      }),
    );
  });

  test('says the same to who opens it: a departure', () => {
    const content = fc.record({
      incarnation: amount,
      move: uint32,
      kind: fc.constantFrom('leave' as const, 'away' as const),
      signedAt: amount,
    });
    fc.assert(
      fc.property(who, who, content, (person, signer, said) => {
        const link = { leaf: addressOf(person), home: addressOf(signer), ...said, expiresAt: said.signedAt };
        const statement = signer === person ? undefined : receivedRecord(signStatement(crypto, person.keys, link));
        const about = { peer: addressOf(person), signer: signer.key, statement };
        const departure = signDeparture(crypto, signer.keys, { ...about, ...said });
        const signed = receivedRecord(departure.signed);
        const opened = openDeparture(signed);
        expect(opened).toEqual({ ...departure, signed });
        expect(isGenuineDeparture(crypto, opened)).toBe(true);
      }),
    );
  });
});

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}
