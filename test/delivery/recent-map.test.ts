import { describe, expect, it } from 'vitest';
import { RecentMap } from '../../src/delivery/recent-map.js';

/** A map for three, in which capitals want to stay. */
const small = (...entries: readonly string[]): RecentMap<string> => {
  const map = new RecentMap<string>(3, (value) => value === value.toLowerCase());
  for (const entry of entries) map.set(entry, entry);
  return map;
};

describe('a map of what was used recently', () => {
  it('forgets what was used least recently', () => {
    const map = small('a', 'b', 'c');
    map.use('a');
    map.set('d', 'd');
    expect(['a', 'b', 'c', 'd'].map((key) => map.use(key))).toEqual(['a', undefined, 'c', 'd']);
    expect(map.size).toBe(3);
  });

  it('does not forget anything for what it has already', () => {
    const map = small('a', 'b', 'c');
    map.set('a', 'other');
    expect(map.size).toBe(3);
    expect(map.use('a')).toBe('other');
  });

  it('keeps what wants to stay while there is something else', () => {
    const map = small('A', 'b', 'C', 'd', 'e');
    expect(['A', 'b', 'C', 'd', 'e'].map((key) => map.use(key))).toEqual(['A', undefined, 'C', undefined, 'e']);
  });

  it('stays within its bound all the same', () => {
    const map = small('A', 'B', 'C', 'D', 'e');
    expect(map.size).toBe(3);
    expect(['A', 'B', 'e'].map((key) => map.use(key))).toEqual([undefined, undefined, 'e']);
  });
});
