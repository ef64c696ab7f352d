import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidRoomNameError } from '../../src/model/errors.js';
import { lobbyName, parseRoomName, typedRoomName } from '../../src/model/room.js';
import type { roomVectors } from '../protocol/make/room-vectors.js';
import { readVectors } from '../protocol/support/vectors.js';

const { names } = readVectors('rooms') as ReturnType<typeof roomVectors>;

describe('the name of a room', () => {
  it.each(names.valid)('may be "%s"', (text) => {
    expect(parseRoomName(text)).toBe(text);
  });

  it.each(names.invalid)('is none: $why', ({ text }) => {
    expect(() => parseRoomName(text)).toThrow(InvalidRoomNameError);
  });

  it('is that of the lobby, for one', () => {
    expect(parseRoomName('lobby')).toBe(lobbyName);
  });

  it('is told apart by case', () => {
    expect(parseRoomName('Lobby')).not.toBe(lobbyName);
  });

  it('is read as it is, or refused with words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        try {
          expect(parseRoomName(text)).toBe(text);
          expect([...text].length).toBeLessThanOrEqual(32);
          expect(text).not.toMatch(/[\s\p{C}\p{Z}]/u);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidRoomNameError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name of a room as a person types it', () => {
  it.each([
    ['#lobby', 'lobby'],
    ['lobby', 'lobby'],
    ['  #lobby ', 'lobby'],
    ['#cafe\u0301', 'caf\u00e9'],
  ])('may be "%s"', (typed, name) => {
    expect(typedRoomName(typed)).toBe(name);
  });

  it.each(['', '#', '##lobby', '# lobby', 'two words'])('is none: "%s"', (typed) => {
    expect(() => typedRoomName(typed)).toThrow(InvalidRoomNameError);
  });
});
