import { setTimeout as after } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { faultsIn } from './support/chat-check.js';
import { ChatCompany } from './support/chat-company.js';
import type { ChatProcess } from './support/chat-process.js';
import type { ChatRecord } from './support/chat-record.js';
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

interface Cast {
  readonly company: ChatCompany;
  readonly nodes: readonly ChatProcess[];
  readonly senders: readonly ChatProcess[];
  readonly receivers: readonly ChatProcess[];
}

async function cast(): Promise<Cast> {
  const company = await ChatCompany.open();
  onTestFinished(() => company.close());
  const addresses: string[] = [];
  for (const _ of dials) addresses.push(`127.0.0.1:${await freePort()}`);
  const named = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
  const talksTo = named('receiver', size.receivers);
  return {
    company,
    nodes: addresses.map((listen, at) => {
      const peers = (dials[at] ?? []).map((other) => addresses[other] ?? '');
      return company.add(`node${at}`, { peers, listen });
    }),
    receivers: talksTo.map((id, at) => company.add(id, { peers: turned(addresses, at + 2) })),
    senders: named('sender', size.senders).map((id, at) =>
      company.add(id, { peers: turned(addresses, at), talksTo, everyMs: size.everyMs }),
    ),
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

function count(records: readonly ChatRecord[], state: string): number {
  return records
    .flatMap(({ lines }) => lines)
    .filter((line) => (line.event === 'state' ? line.state : line.event) === state).length;
}

test('what is acknowledged is not lost, whoever is killed', { timeout: 3_600_000 }, async () => {
  const members = await cast();
  const { company, nodes, senders, receivers } = members;
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
  const begin = performance.now();
  await company.settled(patience);
  const settled = performance.now() - begin;
  const records = await company.records();
  const kills = (some: readonly ChatProcess[]): number => some.reduce((sum, member) => sum + member.kills, 0);
  console.log(
    `${kills(nodes)} kills of nodes, ${kills(senders)} of senders, ${kills(receivers)} of receivers: ` +
      `${count(records, 'said')} texts, ${count(records, 'sent')} times sent, ${count(records, 'delivered')} times delivered, ` +
      `${count(records, 'shown')} shown; quiet after ${settled.toFixed(0)} ms`,
  );
  expect(faultsIn(records), company.log).toEqual([]);
  // It was no chat without mailboxes.
  expect(count(records, 'sent')).toBeGreaterThan(0);
});
