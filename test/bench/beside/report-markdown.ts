import { linesOf, shown, shownAim, shownRatio, type Line } from './report-text.js';
import type { MeasureResult } from './run-measures.js';
import { systems } from './server-work.js';
import type { SlowReaderResult } from './slow-reader.js';
import { spreadOf } from './statistics.js';

const verdicts: Readonly<Record<Line['verdict'], string>> = { reached: 'yes', missed: 'no', 'no aim': '-' };

/** Two tables: what was measured, and how tabmesh stands beside the others; then how quiet the machine was. */
export function reportMarkdown(results: readonly MeasureResult[], slow: SlowReaderResult | undefined): string {
  const figures = [row(['', ...systems]), row(['---', ...systems.map(() => '--:')])];
  const ratios = [
    row([
      '',
      'by the bare relay',
      'aim',
      'reached',
      'by the batching one',
      'by that of the same bytes',
      'by socket.io',
    ]),
    row(['---', '--:', '--:', '---', '--:', '--:', '--:']),
  ];
  for (const result of results) {
    for (const line of linesOf(result)) {
      const name = `${result.measure.title}: ${line.figure.label}`;
      const figureOf = (system: string): string => {
        const found = line.figures.find((figure) => figure.system === system);
        return found ? `${shown(found.spread.median, line.figure.digits)}${line.figure.unit}` : '-';
      };
      const ratioBy = (system: string): string => {
        const found = line.ratios.find(({ by }) => by === system);
        return found ? shownRatio(found.spread) : '-';
      };
      figures.push(row([name, ...systems.map(figureOf)]));
      const [aim, verdict] = [shownAim(line.figure), verdicts[line.verdict]];
      ratios.push(
        row([name, ratioBy('bare'), aim, verdict, ratioBy('batching'), ratioBy('same bytes'), ratioBy('socket.io')]),
      );
    }
  }
  const parts = [
    'Medians:',
    figures.join('\n'),
    'Ratios, of each round, as median (least to most):',
    ratios.join('\n'),
  ];
  if (slow) parts.push(slowReaderMarkdown(slow));
  parts.push(quietness(results));
  return parts.join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function slowReaderMarkdown({ members, rate, cost, floods, memory }: SlowReaderResult): string {
  const ends = [...new Set(floods.map(({ end }) => end))].join(', ');
  const mebibytes = (bytes: number): string => (bytes / 1_024 / 1_024).toFixed(1);
  return [
    `One of ${members} members of a room reads nothing, and somebody pours 32 MiB over it (${ends}): by what it is before and after,`,
    `the others get ${shownRatio(rate)} of the deliveries in a second, each for ${shownRatio(cost)} of the processor time; the`,
    `resident memory of the node grew by ${mebibytes(memory.median)} MiB (${mebibytes(memory.least)} to ${mebibytes(memory.most)}). ${floods.length} rounds.`,
  ].join('\n');
}

function quietness(results: readonly MeasureResult[]): string {
  const all = results.flatMap(({ results: each }) => each);
  const others = spreadOf(all.flatMap(({ busy }) => busy.map((one) => one.others)));
  const discarded = all.reduce((sum, one) => sum + one.discarded, 0);
  return [
    `Something else kept ${shown(others.median, 2)} cores busy meanwhile (${shown(others.least, 2)} to ${shown(others.most, 2)}), and`,
    `${discarded} runs were made again for it. Where that is much, believe processor times and not the wall.`,
  ].join(' ');
}
