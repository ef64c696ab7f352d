import type { LaunchOptions, PlaywrightTestConfig } from 'playwright/test';
import { defineConfig } from 'playwright/test';
import { findBrowsers } from './test/tools/browsers.mjs';

const found = findBrowsers();
const isRoot = process.getuid?.() === 0;

// A page that is served from this name has an origin that browsers do not trust, as any address on a LAN.
const insecureHost = 'chat.lan';

/** Where the system's browser is, when there is none of Playwright's own. */
function executable(name: keyof typeof found): LaunchOptions {
  const browser = found[name];
  if (browser === undefined) process.stderr.write(`${name} is not on this machine; to install it: npm run browsers\n`);
  return browser?.kind === 'system' ? { executablePath: browser.executablePath } : {};
}

const chromium: LaunchOptions = {
  ...executable('chromium'),
  chromiumSandbox: !isRoot,
  args: [
    `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`,
    // Without these it calls home at every start, which a closed network refuses many times over.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
};

const firefox: LaunchOptions = {
  ...executable('firefox'),
  firefoxUserPrefs: {
    'network.dns.localDomains': insecureHost,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  },
};

// Playwright drives a Firefox that it did not build itself by another protocol, which this channel stands for.
const firefoxChannel = found.firefox?.kind === 'system' ? { channel: 'moz-firefox' } : {};

const firefoxUse = { browserName: 'firefox', ...firefoxChannel, launchOptions: firefox } as const;

/**
 * Stories whose differences between browsers (storage, downloads, layout) others tell as well, or that have few: in `npm test`, which
 * has half an hour, one browser tells them; in `npm run e2e` both do.
 */
const toldInOneBrowser = [
  'carrying',
  'embedding',
  'keeping',
  'large-network',
  'look',
  'moving',
  'network',
  'offline',
  'searching',
].map((name) => `**/${name}.spec.ts`);

/** Its pictures are of Chromium: no two browsers draw the same letters. */
const drawnByChromium = '**/screens.spec.ts';

const config: PlaywrightTestConfig = defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One picture for every machine: the letters are the same on all of them.
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  reporter: 'list',
  workers: 1,
  // A trace costs Chromium a quarter of a story's time, and Firefox by that protocol more than all of it. So what fails is told once more
  // for the trace alone: it has failed, however that ends.
  retries: 1,
  failOnFlakyTests: true,
  forbidOnly: Boolean(process.env['CI']),
  // Several browsers and processes on a small machine: see the time that a story has, which is three times as long as usual.
  expect: {
    timeout: 15_000,
    // Letters with other edges (no hinting, whole pixels) are up to 2,900 pixels of a picture, another accent 6,200 of a conversation; with
    // the usual threshold of 0.2 that accent would be none.
    toHaveScreenshot: { threshold: 0.05, maxDiffPixels: 4_000 },
  },
  use: { screenshot: 'only-on-failure', trace: 'on-first-retry' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium } },
    { name: 'firefox', use: firefoxUse, testIgnore: drawnByChromium },
    { name: 'firefox-check', use: firefoxUse, testIgnore: [drawnByChromium, ...toldInOneBrowser] },
  ],
});

export default config;
