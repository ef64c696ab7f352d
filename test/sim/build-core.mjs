// Bundles the simulator together with the core, for Node.js runs no TypeScript by itself.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds some modules of `test/sim/` and returns the folder they are in.
 * `changes` break the core on purpose: each text must stand in its file exactly once.
 */
export async function buildCore(
  /** @type {readonly string[]} */ entries,
  /** @type {string} */ name,
  /** @type {readonly { file: string, from: string, to: string }[]} */ changes = [],
) {
  const outDir = `${root}node_modules/.cache/tabmesh-sim/${name}`;
  const left = new Set(changes);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      rolldownOptions: { input: Object.fromEntries(entries.map((entry) => [entry, `${root}test/sim/${entry}.ts`])) },
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
    },
    plugins: [
      {
        name: 'break-the-core',
        enforce: 'pre',
        transform(code, id) {
          let changed = code;
          for (const change of changes) {
            if (!id.endsWith(`/${change.file}`)) continue;
            const times = changed.split(change.from).length - 1;
            if (times !== 1) throw new Error(`"${change.from}" stands ${times} times in ${change.file}, not once`);
            changed = changed.replace(change.from, () => change.to);
            left.delete(change);
          }
          return changed === code ? undefined : { code: changed, map: null };
        },
      },
    ],
  });
  for (const { file } of left) throw new Error(`${file} is no part of the core`);
  return outDir;
}
