/** Of figures of several runs. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return { median: (low + high) / 2, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** Of two series of figures that were taken in turn: how many times the second is in the first, each with its neighbour. */
export function ratiosOf(figures: readonly number[], by: readonly number[]): Spread {
  return spreadOf(figures.map((figure, round) => figure / (by[round] ?? Number.NaN)));
}
