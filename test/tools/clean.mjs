// Removes everything that can be built again.

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

for (const name of ['dist', 'coverage', 'test-results', 'playwright-report', 'node_modules/.cache/tsc']) {
  rmSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), { recursive: true, force: true });
}
