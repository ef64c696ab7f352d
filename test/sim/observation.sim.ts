import { describe, expect, it } from 'vitest';
import { Observation, type RosterEvent } from './observation.js';
import type { Sight } from './sight.js';

const alice: Sight = { id: 'alice', key: 1, role: 'leaf', home: '10', isOnline: true, incarnation: 1 };
const away: Sight = { ...alice, isOnline: false };
const moved: Sight = { ...alice, home: '11' };
const another: Sight = { ...alice, key: 2 };

/** What is wrong with what somebody is told who knew `first` when they came. */
function faults(first: readonly Sight[], ...events: [RosterEvent, Sight][]): string[] {
  const observation = new Observation('bob');
  observation.enter(first);
  for (const [kind, sight] of events) observation.hear(0, kind, sight);
  return observation.faults.map(({ about }) => about);
}

describe('an observer', () => {
  it('may be told of a whole life', () => {
    expect(faults([], ['join', alice], ['away', away], ['back', moved], ['move', moved], ['leave', moved])).toEqual([]);
  });

  it.each<[string, readonly Sight[], [RosterEvent, Sight][]]>([
    ['join of who is there: alice', [alice], [['join', alice]]],
    ['join beside another key: alice', [another], [['join', alice]]],
    ['leave of who is not there: alice', [], [['leave', alice]]],
    ['leave of who is not there: alice', [another], [['leave', alice]]],
    [
      'away twice: alice',
      [alice],
      [
        ['away', away],
        ['away', away],
      ],
    ],
    ['back twice: alice', [alice], [['back', alice]]],
    ['move to the same home: alice', [alice], [['move', alice]]],
  ])('must not be told so: %s', (about, first, events) => {
    expect(faults(first, ...events)).toEqual([about]);
  });

  it('knows the key of who had an ID last', () => {
    const observation = new Observation('bob');
    observation.enter([alice]);
    observation.hear(0, 'leave', alice);
    expect(observation.keyOf('alice')).toBe(1);
    observation.hear(0, 'join', another);
    expect(observation.keyOf('alice')).toBe(2);
    expect(observation.keyOf('carol')).toBeUndefined();
  });

  it('that hears of another part of the network goes on from there', () => {
    const observation = new Observation('bob');
    observation.enter([alice]);
    observation.reread([]);
    observation.hear(0, 'away', away);
    expect(observation.faults.map(({ about }) => about)).toEqual(['away of who is not there: alice']);
    observation.reread([moved]);
    observation.compare([moved]);
    expect(observation.faults).toHaveLength(1);
  });

  it.each([
    ['what is there was not told', [], [alice]],
    ['what is there was not told', [alice], [moved]],
    ['what was told is not there', [alice], []],
  ])('is compared with what is there: %s', (about, told, there) => {
    const observation = new Observation('bob');
    observation.enter(told);
    observation.compare(there);
    expect(observation.faults.map((fault) => fault.about)).toEqual([about]);
  });
});
