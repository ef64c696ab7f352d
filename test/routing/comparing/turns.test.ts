import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/routing/comparing/turns.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeLink } from '../support/fake-link.js';
import { person } from '../support/person.js';

/** Five neighbours who are wanted at once, and who of them was asked. */
function bench(): { turns: Turns; clock: VirtualClock; links: readonly FakeLink[]; asked: string[] } {
  const clock = new VirtualClock();
  const asked: string[] = [];
  const turns = new Turns(clock, ({ remote }) => asked.push(remote.id));
  const links = ['a', 'b', 'c', 'd', 'e'].map((id) => new FakeLink(person(id), 'node'));
  for (const link of links) turns.want(link);
  return { turns, clock, links, asked };
}

describe('neighbours are asked what they know', () => {
  it('two at once, and the next when one has answered', () => {
    const { turns, links, asked } = bench();
    expect(asked).toEqual(['a', 'b']);
    turns.answered(links[1]!);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('though others never answer', () => {
    const { clock, asked } = bench();
    clock.advance(2_999);
    expect(asked).toEqual(['a', 'b']);
    clock.advance(1);
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('in the place of one that is not there any more, which is not asked either', () => {
    const { turns, links, asked } = bench();
    turns.drop(links[2]!);
    turns.drop(links[0]!);
    expect(asked).toEqual(['a', 'b', 'd']);
  });

  it('once more, behind the others, where that is wanted before they have answered', () => {
    const { turns, links, asked } = bench();
    turns.want(links[0]!);
    expect(asked).toEqual(['a', 'b']);
    for (const link of links) turns.answered(link);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('no more once it is over', () => {
    const { turns, links, clock, asked } = bench();
    turns.close();
    turns.answered(links[0]!);
    clock.advance(60_000);
    expect(asked).toEqual(['a', 'b']);
    expect(clock.pending).toBe(0);
  });
});
