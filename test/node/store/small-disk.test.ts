import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { StoreFullError } from '../../../src/model/errors.js';
import { KiB, MiB } from '../../../src/model/units.js';
import type { Store } from '../../../src/platform/store.js';
import { smallDisk } from '../support/small-disk.js';
import { openedStore } from './support/opened-store.js';

const disk = smallDisk(12);

/** Writes values of 16 KiB until there is no room; the numbers of those that were acknowledged. */
async function fill(store: Store, from: number): Promise<number[]> {
  const acknowledged: number[] = [];
  for (let number = from; ; number += 1)
    try {
      await store.write([{ kind: 'put', key: keyOf(number), value: valueOf(number) }]);
      acknowledged.push(number);
    } catch (error) {
      expect(error).toBeInstanceOf(StoreFullError);
      return acknowledged;
    }
}

const keyOf = (number: number): string => `k/${String(number).padStart(6, '0')}`;
const valueOf = (number: number): Uint8Array => new Uint8Array(16 * KiB).fill(number);

async function expectAll(store: Store, numbers: readonly number[]): Promise<void> {
  const entries = await store.scan({ prefix: 'k/' });
  expect(entries.map(({ key }) => key)).toEqual(numbers.map(keyOf));
  for (const [at, { value }] of entries.entries())
    expect(Buffer.compare(value, valueOf(numbers[at] ?? 0)), keyOf(numbers[at] ?? 0)).toBe(0);
}

// Who may not mount one has the contract's full disk, which is made up.
describe.runIf(disk !== undefined)('on a disk that is full', () => {
  test('it says so, serves what is there, and goes on when there is room again', async () => {
    const others = join(disk!, 'of-others');
    const folder = join(disk!, 'store');
    await writeFile(others, new Uint8Array(6 * MiB));
    const { store } = await openedStore(folder);
    const numbers = await fill(store, 0);
    expect(numbers.length).toBeGreaterThan(100);
    await expectAll(store, numbers);
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(store.write([{ kind: 'put', key: 'k/x', value: valueOf(1) }])).rejects.toThrow(StoreFullError);

    await rm(others);
    for (let number = 100_000; number < 100_100; number += 1) {
      await store.write([{ kind: 'put', key: keyOf(number), value: valueOf(number) }]);
      numbers.push(number);
    }
    await expectAll(store, numbers);
    await store.close();
    const again = await openedStore(folder);
    expect(again.damage).toEqual([]);
    await expectAll(again.store, numbers);
    await again.store.close();
    await rm(folder, { recursive: true });
  });

  test('it is opened when there is room again, whatever was under way when it filled up', async () => {
    const others = join(disk!, 'of-others');
    const folder = join(disk!, 'another-store');
    await writeFile(others, new Uint8Array(6 * MiB));
    const { store } = await openedStore(folder);
    const numbers = await fill(store, 0);
    await store.close();
    await expect(openedStore(folder)).rejects.toThrow(StoreFullError);
    await expect(openedStore(folder)).rejects.toThrow(folder);
    await rm(others);
    const again = await openedStore(folder);
    expect(again.damage).toEqual([]);
    await expectAll(again.store, numbers);
  });
});
