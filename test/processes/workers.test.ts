import { expect, onTestFinished, test } from 'vitest';
import { createPeer } from '../../node/create-peer.js';
import type { Peer } from '../../src/server/peer.js';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { CliProcess } from './support/cli-process.js';
import { freePort } from './support/free-port.js';

/** Nine processes and more start one after the other. Milliseconds. */
const patience = 60_000;

const joined = /^worker (\d) is in the network as (\S+), process (\d+)$/;

/** Workers behind one address, and the process of each by its ID. */
async function workers(count: number, more: readonly string[]) {
  const hub = new CliProcess([...more, '--workers', String(count), '--desired-id', 'hub']);
  const pids = new Map<string, number>();
  for (let number = 1; number <= count; number += 1) {
    const [, , id = '', pid = ''] = await hub.sees(joined);
    pids.set(id, Number(pid));
  }
  return { hub, pids };
}

async function leaf(id: string, address: string): Promise<Peer> {
  const peer = await createPeer({ id, peers: [address] });
  onTestFinished(() => peer.close());
  return peer;
}

function homeOf(peer: Peer): string {
  if (peer.state.kind !== 'joined') throw new Error(`${peer.id} is ${peer.state.kind}`);
  return peer.state.home;
}

/** Resolves with its home when it is in the network, at another home than this. */
function homeOtherThan(peer: Peer, before: string): Promise<string> {
  return new Promise((resolve) => {
    const stop = peer.on('state', (state) => {
      if (state.kind !== 'joined' || state.home === before) return;
      stop();
      resolve(state.home);
    });
  });
}

test(
  'workers behind one address are nodes that leaves are spread over, and one that is killed is started again',
  { timeout: patience },
  async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const { hub, pids } = await workers(3, [address, '--data-dir', await temporaryFolder()]);
    expect([...pids.keys()]).toEqual(['hub', 'hub-2', 'hub-3']);
    const people: Peer[] = [];
    const homes = new Set<string>();
    // Whoever is busy at the moment is passed over: on a machine that has much to do, more have to come until each is home to somebody.
    while (people.length < 6 || (homes.size < pids.size && people.length < 30)) {
      const peer = await leaf(`guest-${people.length}`, address);
      people.push(peer);
      homes.add(homeOf(peer));
    }
    expect(homes).toEqual(new Set(pids.keys()));

    const [anna] = people as [Peer, ...Peer[]];
    const other = people.find((peer) => homeOf(peer) !== homeOf(anna)) as Peer;
    const killed = homeOf(anna);
    const moved = homeOtherThan(anna, killed);
    process.kill(pids.get(killed) ?? 0, 'SIGKILL');
    await hub.sees(/^worker \d has ended: signal SIGKILL\. It is started again in \d\.\d s$/);
    expect(pids.has(await moved)).toBe(true);
    await anna.send(other.id, 'still here').delivered;
    await hub.sees(joined);
    // With its key and its ID, beside the others.
    await hub.answers('table', new RegExp(`^(?:hub-2) +direct +1 +online`));

    hub.type('end');
    expect((await hub.exit()).code).toBe(0);
  },
);

test('what is typed goes to the first worker, and a signal ends all of them', { timeout: patience }, async () => {
  const { hub, pids } = await workers(2, ['127.0.0.1:0']);
  hub.type('table');
  await hub.sees(/^hub-2 +direct +1 +online/);
  hub.kill('SIGTERM');
  expect((await hub.exit()).code).toBe(0);
  for (const pid of pids.values()) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('workers whose address is taken say so once and end with its code', { timeout: patience }, async () => {
  const { hub } = await workers(2, ['127.0.0.1:0']);
  const address = new URL(firstPage(hub) ?? '').host;
  const second = new CliProcess([address, '--workers', '2']);
  const { code, errors } = await second.exit();
  expect(code).toBe(3);
  expect(errors).toEqual([
    expect.stringMatching(/^tabmesh: cannot listen on .* another program already listens on port \d+ there$/),
    'tabmesh: worker 1 could not start: exit code 3',
  ]);
});

/** It was printed before the last worker had joined. */
function firstPage(hub: CliProcess): string | undefined {
  return hub.output.all.flatMap((line) => /^page:\s+(\S+)$/.exec(line)?.[1] ?? [])[0];
}
