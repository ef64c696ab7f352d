import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { ProtocolError } from '../../src/model/errors.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { newCounters } from '../../src/platform/counters.js';
import { sampleLinkMessages, type messageVectors } from './make/message-vectors.js';
import { linkMessage } from './support/arbitraries.js';
import { readBySchema, writeBySchema, type Meaning } from './support/schema.js';
import { readVectors } from './support/vectors.js';
import { linkBytes } from './support/wire.js';

const vectors = readVectors('messages') as ReturnType<typeof messageVectors>;

const meaningOf = (name: string): Meaning => vectors.messages.find((vector) => vector.name === name)!.message;

/** Writes a vector's meaning with something changed in its only body. */
function changed(name: string, change: (body: Record<string, unknown>) => Meaning): Uint8Array {
  const { type, ...bodies } = meaningOf(name);
  const [[field, body] = ['', {}]] = Object.entries(bodies);
  return writeBySchema('PeerMessage', { type, [field]: change({ ...(body as Meaning) }) });
}

/** What is read of a roster with these lines. */
function rosterOf(peers: readonly Meaning[]): { readonly ids: readonly string[]; readonly unreadable: number } {
  const counters = newCounters();
  const message = decodeLinkMessage(
    changed('roster in one part', () => ({ peers: [...peers] })),
    counters,
  );
  if (message?.type !== 'roster') throw new Error('not a roster');
  return { ids: message.peers.map(({ peer }) => peer.id), unreadable: counters.unreadableLine };
}

describe('the vectors', () => {
  test.each(vectors.messages)('say the same as the schema: $name', ({ hex, message }) => {
    expect(readBySchema('PeerMessage', fromHex(hex))).toEqual(message);
    expect(toHex(writeBySchema('PeerMessage', message))).toBe(hex);
  });

  test.each(Object.entries(sampleLinkMessages))('are what is written and read: %s', (name, message) => {
    const { hex } = vectors.messages.find((vector) => vector.name === name)!;
    expect(toHex(linkBytes(message))).toBe(hex);
    expect(decodeLinkMessage(fromHex(hex))).toEqual(message);
  });

  test.each(vectors.skipped)('hold what is skipped: $name', ({ hex }) => {
    expect(decodeLinkMessage(fromHex(hex))).toBeUndefined();
  });

  test.each(vectors.tolerated)('hold what is read all the same: $name', ({ hex, same_as: same }) => {
    expect(decodeLinkMessage(fromHex(hex))).toEqual(sampleLinkMessages[same]);
  });
});

