// `npm run bench:store [commits]`: what durable writes cost, one at a time and many at once, in memory, in LevelDB, and in
// LevelDB without checksums, totals and mark; and how long a store takes to open. In the folder for temporary files, or in $BENCH_FOLDER: it should be on the disk in question.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLevelDatabase, type Database, type SealedEntry } from '../../node/store/database.js';
import { openLevelStore } from '../../node/store/level-store.js';
import { GiB } from '../../src/model/units.js';
import { silentLogger } from '../../src/platform/logger.js';
import { GroupCommit, type Outcomes } from '../../src/platform/group-commit.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { rangeSpan, storedKey, storedPrefix } from '../../src/platform/store-keys.js';
import type { ScanRange, Store, StoreChange } from '../../src/platform/store.js';

/** About what a sealed message of a few words takes. */
const valueBytes = 300;
const atOnce = 100;
const senders = 100;

interface Candidate {
  readonly name: string;
  open(): Promise<Store>;
}

/** What there is without any care for damage: the least that durable writes in groups can cost. */
class BareStore implements Store {
  readonly isWhole = true;
  readonly #database: Database;
  readonly #writes = new GroupCommit<readonly StoreChange[]>((group) => this.#commit(group));

  constructor(database: Database) {
    this.#database = database;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#database.get(key);
  }

  write(changes: readonly StoreChange[]): Promise<void> {
    return this.#writes.add(changes);
  }

  async scan(range: ScanRange): Promise<{ key: string; value: Uint8Array }[]> {
    const found: SealedEntry[] = [];
    for await (const entries of this.#database.entries(rangeSpan(range), 'up', Infinity)) found.push(...entries);
    return found.map(([key, value]) => ({ key, value }));
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #commit(group: readonly (readonly StoreChange[])[]): Promise<Outcomes> {
    const puts = group.flat().filter((change) => change.kind === 'put');
    await this.#database.write(puts.map(({ key, value }) => ({ type: 'put', key, value: Buffer.from(value) })));
    return [];
  }
}

/** Messages of many senders that come in, each under its own key. */
class Mail {
  #count = 0;

  write(store: Store): Promise<void> {
    this.#count += 1;
    const value = new Uint8Array(valueBytes).fill(this.#count);
    return store.write([{ kind: 'put', key: storedKey('mail', this.#count % senders, this.#count), value }]);
  }

  get count(): number {
    return this.#count;
  }
}

async function seconds(task: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await task();
  return (performance.now() - begin) / 1_000;
}

const rate = (count: number, time: number): string => `${Math.round(count / time).toLocaleString('en')}/s`;

async function measure({ open }: Candidate, commits: number): Promise<readonly [string, string][]> {
  const mail = new Mail();
  const store = await open();
  const single = await seconds(async () => {
    for (let at = 0; at < commits; at += 1) await mail.write(store);
  });
  const grouped = await seconds(async () => {
    for (let at = 0; at < commits; at += 1) await Promise.all(Array.from({ length: atOnce }, () => mail.write(store)));
  });
  const total = mail.count;
  const looked = 2_000;
  const reading = await seconds(async () => {
    for (let at = 1; at <= looked; at += 1) await store.get(storedKey('mail', at % senders, at));
  });
  const scanning = await seconds(async () => {
    for (let sender = 0; sender < senders; sender += 1) await store.scan({ prefix: storedPrefix('mail', sender) });
  });
  await store.close();
  const opening = await seconds(async () => {
    const again = await open();
    await again.close();
  });
  return [
    ['durable writes, one at a time', rate(commits, single)],
    ['each', `${((single * 1_000) / commits).toFixed(2)} ms`],
    [`durable writes, ${atOnce} at once`, rate(commits * atOnce, grouped)],
    ['get, one at a time', rate(looked, reading)],
    ['entries in scans of a prefix', rate(total, scanning)],
    [`opening and closing with ${total.toLocaleString('en')} entries`, `${(opening * 1_000).toFixed(0)} ms`],
  ];
}

const commits = Number(process.argv[2] ?? 1_000);
const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'tabmesh-bench-'));
const openStore = async (name: string): Promise<Store> =>
  (await openLevelStore(join(folder, name), { logger: silentLogger, mostBytes: GiB })).store;
const candidates: readonly Candidate[] = [
  { name: 'memory', open: () => Promise.resolve(new MemoryStore()) },
  { name: 'LevelDB alone', open: async () => new BareStore(await openLevelDatabase(join(folder, 'alone'))) },
  { name: 'store in LevelDB', open: () => openStore('store') },
];

try {
  // What runs for the first time is compiled, which is not to count.
  await measure({ name: '', open: () => openStore('first') }, Math.min(commits, 100));
  const columns: (readonly [string, string][])[] = [];
  for (const candidate of candidates) columns.push(await measure(candidate, commits));
  const line = (what: string, figures: readonly string[]): void =>
    void process.stdout.write(`${what.padEnd(46)}${figures.map((figure) => figure.padStart(18)).join('')}\n`);
  line(
    `values of ${valueBytes} bytes`,
    candidates.map(({ name }) => name),
  );
  for (const [at, [what]] of (columns[0] ?? []).entries())
    line(
      what,
      columns.map((figures) => figures[at]?.[1] ?? ''),
    );
} finally {
  await rm(folder, { recursive: true, force: true });
}
