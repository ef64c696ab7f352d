import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placedDataDir, placedId, placeIn, placeVariable } from '../../../node/cluster/place.js';
import { typedPeerId } from '../../../src/model/peer-id.js';

describe('the place among workers', () => {
  test('comes with the environment, and is none without it', () => {
    const place = { number: 2, siblings: ['ws://127.0.0.1:40001/'], ownPort: 40_002 };
    expect(placeIn({ [placeVariable]: JSON.stringify(place) })).toEqual(place);
    expect(placeIn({})).toBeUndefined();
  });

  test('leaves the first one the ID and the data directory that were asked for', () => {
    const hub = typedPeerId('hub');
    expect([1, 2, 3].map((number) => placedId(hub, number))).toEqual(['hub', 'hub-2', 'hub-3']);
    const folders = [1, 2].map((number) => placedDataDir('/data', { number, siblings: [], ownPort: 0 }));
    expect(folders).toEqual(['/data', join('/data', 'workers', '2')]);
  });

  test('says which worker an ID is too long for', () => {
    expect(() => placedId(typedPeerId('x'.repeat(64)), 2)).toThrow(
      /^the worker 2 would be "x+-2", and that is no ID: /,
    );
  });
});
