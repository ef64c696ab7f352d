import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { CliProcess } from './support/cli-process.js';
import { freePort } from './support/free-port.js';

/** Has every name below `.test` lead to this machine: pages on loopback are let in by every node, so that is no test. */
const names = `
  import dns from 'node:dns';
  const { lookup } = dns;
  dns.lookup = (name, ...rest) => lookup(name.endsWith('.test') ? '127.0.0.1' : name, ...rest);
`;
const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(names)}` };

interface Site {
  readonly address: string;
  readonly origin: string;
}

/** Starts a node that is known as `name.test`. */
async function node(name: string, peers: readonly Site[] = []): Promise<Site> {
  const port = await freePort();
  const given = peers.map(({ address }) => address);
  const more = ['--advertise', `ws://${name}.test:${port}`, '--ephemeral'];
  const started = new CliProcess([`127.0.0.1:${port}`, ...given, '--desired-id', name, ...more], environment);
  await started.sees(/^ID:/);
  return { address: `127.0.0.1:${port}`, origin: `http://${name}.test:${port}` };
}

/** The HTTP status that a page of this origin gets; 101 if its WebSocket is opened. */
function statusOf({ address }: Site, origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${address}/`, { headers: { origin } });
    onTestFinished(() => socket.terminate());
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.once('error', reject);
  });
}

/** Waits until a page of this origin is let in. */
async function letIn(at: Site, origin: string): Promise<void> {
  while ((await statusOf(at, origin)) !== 101) await pause(50);
}

describe('a page whose node died', { timeout: 60_000 }, () => {
  test('is let in by the other nodes, also by those that never dialled it, and foreign pages are not', async () => {
    const b = await node('b');
    const a = await node('a', [b]);
    const c = await node('c', [b]);
    await letIn(b, a.origin);
    await letIn(c, a.origin);
    await letIn(a, c.origin);
    for (const site of [a, b, c]) {
      expect(await statusOf(site, 'http://evil.test:7700')).toBe(403);
      expect(await statusOf(site, a.origin.replace('http:', 'https:'))).toBe(403);
    }
  });
});
