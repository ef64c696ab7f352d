import { ephemeralIdentity, type Identity } from '../../src/model/identity.js';
import { ChangedKeyError, PeerStateError, SendToSelfError } from '../../src/model/errors.js';
import { MiB } from '../../src/model/units.js';
import { standardLimits, withLimits, type Limits } from '../../src/model/limits.js';
import type { Logger } from '../../src/platform/logger.js';
import type { Crypto } from '../../src/platform/crypto.js';
import { mailPrefix, readMailRecord, type StoredMail } from '../../src/custody/mail-record.js';
import { nodeRole } from '../../src/server/node-role.js';
import { PeerServer } from '../../src/server/peer-server.js';
import { isOneNetwork, neighboursBy } from './node-graph.js';
import { Dice } from './dice.js';
import { EventQueue } from './event-queue.js';
import { EventLog } from './event-log.js';
import { ProcessClock } from './process-clock.js';
import { Observation } from './observation.js';
import { keptRooms, ownWords, type KeptRoom } from './kept-rooms.js';
import type { RoomPlan } from './room-plan.js';
import { RoomTalk, secretMark } from './room-talk.js';
import { record, textStateOf, type Run, type SentText } from './run.js';
import { smallAgainOf, type Action, type Loss, type ProcessPlan } from './schedule.js';
import { keyNumber } from './sight.js';
import { SimDisk, type SimStore } from './sim-disk.js';
import { SimNetwork, urlOf, type Latency } from './sim-network.js';

/** Something that must never happen among honest peers, noticed while it happens. */
export interface Mishap {
  readonly at: number;
  /** Whom and what it concerns, the same from run to run. */
  readonly about: string;
  readonly words: string;
}

/** Sees every frame that is sent; what it returns is called when the frame arrives. */
export type Tap = (from: string, to: string, frame: Uint8Array) => () => void;

export interface WorldOptions {
  readonly seed: number;
  readonly crypto: Crypto;
  /** The limit of that name, of every peer; the standard one if it is not given. */
  readonly smallNetwork?: number;
  readonly rooms: readonly RoomPlan[];
  /** How long frames travel; by default links differ, and each frame a little. */
  readonly latency?: Latency;
}

/** A process across its restarts: what it has on disk. */
interface Host {
  readonly plan: ProcessPlan;
  readonly identity: Identity;
  readonly disk: SimDisk;
  /** Somebody wants it to run. */
  isWanted: boolean;
  skew: number;
  run: Run | undefined;
  /** That of the present run. */
  store: SimStore | undefined;
  runs: number;
}

/** Close codes that peers which keep to the protocol never have a reason for. */
const codesOfFault: ReadonlySet<number> = new Set([1003, 1008, 1009, 1011, 4400, 4401, 4422, 4426]);

function textOf({ name, number, sent }: Run): string {
  return `${name}/${number}/${sent.length}`;
}

/** What passes within a second, for each process: more than any change in a network of honest peers ever takes. */
const mostPerPeer = { frames: 1_000, bytes: 4 * MiB };

const nothing = (): void => undefined;

/** The longest that a peer may take to leave, in milliseconds. */
const farewell = 12_000;

/** How long whoever runs a peer waits before they try again to join. */
const secondThought = 1_500;

/** Processes of the real core on a simulated network. */
export class World {
  readonly queue = new EventQueue();
  readonly log = new EventLog();
  readonly network: SimNetwork;
  readonly talk: RoomTalk;
  readonly crypto: Crypto;
  readonly runs: Run[] = [];
  readonly mishaps: Mishap[] = [];
  tap: Tap | undefined;
  readonly #seed: number;
  readonly #limits: Limits;
  readonly #hosts = new Map<string, Host>();
  /** Processes with the same key are like the tabs of a browser: their sessions are counted in one place, whatever their clocks say. */
  readonly #identities = new Map<string, Identity>();
  /** So they share the disk: the one that came last has it. */
  readonly #disks = new Map<string, SimDisk>();
  readonly #sent = new Map<string, SentText>();
  readonly #needsFlush = new Set<ProcessClock>();
  readonly #start: number;
  /** Promises of peers that have not settled: only then is there something to wait for between two events. */
  #promises = 0;
  #isJustSettled = false;
  /** Frames of the present second. */
  #second = 0;
  #frames = 0;
  #bytes = 0;
  #isStorming = false;

