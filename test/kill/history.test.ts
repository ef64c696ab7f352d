import { describe, expect, it } from 'vitest';
import { absences, breachesIn, percentile, type HistoryEvent } from './support/history.js';

const good: readonly HistoryEvent[] = [
  [1, 'a', 'state', 'joined', '10'],
  [1, 'b', 'state', 'joined', '11'],
  [2, 'a', 'sent', 'b', 'a>b#1'],
  [3, 'b', 'shown', 'a', 'a>b#1'],
  [4, 'a', 'delivered', 'b', 'a>b#1'],
  [5, 'a', 'sent', 'b', 'a>b#2'],
  [6, 'b', 'shown', 'a', 'a>b#2'],
];

describe('a history', () => {
  it('in which everything was shown once and in order has no breach', () => {
    expect(breachesIn(good)).toEqual([]);
  });

  it.each<[string, HistoryEvent[], string]>([
    ['a text that was shown twice', [...good, [7, 'b', 'shown', 'a', 'a>b#1']], 'a>b#1 was shown twice'],
    ['a text that was lost', [...good, [7, 'a', 'sent', 'b', 'a>b#3']], 'a>b#3 was never shown'],
    [
      'a text that came late',
      [...good, [7, 'b', 'shown', 'a', 'a>b#4'], [8, 'b', 'shown', 'a', 'a>b#3']],
      'a>b#3 was shown out of order',
    ],
    [
      'a confirmation of what was not shown',
      [...good, [7, 'a', 'delivered', 'b', 'a>b#3']],
      'a>b#3 was called delivered and never shown',
    ],
    ['a text from another', [...good, [7, 'b', 'shown', 'c', 'a>b#3']], 'b was shown a>b#3 as from c'],
    ['a failure', [...good, [7, 'a', 'failed', 'b', 'a>b#2']], 'a was told that a>b#2 to b failed'],
    ['somebody who seemed to leave', [...good, [7, 'a', 'leave', 'b']], 'a was told that b left'],
    ['somebody who lost an ID', [...good, [7, 'a', 'renamed', 'a~1234']], 'a lost its ID and goes on as a~1234'],
    ['somebody who gave up', [...good, [7, 'a', 'state', 'ended', '']], 'a has ended'],
  ])('with %s has one', (_, history, breach) => {
    expect(breachesIn(history)).toEqual([breach]);
  });

  it('in which somebody counts as gone who was out has no breach', () => {
    const history: HistoryEvent[] = [
      ...good,
      [100, 'b', 'state', 'waiting', ''],
      [17_000, 'b', 'state', 'joined', '12'],
      [17_001, 'a', 'leave', 'b'],
      [17_002, 'a', 'leave', 'node3'],
    ];
    expect(breachesIn(history)).toEqual([]);
    expect(breachesIn([...history, [38_000, 'a', 'leave', 'b']])).toEqual(['a was told that b left']);
  });

  it('in which somebody counts as gone who came back in time has one', () => {
    const history: HistoryEvent[] = [
      ...good,
      [100, 'b', 'state', 'waiting', ''],
      [110, 'b', 'state', 'joining', ''],
      [900, 'b', 'state', 'joined', '12'],
      [5_500, 'a', 'leave', 'b'],
    ];
    expect(breachesIn(history)).toEqual(['a was told that b left']);
  });

  it('in which somebody counts as gone who is still out has no breach', () => {
    const out: HistoryEvent[] = [...good, [100, 'b', 'state', 'waiting', '']];
    expect(breachesIn([...out, [5_200, 'a', 'leave', 'b']])).toEqual([]);
    expect(breachesIn([...out, [4_000, 'a', 'leave', 'b']])).toEqual(['a was told that b left']);
  });

  it('tells how long the leaves of a lost node were out', () => {
    const history: HistoryEvent[] = [
      ...good,
      [100, 'a', 'state', 'waiting', ''],
      [140, 'a', 'state', 'joined', '11'],
      [300, 'b', 'state', 'waiting', ''],
    ];
    expect(absences(history, [{ at: 90, node: '10' }])).toEqual([50]);
    expect(absences(history, [{ at: 250, node: '11' }])).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(absences(history, [{ at: 120, node: '10' }])).toEqual([]);
  });

  it('is summed up by its percentiles', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(values, 0.5)).toBe(51);
    expect(percentile(values, 0.99)).toBe(100);
  });
});
