const gap = '  ';

/** Rows of cells as lines with aligned columns; the first row is the heading. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, shownLength(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - shownLength(cell));
}

/** Characters as people count them. */
function shownLength(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
