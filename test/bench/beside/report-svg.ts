import type { MeasureResult, SystemResult } from './run-measures.js';
import { ratiosOf } from './statistics.js';
import { barChart, type Group } from '../support/bar-chart.js';

const colours: Readonly<Record<string, string>> = {
  bare: '#9aa5b1',
  batching: '#5b7083',
  'socket.io': '#d08770',
  tabmesh: '#2f9e6e',
};
const names: Readonly<Record<string, string>> = { bare: 'bare relay', batching: 'batching relay' };

/** Processor time for a message as bars, by that of the bare relay. Undefined where nothing of the kind was measured. */
export function reportSvg(results: readonly MeasureResult[]): string | undefined {
  const groups = results.flatMap(({ measure, results: all }): Group[] => {
    const costsOf = ({ samples }: SystemResult): number[] => samples.map(({ cost = Number.NaN }) => cost);
    const bare = all.find(({ system }) => system === 'bare');
    if (!bare || measure.bytes !== 64) return [];
    const bars = all.flatMap((one) => {
      const colour = colours[one.system];
      if (colour === undefined) return [];
      const value = ratiosOf(costsOf(one), costsOf(bare)).median;
      return [{ name: names[one.system] ?? one.system, colour, value }];
    });
    return [{ title: measure.title, bars }];
  });
  return groups.length === 0
    ? undefined
    : barChart(
        'Processor time of the server for each message of 64 bytes; a bare WebSocket relay is 1, less is better',
        groups,
      );
}
