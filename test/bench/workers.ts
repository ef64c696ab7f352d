// `npm run bench:workers [-- --write] [--repeats N]`: one worker behind an address beside two, by the processor time that a message
// takes of each. Linux only: it reads the processor time of other processes from /proc. `npm run build` first.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { limitTable, type Limits } from '../../src/model/limits.js';
import { Child, serveWork } from './beside/child.js';
import { loadWork, type LoadWork } from './beside/load-work.js';
import { ratiosOf, spreadOf, type Spread } from './beside/statistics.js';
import { writeGeneratedPart } from './support/generated-part.js';
import { raisedLimits } from './support/raised-limits.js';

const pairs = 64;
const window = 256;
const bytes = 64;
/** Milliseconds. */
const duration = 2_000;
const warmUp = 1_000;
const workerCounts = [1, 2];

interface Workers {
  readonly program: ChildProcess;
  readonly url: string;
  readonly pids: readonly number[];
}

/** The command line itself, with so many workers. */
async function startWorkers(count: number): Promise<Workers> {
  const cli = fileURLToPath(new URL('dist/node/cli.js', `file://${process.cwd()}/`));
  const limits = Object.entries(raisedLimits).flatMap(([name, value]) => [
    '--limit',
    `${limitTable[name as keyof Limits].name}=${value}`,
  ]);
  const args = [cli, '127.0.0.1:0', '--workers', String(count), '--desired-id', 'hub', '--no-lobby', ...limits];
  const program = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let url: string | undefined;
  const pids: number[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    const [, page] = /^page:\s+(\S+)$/.exec(line) ?? [];
    url ??= page?.replace(/^http/, 'ws');
    const [, pid] = /^worker \d+ is in the network as .*, process (\d+)$/.exec(line) ?? [];
    if (pid !== undefined) pids.push(Number(pid));
    // Alone, it is the process that was started.
    if (count === 1 && url !== undefined && program.pid !== undefined) pids.push(program.pid);
    if (url !== undefined && pids.length === count) break;
  }
  program.stdout.resume();
  if (url === undefined) throw new Error('the workers have ended before they were in the network');
  return { program, url, pids };
}

/** Of a process, in seconds, in steps of 10 ms. See proc(5). */
async function processorOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Sample {
  /** Messages in a second. */
  readonly rate: number;
  /** Microseconds of processor time for a message: of all workers, and of the one that is busiest. */
  readonly cost: number;
  readonly most: number;
  /** Of the pairs, the part that is at two workers. */
  readonly apart: number;
}

async function measure(count: number): Promise<Sample> {
  const { program, url, pids } = await startWorkers(count);
  const load = new Child<LoadWork>(fileURLToPath(import.meta.url), 'load', 'load', undefined);
  await load.ask('begin', 'tabmesh');
  await load.ask('join', { urls: [url], count: 2 * pairs });
  await load.ask('pair', { bytes, window });
  await load.ask('pipelined', { pairs, window: pairs * window, duration: warmUp });
  const before = await Promise.all(pids.map(processorOf));
  const { count: messages, elapsed } = await load.ask('pipelined', { pairs, window: pairs * window, duration });
  const after = await Promise.all(pids.map(processorOf));
  const each = after.map((seconds, place) => ((seconds - (before[place] ?? 0)) * 1_000_000) / messages);
  const apart = await load.ask('apart', undefined);
  await load.end();
  program.kill('SIGTERM');
  await once(program, 'exit');
  return {
    rate: messages / elapsed,
    cost: each.reduce((sum, one) => sum + one, 0),
    most: Math.max(...each),
    apart: apart / pairs,
  };
}

const number = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const spread = ({ median, least, most }: Spread): string =>
  `${number(median, 2)} (${number(least, 2)} to ${number(most, 2)})`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

async function main(): Promise<void> {
  const options = { write: { type: 'boolean', default: false }, repeats: { type: 'string', default: '5' } } as const;
  const { write, repeats } = parseArgs({ options, strict: true }).values;
  const rounds = Number(repeats);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--repeats takes a whole number from 1, not "${repeats}"`);
  const samples = new Map<number, Sample[]>(workerCounts.map((count) => [count, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const count of workerCounts) samples.get(count)?.push(await measure(count));
  const of = (count: number, key: keyof Sample): number[] => (samples.get(count) ?? []).map((sample) => sample[key]);
  const table = [
    `${pairs} pairs, ${window} messages of ${bytes} bytes on their way in each, ${rounds} rounds in turn, as median (least to most):`,
    '',
    row(['workers', 'pairs at two workers', 'server CPU per message, us', 'of the busiest worker, us', 'messages/s']),
    row(['--:', '--:', '--:', '--:', '--:']),
    ...workerCounts.map((count) =>
      row([
        String(count),
        `${number(100 * spreadOf(of(count, 'apart')).median, 0)} %`,
        spread(spreadOf(of(count, 'cost'))),
        spread(spreadOf(of(count, 'most'))),
        number(spreadOf(of(count, 'rate')).median, 0),
      ]),
    ),
    '',
    `By the busiest worker, two carry ${spread(ratiosOf(of(1, 'most'), of(2, 'most')))} times what one does.`,
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (write) await writeGeneratedPart('docs/performance.md', 'workers', table);
}

if (process.argv[2] === 'load') serveWork(loadWork());
else await main();
