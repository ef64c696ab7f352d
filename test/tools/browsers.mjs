// Finds the browsers for the tests in a page, and installs what is missing: node test/tools/browsers.mjs

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ kind: 'bundled' } | { kind: 'system', executablePath: string }} Browser */

const downloadDeadline = 5 * 60_000;

const known = {
  chromium: { type: chromium, commands: ['chromium', 'chromium-browser', 'google-chrome'], debianPackage: 'chromium' },
  firefox: { type: firefox, commands: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
};

/** @type {BrowserName[]} */
const names = ['chromium', 'firefox'];

/** Where `command` is on the PATH. */
function which(/** @type {string} */ command) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not here: the next folder.
    }
  }
  return undefined;
}

/**
 * Playwright's own build, or else the system's.
 * @returns {Browser | undefined}
 */
function find(/** @type {BrowserName} */ name) {
  const { type, commands } = known[name];
  if (existsSync(type.executablePath())) return { kind: 'bundled' };
  const executablePath = commands.map(which).find((path) => path !== undefined);
  return executablePath === undefined ? undefined : { kind: 'system', executablePath };
}

/** What is on this machine, installing nothing. */
export function findBrowsers() {
  return { chromium: find('chromium'), firefox: find('firefox') };
}

const missing = () => names.filter((name) => find(name) === undefined);

/** Runs a program in sight of the user. True if it succeeded in time. */
function run(/** @type {string} */ program, /** @type {string[]} */ args, /** @type {number} */ timeout) {
  console.log(`browsers: ${[program === process.execPath ? 'node' : program, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env }).status === 0;
}

/** The words that come before a command that only root may run; nothing if there is no way to be root. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return which('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Whether Playwright's download server answers at all: its installer would first install packages, then retry. */
async function canDownload() {
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy']) return true;
  try {
    await fetch(process.env['PLAYWRIGHT_DOWNLOAD_HOST'] ?? 'https://cdn.playwright.dev', {
      method: 'HEAD',
      signal: AbortSignal.timeout(5_000),
    });
    return true;
  } catch {
    return false;
  }
}

async function download() {
  if (!(await canDownload())) {
    console.log("browsers: Playwright's download server is out of reach");
    return;
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const withDependencies = asRoot() === undefined ? [] : ['--with-deps'];
  run(process.execPath, [cli, 'install', ...withDependencies, ...missing()], downloadDeadline);
}

function installPackages() {
  const prefix = asRoot();
  if (prefix === undefined || which('apt-get') === undefined) return;
  const packages = missing().map((name) => known[name].debianPackage);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program = '', ...rest] = [...prefix, 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0', ...args];
    run(program, rest, downloadDeadline);
  }
}

async function main() {
  if (missing().length > 0) await download();
  if (missing().length > 0) installPackages();

  for (const name of names) {
    const browser = find(name);
    if (browser) console.log(`${name}: ${browser.kind === 'bundled' ? "Playwright's own" : browser.executablePath}`);
    else {
      console.error(
        `${name}: not found and not installed. Any of these is enough:\n` +
          `  npx playwright install --with-deps ${name}\n` +
          `  apt-get install ${known[name].debianPackage}   (as root, on Debian)\n` +
          `  one of ${known[name].commands.join(', ')} on the PATH`,
      );
      process.exitCode = 1;
    }
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main();
