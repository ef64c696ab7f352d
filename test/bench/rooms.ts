// `npm run bench:rooms [members] [posts] [rounds]`: what one leaf says in a room, to so many members by one node and by three, each node
// in a process of its own and with a store on disk, all members in another one: deliveries in a second, and how long one post takes
// until the last member has it. In the same run, round by round, a bare relay sends the same bytes to as many clients.

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { createPeer } from '../../node/create-peer.js';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import type { Limits } from '../../src/model/limits.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import { typedRoomName } from '../../src/model/room.js';
import { encodeText } from '../support/utterances.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import { signRoomPost } from '../../src/protocol/records/room-post.js';
import { roomIdOf } from '../../src/rooms/room-keys.js';
import { percentile } from '../kill/support/history.js';
import { serve } from './support/member.js';
import { MemberProcess } from './support/member-process.js';
import { serveCrowd } from './support/crowd.js';
import { CrowdProcess } from './support/crowd-process.js';
import { plenty, raisedLimits } from './support/raised-limits.js';

const program = fileURLToPath(import.meta.url);
const room = 'lobby';
const text = 'x'.repeat(64);
/** Posts that are said one at a time. */
const singles = 100;
/** Of the nodes; of one address 20 new people may come in an hour otherwise. */
const raised: Partial<Limits> = { ...raisedLimits, newIdsPerAddress: plenty };

/** Something that tells a crowd what it is given to say. */
interface Stage {
  readonly name: string;
  readonly crowd: CrowdProcess;
  say(): void;
  /** Seconds of processor time, of all that lies between the one who speaks and the crowd. */
  processor(): Promise<number>;
  close(): Promise<void>;
}

async function roomStage(nodes: number, members: number, folder: string): Promise<Stage> {
  const processes: MemberProcess[] = [];
  for (let at = 0; at < nodes; at += 1) {
    const [id, peers] = [`${10 + at}`, processes.map(({ address }) => address)];
    const dataDir = join(folder, `${nodes}-${id}`);
    processes.push(
      await MemberProcess.join(program, id, { id, peers, dataDir, listen: '127.0.0.1:0', limits: raised }),
    );
  }
  const addresses = processes.map(({ address }) => address);
  const crowd = new CrowdProcess(program);
  await crowd.gather({ kind: 'members', nodes: addresses, count: members, room });
  const speaker = await createPeer({ id: 'speaker', peers: addresses.slice(0, 1), rooms: [room] });
  const place = speaker.rooms.join(room);
  while (place.members().length < members) await new Promise((resolve) => speaker.on('room-members', resolve));
  return {
    name: `a room, ${nodes === 1 ? 'one node' : `${nodes} nodes`}`,
    crowd,
    say: () => void place.send(text),
    processor: async () => {
      const each = await Promise.all(processes.map((process) => process.measure()));
      return each.reduce((sum, { processor }) => sum + processor, 0);
    },
    close: async () => {
      await speaker.close();
      await crowd.close();
      for (const process of processes) await process.close();
    },
  };
}

async function relayStage(members: number): Promise<Stage> {
  const relay = new CrowdProcess(program);
  const url = await relay.relay();
  const crowd = new CrowdProcess(program);
  await crowd.gather({ kind: 'clients', url, count: members });
  const speaker = new WebSocket(url);
  await once(speaker, 'open');
  const frame = frameOfPost();
  return {
    name: 'a bare relay',
    crowd,
    say: () => speaker.send(frame),
    processor: () => relay.processor(),
    close: async () => {
      speaker.terminate();
      await crowd.close();
      await relay.close();
    },
  };
}

/** What a node sends a leaf of a post. */
function frameOfPost(): Uint8Array {
  const crypto = nodeCrypto();
  const keys = crypto.keyPair(new Uint8Array(32));
  const id = roomIdOf(crypto, { kind: 'public', name: typedRoomName(room) });
  const author = { id: parsePeerId('speaker'), key: keys.publicKey };
  const at = Date.now();
  const body = { kind: 'plain', content: encodeText(text) } as const;
  const { signed } = signRoomPost(crypto, keys, { room: id, author, epoch: at, sequence: 1, at, body });
  return encodeLinkMessage({ type: 'room-items', room: id, posts: [signed], memberships: [] });
}

interface Round {
  /** Deliveries in a second, by the wall and by processor time of what lies between. */
  readonly rate: number;
  readonly processorRate: number;
}

async function burst({ crowd, say, processor }: Stage, members: number, posts: number): Promise<Round> {
  await processor();
  const begin = performance.now();
  const over = crowd.delivered(members * posts);
  for (let post = 0; post < posts; post += 1) say();
  await over;
  const elapsed = (performance.now() - begin) / 1_000;
  return { rate: (members * posts) / elapsed, processorRate: (members * posts) / (await processor()) };
}

/** Milliseconds until the last one has it. */
async function single({ crowd, say }: Stage, members: number): Promise<number> {
  const begin = performance.now();
  const over = crowd.delivered(members);
  say();
  await over;
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function tell(what: string, figures: readonly number[], unit: string, digits: number): void {
  const [relay = Number.NaN] = figures.slice(-1);
  const shown = figures.map((figure) => {
    const number = figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return `${number}${unit} (${(figure / relay).toFixed(2)})`.padStart(22);
  });
  process.stdout.write(`  ${what.padEnd(44)}${shown.join('')}\n`);
}

async function main(members: number, posts: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'rooms-bench-'));
  const stages: Stage[] = [];
  try {
    stages.push(await roomStage(1, members, folder), await roomStage(3, members, folder), await relayStage(members));
    const bytes = frameOfPost().length;
    process.stdout.write(
      `${members} members, bursts of ${posts} posts of ${bytes} bytes, ${rounds} rounds in turn, load ${loadavg()[0]?.toFixed(1)}; in brackets: by that of the relay\n`,
    );
    process.stdout.write(`  ${''.padEnd(44)}${stages.map(({ name }) => name.padStart(22)).join('')}\n`);
    const all = new Map<Stage, Round[]>(stages.map((stage) => [stage, []]));
    const waits = new Map<Stage, number[]>(stages.map((stage) => [stage, []]));
    // What runs for the first time is compiled, which is not to count.
    for (const stage of stages) await burst(stage, members, posts);
    for (let round = 0; round < rounds; round += 1)
      for (const stage of stages) all.get(stage)?.push(await burst(stage, members, posts));
    for (let count = 0; count < singles; count += 1)
      for (const stage of stages) waits.get(stage)?.push(await single(stage, members));
    const rounded = stages.map((stage) => all.get(stage) ?? []);
    tell(
      'deliveries, median',
      rounded.map((each) => median(each.map(({ rate }) => rate))),
      '/s',
      0,
    );
    tell(
      'deliveries by processor time of what is between',
      rounded.map((each) => median(each.map((one) => one.processorRate))),
      '/s',
      0,
    );
    tell(
      'one post until the last has it, median',
      stages.map((stage) => median(waits.get(stage) ?? [])),
      ' ms',
      2,
    );
    tell(
      'the same, 99th percentile',
      stages.map((stage) => percentile(waits.get(stage) ?? [], 0.99)),
      ' ms',
      2,
    );
  } finally {
    for (const stage of stages) await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === 'member') serve();
else if (process.argv[2] === 'crowd') serveCrowd();
else await main(Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 100), Number(process.argv[4] ?? 5));
