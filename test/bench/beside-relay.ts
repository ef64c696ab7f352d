// `npm run bench [-- --quick] [--only NAME] [--repeats N] [--write] [--json FILE]
// [--profiles FOLDER]`: a node beside a bare WebSocket relay,
// one that batches, and socket.io, each server and each load in a process of its own; see docs/performance.md.

import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { limitTable, standardLimits, type Limits } from '../../src/model/limits.js';
import { serveWork } from './beside/child.js';
import { withFormer, type Measured, type Report } from './beside/former-report.js';
import { loadWork } from './beside/load-work.js';
import { fullSizes, measuresOf, quickSizes, speakersWindow, window } from './beside/measures.js';
import { reportMarkdown } from './beside/report-markdown.js';
import { reportSvg } from './beside/report-svg.js';
import { linesOf, reportText } from './beside/report-text.js';
import { runMeasure, type MeasureResult } from './beside/run-measures.js';
import { serverWork } from './beside/server-work.js';
import { measureSlowReader, slowReaderText } from './beside/slow-reader.js';
import { writeGeneratedPart } from './support/generated-part.js';
import { raisedLimits } from './support/raised-limits.js';

const slowReader = 'slow-reader';
const reportFile = 'docs/bench.json';

const options = {
  quick: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  repeats: { type: 'string', default: '5' },
  write: { type: 'boolean', default: false },
  json: { type: 'string' },
  profiles: { type: 'string' },
} as const;

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

async function main(): Promise<void> {
  const { quick, only = [], repeats, write, json, profiles } = parseArgs({ options, strict: true }).values;
  const sizes = quick ? quickSizes : fullSizes;
  const all = measuresOf(sizes);
  const isWanted = (name: string): boolean => only.length === 0 || only.some((prefix) => name.startsWith(prefix));
  const names = [...all.map(({ name }) => name), slowReader];
  if (!names.some(isWanted)) throw new Error(`there is no measure "${only.join(', ')}"; there are ${names.join(', ')}`);
  const rounds = Number(repeats);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--repeats takes a whole number from 1, not "${repeats}"`);
  const machine = `Node.js ${process.versions.node}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'some processor'}`;
  const limits = Object.keys(raisedLimits).map((key) => {
    const name = key as keyof Limits;
    return `${limitTable[name].name} (default ${standardLimits[name]})`;
  });
  say(`${machine}; ${quick ? 1 : rounds} rounds, ${window} messages on their way, of a speaker ${speakersWindow}`);
  say(`limits raised at the nodes: ${limits.join(', ')}\n`);
  const results: MeasureResult[] = [];
  const running = {
    program: fileURLToPath(import.meta.url),
    profiles,
    repeats: quick ? 1 : rounds,
    limits: raisedLimits,
    mostOthers: 0.1,
    mostDiscarded: quick ? 0 : 2,
    told: (progress: string) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${progress.padEnd(60)}\r`);
    },
  };
  for (const measure of all) {
    if (!isWanted(measure.name)) continue;
    const result = await runMeasure(measure, running);
    results.push(result);
    say(reportText(result));
  }
  const slow = isWanted(slowReader) ? await measureSlowReader(sizes, running) : undefined;
  if (slow) say(slowReaderText(slow));
  const about = { machine, window, speakersWindow, raised: limits };
  const now: Measured = { rounds: running.repeats, results, slow };
  if (json !== undefined) await writeFile(json, reportJson(about, now));
  if (!write) return;
  const whole = names.every(isWanted) ? now : withFormer(all, machine, now, await formerReport());
  const words = `${machine}, ${whole.rounds} rounds. Limits raised at the nodes: ${limits.join(', ')}.`;
  await writeGeneratedPart('docs/performance.md', 'bench', `${words}\n\n${reportMarkdown(whole.results, whole.slow)}`);
  await writeFile(reportFile, reportJson(about, whole));
  const picture = reportSvg(whole.results);
  if (picture !== undefined) await writeFile('docs/bench.svg', picture);
}

function reportJson(about: object, { rounds, results, slow }: Measured): string {
  const measures = results.map((result) => ({
    name: result.measure.name,
    title: result.measure.title,
    lines: linesOf(result),
    results: result.results,
  }));
  return `${JSON.stringify({ ...about, rounds, measures, slow })}\n`;
}

async function formerReport(): Promise<Report> {
  return JSON.parse(await readFile(reportFile, 'utf8')) as Report;
}

if (process.argv[2] === 'server') serveWork(serverWork());
else if (process.argv[2] === 'load') serveWork(loadWork());
else await main();
