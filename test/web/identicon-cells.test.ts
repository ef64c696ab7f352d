import { describe, expect, test } from 'vitest';
import { identiconPicture, type IdenticonPicture } from '../../web/elements/identicon-cells.js';
import { seededRandom } from '../support/seeded-random.js';
import { keyOf } from './support/fake-peer.js';

const random = seededRandom(5);
const pictures = Array.from({ length: 300 }, () => identiconPicture(random.bytes(32)));

const isFilled = ({ cells }: IdenticonPicture, x: number, y: number): boolean =>
  cells.some((cell) => cell.x === x && cell.y === y);

/** Degrees between two colours, by the shorter way round. */
function between(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

/** What the eye takes for the same: like colours, and at most two places of the left half and the middle different. */
function areAlike(one: IdenticonPicture, other: IdenticonPicture): boolean {
  if (between(one.hue, other.hue) > 20 || between(one.cellHue, other.cellHue) > 40) return false;
  let differences = 0;
  for (let x = 0; x < 3; x += 1)
    for (let y = 0; y < 5; y += 1) if (isFilled(one, x, y) !== isFilled(other, x, y)) differences += 1;
  return differences <= 2;
}

describe('the picture of a key', () => {
  test('is the same for the same key and another for another', () => {
    expect(identiconPicture(keyOf('alice'))).toEqual(identiconPicture(keyOf('alice')));
    expect(identiconPicture(keyOf('alice'))).not.toEqual(identiconPicture(keyOf('bob')));
  });

  test('is the same on the left and on the right, without a cell twice', () => {
    const names = Array.from({ length: 50 }, (_, at) => `somebody ${at}`);
    for (const name of names) {
      const { cells } = identiconPicture(keyOf(name));
      const places = new Set(cells.map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(cells.length);
      for (const { x, y } of cells) expect(places).toContain(`${4 - x} ${y}`);
    }
  });

  test('is filled in the middle more often than at the rim', () => {
    const shares = [0, 1, 2].map((x) => {
      const filled = pictures.flatMap((picture) => [0, 1, 2, 3, 4].filter((y) => isFilled(picture, x, y)));
      return filled.length / (5 * pictures.length);
    });
    expect(shares[0]).toBeCloseTo(100 / 256, 1);
    expect(shares[1]).toBeCloseTo(125 / 256, 1);
    expect(shares[2]).toBeCloseTo(150 / 256, 1);
  });

  test('looks like that of another key in one of some thousand pairs at most', () => {
    const pairs = pictures.flatMap((one, at) => pictures.slice(at + 1).map((other) => [one, other] as const));
    const alike = pairs.filter(([one, other]) => areAlike(one, other));
    expect(pairs).toHaveLength(44_850);
    expect(alike.length).toBeLessThan(pairs.length / 4_000);
  });
});
