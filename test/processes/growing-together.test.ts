import { setTimeout as pause } from 'node:timers/promises';
import { describe, test } from 'vitest';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { CliProcess, startNode } from './support/cli-process.js';
import { freePort } from './support/free-port.js';

interface Site {
  readonly id: string;
  readonly address: string;
  readonly folder: string;
}

async function site(id: string): Promise<Site> {
  return { id, address: `127.0.0.1:${await freePort()}`, folder: await temporaryFolder() };
}

function run({ id, address, folder }: Site, peers: readonly Site[] = [], more: readonly string[] = []): CliProcess {
  const given = peers.map((peer) => peer.address);
  return new CliProcess([address, ...given, '--desired-id', id, '--data-dir', folder, ...more]);
}

async function kill(process: CliProcess): Promise<void> {
  process.kill('SIGKILL');
  await process.exit();
}

/** Waits until the process has somebody in its table. */
async function knows(process: CliProcess, id: string): Promise<void> {
  for (;;) {
    process.type('table');
    const [line] = await process.sees(/^nobody else is there$|^ID +LINK/);
    if (line.startsWith('ID')) {
      process.type('help');
      const [found] = await process.sees(new RegExp(`^${id} +.*online$|^end +leave$`));
      if (found.startsWith(`${id} `)) return;
    }
    await pause(100);
  }
}

describe('a network of processes', { timeout: 60_000 }, () => {
  test('grows together when the only node between two others is killed for good', async () => {
    const a = startNode('a');
    const b = startNode('b', [await a.address()]);
    const c = startNode('c', [await b.address()]);
    await c.page();
    await a.sees(/^\* c joined$/);
    await kill(b);
    await a.sees(/^\* c is away$/);
    await a.sees(/^\* c is back$/);
    c.type('a found you');
    await a.sees(/^\[c\]: found you$/);
  });

  test('is one again after all of it was killed and started without a PEER_ADDRESS', async () => {
    const [first, second, third] = [await site('a'), await site('b'), await site('c')];
    const a = run(first);
    await a.page();
    const b = run(second, [first]);
    await b.page();
    const c = run(third, [second]);
    await c.page();
    await a.sees(/^\* c joined$/);
    await Promise.all([a, b, c].map(kill));

    const again = [run(first), run(second), run(third)] as const;
    await Promise.all(again.map((process) => process.page()));
    await Promise.all([knows(again[0], 'c'), knows(again[1], 'c')]);
    again[0].type('c here we are');
    await again[2].sees(/^\[a\]: here we are$/);
    again[1].type('c so am I');
    await again[2].sees(/^\[b\]: so am I$/);
  });

  test('is left alone by a node that is told to forget it', async () => {
    const [first, second] = [await site('a'), await site('b')];
    const a = run(first);
    await a.page();
    const b = run(second, [first]);
    await b.page();
    await kill(b);
    const again = run(second, [], ['--forget-nodes']);
    await again.page();
    again.type('table');
    await again.sees(/^nobody else is there$/);
  });
});
