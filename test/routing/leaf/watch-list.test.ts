import { describe, expect, it } from 'vitest';
import type { PeerId } from '../../../src/model/peer-id.js';
import { WatchList } from '../../../src/routing/leaf/watch-list.js';

const id = (text: string): PeerId => text as PeerId;

class Bench {
  readonly needed = new Set<PeerId>();
  readonly list: WatchList;

  constructor(most: number) {
    this.list = new WatchList(most, () => this.needed);
  }

  use(text: string): string {
    const { added, removed } = this.list.use(id(text));
    return [...added.map((each) => `+${each}`), ...removed.map((each) => `-${each}`)].join(' ');
  }
}

describe('whom a leaf watches', () => {
  it('is told once', () => {
    const bench = new Bench(3);
    expect([bench.use('bob'), bench.use('bob')]).toEqual(['+bob', '']);
  });

  it('is no more than there is room for: who was used least recently goes', () => {
    const bench = new Bench(2);
    for (const each of ['bob', 'carol', 'bob']) bench.use(each);
    expect(bench.use('dave')).toBe('+dave -carol');
    expect([...bench.list.ids()]).toEqual(['bob', 'dave']);
  });

  it('is who is needed, however long ago', () => {
    const bench = new Bench(2);
    bench.needed.add(id('bob'));
    for (const each of ['bob', 'carol']) bench.use(each);
    expect(bench.use('dave')).toBe('+dave -carol');
  });

  it('is not who comes when all others are needed, and who is needed as well waits for room', () => {
    const bench = new Bench(1);
    bench.needed.add(id('bob')).add(id('carol'));
    bench.use('bob');
    expect([bench.use('dave'), bench.use('carol')]).toEqual(['', '']);
    expect([...bench.list.ids()]).toEqual(['bob', 'carol']);
    expect(bench.list.isWatched(id('carol'))).toBe(false);
    bench.needed.delete(id('bob'));
    expect(bench.use('bob')).toBe('+carol -bob');
  });

  it('makes room when somebody is taken off', () => {
    const bench = new Bench(1);
    bench.needed.add(id('bob')).add(id('carol'));
    for (const each of ['bob', 'carol']) bench.use(each);
    expect(bench.list.drop(id('bob'))).toEqual({ added: ['carol'], removed: ['bob'] });
    expect(bench.list.drop(id('nobody'))).toEqual({ added: [], removed: [] });
  });

  it('is heard of when the home has said who it is', () => {
    const bench = new Bench(2);
    bench.use('bob');
    expect(bench.list.isHeard(id('bob'))).toBe(false);
    bench.list.heard(id('bob'));
    bench.list.heard(id('carol'));
    expect(bench.list.isHeard(id('bob'))).toBe(true);
    expect(bench.list.isHeard(id('carol'))).toBe(false);
  });

  it('is the latest ones, and who is needed, at a home with less room', () => {
    const bench = new Bench(4);
    for (const each of ['bob', 'carol', 'dave', 'erin']) bench.use(each);
    bench.needed.add(id('bob'));
    expect(new Set(bench.list.begin(2, 'who-was-heard'))).toEqual(new Set(['bob', 'erin']));
    expect([...bench.list.ids()]).toEqual(['bob', 'erin']);
  });

  it('is at its beginning who is needed, before all others', () => {
    const bench = new Bench(2);
    for (const each of ['bob', 'carol']) bench.use(each);
    bench.needed.add(id('dave'));
    expect(bench.list.begin(2, 'who-was-heard')).toEqual(['dave', 'carol']);
    expect(bench.list.isHeard(id('dave'))).toBe(false);
    bench.needed.add(id('erin')).add(id('frank'));
    expect(bench.list.begin(2, 'everybody')).toEqual(['erin', 'frank']);
    expect([...bench.list.ids()]).toEqual(['erin', 'frank', 'dave']);
    expect(bench.list.isHeard(id('erin'))).toBe(true);
  });

  it('is known at once where everybody was known, and else as far as it was', () => {
    const bench = new Bench(4);
    for (const each of ['bob', 'carol']) bench.use(each);
    bench.list.heard(id('bob'));
    bench.list.begin(4, 'who-was-heard');
    expect(['bob', 'carol'].map((each) => bench.list.isHeard(id(each)))).toEqual([true, false]);
    bench.list.begin(4, 'everybody');
    expect(bench.list.isHeard(id('carol'))).toBe(true);
  });
});
