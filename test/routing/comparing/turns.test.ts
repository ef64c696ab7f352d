import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/routing/comparing/turns.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeLink } from '../support/fake-link.js';
import { person } from '../support/person.js';

/** Five neighbours who are wanted at once, and who of them was asked. */
function bench(): { turns: Turns; clock: VirtualClock; links: readonly FakeLink[]; asked: string[] } {
  const clock = new VirtualClock();
  const asked: string[] = [];
  const turns = new Turns(clock, ({ remote }) => void asked.push(remote.id));
  const links = ['a', 'b', 'c', 'd', 'e'].map((id) => new FakeLink(person(id), 'node'));
  for (const link of links) turns.want(link);
  return { turns, clock, links, asked };
}

describe('neighbours are asked what they know', () => {
  it('one after the other', () => {
    const { turns, links, asked } = bench();
    expect(asked).toEqual(['a']);
    turns.answered(links[0]!);
    expect(asked).toEqual(['a', 'b']);
  });

  it('though others never answer', () => {
    const { clock, asked } = bench();
    clock.advance(2_999);
    expect(asked).toEqual(['a']);
    clock.advance(1);
    expect(asked).toEqual(['a', 'b']);
  });

  it('in the place of one that is not there any more, which is not asked either', () => {
    const { turns, links, asked } = bench();
    turns.drop(links[1]!);
    turns.drop(links[0]!);
    expect(asked).toEqual(['a', 'c']);
  });

  it('once more, behind the others, where that is wanted before they have answered', () => {
    const { turns, links, asked } = bench();
    turns.want(links[0]!);
    expect(asked).toEqual(['a']);
    for (const link of links) turns.answered(link);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('no more once it is over', () => {
    const { turns, links, clock, asked } = bench();
    turns.close();
    turns.answered(links[0]!);
    clock.advance(60_000);
    expect(asked).toEqual(['a']);
    expect(clock.pending).toBe(0);
  });
});

describe('a neighbour that has asked', () => {
  it('is asked with the answer while one other is being asked, and later while two are', () => {
    const { turns, links, asked } = bench();
    expect(turns.whenItHasAsked(links[2]!)).toBe('now');
    expect(turns.whenItHasAsked(links[3]!)).toBe('later');
    turns.answered(links[2]!);
    expect(asked).toEqual(['a']);
    expect(turns.whenItHasAsked(links[3]!)).toBe('now');
    for (const at of [0, 3, 1]) turns.answered(links[at]!);
    expect(asked).toEqual(['a', 'b', 'e']);
  });

  it('makes room for the next one when it does not answer', () => {
    const { turns, links, clock } = bench();
    turns.whenItHasAsked(links[2]!);
    clock.advance(3_000);
    expect(turns.whenItHasAsked(links[3]!)).toBe('now');
  });

  it('is not asked where it is being asked already, or where nothing is wanted of it', () => {
    const { turns, links } = bench();
    expect(turns.whenItHasAsked(links[0]!)).toBe('no');
    turns.answered(links[0]!);
    expect(turns.whenItHasAsked(links[0]!)).toBe('no');
    turns.want(links[1]!);
    expect(turns.whenItHasAsked(links[1]!)).toBe('no');
  });
});
