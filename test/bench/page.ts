// `npm run bench:page [-- --repeats N] [--write] [--parts]`: what the page of a node weighs, and how soon a tab is in. `npm run build` first.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowsers } from '../tools/browsers.mjs';
import { spreadOf } from './beside/statistics.js';
import { openTwice, type Opening } from './page/opening.js';
import { sumOf, weighPage, type Stage } from './page/weight.js';
import { writeGeneratedPart } from './support/generated-part.js';

const dist = fileURLToPath(new URL('dist/', `file://${process.cwd()}/`));

async function withNode<Result>(act: (origin: string) => Promise<Result>): Promise<Result> {
  const args = [`${dist}node/cli.js`, '127.0.0.1:0', '--ephemeral', '--desired-id', 'hub'];
  const node = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    for await (const line of createInterface({ input: node.stdout })) {
      const [, page] = /^page:\s+(\S+?)\/?$/.exec(line) ?? [];
      if (page !== undefined) return await act(page);
    }
    throw new Error('the node has ended before it was in the network');
  } finally {
    const exited = once(node, 'exit');
    node.kill('SIGTERM');
    await exited;
  }
}

async function openMany(origin: string, repeats: number): Promise<Readonly<Record<'first' | 'again', Opening[]>>> {
  const system = findBrowsers().chromium;
  if (system === undefined) throw new Error('there is no Chromium on this machine; to install it: npm run browsers');
  const browser = await chromium.launch({
    ...(system.kind === 'system' ? { executablePath: system.executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const openings = { first: [] as Opening[], again: [] as Opening[] };
  try {
    for (let round = 0; round < repeats; round += 1) {
      const { first, again } = await openTwice(browser, `${origin}/`, `UserA${round}`);
      openings.first.push(first);
      openings.again.push(again);
    }
  } finally {
    await browser.close();
  }
  return openings;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function weightTable(stages: readonly Stage[]): string {
  const lines = stages.map(({ title, parts }) => {
    const { identity, gzip, br } = sumOf(parts);
    return row([title, String(parts.length), kilobytes(gzip), kilobytes(br), kilobytes(identity)]);
  });
  return [
    row(['needed', 'files', 'gzip, kB', 'Brotli, kB', 'as it is, kB']),
    row(['---', '--:', '--:', '--:', '--:']),
    ...lines,
  ].join('\n');
}

function timeTable(openings: Readonly<Record<'first' | 'again', readonly Opening[]>>): string {
  const titles: Readonly<Record<keyof Opening, string>> = {
    scriptStart: 'from the navigation to the start of the script',
    firstPaint: 'from the navigation to the first contentful paint',
    joined: 'from the navigation until it is in',
    scriptToJoined: 'from the start of the script until it is in',
    work: 'work of the main thread until then',
  };
  const cell = (all: readonly Opening[], key: keyof Opening): string => {
    const { median, least, most } = spreadOf(all.map((opening) => opening[key]));
    return `${median.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
  };
  const keys = Object.keys(titles) as (keyof Opening)[];
  return [
    row(['', 'first visit, ms', 'again, ms']),
    row(['---', '--:', '--:']),
    ...keys.map((key) => row([titles[key], cell(openings.first, key), cell(openings.again, key)])),
  ].join('\n');
}

async function main(): Promise<void> {
  const options = {
    write: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    repeats: { type: 'string', default: '15' },
  } as const;
  const { write, parts, repeats } = parseArgs({ options, strict: true }).values;
  const rounds = Number(repeats);
  if (!Number.isInteger(rounds) || rounds < 0)
    throw new Error(`--repeats takes a whole number from 0, not "${repeats}"`);
  await withNode(async (origin) => {
    const stages = await weighPage(origin, `${dist}web`);
    const tables = [weightTable(stages)];
    process.stdout.write(`${tables[0]}\n\n`);
    if (parts)
      for (const { name, weight } of stages.at(-1)?.parts ?? [])
        process.stdout.write(`${kilobytes(weight.gzip).padStart(7)} ${kilobytes(weight.br).padStart(7)} ${name}\n`);
    if (rounds === 0) return;
    const openings = await openMany(origin, rounds);
    tables.push(`Median of ${rounds} (least to most):`, timeTable(openings));
    process.stdout.write(`${timeTable(openings)}\n`);
    if (write) await writeGeneratedPart('docs/performance.md', 'page', tables.join('\n\n'));
  });
}

await main();
