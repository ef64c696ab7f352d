import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What would be published of what was built. */
async function packedFiles(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: resolve(import.meta.dirname, '..'),
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as [Packed];
  return packed.files.map(({ path }) => path);
}

describe('the package', { timeout: 60_000 }, () => {
  test('has the command, the library with its maps, and the page without', async () => {
    const files = await packedFiles();
    expect(files).toContain('dist/node/cli.js');
    expect(files).toContain('dist/src/index.js.map');
    expect(files).toContain('dist/web/index.html');
    expect(files.filter((path) => path.startsWith('dist/web/') && path.endsWith('.map'))).toEqual([]);
  });
});
