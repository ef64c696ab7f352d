import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openedStore } from './support/opened-store.js';

const writer = fileURLToPath(new URL('support/writer.mjs', import.meta.url));

/** Numbers that a writer acknowledged before it was killed, which is when it has acknowledged so many. */
async function acknowledgedUntilKilled(folder: string, first: number, count: number): Promise<number[]> {
  const child = spawn(process.execPath, [writer, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const numbers: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    numbers.push(Number(line));
    if (numbers.length === count) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return numbers;
}

test('whatever a killed process had acknowledged is there', async () => {
  const folder = await temporaryFolder();
  const acknowledged: number[] = [];
  for (const count of [1, 7, 100, 401, 1_000]) {
    acknowledged.push(...(await acknowledgedUntilKilled(folder, (acknowledged.at(-1) ?? -1) + 100, count)));
    const { store, damage } = await openedStore(folder);
    expect(damage).toEqual([]);
    const values = new Map(
      (await store.scan({ prefix: 'n/' })).map(({ key, value }) => [
        Number(key.slice(2)),
        new TextDecoder().decode(value),
      ]),
    );
    for (const number of acknowledged) expect(values.get(number)).toBe(String(number));
    const newest = new TextDecoder().decode(await store.get('newest'));
    expect(Number(newest)).toBeGreaterThanOrEqual(Math.max(...acknowledged));
    expect(values.get(Number(newest))).toBe(newest);
    await store.close();
  }
}, 60_000);
