import { open, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultsIn } from './support/chat-check.js';
import { ChatCompany } from './support/chat-company.js';
import type { ChatProcess } from './support/chat-process.js';
import { freePort } from './support/free-port.js';

/** Longest wait until nothing waits anywhere, in milliseconds. */
const patience = 60_000;

/** The file of the database that holds most. */
async function databaseOf({ options }: ChatProcess): Promise<{ path: string; size: number }> {
  const folder = join(options.dataDir, 'store', 'db');
  const names = (await readdir(folder)).filter((name) => /\.(log|ldb)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), size: (await stat(join(folder, name))).size })),
  );
  const [largest] = files.sort((a, b) => b.size - a.size);
  if (!largest) throw new Error('no database');
  return largest;
}

const harms: readonly [string, (victim: ChatProcess) => Promise<void>][] = [
  [
    'cut short',
    async (victim) => {
      const { path, size } = await databaseOf(victim);
      await truncate(path, Math.floor((size * 3) / 4));
    },
  ],
  [
    'wrong in one bit',
    async (victim) => {
      const { path, size } = await databaseOf(victim);
      const file = await open(path, 'r+');
      const at = Math.floor((size * 3) / 4);
      const byte = Buffer.alloc(1);
      await file.read(byte, 0, 1, at);
      byte[0] = (byte[0] ?? 0) ^ 4;
      await file.write(byte, 0, 1, at);
      await file.close();
    },
  ],
];

interface Cast {
  readonly company: ChatCompany;
  readonly node: ChatProcess;
  readonly alice: ChatProcess;
  readonly bob: ChatProcess;
  readonly carol: ChatProcess;
}

/** Everybody has heard from everybody. */
async function cast(): Promise<Cast> {
  const company = await ChatCompany.open();
  onTestFinished(() => company.close());
  const listen = `127.0.0.1:${await freePort()}`;
  const node = company.add('node', { peers: [], listen });
  const [alice, bob, carol] = ['alice', 'bob', 'carol'].map((id) => company.add(id, { peers: [listen] }));
  if (!alice || !bob || !carol) throw new Error('nobody');
  await node.start();
  await Promise.all([alice, bob, carol].map((member) => member.start()));
  for (const other of ['bob', 'carol']) await alice.untilThere(other);
  await bob.untilThere('alice');
  for (const other of ['bob', 'carol']) {
    alice.say(other, 20);
    await alice.until('delivered', other);
  }
  // One after the other, so that they are on disk one after the other.
  for (let count = 0; count < 20; count += 1) {
    bob.say('alice', 1);
    await bob.until('delivered', 'alice');
  }
  return { company, node, alice, bob, carol };
}

describe.each(harms)('where the store is %s', { timeout: 180_000 }, (_, harm) => {
  test('of a node, it says so, serves everybody, and what was sent arrives', async () => {
    const { company, node, alice, bob } = await cast();
    await bob.kill();
    alice.say('bob', 20);
    await alice.until('sent', 'bob');
    await node.kill();
    await harm(node);
    await node.start();
    expect(node.log).toMatch(/^error node the store in .* is damaged/m);

    alice.say('carol', 5);
    await alice.until('delivered', 'carol');
    await bob.start();
    await alice.until('delivered', 'bob');
    await company.settled(patience);
    expect(faultsIn(await company.records()), company.log).toEqual([]);
  });

  test('of a peer, it says so, and what is said from then on arrives, from it and to it', async () => {
    const { company, alice, bob } = await cast();
    await bob.kill();
    alice.say('bob', 20);
    await alice.until('sent', 'bob');
    await harm(bob);
    await bob.start();
    expect(bob.log).toMatch(/^error bob the store in .* is damaged/m);

    await alice.until('delivered', 'bob');
    bob.say('alice', 20);
    await bob.until('delivered', 'alice');
    alice.say('bob', 5);
    await alice.until('delivered', 'bob');
    // What bob had been shown or had said before may be missing from his own history, and nothing else.
    const missing =
      /(alice>bob|bob>alice)#(1?\d|20) (was .* lost|was shown and is not in the history of bob|is not in the history of bob.*)$/;
    await company.settled(patience);
    const faults = faultsIn(await company.records());
    expect(
      faults.filter((fault) => !missing.test(fault)),
      company.log,
    ).toEqual([]);
  });
});
