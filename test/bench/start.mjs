// `node --expose-gc test/bench/start.mjs <bench> ...`: bundles a benchmark together with the core and runs it.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [name = ''] = process.argv.splice(2, 1);
const outDir = `${root}node_modules/.cache/tabmesh-bench/${name}-${process.pid}`;

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: `test/bench/${name}.ts`, outDir, emptyOutDir: true, minify: false, target: 'node20' },
});
await import(`${outDir}/${name}.js`);
