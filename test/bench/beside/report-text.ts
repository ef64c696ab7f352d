import type { Figure } from './measures.js';
import type { MeasureResult, SystemResult } from './run-measures.js';
import { ratiosOf, spreadOf, type Spread } from './statistics.js';

/** A figure of all systems, and how tabmesh stands beside each. */
export interface Line {
  readonly figure: Figure;
  readonly figures: readonly { readonly system: string; readonly spread: Spread }[];
  readonly ratios: readonly { readonly by: string; readonly spread: Spread }[];
  /** Whether the ratio by the bare relay is what is wanted. */
  readonly verdict: 'reached' | 'missed' | 'no aim';
}

export function linesOf({ measure, results }: MeasureResult): Line[] {
  return measure.figures.map((figure) => {
    const valuesOf = ({ samples }: SystemResult): number[] => samples.map((sample) => sample[figure.key] ?? Number.NaN);
    const own = results.find(({ system }) => system === 'tabmesh');
    const ratios = results
      .filter(({ system }) => system !== 'tabmesh')
      .map((other) => ({ by: other.system, spread: ratiosOf(own ? valuesOf(own) : [], valuesOf(other)) }));
    const figures = results.map((result) => ({ system: result.system, spread: spreadOf(valuesOf(result)) }));
    const bare = ratios.find(({ by }) => by === 'bare');
    return { figure, figures, ratios, verdict: verdictOf(figure, bare?.spread) };
  });
}

function verdictOf({ aim }: Figure, ratio: Spread | undefined): Line['verdict'] {
  if (aim.kind === 'none' || !ratio) return 'no aim';
  const isReached = aim.kind === 'at-least' ? ratio.median >= aim.ratio : ratio.median <= aim.ratio;
  return isReached ? 'reached' : 'missed';
}

export function shown(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function shownRatio({ median, least, most }: Spread): string {
  return `${shown(median, 2)} (${shown(least, 2)} to ${shown(most, 2)})`;
}

export function shownAim({ aim }: Figure): string {
  return aim.kind === 'none' ? '-' : `${aim.kind === 'at-least' ? 'at least' : 'at most'} ${aim.ratio}`;
}

/** As it is printed: figures of each system, then ratios with the least and the most, then how busy everything was. */
export function reportText(result: MeasureResult): string {
  const lines = [result.measure.title];
  for (const { figure, figures, ratios, verdict } of linesOf(result)) {
    const each = figures.map(({ system, spread }) =>
      `${system} ${shown(spread.median, figure.digits)}${figure.unit}`.padEnd(24),
    );
    lines.push(`  ${figure.label.padEnd(32)}${each.join('')}`);
    const compared = ratios.map(({ by, spread }) => `by ${by} ${shownRatio(spread)}`);
    const aim = figure.aim.kind === 'none' ? '' : `; aim ${shownAim(figure)}: ${verdict}`;
    lines.push(`  ${''.padEnd(32)}${compared.join(', ')}${aim}`);
  }
  const busy = result.results.map(({ system, busy: each, discarded }) => {
    const part = (key: 'server' | 'load' | 'others'): string => shown(spreadOf(each.map((one) => one[key])).median, 2);
    const again = discarded > 0 ? `, ${discarded} made again` : '';
    return `${system} ${part('server')}/${part('load')}/${part('others')}${again}`;
  });
  lines.push(`  ${'cores busy: server/load/others'.padEnd(32)}${busy.join('; ')}`);
  return `${lines.join('\n')}\n`;
}
