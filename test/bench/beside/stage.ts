import { cpus } from 'node:os';
import type { Limits } from '../../../src/model/limits.js';
import { Child, processorSeconds } from './child.js';
import type { LoadWork } from './load-work.js';
import type { Memory, ServerWork, System } from './server-work.js';

export interface StageOptions {
  /** What child processes run; see `Child`. */
  readonly program: string;
  readonly profiles: string | undefined;
  readonly system: System;
  /** Servers in a row: clients with even numbers are at the first one, the others at the last. */
  readonly servers: number;
  readonly clients: number;
  readonly limits: Partial<Limits>;
}

/** How busy the processes were meanwhile: processor seconds in a second of the wall. */
export interface Busy {
  readonly server: number;
  readonly load: number;
  /** Everything else on this machine. */
  readonly others: number;
}

export interface Measured<Result> {
  readonly result: Result;
  /** Processor seconds of all servers. */
  readonly processor: number;
  readonly busy: Busy;
}

/** Servers of one system and a load for them, each in a process of its own. */
export class Stage {
  readonly system: System;
  readonly load: Child<LoadWork>;
  readonly urls: readonly string[];
  readonly #servers: readonly Child<ServerWork>[];

  private constructor(system: System, load: Child<LoadWork>, servers: readonly Child<ServerWork>[], urls: string[]) {
    this.system = system;
    this.load = load;
    this.urls = urls;
    this.#servers = servers;
  }

  static async open({ program, profiles, system, servers, clients, limits }: StageOptions): Promise<Stage> {
    const load = new Child<LoadWork>(program, 'load', `load-${system}`, profiles);
    const children: Child<ServerWork>[] = [];
    const urls: string[] = [];
    for (let place = 0; place < servers; place += 1) {
      const child = new Child<ServerWork>(program, 'server', `server-${system}-${place}`, profiles);
      children.push(child);
      const peers = urls.slice(-1);
      urls.push(await child.ask('open', { system, id: `${10 + place}`, peers, limits }));
      if (system !== 'tabmesh') await linkRelays(children, urls, servers, clients);
    }
    await load.ask('begin', system);
    const stage = new Stage(system, load, children, urls);
    const ends = servers === 1 ? urls : [urls[0] ?? '', urls[servers - 1] ?? ''];
    if (clients > 0) await load.ask('join', { urls: ends, count: clients });
    return stage;
  }

  async measure<Result extends { readonly elapsed: number }>(run: () => Promise<Result>): Promise<Measured<Result>> {
    const before = await this.#usage();
    const result = await run();
    const after = await this.#usage();
    const wall = after.wall - before.wall;
    const [server, load] = [after.server - before.server, after.load - before.load];
    const others = after.machine - before.machine - server - load - (after.own - before.own);
    const busy = {
      server: server / wall,
      load: load / wall,
      others: Math.max(0, others) / wall,
    };
    return { result, processor: server, busy };
  }

  /** Of all servers together. */
  async memory(): Promise<Memory> {
    const each = await Promise.all(this.#servers.map((server) => server.ask('memory', undefined)));
    return each.reduce((sum, one) => ({
      heap: sum.heap + one.heap,
      resident: sum.resident + one.resident,
      peak: sum.peak + one.peak,
    }));
  }

  /** Bytes, of all servers together, as they are. */
  async resident(): Promise<number> {
    const each = await Promise.all(this.#servers.map((server) => server.ask('resident', undefined)));
    return each.reduce((sum, one) => sum + one, 0);
  }

  async close(): Promise<void> {
    await this.load.end();
    for (const server of [...this.#servers].reverse()) {
      await server.ask('close', undefined);
      await server.end();
    }
  }

  async #usage() {
    const each = await Promise.all(this.#servers.map((server) => server.ask('processor', undefined)));
    const load = await this.load.ask('processor', undefined);
    const server = each.reduce((sum, one) => sum + one, 0);
    return { server, load, own: processorSeconds(), machine: machineSeconds(), wall: performance.now() / 1_000 };
  }
}

/** The newest relay of a row dials the one before it; in the end all of them know by which socket each client is reached. */
async function linkRelays(children: Child<ServerWork>[], urls: string[], servers: number, clients: number) {
  const last = children.length - 1;
  if (last === 0) return;
  const all = Array.from({ length: clients }, (_, number) => number);
  const here = all.filter((number) => number % 2 === 1);
  const there = all.filter((number) => number % 2 === 0);
  if (servers > 1) await children[last]?.ask('link', { url: urls[last - 1] ?? '', here, there });
}

/** Processor seconds of everything on this machine since it was started. */
function machineSeconds(): number {
  const milliseconds = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  return milliseconds / 1_000;
}
