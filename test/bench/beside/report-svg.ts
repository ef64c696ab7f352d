import type { MeasureResult } from './run-measures.js';
import { linesOf } from './report-text.js';
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
  const groups = results.flatMap((result): Group[] => {
    const line = linesOf(result).find(({ figure }) => figure.key === 'cost');
    const bare = line?.figures.find(({ system }) => system === 'bare');
    if (!line || !bare || result.measure.bytes !== 64) return [];
    const bars = line.figures.flatMap(({ system, spread }) => {
      const colour = colours[system];
      if (colour === undefined) return [];
      return [{ name: names[system] ?? system, colour, value: spread.median / bare.spread.median }];
    });
    return [{ title: result.measure.title, bars }];
  });
  return groups.length === 0
    ? undefined
    : barChart(
        'Processor time of the server for each message of 64 bytes; a bare WebSocket relay is 1, less is better',
        groups,
      );
}
