// `npm run sim`: builds the simulator and runs it.

import { rm } from 'node:fs/promises';
import { buildCore } from './build-core.mjs';

const folder = await buildCore(['main', 'worker'], `run-${process.pid}`);
try {
  await import(`${folder}/main.js`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
