import { formatLimit, limitTable } from '../../src/model/limits.js';
import { help as promptHelp } from '../prompt/help.js';
import { alignColumns } from '../prompt/columns.js';
import { exitCodeTexts } from './exit-codes.js';

/** What the help says below the options: the prompt, the limits and the exit codes. */
export function helpBelow(): string {
  const limits = Object.values(limitTable).map(({ name, unit, standard, about }) => [
    name,
    formatLimit(standard, unit),
    about,
  ]);
  const sections = [
    ['While it runs, it reads from stdin:', ...promptHelp],
    [
      'Other commands, each with a --help of its own:',
      'tabmesh trace ID --via ADDRESS     shows the way to a peer',
      'tabmesh backup FILE --data-dir DIR   writes a peer into a file that a passphrase seals',
      'tabmesh restore FILE --data-dir DIR  puts it into another directory, on this machine or elsewhere',
    ],
    ['Limits and their defaults:', ...alignColumns(limits)],
    ['Exit codes:', ...Object.entries(exitCodeTexts).map(([code, text]) => `${code}  ${text}`)],
  ];
  return `\n${sections.map((lines) => lines.join('\n  ')).join('\n\n')}`;
}
