import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCore } from './build-core.mjs';
import type * as Lab from './lab.js';
import { mutants, trials, type Mutant } from './mutants.js';
import type { Violation } from './violation.js';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The first fault that shows, and by which seed; undefined if the core passes all of them. */
async function firstFault(name: string, changes: Mutant['changes']): Promise<string | undefined> {
  const folder = await buildCore(['lab'], `mutant-${process.pid}-${name}`, changes);
  folders.push(folder);
  const { makeSchedule, simulate, faultsOf } = (await import(/* @vite-ignore */ `${folder}/lab.js`)) as typeof Lab;
  const isOfDelivery = changes.some(({ file }) => /^src\/(delivery|custody)\//.test(file));
  for (const { seeds, ...trial } of isOfDelivery ? [...trials].reverse() : trials)
    for (const seed of seeds) {
      const { violations } = await simulate(makeSchedule({ ...trial, seed, duration: 60_000 }));
      const [fault]: Violation[] = faultsOf(violations);
      if (fault)
        return `${trial.nodes}/${trial.leaves} ${trial.faults.join()} seed ${seed}: ${fault.rule} (${fault.about}): ${fault.words}`;
    }
  return undefined;
}

describe('the checker', () => {
  it('finds nothing wrong with the core as it is', async () => {
    expect(await firstFault('none', [])).toBeUndefined();
  });

  it.each(mutants.map((mutant, at) => ({ ...mutant, at })))('sees that a core $name', async ({ changes, at }) => {
    expect(await firstFault(`${at}`, changes)).toBeDefined();
  });

  it('does not take a mutant for one whose place in the core is gone', async () => {
    const change = { file: 'src/routing/order.ts', from: 'a text that is not there', to: '' };
    await expect(firstFault('gone', [change])).rejects.toThrow('not once');
  });
});
