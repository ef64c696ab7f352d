import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { standardLimits } from '../../src/model/limits.js';
import { buildCore } from './build-core.mjs';
import { faultKinds, makeSchedule } from './make-schedule.js';
import { simulate } from './simulate.js';

const options = {
  nodes: 4,
  leaves: 10,
  faults: faultKinds,
  shape: 'any',
  duration: 40_000,
  aside: [],
  smallNetwork: standardLimits.smallNetwork,
} as const;

test('the same seed gives the same history, event by event', async () => {
  for (const seed of [1, 2, 3]) {
    const first = await simulate(makeSchedule({ seed, ...options }), { isVerbose: true });
    const second = await simulate(makeSchedule({ seed, ...options }), { isVerbose: true });
    expect(second.lines).toEqual(first.lines);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(first.lines.length).toBeGreaterThan(100);
  }
});

test('another seed gives another history', async () => {
  const first = await simulate(makeSchedule({ seed: 1, ...options }));
  const second = await simulate(makeSchedule({ seed: 2, ...options }));
  expect(second.fingerprint).not.toBe(first.fingerprint);
});

test('processes that simulate at once give the same histories, in the same order', async () => {
  const folder = await buildCore(['main', 'worker'], `determinism-${process.pid}`);
  const run = promisify(execFile);
  const told = async (jobs: number): Promise<string> => {
    const args = ['--seeds', '4', '--nodes', '3', '--leaves', '4', '--faults', 'delay', '--jobs', `${jobs}`];
    return (await run(process.execPath, [`${folder}/main.js`, ...args])).stdout;
  };
  const alone = await told(1);
  expect(alone.match(/^seed \d+/gm)).toEqual(['seed 1', 'seed 2', 'seed 3', 'seed 4']);
  expect(await told(3)).toBe(alone);
  await rm(folder, { recursive: true });
});
