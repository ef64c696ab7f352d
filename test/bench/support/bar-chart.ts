interface Bar {
  readonly name: string;
  readonly colour: string;
  readonly value: number;
}

export interface Group {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const width = 860;
const barHeight = 13;
const step = barHeight + 3;
const left = 330;
const right = width - 60;

/** Groups of bars as an SVG that reads well on a light and on a dark page. */
export function barChart(title: string, groups: readonly Group[]): string {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (value: number): number => ((right - left) * value) / most;
  const parts: string[] = [];
  const text = (x: number, y: number, words: string, more = ''): void => {
    parts.push(`<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`);
  };
  text(20, 28, title, 'font-weight="600"');
  let y = 52;
  for (const [name, colour] of legendOf(groups)) {
    const x = 20 + 150 * parts.filter((part) => part.startsWith('<rect')).length;
    parts.push(`<rect x="${x}" y="${y - 10}" width="12" height="12" rx="2" fill="${colour}"/>`);
    text(x + 18, y, name);
  }
  y += 22;
  for (const group of groups) {
    text(left - 12, y + (group.bars.length * step) / 2 + 1, group.title, 'text-anchor="end"');
    for (const { colour, value } of group.bars) {
      parts.push(
        `<rect x="${left}" y="${y}" width="${scale(value).toFixed(1)}" height="${barHeight}" rx="2" fill="${colour}"/>`,
      );
      text(Math.round(left + scale(value) + 6), y + 11, value.toFixed(2), 'font-size="11"');
      y += step;
    }
    y += 14;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="13" fill="#24292f">`,
    `<rect width="${width}" height="${y}" rx="8" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function legendOf(groups: readonly Group[]): Map<string, string> {
  return new Map(groups.flatMap(({ bars }) => bars.map(({ name, colour }) => [name, colour] as const)));
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
