import { describe, expect, test } from 'vitest';
import { identiconPicture } from '../../web/elements/identicon-cells.js';
import { keyOf } from './support/fake-peer.js';

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
});
