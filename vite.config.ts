import type { Plugin } from 'vite';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

/**
 * protobufjs asks for `long` and does without it where it is missing. No message here has a 64-bit field, and `long`
 * compiles WebAssembly when it loads, which the page's Content-Security-Policy forbids.
 */
export function withoutLong(): Plugin {
  const stub = '\0without-long';
  return {
    name: 'without-long',
    enforce: 'pre',
    resolveId: (id) => (id === 'long' ? stub : undefined),
    load: (id) => (id === stub ? 'export default null;' : undefined),
  };
}

/** Beside each file that shrinks one for browsers that take it compressed: the node only sends it. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    // Not before: what Vite still fills in after the bundle is made would be missing.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '.' }, bundle) {
        for (const fileName of Object.keys(bundle)) {
          if (!/\.(html|js|css|json|svg)$/.test(fileName)) continue;
          const path = join(dir, fileName);
          const content = await readFile(path);
          await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }));
          await writeFile(`${path}.br`, brotliCompressSync(content));
        }
      },
    },
  };
}

const serviceWorker = 'service-worker.js';

/** Tells the service worker, the last file to be made, of which files this build of the page consists. */
function kept(): Plugin {
  const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
  return {
    name: 'kept',
    apply: 'build',
    writeBundle: {
      sequential: true,
      async handler({ dir = '.' }, bundle) {
        const ofPublic = await readdir('web/public');
        const paths = [...Object.keys(bundle), ...ofPublic].filter((path) => path !== serviceWorker).sort();
        const files = await Promise.all(
          paths.map(async (path) => ({ path, digest: sha256(await readFile(join(dir, path))) })),
        );
        const version = sha256(Buffer.from(JSON.stringify(files))).slice(0, 16);
        const path = join(dir, serviceWorker);
        const build = JSON.stringify({ version, files });
        await writeFile(path, `const tabmeshBuild=${build};\n${await readFile(path, 'utf8')}`);
      },
    },
  };
}

// The node serves the page under a strict Content-Security-Policy: no inline script, no data: address, no eval.
export default defineConfig({
  root: 'web',
  base: './',
  plugins: [withoutLong(), kept(), compressed()],
  worker: { format: 'es', plugins: () => [withoutLong()] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Larger than all of the page, and in the package nobody needs them: `npm run dev` has its own.
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'web/index.html', 'service-worker': 'web/offline/service-worker.ts' },
      // Browsers look for it at one address, build after build.
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? serviceWorker : 'assets/[name]-[hash].js'),
        // What paints the page in one file, however many pieces use it: apart it would be larger.
        codeSplitting: {
          groups: [
            {
              name: 'paint',
              test: /node_modules\/@?lit|web\/(script-start|texts|locales\/language)\.ts|src\/model\/(peer-id|errors|address)\.ts/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
});
