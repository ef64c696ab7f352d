import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { faultsIn } from './support/chat-check.js';
import { ChatProcess } from './support/chat-process.js';
import { readChatRecord, type ChatRecord } from './support/chat-record.js';
import { freePort } from './support/free-port.js';
import { pick } from './support/pick.js';

/** Sizes, and times in milliseconds; KILL_SIZE=small is what `npm test` runs. */
const sizes = {
  full: { senders: 4, receivers: 3, kills: 50, everyMs: 150, awayFor: 4 },
  small: { senders: 2, receivers: 2, kills: 5, everyMs: 150, awayFor: 2 },
};
const size = sizes[process.env['KILL_SIZE'] === 'small' ? 'small' : 'full'];

/** How long a killed process stays dead, at least and at most, and how long the chat then goes on undisturbed. */
const [deadAtLeast, deadAtMost, undisturbed] = [1_000, 2_000, 500];
/** Longest wait for everything to have arrived, after the last fault. */
const patience = 120_000;
/** Five nodes in a ring with a chord: whom each one dials. The first founds the network. */
const dials = [[], [0], [0, 1], [2], [3, 0]];

const cleanups: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

interface Cast {
  readonly nodes: readonly ChatProcess[];
  readonly senders: readonly ChatProcess[];
  readonly receivers: readonly ChatProcess[];
}

async function cast(): Promise<Cast> {
  const folder = await mkdtemp(join(tmpdir(), 'tabmesh-kill-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  const addresses: string[] = [];
  for (const _ of dials) addresses.push(`127.0.0.1:${await freePort()}`);
  const make = (id: string, peers: readonly string[], more: { listen?: string; talksTo?: readonly string[] }) => {
    const { talksTo = [], ...listening } = more;
    const files = { dataDir: join(folder, id), record: join(folder, `${id}.record`) };
    const member = new ChatProcess({ id, ...files, peers, talksTo, everyMs: size.everyMs, ...listening });
    cleanups.push(() => member.kill());
    return member;
  };
  const named = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
  const addressees = named('receiver', size.receivers);
  return {
    nodes: addresses.map((listen, at) => {
      const others = (dials[at] ?? []).map((other) => addresses[other] ?? '');
      return make(`node${at}`, others, { listen });
    }),
    senders: named('sender', size.senders).map((id, at) => make(id, turned(addresses, at), { talksTo: addressees })),
    receivers: addressees.map((id, at) => make(id, turned(addresses, at + 2), {})),
  };
}

/** The same in a circle, from another one on. */
function turned<T>(list: readonly T[], first: number): T[] {
  return [...list.slice(first % list.length), ...list.slice(0, first % list.length)];
}

async function startAll({ nodes, senders, receivers }: Cast): Promise<void> {
  // One after the other, as each finds somebody it dials.
  for (const node of nodes) await node.start();
  await Promise.all([...receivers, ...senders].map((member) => member.start()));
  for (const sender of senders) sender.talk();
}

/** Kills it, and starts it again a moment later. */
async function strike(victim: ChatProcess): Promise<void> {
  await victim.kill();
  await after(deadAtLeast + Math.random() * (deadAtMost - deadAtLeast));
  await victim.start();
  if (victim.options.talksTo.length > 0) victim.talk();
}

async function recordsOf(all: readonly ChatProcess[]): Promise<ChatRecord[]> {
  return Promise.all(all.map(({ options: { id, record } }) => readChatRecord(id, record)));
}

function count(records: readonly ChatRecord[], state: string): number {
  return records
    .flatMap(({ lines }) => lines)
    .filter((line) => (line.event === 'state' ? line.state : line.event) === state).length;
}

test('what is acknowledged is not lost, whoever is killed', { timeout: 1_200_000 }, async () => {
  const members = await cast();
  const { nodes, senders, receivers } = members;
  const all = [...nodes, ...senders, ...receivers];
  await startAll(members);

  for (let kill = 0; kill < size.kills; kill += 1) {
    const victims = [pick(nodes)];
    if (kill % 2 === 0) victims.push(pick(senders));
    // One receiver is away for longer from time to time, while another is killed now and then.
    const round = Math.floor(kill / (size.awayFor + 1));
    const absent = receivers[round % receivers.length];
    const isLast = kill === size.kills - 1;
    if (kill % (size.awayFor + 1) === 0) await absent?.kill();
    else if (kill % 2 === 1) victims.push(pick(receivers.filter((receiver) => receiver !== absent)));
    await Promise.all(victims.map(strike));
    if (absent?.isRunning === false && (isLast || kill % (size.awayFor + 1) === size.awayFor)) await absent.start();
    await after(undisturbed);
  }

  for (const sender of senders) sender.quiet();
  const deadline = performance.now() + patience;
  const isWhole = async (): Promise<boolean> => {
    const reports = await Promise.all(all.map((member) => member.report()));
    return reports.every(({ waiting, there }) => waiting === 0 && there.length === all.length - 1);
  };
  const begin = performance.now();
  while (!(await isWhole()) && performance.now() < deadline) await after(500);
  const settled = performance.now() - begin;
  for (const member of all) await member.finish();

  const records = await recordsOf(all);
  const kills = (some: readonly ChatProcess[]): number => some.reduce((sum, member) => sum + member.kills, 0);
  console.log(
    `${kills(nodes)} kills of nodes, ${kills(senders)} of senders, ${kills(receivers)} of receivers: ` +
      `${count(records, 'said')} texts, ${count(records, 'sent')} times sent, ${count(records, 'delivered')} times delivered, ` +
      `${count(records, 'shown')} shown; quiet after ${settled.toFixed(0)} ms`,
  );
  const log = all.map((member) => member.log).join('');
  expect(faultsIn(records), log).toEqual([]);
  // It was no chat without mailboxes.
  expect(count(records, 'sent')).toBeGreaterThan(0);
});
