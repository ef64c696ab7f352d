import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A disk in memory of so many MiB, until the tests of the file are over; undefined where only an administrator may have one, or it is no Linux. */
export function smallDisk(size: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tabmesh-disk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  afterAll(() => execFileSync('umount', ['-l', folder]));
  return folder;
}