  constructor(options: WorldOptions) {
    const { seed, crypto, latency = 'varied', smallNetwork = standardLimits.smallNetwork, rooms } = options;
    this.#seed = seed;
    this.crypto = crypto;
    this.#limits = withLimits({ smallNetwork, smallAgain: smallAgainOf(smallNetwork) });
    this.#start = this.queue.now;
    this.talk = new RoomTalk(rooms, crypto, () => this.now, this.log);
    this.network = new SimNetwork(this.queue, seed, latency, {
      frame: (from, to, frame) => {
        this.#countFrame(frame.length);
        this.#readAlong(from, to, frame);
        return this.tap?.(from, to, frame) ?? nothing;
      },
      close: (from, to, code, words) => {
        this.note(`${from} closes to ${to}: ${code} ${words}`);
        if (codesOfFault.has(code))
          this.mishaps.push({
            at: this.now,
            about: `${from} closes with ${code}`,
            words: `${from} closed its link to ${to} with ${code} (${words})`,
          });
      },
      dial: (from, url) => {
        this.note(`${from} dials ${url}`);
        const run = this.#hosts.get(from)?.run;
        if (run) run.shownIncarnation = run.incarnation;
        // A node that closes has some seconds to send its leaves off.
        if (run?.end && this.now > run.end.at + farewell)
          this.mishaps.push({
            at: this.now,
            about: `${from} dials after its end`,
            words: `${from} dials ${url} though it has ended (${run.end.reason.kind})`,
          });
      },
    });
  }

  /** Milliseconds from the beginning. */
  get now(): number {
    return this.queue.now - this.#start;
  }

  note(words: string): void {
    this.log.add(this.now, words);
  }

