// `npm run bench:delivery [messages] [rounds]`: sealed direct messages from one peer to another through a node, each in a process
// of its own: in a second, in bursts of so many, the best of some rounds; how long one takes until it is delivered; and
// the processor time of each process. With peers that keep everything on disk, in the folder for temporary files or in
// $BENCH_FOLDER, and with peers that keep nothing.

import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodePeerOptions } from '../../node/create-peer.js';
import { limitTable, type Limits } from '../../src/model/limits.js';
import { serve, type Sending } from './support/member.js';
import { MemberProcess } from './support/member-process.js';
import { raisedLimits } from './support/raised-limits.js';

const textBytes = 64;
function say(what: string, figure: string): void {
  process.stdout.write(`  ${what.padEnd(46)} ${figure.padStart(22)}\n`);
}

const rate = (count: number, milliseconds: number): string =>
  `${Math.round((count * 1_000) / milliseconds).toLocaleString('en')}/s`;
const times = ({ median, ninetyNinth }: Sending): string => `${median.toFixed(1)} ms, ${ninetyNinth.toFixed(1)} ms`;

interface Trio {
  readonly node: MemberProcess;
  readonly sender: MemberProcess;
  readonly receiver: MemberProcess;
}

async function withTrio(folder: string | undefined, limits: Partial<Limits>, use: (trio: Trio) => Promise<void>) {
  const program = fileURLToPath(import.meta.url);
  const kept = (id: string): Pick<NodePeerOptions, 'id' | 'dataDir'> =>
    folder === undefined ? { id } : { id, dataDir: join(folder, id) };
  const node = await MemberProcess.join(program, 'node', { ...kept('10'), listen: '127.0.0.1:0', limits });
  const peers = [node.address];
  const receiver = await MemberProcess.join(program, 'receiver', { ...kept('bob'), peers });
  const sender = await MemberProcess.join(program, 'sender', { ...kept('alice'), peers });
  await sender.meet('bob');
  await use({ node, sender, receiver });
  for (const member of [sender, receiver, node]) await member.close();
}

async function burst({ node, sender, receiver }: Trio, count: number, atOnce = count) {
  const members = [sender, node, receiver];
  const before = await Promise.all(members.map((member) => member.measure()));
  const sending = await sender.send({ to: ['bob'], count, bytes: textBytes, until: 'delivered', atOnce });
  const after = await Promise.all(members.map((member) => member.measure()));
  const shown = (after[2]?.shown ?? 0) - (before[2]?.shown ?? 0);
  if (shown !== count) throw new Error(`${shown} of ${count} were shown`);
  return { sending, processor: after.map(({ processor }) => processor) };
}

async function measure(trio: Trio, count: number, rounds: number): Promise<void> {
  // What runs for the first time is compiled, which is not to count.
  await burst(trio, count);
  const bursts: Awaited<ReturnType<typeof burst>>[] = [];
  for (let round = 0; round < rounds; round += 1) bursts.push(await burst(trio, count));
  const [best] = [...bursts].sort((a, b) => a.sending.elapsed - b.sending.elapsed);
  if (!best) return;
  say(`delivered, bursts of ${count.toLocaleString('en')}, the best`, rate(count, best.sending.elapsed));
  say('until delivered in it: median, 99th percentile', times(best.sending));
  for (const [at, who] of ['sender', 'node', 'receiver'].entries()) {
    const least = Math.min(...bursts.map(({ processor }) => processor[at] ?? Infinity));
    say(`processor time of the ${who}, each, least`, `${((least * 1_000_000) / count).toFixed(1)} us`);
  }
  const single = await burst(trio, 200, 1);
  say('one at a time: median, 99th percentile', times(single.sending));
}

async function main(count: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'delivery-bench-'));
  const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
  try {
    const names = Object.keys(raisedLimits).map((name) => limitTable[name as keyof Limits].name);
    process.stdout.write(`texts of ${textBytes} bytes; raised at the node: ${names.join(', ')}\n`);
    for (const [name, at] of [
      ['LevelDB', join(folder, 'raised')],
      ['no store', undefined],
    ] as const) {
      process.stdout.write(`${name}, load ${load()}\n`);
      await withTrio(at, raisedLimits, (trio) => measure(trio, count, rounds));
    }
    process.stdout.write(`LevelDB, default limits, load ${load()}\n`);
    await withTrio(join(folder, 'default'), {}, async (trio) => {
      const few = 500;
      const { sending } = await burst(trio, few);
      say(`delivered, a burst of ${few}`, rate(few, sending.elapsed));
      say('until delivered in it: median, 99th percentile', times(sending));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === 'member') serve();
else await main(Number(process.argv[2] ?? 5_000), Number(process.argv[3] ?? 5));
