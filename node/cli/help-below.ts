import { limitTable } from '../../src/model/limits.js';
import { day, GiB, hour, KiB, MiB, minute, second } from '../../src/model/units.js';
import { help as promptHelp } from '../prompt/carry-out.js';
import { alignColumns } from '../prompt/columns.js';
import { exitCodeTexts } from './exit-codes.js';

type Unit = (typeof limitTable)[keyof typeof limitTable]['unit'];

/** The largest first. */
const spellings: Readonly<Record<Unit, readonly (readonly [factor: number, name: string])[]>> = {
  bytes: [
    [GiB, 'GiB'],
    [MiB, 'MiB'],
    [KiB, 'KiB'],
  ],
  milliseconds: [
    [day, 'd'],
    [hour, 'h'],
    [minute, 'm'],
    [second, 's'],
    [1, 'ms'],
  ],
  count: [],
};

/** What the help says below the options: the prompt, the limits and the exit codes. */
export function helpBelow(): string {
  const limits = Object.values(limitTable).map(({ name, unit, standard, about }) => [
    name,
    spelled(standard, unit),
    about,
  ]);
  const sections = [
    ['While it runs, it reads from stdin:', ...promptHelp],
    ['Another command:', 'tabmesh trace ID --via ADDRESS   shows the way to a peer; see tabmesh trace --help'],
    ['Limits and their defaults:', ...alignColumns(limits)],
    ['Exit codes:', ...Object.entries(exitCodeTexts).map(([code, text]) => `${code}  ${text}`)],
  ];
  return `\n${sections.map((lines) => lines.join('\n  ')).join('\n\n')}`;
}

/** A value as `--limit` reads it. */
function spelled(value: number, unit: Unit): string {
  const [factor, name] = spellings[unit].find(([candidate]) => value % candidate === 0) ?? [1, ''];
  return `${value / factor}${name}`;
}
