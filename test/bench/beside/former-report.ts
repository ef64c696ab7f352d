import type { Measure } from './measures.js';
import type { MeasureResult, SystemResult } from './run-measures.js';
import type { SlowReaderResult } from './slow-reader.js';

/** What a run has written down. */
export interface Report {
  readonly machine: string;
  /** Of the measures beside other systems. */
  readonly rounds: number;
  readonly measures: readonly { readonly name: string; readonly results: readonly SystemResult[] }[];
  readonly slow: SlowReaderResult | undefined;
}

/** What a run has measured: all measures, or some. */
export interface Measured {
  readonly rounds: number;
  readonly results: readonly MeasureResult[];
  readonly slow: SlowReaderResult | undefined;
}

/**
 * Puts what a run has measured, which may be some measures only, to what an earlier one has written down of the others.
 * @throws Error if there is nothing of one of them, or if that was another machine.
 */
export function withFormer(all: readonly Measure[], machine: string, now: Measured, former: Report): Measured {
  const results = all.map((measure): MeasureResult => {
    const known = now.results.find((one) => one.measure.name === measure.name);
    const before = former.measures.find(({ name }) => name === measure.name);
    if (known) return known;
    if (!before) throw new Error(`"${measure.name}" was never measured: run all of them with --write`);
    return { measure, results: before.results };
  });
  const slow = now.slow ?? former.slow;
  if (!slow) throw new Error('the slow reader was never measured: run all measures with --write');
  const isMixed = now.results.length < all.length || now.slow === undefined;
  if (isMixed && former.machine !== machine)
    throw new Error(`the other measures are of another machine (${former.machine}): run all of them with --write`);
  return { rounds: now.results.length > 0 ? Math.min(now.rounds, former.rounds) : former.rounds, results, slow };
}