  add(plan: ProcessPlan): void {
    const identity = this.#identities.get(plan.keyOf) ?? this.#newIdentity(plan.keyOf);
    this.#identities.set(plan.keyOf, identity);
    const disk = this.#disks.get(plan.keyOf) ?? this.#newDisk(plan.keyOf);
    this.#disks.set(plan.keyOf, disk);
    this.#hosts.set(plan.name, {
      plan,
      identity,
      disk,
      isWanted: false,
      skew: 0,
      run: undefined,
      store: undefined,
      runs: 0,
    });
  }

  /** The processes that somebody wants to run, with their present run. */
  *wanted(): Iterable<{ readonly plan: ProcessPlan; readonly run: Run | undefined }> {
    for (const { plan, run, isWanted } of this.#hosts.values()) if (isWanted) yield { plan, run };
  }

  *plans(): Iterable<ProcessPlan> {
    for (const { plan } of this.#hosts.values()) yield plan;
  }

  runOf(name: string): Run | undefined {
    return this.#hosts.get(name)?.run;
  }

  skew(name: string, by: number): void {
    const host = this.#hosts.get(name);
    if (host) host.skew = by;
  }

  /** Starts the process, if it does not run. */
  start(name: string): void {
    const host = this.#hosts.get(name);
    if (!host || (host.isWanted && host.run && host.run.killedAt === undefined && !host.run.end)) return;
    host.isWanted = true;
    this.#launch(host);
  }

  /** The peer leaves properly. */
  leave(name: string): void {
    const host = this.#hosts.get(name);
    if (!host) return;
    host.isWanted = false;
    const { run } = host;
    if (run && run.killedAt === undefined) run.clock.turn(() => this.#awaited(run.peer.close()));
  }

  kill(name: string, how: Loss): void {
    const host = this.#hosts.get(name);
    if (!host) return;
    host.isWanted = false;
    const { run } = host;
    if (!run || run.killedAt !== undefined) return;
    run.killedAt = this.now;
    run.clock.stop();
    if (host.store) host.disk.cut(host.store);
    this.note(`${name} is killed`);
    this.network.killed(name, run.clock, how);
  }

  /** Texts say which run they are from, and their number in it. */
  say(name: string, to: string): void {
    const run = this.runOf(name);
    if (!run?.observation.isIn || run.killedAt !== undefined || run.end) return;
    run.clock.turn(() => {
      const text = textOf(run);
      try {
        const message = run.peer.send(to, text);
        // Whoever is written to is a contact from then on, unless nobody is known under the ID.
        const contact = run.peer.contacts().find(({ id }) => id === to);
        const toKey = contact && keyNumber(contact.key);
        const sent: SentText = {
          at: this.now,
          text,
          number: run.sent.length,
          to,
          toKey,
          state: textStateOf(message.state),
        };
        run.sent.push(sent);
        this.#sent.set(text, sent);
      } catch (error) {
        if (!(error instanceof ChangedKeyError || error instanceof SendToSelfError || error instanceof PeerStateError))
          this.mishaps.push({ at: this.now, about: `${name} sends`, words: `${name} to ${to}: ${String(error)}` });
        this.note(`${name} cannot send to ${to}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  }

  /** Goes to a room, leaves it, or says something there. */
  inRoom(action: Action & { readonly kind: 'enter-room' | 'leave-room' | 'post' }): void {
    const { kind, who, room } = action;
    const run = this.runOf(who);
    if (!run?.observation.isIn || run.killedAt !== undefined || run.end) return;
    if (kind === 'enter-room') this.talk.enter(run, room);
    else if (kind === 'leave-room') this.talk.leave(run, room);
    else for (let at = 0; at < action.texts; at += 1) this.talk.say(run, room);
  }

  /** What each node has of rooms on its disk, whether it runs or not. */
  async keptRooms(): Promise<ReadonlyMap<string, ReadonlyMap<string, KeptRoom>>> {
    const kept = new Map<string, ReadonlyMap<string, KeptRoom>>();
    for (const { plan, disk } of this.#hosts.values())
      if (plan.role === 'node') kept.set(plan.name, await keptRooms(disk, this.crypto));
    return kept;
  }

  /** What each key has said last of the rooms that it is in: see `ownWords`. By `keyNumber`. */
  async ownWords(): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
    const words = new Map<number, ReadonlyMap<string, number>>();
    for (const { identity, disk } of this.#hosts.values())
      words.set(keyNumber(identity.keys.publicKey), await ownWords(disk));
    return words;
  }

  /** Something that anybody who has a disk can read there. */
  async isOnDisk(words: string): Promise<boolean> {
    for (const disk of this.#disks.values())
      for (const { value } of await disk.entries('')) if (Buffer.from(value).includes(words)) return true;
    return false;
  }

  /** All processes that have the key of this one have the same clock. */
  hasOneClock({ plan }: Run): boolean {
    const skews = new Set<number>();
    for (const host of this.#hosts.values()) if (host.plan.keyOf === plan.keyOf) skews.add(host.skew);
    return skews.size === 1;
  }

  /** Messages that lie in mailboxes, on the disks of nodes that run and of those that do not. */
  async *mail(): AsyncIterable<StoredMail> {
    for (const disk of this.#disks.values())
      for (const { value } of await disk.entries(mailPrefix)) {
        const mail = readMailRecord(value);
        if (mail) yield mail;
      }
  }

  /** Lets virtual time pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.queue.now + milliseconds;
    await this.#settle();
    while (!this.#isStorming && this.queue.step(end))
      if (this.#promises > 0 || this.#needsFlush.size > 0 || this.#isJustSettled) await this.#settle();
  }

  /** So many frames pass that something goes round in circles: the world stands still, for it would never end. */
  get isStorming(): boolean {
    return this.#isStorming;
  }

  /** Timers of all processes that run. */
  get timers(): number {
    let timers = 0;
    for (const { run } of this.#hosts.values()) if (run && run.killedAt === undefined) timers += run.clock.timers;
    return timers;
  }

  /** What is said in a private room can be read nowhere. */
  #readAlong(from: string, to: string, frame: Uint8Array): void {
    if (!Buffer.from(frame.buffer, frame.byteOffset, frame.length).includes(secretMark)) return;
    const words = `${from} sends ${to} a text of a private room as it is`;
    this.mishaps.push({ at: this.now, about: 'private room', words });
  }

  #countFrame(bytes: number): void {
    const second = Math.floor(this.now / 1_000);
    if (second !== this.#second) {
      this.#second = second;
      this.#frames = 0;
      this.#bytes = 0;
    }
    this.#frames += 1;
    this.#bytes += bytes;
    const { size } = this.#hosts;
    const isTooMuch = this.#frames > mostPerPeer.frames * size || this.#bytes > mostPerPeer.bytes * size;
    if (!isTooMuch || this.#isStorming) return;
    this.#isStorming = true;
    const words = `${this.#frames} frames of ${this.#bytes} bytes within a second among ${size} processes`;
    this.mishaps.push({ at: this.now, about: 'storm', words });
  }

  /** Between two events every promise that can settle does, and every turn ends. */
  async #settle(): Promise<void> {
    do {
      if (this.#promises > 0 || this.#isJustSettled) {
        this.#isJustSettled = false;
        await new Promise((resolve) => setImmediate(resolve));
      }
      for (const clock of this.#needsFlush) clock.flush();
    } while (this.#hasJustSettled() || this.#needsFlush.size > 0);
  }

  #hasJustSettled(): boolean {
    return this.#isJustSettled;
  }

  #awaited(promise: Promise<unknown>): void {
    this.#promises += 1;
    const done = (): void => {
      this.#promises -= 1;
      this.#isJustSettled = true;
    };
    promise.then(done, done);
  }

  #launch(host: Host): void {
    const { plan, identity } = host;
    const { keys } = identity;
    host.runs += 1;
    const dice = new Dice(this.#seed, `${plan.name} ${host.runs}`);
    const clock = new ProcessClock(this.queue, host.skew, this.#needsFlush);
    const store = host.disk.open();
    host.store = store;
    const peer = new PeerServer({
      platform: {
        clock,
        random: dice,
        crypto: this.crypto,
        logger: this.#logger(plan.name),
        dialler: this.network.dialler(plan.name, clock),
      },
      identity: {
        keys,
        nextIncarnation: async (least) => {
          run.incarnation = await identity.nextIncarnation(least);
          return run.incarnation;
        },
      },
      peers: plan.dials.map(urlOf),
      desiredId: plan.id,
      limits: this.#limits,
      store,
      ...(plan.role === 'node' ? { node: nodeRole({ listener: this.network.listener(plan.name, clock) }) } : {}),
    });
    const run: Run = {
      name: plan.name,
      plan,
      number: this.runs.length,
      peer,
      clock,
      key: keyNumber(keys.publicKey),
      observation: new Observation(plan.name),
      sent: [],
      shown: [],
      incarnation: 0,
      shownIncarnation: 0,
      changes: 0,
      killedAt: undefined,
      end: undefined,
      yielded: 'never',
    };
    host.run = run;
    this.runs.push(run);
    record(run, () => this.now, this.log, this.#sent);
    this.talk.record(run);
    // Who has ended by itself has a farewell to be waited for, too.
    peer.on('state', (state) => {
      if (state.kind === 'ended') this.#awaited(peer.close());
    });
    // So has whoever goes on under another ID something to do before it is in again.
    peer.on('renamed', () => {
      if (run.yielded !== 'in a part') run.yielded = this.#isInParts() ? 'in a part' : 'in one network';
      this.#awaited(
        new Promise<void>((resolve) => {
          peer.on('state', ({ kind }) => {
            if (kind === 'joined' || kind === 'ended') resolve();
          });
        }),
      );
    });
    clock.turn(() => this.#join(host, run));
  }

  /** True if some nodes that run cannot reach others. */
  #isInParts(): boolean {
    const nodes: string[] = [];
    for (const { plan, run } of this.#hosts.values())
      if (plan.role === 'node' && run && run.killedAt === undefined && !run.end) nodes.push(plan.name);
    return !isOneNetwork(neighboursBy(this.network.linked(), nodes));
  }

  #join(host: Host, run: Run): void {
    const failed = (error: unknown): void => {
      const rejection = error instanceof Error && 'rejection' in error ? error.rejection : undefined;
      this.note(`${run.name} did not join: ${error instanceof Error ? error.message : String(error)}`);
      if (rejection === 'duplicate-id' || rejection === 'stale-incarnation') return;
      this.queue.after(secondThought, () => {
        if (host.isWanted && host.run === run && run.killedAt === undefined) this.#launch(host);
      });
    };
    this.#awaited(run.peer.join().catch(failed));
  }

  #newIdentity(name: string): Identity {
    const dice = new Dice(this.#seed, `key ${name}`);
    return ephemeralIdentity(this.crypto.keyPair(dice.bytes(32)));
  }

  #newDisk(name: string): SimDisk {
    const dice = new Dice(this.#seed, `disk ${name}`);
    const touched = (): void => void (this.#isJustSettled = true);
    return new SimDisk({ queue: this.queue, dice, touched });
  }

  #logger(name: string): Logger {
    const note =
      (level: 'warn' | 'error'): Logger['warn'] =>
      (words, fields = {}) => {
        const line = `${name} ${level} ${words} ${JSON.stringify(fields)}`;
        this.note(line);
        if (level === 'error') this.mishaps.push({ at: this.now, about: `${name} ${words}`, words: line });
      };
    return { debug: nothing, info: nothing, warn: note('warn'), error: note('error') };
  }
}
