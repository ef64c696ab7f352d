// `npm start -- ARGS`: builds what is missing or older than its sources, then becomes the command line in this very
// process, so that signals and the terminal are the peer's own. Without arguments it listens on 127.0.0.1:7700.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = 'dist/node/cli.js';
const lock = 'dist/.building';
const defaultArguments = ['127.0.0.1:7700'];
const shell = process.ppid;

/**
 * @typedef {object} Part
 * @property {string} name what it is, in words
 * @property {string} script the npm script that builds it
 * @property {string[]} sources files and folders it is made from
 * @property {string[]} outputs what must be there; the first carries the time of the last build
 */

/** @type {Part[]} */
const parts = [
  {
    name: 'the peer',
    script: 'build:peer',
    sources: ['src', 'node', 'tsconfig.json', 'package-lock.json'],
    outputs: ['dist/node/.tsbuildinfo', cli, 'dist/src/index.js'],
  },
  {
    name: 'the page',
    script: 'build:page',
    sources: ['src', 'web', 'tsconfig.json', 'package-lock.json', 'vite.config.ts'],
    outputs: ['dist/web/index.html'],
  },
];

const at = (/** @type {string} */ path) => join(root, path);
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/**
 * The time of the last change at or below `path`; a folder changes when something in it comes or goes.
 * @returns {number}
 */
function newest(/** @type {string} */ path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs);
}

/** Why `part` has to be built, or nothing. */
function reasonToBuild(/** @type {Part} */ part) {
  if (part.outputs.some((path) => !existsSync(at(path)))) return 'is not built yet';
  const [stamp = ''] = part.outputs;
  return part.sources.some((path) => newest(at(path)) > statSync(at(stamp)).mtimeMs) ? 'is out of date' : undefined;
}

function isRunning(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Several peers may be started at once from a fresh clone: one builds, the others wait for it. */
async function withLock(/** @type {() => void} */ work) {
  mkdirSync(at('dist'), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(at(lock), String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (!told) say('tabmesh: waiting for another build');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const owner = existsSync(at(lock)) ? Number(readFileSync(at(lock), 'utf8')) : 0;
    // An empty file belongs to somebody who is just about to write the number into it.
    if (owner > 0 && !isRunning(owner)) rmSync(at(lock), { force: true });
  }
  try {
    work();
  } finally {
    rmSync(at(lock), { force: true });
  }
}

function build(/** @type {Part} */ part) {
  const reason = reasonToBuild(part);
  if (reason === undefined) return;
  say(`tabmesh: ${part.name} ${reason}, building`);
  const started = new Date();
  const { status, error } = spawnSync('npm', ['run', '--silent', part.script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say(`tabmesh: building ${part.name} failed${error ? `: ${error.message}` : ''}`);
    process.exitCode = 1;
    throw new Error(part.script);
  }
  // Not the end of the build: what was edited meanwhile is not in it.
  utimesSync(at(part.outputs[0] ?? cli), started, started);
}

async function prepare() {
  if (!parts.some((part) => reasonToBuild(part) !== undefined)) return true;
  if (!['tsc', 'vite'].every((tool) => existsSync(at(`node_modules/.bin/${tool}`)))) {
    if (existsSync(at(cli))) return true;
    say('tabmesh: not built yet, and the tools to build it are not installed. Run: npm ci');
    return false;
  }
  try {
    await withLock(() => parts.forEach(build));
    return true;
  } catch (error) {
    if (process.exitCode === undefined) throw error;
    return false;
  }
}

/** npm puts a shell between itself and this process, and a signal sent to npm ends only the shell. */
function endWithNpm() {
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}

if (await prepare()) {
  if (process.env['npm_lifecycle_event'] === 'start') endWithNpm();
  const given = process.argv.slice(2);
  process.argv = [process.execPath, at(cli), ...(given.length > 0 ? given : defaultArguments)];
  await import(new URL(`../${cli}`, import.meta.url).href);
} else {
  process.exitCode = 1;
}
