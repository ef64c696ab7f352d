// `npm run bench:growth [-- --write] [leaves ...]`: what a change costs a network of so many leaves, in messages and bytes, and what a
// directory takes of as many remote peers; as a table and a plot.

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { costsOf } from '../sim/costs.js';
import { barChart } from './support/bar-chart.js';
import { writeGeneratedPart } from './support/generated-part.js';

const nodes = 10;
const directories = [10_000, 100_000];

interface Row {
  readonly leaves: number;
  /** A leaf joins: messages and bytes, everywhere in the network. */
  readonly messages: number;
  readonly bytes: number;
  readonly messagesBetweenNodes: number;
  readonly bytesBetweenNodes: number;
  readonly roundTrips: number;
}

async function join(leaves: number): Promise<Row> {
  const { costs } = await costsOf({ nodes, leaves, shape: 'random', first: 1 });
  const found = costs.find(({ change }) => change === 'a leaf joins');
  if (!found) throw new Error('the simulator has measured no leaf that joins');
  const { betweenNodes, comparisons, toLeaves, rosters, convergence } = found;
  const all = [betweenNodes, comparisons, toLeaves, rosters];
  return {
    leaves,
    messages: all.reduce((sum, { messages }) => sum + messages, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    messagesBetweenNodes: betweenNodes.messages,
    bytesBetweenNodes: betweenNodes.bytes,
    roundTrips: convergence.roundTrips,
  };
}

/** Bytes for each remote peer, by the benchmark of the directory, which needs a process of its own. */
async function directory(peers: number): Promise<number> {
  const arguments_ = ['--expose-gc', 'test/bench/start.mjs', 'directory-memory', String(peers)];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_);
  const bytes = /^.*bytes a peer\b(?! after).*?(\d[\d,]*)\s*$/m.exec(stdout)?.[1];
  if (bytes === undefined) throw new Error(`the benchmark of the directory says nothing of bytes a peer: ${stdout}`);
  return Number(bytes.replaceAll(',', ''));
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000];
  if (!sizes.every((leaves) => Number.isInteger(leaves) && leaves >= nodes))
    throw new Error(`numbers of leaves are whole and at least ${nodes}, not "${positionals.join(' ')}"`);
  const joins: Row[] = [];
  for (const leaves of sizes) joins.push(await join(leaves));
  const memory: (readonly [peers: number, bytes: number])[] = [];
  for (const peers of directories) memory.push([peers, await directory(peers)]);
  const table = [
    `What one leaf that joins costs a network of ${nodes} nodes, messages / bytes:`,
    '',
    row(['leaves there', 'in all', 'of these between nodes', 'known to all after']),
    row(['--:', '--:', '--:', '--:']),
    ...joins.map((one) =>
      row([
        number(one.leaves),
        `${number(one.messages)} / ${number(one.bytes)}`,
        `${number(one.messagesBetweenNodes)} / ${number(one.bytesBetweenNodes)}`,
        `${one.roundTrips} round trips`,
      ]),
    ),
    '',
    'What the directory of a node takes:',
    '',
    row(['remote peers', 'bytes for each', 'in all']),
    row(['--:', '--:', '--:']),
    ...memory.map(([peers, bytes]) => row([number(peers), number(bytes), `${number((peers * bytes) / 1e6)} MB`])),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (!values.write) return;
  await writeGeneratedPart('docs/performance.md', 'growth', table);
  const colour = '#2f9e6e';
  const groups = joins.map(({ leaves, messages }) => ({
    title: `${number(leaves)} leaves`,
    bars: [{ name: 'messages, everywhere in the network', colour, value: messages }],
  }));
  await writeFile('docs/growth.svg', barChart(`What one more leaf costs a network of ${nodes} nodes`, groups));
}

await main();