describe('a message of the link', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(linkMessage, (message) => {
        expect(decodeLinkMessage(linkBytes(message))).toEqual(message);
      }),
      { numRuns: 300 },
    );
  });

  test('is kept apart from the frame that it came in', () => {
    fc.assert(
      fc.property(linkMessage, (message) => {
        const bytes = linkBytes(message);
        const read = decodeLinkMessage(bytes);
        bytes.fill(0xff);
        expect(read).toEqual(message);
      }),
    );
  });

  test('says nothing but ProtocolError when it is broken', () => {
    fc.assert(
      fc.property(linkMessage, fc.nat(), fc.nat(255), (message, place, byte) => {
        const bytes = linkBytes(message);
        bytes[place % bytes.length] = byte;
        try {
          decodeLinkMessage(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bytes of the wrong size', () => {
  const sizes = [0, 1, 31, 33, 63, 65];
  const fields: readonly (readonly [string, string, number])[] = [
    ['handshake challenge', 'node_key', 32],
    ['handshake challenge', 'nonce', 32],
    ['handshake start of a leaf', 'peer_key', 32],
    ['handshake start of a leaf', 'nonce', 32],
    ['handshake start of a leaf', 'signature', 64],
    ['handshake start of a leaf', 'statement_signature', 64],
    ['handshake start of a node', 'signature', 64],
  ];

  test.each(fields)('are refused in a %s: %s', (name, field, right) => {
    for (const size of [...sizes, right - 1, right + 1]) {
      const bytes = changed(name, (body) => ({ ...body, [field]: '00'.repeat(size) }));
      expect(() => decodeLinkMessage(bytes), `${size} bytes`).toThrow(ProtocolError);
    }
  });

  test.each([
    ['between nodes: a node record', 'node', 'signature'],
    ['between nodes: a departure', 'departure', 'signature'],
    ['between nodes: an attachment', 'attachment', 'leaf_signature'],
    ['between nodes: an attachment', 'attachment', 'home_signature'],
  ])('are refused in an announcement %s: %s.%s', (name, subject, field) => {
    for (const size of sizes) {
      const bytes = changed(name, (body) => ({
        ...body,
        [subject]: { ...(body[subject] as Meaning), [field]: '00'.repeat(size) },
      }));
      expect(() => decodeLinkMessage(bytes), `${size} bytes`).toThrow(ProtocolError);
    }
  });

  test('spoil the line of a roster that has them as a key', () => {
    for (const size of sizes)
      expect(rosterOf([{ id: 'alice', key: '00'.repeat(size), role: 2 }]).ids, `${size} bytes`).toEqual([]);
  });
});

describe('a number that is no time or count', () => {
  const numbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 2 ** 53];

  test.each([
    ['handshake challenge', 'time'],
    ['handshake challenge', 'incarnation'],
    ['handshake start of a leaf', 'incarnation'],
  ])('is refused in a %s: %s', (name, field) => {
    for (const number of numbers) {
      const bytes = changed(name, (body) => ({ ...body, [field]: number }));
      expect(() => decodeLinkMessage(bytes), String(number)).toThrow(ProtocolError);
    }
  });

  test.each(['witnessed_at', 'claimed_at'])('is refused in an attachment: %s', (field) => {
    for (const number of numbers) {
      const bytes = changed('between nodes: an attachment', ({ attachment }) => ({
        attachment: { ...(attachment as Meaning), [field]: number },
      }));
      expect(() => decodeLinkMessage(bytes), String(number)).toThrow(ProtocolError);
    }
  });
});

describe('a message without its content', () => {
  test.each([
    ['a challenge', '0801'],
    ['a handshake', '0802'],
    ['a handshake response', '0803'],
    ['a handshake response that neither accepts nor rejects', '0803920100'],
    ['an acceptance without limits', '080392014' + '40a420a40' + '00'.repeat(64)],
    ['a roster', '0804'],
    ['a propagation', '0805'],
    ['a list of fallback nodes', '0807'],
  ])('is refused: %s', (_, hex) => {
    expect(() => decodeLinkMessage(fromHex(hex))).toThrow(ProtocolError);
  });
});

describe('an ID that is none', () => {
  // The last one has a letter that Unicode does not know yet.
  const noIds = ['', 'al~ice', ' alice', 'x'.repeat(65), 'alice\u{3FFF0}'];

  test('is refused in a challenge', () => {
    for (const id of noIds)
      expect(() => decodeLinkMessage(changed('handshake challenge', (body) => ({ ...body, node_id: id })))).toThrow(
        ProtocolError,
      );
  });

  test('spoils its own line of a roster and no other, and is counted', () => {
    for (const id of noIds) {
      const lines = ['bob', id, 'carol'].map((name) => ({ id: name, key: '00'.repeat(32), role: 2 }));
      expect(rosterOf(lines), id).toEqual({ ids: ['bob', 'carol'], unreadable: 1 });
      const home = { id: 'dave', key: '00'.repeat(32), role: 1, home_id: id };
      expect(rosterOf([home, ...lines.slice(2)]), id).toEqual({ ids: ['carol'], unreadable: 1 });
    }
  });

  test('is skipped in an announcement', () => {
    for (const id of noIds) {
      const bytes = changed('to a leaf: bob joined', ({ peer }) => ({ type: 1, peer: { ...(peer as Meaning), id } }));
      expect(decodeLinkMessage(bytes), id).toBeUndefined();
    }
  });

  test('is left to the handshake to answer with words', () => {
    const bytes = changed('handshake start of a node', (body) => ({ ...body, peer_id: 'al~ice' }));
    expect(decodeLinkMessage(bytes)).toMatchObject({ type: 'start', start: { id: 'al~ice' } });
  });

  test('is dropped where it is only a suggestion', () => {
    const bytes = changed('handshake response: the ID is taken', ({ rejected }) => ({
      rejected: { ...(rejected as Meaning), suggested_id: 'al~ice' },
    }));
    const read = decodeLinkMessage(bytes);
    expect(read).toMatchObject({ type: 'rejected', rejection: { kind: 'duplicate-id' } });
    expect(read).not.toHaveProperty('rejection.suggestedId');
  });
});
