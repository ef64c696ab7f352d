import type * as Core from '../../../src/index.js';

const entry = new URL('../../../dist/src/index.js', import.meta.url);

/**
 * The core as it was built, for peers inside a story. What Playwright makes of the sources by itself does not run: it gives abstract
 * fields a value, and takes the types of a library for the library.
 */
export async function builtCore(): Promise<typeof Core> {
  return (await import(entry.href)) as typeof Core;
}
