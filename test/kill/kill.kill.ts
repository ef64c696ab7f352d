import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { findBrowsers } from '../tools/browsers.mjs';
import { Crowd } from './support/crowd.js';
import { freePort } from './support/free-port.js';
import { absences, breachesIn, percentile, type Loss } from './support/history.js';
import { MeshNode } from './support/mesh-node.js';
import { pick } from './support/pick.js';
import { Tab } from './support/tab.js';
import { TcpProxy } from './support/tcp-proxy.js';

/**
 * Sizes and times, and how long leaves may be out after a kill; KILL_SIZE=small is what `npm test` runs, beside other things.
 * Times in milliseconds. All of it has two cores for itself: with more processes for the leaves, and more that is said, most of what is
 * measured is how long everybody waits for a core.
 */
const sizes = {
  full: {
    leaves: 200,
    hosts: 4,
    kills: 20,
    everyMs: 5_000,
    betweenKills: 4_000,
    stopFor: 60_000,
    cutFor: 40_000,
    medianOut: 1_000,
    percentile99Out: 5_000,
  },
  small: {
    leaves: 40,
    hosts: 2,
    kills: 4,
    everyMs: 500,
    betweenKills: 3_000,
    stopFor: 3_000,
    cutFor: 3_000,
    medianOut: 3_000,
    percentile99Out: 10_000,
  },
};
const size = sizes[process.env['KILL_SIZE'] === 'small' ? 'small' : 'full'];

/** Longest wait for everything to be as it was, after the last fault. */
const patience = 90_000;
/** Five nodes in a ring with a chord: whom each one dials. */
const dials = [[1, 2], [2], [3], [4], [0]];

const cleanups: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
}, 120_000);

/** The link from node 3 to node 4 leads through a wire that can be cut. */
async function startNodes(): Promise<{ nodes: MeshNode[]; wire: TcpProxy }> {
  const ports: number[] = [];
  for (const _ of dials) ports.push(await freePort());
  const wire = await TcpProxy.open(ports[4] ?? 0);
  cleanups.push(() => wire.close());
  const nodes: MeshNode[] = [];
  for (const [at, port] of ports.entries()) {
    const dataDir = await mkdtemp(join(tmpdir(), 'tabmesh-kill-'));
    const through = (other: number): string => `127.0.0.1:${at === 3 && other === 4 ? wire.port : ports[other]}`;
    const node = new MeshNode({ id: `node${at}`, port, dials: (dials[at] ?? []).map(through), dataDir });
    nodes.push(node);
    cleanups.push(async () => {
      node.resume();
      await node.kill();
      await rm(dataDir, { recursive: true, force: true });
    });
  }
  // The last one first: each finds somebody it dials, but for the first to start.
  const first = nodes[4];
  if (!first) throw new Error('no nodes');
  const founding = new MeshNode({ ...first.options, dials: [] });
  await founding.start();
  for (const node of nodes.slice(0, 4).reverse()) await node.start();
  await founding.kill();
  await first.start();
  return { nodes, wire };
}

