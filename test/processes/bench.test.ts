import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Report {
  readonly measures: readonly {
    readonly name: string;
    readonly results: readonly { readonly system: string; readonly samples: readonly Record<string, number>[] }[];
  }[];
  readonly slow: { readonly floods: readonly unknown[] };
}

it('the benchmark beside a relay measures all it knows of every system', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
  const file = join(folder, 'report.json');
  await promisify(execFile)(process.execPath, ['test/bench/start.mjs', 'beside-relay', '--quick', '--json', file]);
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  expect(report.measures.map(({ name }) => name)).toEqual([
    'direct-64',
    'pairs-64',
    'deep-pairs-64',
    'chain-64',
    'trip-64',
    'trip-chain-64',
    'fan-out-64',
    'join',
  ]);
  for (const { name, results } of report.measures) {
    for (const { system, samples } of results) {
      const figures = samples.flatMap((sample) => Object.values(sample));
      expect(figures.length, `${name} of ${system}`).toBeGreaterThan(0);
      expect(figures.every(Number.isFinite), `${name} of ${system}: ${figures.join(', ')}`).toBe(true);
    }
  }
  expect(report.slow.floods).toHaveLength(1);
  await rm(folder, { recursive: true, force: true });
});
