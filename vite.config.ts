import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/**
 * protobufjs asks for `long` and does without it where it is missing. No message here has a 64-bit field, and `long`
 * compiles WebAssembly when it loads, which the page's Content-Security-Policy forbids.
 */
function withoutLong(): Plugin {
  const stub = '\0without-long';
  return {
    name: 'without-long',
    enforce: 'pre',
    resolveId: (id) => (id === 'long' ? stub : undefined),
    load: (id) => (id === stub ? 'export default null;' : undefined),
  };
}

// The node serves the page under a strict Content-Security-Policy: no inline script, no data: address, no eval.
export default defineConfig({
  root: 'web',
  base: './',
  plugins: [withoutLong()],
  worker: { format: 'es', plugins: () => [withoutLong()] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Larger than all of the page, and in the package nobody needs them: `npm run dev` has its own.
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', port: 5173 },
});