/** Undefined if it was said that there shall be none. */
async function openBrowser(): Promise<Browser | undefined> {
  if (process.env['KILL_TABS'] === 'none') {
    console.warn('KILL_TABS=none: no tabs take part, so nothing is shown about pages');
    return undefined;
  }
  const found = findBrowsers().chromium;
  if (!found) throw new Error('there is no Chromium for the tabs: npm run browsers, or KILL_TABS=none to go without');
  const executable = found.kind === 'system' ? { executablePath: found.executablePath } : {};
  const browser = await chromium.launch({
    ...executable,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  cleanups.push(() => browser.close());
  return browser;
}

test('a chat goes on while its nodes are killed, stopped and cut off', { timeout: 1_200_000 }, async () => {
  const { nodes, wire } = await startNodes();
  const crowd = new Crowd();
  cleanups.push(() => crowd.end());
  const names = Array.from({ length: size.leaves }, (_, at) => `leaf${at}`);
  const perHost = size.leaves / size.hosts;
  for (let at = 0; at < size.hosts; at += 1)
    await crowd.add(names.slice(at * perHost, (at + 1) * perHost), nodes[at % 5]!.address, size.everyMs);

  const browser = await openBrowser();
  const tabs: Tab[] = [];
  if (browser) {
    tabs.push(await Tab.open(browser, nodes[0]!.address, 'tabA'), await Tab.open(browser, nodes[1]!.address, 'tabB'));
    await tabs[0]!.talkTo('tabB');
    await tabs[1]!.talkTo('tabA');
  }
  const tabsTalk = async (): Promise<void> => {
    await tabs[0]?.say('tabB');
    await tabs[1]?.say('tabA');
  };

  const killed: Loss[] = [];
  for (let kill = 0; kill < size.kills; kill += 1) {
    await tabsTalk();
    // The first one has leaves; of the others any may be without.
    const node = kill === 0 ? nodes[0]! : pick(nodes);
    killed.push({ at: performance.timeOrigin + performance.now(), node: node.id });
    await node.kill();
    await after(size.betweenKills / 2);
    await tabsTalk();
    await node.start();
    await after(size.betweenKills / 2);
  }

  const stopped: Loss[] = [];
  const node = pick(nodes);
  stopped.push({ at: performance.timeOrigin + performance.now(), node: node.id });
  node.stop();
  await after(size.stopFor);
  await tabsTalk();
  node.resume();
  wire.cut();
  await after(size.cutFor);
  await tabsTalk();
  wire.mend();

  crowd.quiet();
  await tabsTalk();
  const everybody = [...names, ...nodes.map(({ id }) => id), ...tabs.map(({ id }) => id)];
  const deadline = performance.now() + patience;
  const isWhole = async (): Promise<boolean> => {
    const reports = await crowd.report();
    return reports.every(({ name, waiting, roster }) => {
      const there = new Set([...roster, name]);
      return waiting === 0 && there.size === everybody.length && everybody.every((id) => there.has(id));
    });
  };
  while (!(await isWhole()) && performance.now() < deadline) await after(500);

  const reports = await crowd.report();
  const lacking = reports.flatMap(({ name, waiting, roster }) => {
    const there = new Set([...roster, name]);
    const wrong = [...everybody.filter((id) => !there.has(id)), ...roster.filter((id) => !everybody.includes(id))];
    return [
      ...(waiting > 0 ? [`${name} waits with ${waiting} messages`] : []),
      ...(wrong.length > 0 ? [`${name} is wrong about ${wrong.join(', ')}`] : []),
    ];
  });
  const out = absences(crowd.history, killed);
  // Who has not noticed was never out.
  const outStopped = absences(crowd.history, stopped).filter(Number.isFinite);
  const said = crowd.history.filter(([, , event]) => event === 'sent').length;
  const figures = (values: readonly number[]): string =>
    values.length === 0
      ? 'nobody was there'
      : `${values.length} leaves, median ${percentile(values, 0.5).toFixed(0)} ms, ` +
        `99th percentile ${percentile(values, 0.99).toFixed(0)} ms, most ${Math.max(...values).toFixed(0)} ms`;
  console.log(
    [
      `${size.leaves} leaves in ${size.hosts} processes, ${nodes.length} nodes, ${tabs.length} tabs, ${said} messages`,
      `out of the network after ${killed.length} kills: ${figures(out)}`,
      `after a node was stopped: ${figures(outStopped)}`,
    ].join('\n'),
  );
  expect(lacking).toEqual([]);
  expect(breachesIn(crowd.history)).toEqual([]);
  expect(out.length).toBeGreaterThan(0);
  expect(percentile(out, 0.5)).toBeLessThan(size.medianOut);
  expect(percentile(out, 0.99)).toBeLessThan(size.percentile99Out);
  for (const [at, tab] of tabs.entries()) {
    const other = tabs[1 - at]!;
    await tab.hears(`${other.id}>${tab.id}#${other.sent}`, patience);
    expect(await tab.numbersFrom(other.id)).toEqual(Array.from({ length: other.sent }, (_, number) => number + 1));
  }
});
