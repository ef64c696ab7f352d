import { expect, test, vi } from 'vitest';
import { RecentlyUsed } from '../../../node/crypto/recently-used.js';

test('a value is made once and kept', () => {
  const cache = new RecentlyUsed<string, number>(2);
  const make = vi.fn(() => 1);
  expect(cache.get('alice', make)).toBe(1);
  expect(cache.get('alice', make)).toBe(1);
  expect(make).toHaveBeenCalledOnce();
});

test('that there is no value is kept as well', () => {
  const cache = new RecentlyUsed<string, undefined>(2);
  const make = vi.fn(() => undefined);
  cache.get('alice', make);
  cache.get('alice', make);
  expect(make).toHaveBeenCalledOnce();
});

test('what was not used for longest is forgotten', () => {
  const cache = new RecentlyUsed<string, string>(2);
  const get = (key: string) => cache.get(key, () => `${key} anew`);
  get('alice');
  get('bob');
  get('alice');
  get('carol');
  expect(cache.size).toBe(2);
  const make = vi.fn(() => 'made');
  cache.get('alice', make);
  expect(make).not.toHaveBeenCalled();
  cache.get('bob', make);
  expect(make).toHaveBeenCalledOnce();
});
