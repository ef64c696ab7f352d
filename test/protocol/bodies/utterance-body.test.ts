import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../src/model/bytes.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { decodeUtterance, encodeUtterance } from '../../../src/protocol/bodies/utterance-body.js';
import { utterance } from '../support/arbitraries.js';
import { writeBySchema, type Meaning } from '../support/schema.js';
import { readVectors } from '../support/vectors.js';

interface Vectors {
  readonly utterances: readonly { readonly what: string; readonly hex: string; readonly utterance: Meaning }[];
  readonly unknown: readonly { readonly what: string; readonly hex: string }[];
}

const vectors = readVectors('utterances') as Vectors;

describe('what is said', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(utterance, (said) => {
        expect(decodeUtterance(Uint8Array.from(encodeUtterance(said)))).toEqual(said);
      }),
    );
  });

  it.each(vectors.utterances)('has the bytes of the schema: $what', ({ hex, utterance: meaning }) => {
    expect(toHex(writeBySchema('Utterance', meaning))).toBe(hex);
    const read = decodeUtterance(fromHex(hex));
    expect(read.kind === 'unknown' ? '' : toHex(encodeUtterance(read))).toBe(hex);
  });

  it.each(vectors.unknown)('is of a kind that this version does not know: $what', ({ hex }) => {
    expect(decodeUtterance(fromHex(hex))).toEqual({ kind: 'unknown', bytes: fromHex(hex) });
  });

  it('is an utterance or refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeUtterance(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
    );
  });
});
