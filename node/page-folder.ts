import { fileURLToPath } from 'node:url';

/** Where the build puts the page: `dist/web`, beside this file's own `dist/node`. */
export const pageFolder = fileURLToPath(new URL('../web', import.meta.url));
