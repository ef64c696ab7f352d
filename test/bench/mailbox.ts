// `npm run bench:mailbox [bursts]`: messages that a node takes into mailboxes in a second, checked and on disk, with the
// default limits: by the wall, and by
// processor time. In the folder for temporary files, or in $BENCH_FOLDER: it should be on the disk in question.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { openLevelStore } from '../../node/store/level-store.js';
import { Mailroom } from '../../src/custody/mailroom.js';
import { standardLimits } from '../../src/model/limits.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import { keyTag, type PeerAddress, type PeerInfo, type PeerAddressTag } from '../../src/model/peer.js';
import { newCounters } from '../../src/platform/counters.js';
import type { KeyPair } from '../../src/platform/crypto.js';
import { silentLogger } from '../../src/platform/logger.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { Store } from '../../src/platform/store.js';
import { systemClock } from '../../src/platform/system-clock.js';
import type { DepositAnswer, RoutedMessage, SealedMessage } from '../../src/protocol/messages.js';
import { signContext } from '../../src/protocol/records/sealing-context.js';
import { signConfirmation } from '../../src/protocol/records/stream-word.js';
import { decodeRouted, encodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import type { RemoteOrigin } from '../../src/transport/connection.js';
import { seededRandom } from '../support/seeded-random.js';

const crypto = nodeCrypto();
const random = seededRandom(1);

/** What one sender may have in one mailbox. */
const burst = standardLimits.mailboxMessagesPerSender;
/** A sentence, sealed. */
const sealedBytes = 100;
/** Mailboxes that are full at the end: so many senders write to each. */
const sendersOfEach = standardLimits.mailboxMessages / burst;

interface Person extends PeerAddress {
  readonly keys: KeyPair;
}

interface Deposit {
  readonly from: Person;
  readonly to: Person;
  readonly source: PeerAddressTag;
  /** Each sender has an address of its own. */
  readonly origin: RemoteOrigin;
  readonly messages: readonly Uint8Array[];
}

function person(id: string): Person {
  const keys = crypto.keyPair(random.bytes(32));
  return { id: parsePeerId(id), key: keys.publicKey, keys };
}

/** Bursts of as many different senders as fill the mailboxes of many addressees. */
function deposits(bursts: number): Deposit[] {
  const senders = Array.from({ length: sendersOfEach * 20 }, (_, at) => person(`sender${at}`));
  const addressees = Array.from({ length: Math.ceil(bursts / sendersOfEach) }, (_, at) => person(`addressee${at}`));
  return Array.from({ length: bursts }, (_, at) => {
    const to = addressees[at % addressees.length]!;
    const from = senders[(Math.floor(at / addressees.length) + sendersOfEach * at) % senders.length]!;
    const epoch = at + 1;
    const context = signContext(
      crypto,
      from.keys,
      { senderId: from.id, addresseeId: to.id, epoch },
      { senderKey: from.key, addresseeKey: to.key, prekey: 1, encapsulatedKey: random.bytes(32) },
    );
    const messages = Array.from({ length: burst }, (_, number) => {
      const sealed = random.bytes(sealedBytes);
      return encodeRouted(from, to, 64, { type: 'message', epoch, sequence: number + 1, context, number, sealed });
    });
    const origin = { address: from.id, isLoopback: false, isBrowser: false };
    return { from, to, source: { id: from.id, tag: keyTag(from.key) }, origin, messages };
  });
}

function opened(bytes: Uint8Array): RoutedMessage {
  const header = new RoutingHeader();
  const message = header.scan(bytes, 0, bytes.length) && decodeRouted(bytes, 0, bytes.length, header);
  if (!message) throw new Error('a message that cannot be read');
  return message;
}

/** A network in which nobody is, until they are let in; hears the answers of the node. */
class Room {
  readonly present = new Map<string, PeerInfo>();
  answered: (answer: DepositAnswer) => void = () => undefined;
  mailed: (to: PeerAddress, messages: readonly Uint8Array[]) => void = () => undefined;

  find(id: string): PeerInfo | undefined {
    return this.present.get(id);
  }

  submit(to: PeerAddress, bytes: Uint8Array): boolean {
    const { body } = opened(bytes);
    if (body.type === 'deposit-answer') this.answered(body);
    if (body.type === 'mail') this.mailed(to, body.messages);
    return true;
  }
}

function mailroomWith(room: Room, store: Store): Mailroom {
  const self = person('10');
  const counters = newCounters();
  const limits = standardLimits;
  return new Mailroom({
    self,
    network: room,
    clock: systemClock,
    crypto,
    limits,
    logger: silentLogger,
    counters,
    store,
  });
}

/** Seconds by the wall, and seconds of processor time of all threads: what else runs on the machine does not count there. */
interface Taken {
  readonly elapsed: number;
  readonly processor: number;
}

async function taken(task: () => Promise<void>): Promise<Taken> {
  const begin = performance.now();
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return { elapsed: (performance.now() - begin) / 1_000, processor: (user + system) / 1_000_000 };
}

function each(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`;
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('start Node.js with --expose-gc');
  for (let round = 0; round < 4; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Each deposit comes in a turn of its own; so many are unanswered at a time. */
async function depositAll(mailroom: Mailroom, room: Room, all: readonly Deposit[], atOnce: number): Promise<void> {
  let stored = 0;
  let unanswered = 0;
  let wake: () => void = () => undefined;
  room.answered = ({ results }) => {
    for (const { outcome } of results) if (outcome === 'stored') stored += 1;
    unanswered -= 1;
    wake();
  };
  for (const { source, origin, messages } of all) {
    while (unanswered >= atOnce) await new Promise<void>((resolve) => (wake = resolve));
    unanswered += 1;
    mailroom.deposit(source, messages, origin);
    await new Promise((resolve) => setImmediate(resolve));
  }
  while (unanswered > 0) await new Promise<void>((resolve) => (wake = resolve));
  if (stored !== all.length * burst) throw new Error(`${stored} of ${all.length * burst} were stored`);
}

/** Everybody comes, and confirms all of each batch. */
async function collectAll(mailroom: Mailroom, room: Room, all: readonly Deposit[]): Promise<void> {
  const people = new Map(all.flatMap(({ from, to }) => [from, to]).map((one) => [one.id as string, one]));
  const over = new Promise<void>((resolve) => {
    let got = 0;
    room.mailed = (to, messages) => {
      got += messages.length;
      const last = new Map<string, SealedMessage>();
      for (const { source, body } of messages.map(opened)) if (body.type === 'message') last.set(source.id, body);
      for (const { epoch, sequence, context } of last.values()) {
        const word = { epoch, sequence, read: 0, senderKey: context.senderKey };
        const confirmation = signConfirmation(crypto, people.get(to.id)!.keys, word);
        setImmediate(() => {
          mailroom.confirmed(confirmation);
          if (got >= all.length * burst && mailroom.buffer().length === 0) resolve();
        });
      }
    };
  });
  for (const { to } of all) {
    const info: PeerInfo = { id: to.id, key: to.key, role: 'leaf', presence: 'online', home: to.id, incarnation: 1 };
    if (room.present.has(to.id)) continue;
    room.present.set(to.id, info);
    mailroom.peerReachable(info);
  }
  await over;
}

async function measure(
  name: string,
  open: () => Promise<Store>,
  all: readonly Deposit[],
  atOnce: number,
): Promise<void> {
  const say = (what: string, figure: string): void =>
    void process.stdout.write(`  ${what.padEnd(46)} ${figure.padStart(22)}\n`);
  const count = all.length * burst;
  const rate = ({ elapsed, processor }: Taken): string => `${each(count / elapsed)}, ${each(count / processor)}`;
  process.stdout.write(`${name}, ${atOnce} deposits of ${burst} messages at once\n`);
  const first = await open();
  const room = new Room();
  const mailroom = mailroomWith(room, first);
  await mailroom.open();
  say('stored and answered', rate(await taken(() => depositAll(mailroom, room, all, atOnce))));
  mailroom.close();
  await first.close();
  if (first instanceof MemoryStore) return;

  const second = await open();
  const later = new Room();
  const restarted = mailroomWith(later, second);
  const before = bytesInUse();
  say('read again after a restart', rate(await taken(() => restarted.open())));
  say('heap for each message', `${Math.round((bytesInUse() - before) / (all.length * burst))} bytes`);
  say('brought and confirmed', rate(await taken(() => collectAll(restarted, later, all))));
  restarted.close();
  await second.close();
}

const bursts = Number(process.argv[2] ?? 1_000);
const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'mailbox-bench-'));
try {
  const all = deposits(bursts);
  await measure('memory', () => Promise.resolve(new MemoryStore()), all, 16);
  for (const atOnce of [1, 16, 256]) {
    const open = async (): Promise<Store> => {
      const options = { logger: silentLogger, mostBytes: standardLimits.storeBytes };
      return (await openLevelStore(join(folder, `${atOnce}`), options)).store;
    };
    await measure('LevelDB', open, all, atOnce);
  }
} finally {
  await rm(folder, { recursive: true });
}
