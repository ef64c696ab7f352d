// `npm test`: every check there is, in the order in which a mistake shows soonest. Stops at the first that fails.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names of npm scripts. */
const steps = [
  'generate:check',
  'proto:lint',
  'types',
  'format:check',
  'lint',
  'knip',
  'build',
  'package',
  'unit',
  'sim:check',
  'fuzz',
  'browsers',
  'kill:check',
  'e2e:check',
];

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step; true if it passed. */
async function run(/** @type {string} */ step) {
  const child = spawn('npm', ['run', '--silent', step], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'close');
  return code === 0;
}

const begin = performance.now();
let passed = 0;
for (const step of steps) {
  console.log(`\n=== ${step}`);
  const start = performance.now();
  const ok = await run(step);
  console.log(`--- ${step}: ${ok ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  if (!ok) break;
  passed += 1;
}

const failed = steps[passed];
console.log(failed === undefined ? '\nAll steps passed.' : `\nFailed step: ${failed} (npm run ${failed})`);
console.log(`It took ${seconds(begin)}.`);
const skipped = failed === undefined ? 0 : steps.length - passed - 1;
const notRun = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`steps: ${passed} passed, ${failed === undefined ? 0 : 1} failed${notRun}`);
process.exitCode = failed === undefined ? 0 : 1;
