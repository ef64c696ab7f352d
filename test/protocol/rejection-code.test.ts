import { describe, expect, test } from 'vitest';
import { closeCodes } from '../../src/model/close-codes.js';
import type { Rejection } from '../../src/model/rejection.js';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { messageType } from '../../src/protocol/message-type.js';
import {
  rejectionCloseCode,
  rejectionCode,
  rejectionFromWire,
  rejectionOfCloseCode,
} from '../../src/protocol/rejection-code.js';
import { writeBySchema } from './support/schema.js';

const kinds: readonly Rejection['kind'][] = [
  'malformed',
  'unsupported-version',
  'bad-proof',
  'invalid-id',
  'duplicate-id',
  'stale-incarnation',
  'self',
  'forbidden',
  'busy',
  'too-many',
];

describe('a rejection', () => {
  test('has a code of its own on the wire, and there is none that stands for nothing', () => {
    const numbers = Object.values(tabmesh.v1.RejectionCode).filter((value) => typeof value === 'number');
    expect([0, ...kinds.map(rejectionCode)].sort()).toEqual(numbers.sort());
  });

  test.each(kinds)('is told from its code: %s', (kind) => {
    expect(rejectionFromWire({ code: rejectionCode(kind), words: 'no' })).toMatchObject({ kind, words: 'no' });
  });

  test.each(kinds)('is told from the close code that follows it: %s', (kind) => {
    expect(rejectionOfCloseCode(rejectionCloseCode(kind))).toBe(kind);
    expect(rejectionCloseCode(kind)).toBeGreaterThanOrEqual(4400);
  });

  test('is not seen in other close codes', () => {
    const { normal, goingAway, replaced, duplicateLink, silent, moved } = closeCodes;
    for (const code of [normal, goingAway, replaced, duplicateLink, silent, moved, 4000, 1006]) {
      expect(rejectionOfCloseCode(code)).toBeUndefined();
    }
  });

  test.each([0, 11, 255, 2 ** 31 - 1])('with the code %d of a later version counts as forbidden', (code) => {
    const rejected = { code, words: 'not on Sundays' };
    const bytes = writeBySchema('PeerMessage', { type: messageType.response, handshake_response: { rejected } });
    const rejection = { kind: 'forbidden', words: 'not on Sundays' };
    expect(decodeLinkMessage(bytes)).toEqual({ type: 'rejected', rejection });
  });

  test('brings the newest incarnation only where it means something', () => {
    const known = { knownIncarnation: 7, words: '' };
    expect(rejectionFromWire({ ...known, code: rejectionCode('stale-incarnation') })).toHaveProperty(
      'knownIncarnation',
      7,
    );
    expect(rejectionFromWire({ ...known, code: rejectionCode('busy') })).not.toHaveProperty('knownIncarnation');
  });
});
