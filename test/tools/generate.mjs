// proto/ -> src/protocol/gen: the code that reads and writes the messages.
//
//   node test/tools/generate.mjs            writes it
//   node test/tools/generate.mjs --check    fails unless what is there is what would be written
//   node test/tools/generate.mjs --copy     copies it to dist/src, which tsc does not do for .js and .d.ts

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const proto = join(root, 'proto');
const committed = join(root, 'src/protocol/gen');
const copied = join(root, 'dist/src/protocol/gen');
const files = ['schema.js', 'schema.d.ts'];

const flags = ['--target', 'static-module', '--wrap', 'esm', '--dts', '--root', 'tabmesh', '--null-semantics'];
// Not needed and not small: the page carries this code.
const leaveOut = ['--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'];

/** Writes the generated files into `folder`. */
async function generateInto(/** @type {string} */ folder) {
  const sources = readdirSync(proto, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.proto'))
    .sort()
    .map((name) => join(proto, name));
  mkdirSync(folder, { recursive: true });

  const { default: cli } = await import('protobufjs-cli');
  await new Promise((resolve, reject) => {
    const args = [...flags, ...leaveOut, '--path', proto, '--out', join(folder, 'schema.js'), ...sources];
    cli.pbjs.main(args, (/** @type {Error | null} */ error) => {
      if (error) reject(error);
      else resolve(undefined);
    });
  });

  // The declarations import `long` whether or not they use it. No message has a 64-bit field, so nothing else needs it.
  const declarations = join(folder, 'schema.d.ts');
  const text = readFileSync(declarations, 'utf8');
  const withoutLong = text.replace(/^import Long = require\("long"\);\n/m, '');
  if (/\bLong\b/.test(withoutLong)) {
    throw new Error('the schema has a 64-bit field: use double for times, uint32 for counters, bytes for the rest');
  }
  writeFileSync(declarations, withoutLong);
}

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'tabmesh-generate-'));
  try {
    await generateInto(folder);
    const stale = files.filter((name) => {
      const path = join(committed, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== readFileSync(join(folder, name), 'utf8');
    });
    if (stale.length > 0) {
      console.error(`not what proto/ says: ${stale.join(', ')} in src/protocol/gen. Run: npm run generate`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copy() {
  mkdirSync(copied, { recursive: true });
  for (const name of files) copyFileSync(join(committed, name), join(copied, name));
}

const mode = process.argv[2];
if (mode === undefined) await generateInto(committed);
else if (mode === '--check') await check();
else if (mode === '--copy') copy();
else throw new Error(`unknown argument: ${mode}`);
