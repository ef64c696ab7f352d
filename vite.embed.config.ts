import type { Plugin } from 'vite';
import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'vite';
import { compressed, withoutLong } from './vite.config.js';

const entry = 'tabmesh-chat';

/** What TypeScript knows of the element, beside it. */
function types(): Plugin {
  return {
    name: 'types',
    writeBundle: ({ dir = '.' }) => copyFile('web/embed/tabmesh-chat.d.ts.txt', `${dir}/${entry}.d.ts`),
  };
}

// The chat as a part of other pages: one module, and its pieces beside it, found from there. Built after the page, into the same folder.
export default defineConfig({
  root: 'web',
  base: './',
  publicDir: false,
  plugins: [withoutLong(), types(), compressed()],
  worker: { format: 'es', plugins: () => [withoutLong()] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: false,
    assetsDir: 'embed',
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { [entry]: 'web/embed/tabmesh-chat.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'embed/[name]-[hash][extname]',
      },
    },
  },
});
