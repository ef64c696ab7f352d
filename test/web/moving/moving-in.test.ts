import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { nodeStretch } from '../../../node/crypto/node-stretch.js';
import { writeBackup, type BackupTools } from '../../../src/backup/backup.js';
import { concatBytes } from '../../../src/model/bytes.js';
import { StoreFullError } from '../../../src/model/errors.js';
import type { FileStore } from '../../../src/files/file-store.js';
import { MemoryFileStore } from '../../../src/files/memory-file-store.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import type { Store } from '../../../src/platform/store.js';
import { adoptIdentity, browserIdentity } from '../../../web/identity/browser-identity.js';
import type { OwnIdentity } from '../../../web/identity/own-identity.js';
import { tabIdentity } from '../../../web/identity/tab-identity.js';
import { MovingIn } from '../../../web/moving/moving-in.js';
import type { MovingInProgress } from '../../../web/moving/moving-state.js';
import { pack } from '../../../web/moving/pack.js';
import { openFiles, removeFiles } from '../../../web/storage/browser-files.js';
import { BrowserStores } from '../../../web/storage/browser-stores.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';
import { shelve, shelvedIn } from '../../support/shelved-files.js';
import { seededRandom } from '../../support/seeded-random.js';
import { contentOf, put } from '../../platform/store-contract.js';

const passphrase = 'correct horse battery';
const cost = { logN: 4, r: 8, p: 1 };
const seed = new Uint8Array(32).fill(7);
const key = nobleCrypto.keyPair(seed).publicKey;
const carried = { 'contact/bob': [2], 'history/aa/1': [1], 'letter/aa/1': [3], 'older-state': [] };
/** More than one part of a file. */
const much = { ...carried, 'history/aa/2': Array.from({ length: 70_000 }, () => 1), 'prekey/1': [4] };
const random = seededRandom(5);

let stores = new BrowserStores();

/** What the page has: the browser's own stores and identity, another tab as the test says. */
class Bench {
  readonly steps: MovingInProgress[] = [];
  occupied: string | undefined;
  /** How many writes were asked for since there was only so much room. */
  writes = 0;
  openStore: (key: Uint8Array) => Promise<Store> = (key) => stores.open(key);
  adopt = adoptIdentity;
  identity = (): Promise<OwnIdentity> => browserIdentity(nobleCrypto, random);

  movingIn(): MovingIn {
    const tools: BackupTools = { crypto: nobleCrypto, stretch: nobleStretch, random, cost };
    const ask = () => Promise.resolve(this.occupied === undefined ? undefined : { id: this.occupied, node: '' });
    const host = {
      identity: () => this.identity(),
      tabs: { ask } as never,
      openStore: (key: Uint8Array) => this.openStore(key),
      openFiles: (key: Uint8Array) => openFiles(key),
      removeStore: async (key: Uint8Array) => {
        await stores.remove(key);
        await removeFiles(key);
      },
      adopt: (newcomer: Parameters<typeof adoptIdentity>[0]) => this.adopt(newcomer),
      backup: tools,
    };
    return new MovingIn(host, (step) => this.steps.push(step));
  }

  /** From now on there is room for so many writes, and no more. */
  roomFor(writes: number): void {
    this.openStore = async (key) => {
      const store = await stores.open(key);
      const write: Store['write'] = (changes) => {
        this.writes += 1;
        return this.writes > writes ? Promise.reject(new StoreFullError('no more room')) : store.write(changes);
      };
      return {
        isWhole: store.isWhole,
        get: (at) => store.get(at),
        scan: (range) => store.scan(range),
        close: () => store.close(),
        write,
      };
    };
  }

  get last(): MovingInProgress | undefined {
    return this.steps.at(-1);
  }
}

async function filled(content: Record<string, readonly number[]> = carried): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.write(Object.entries(content).map(([at, bytes]) => put(at, ...bytes)));
  return store;
}

/** A file of alice, as the command line makes it. */
async function fileOfAlice(
  content: Record<string, readonly number[]> = carried,
  files: FileStore = new MemoryFileStore(),
): Promise<Blob> {
  const head = { seed, id: 'alice', incarnation: 42, madeAt: 1000 };
  const pieces: Uint8Array[] = [];
  const tools = { crypto: nodeCrypto(), stretch: nodeStretch, random, cost };
  for await (const piece of writeBackup(head, { store: await filled(content), files }, passphrase, tools))
    pieces.push(piece);
  return blobOf(concatBytes(...pieces));
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([Uint8Array.from(bytes)]);
}

/** What this browser keeps of somebody. */
async function keptOf(key: Uint8Array): Promise<unknown> {
  const store = await stores.open(key);
  const content = await contentOf(store);
  await store.close();
  return content;
}

/** Somebody has been here, and talked. */
async function bobIsHere(): Promise<OwnIdentity> {
  const bob = await browserIdentity(nobleCrypto, random);
  await bob.remember('bob');
  const store = await stores.open(bob.identity.keys.publicKey);
  await store.write([put('contact/carol', 1), put('contact/dave', 1), put('sought/1', 1), put('history/cc/1', 9)]);
  await store.close();
  return bob;
}

async function bobIsAsHeWas(bob: OwnIdentity): Promise<void> {
  const own = await browserIdentity(nobleCrypto, random);
  expect(own.identity.keys).toEqual(bob.identity.keys);
  expect(own.lastId).toBe('bob');
  expect(await keptOf(bob.identity.keys.publicKey)).toMatchObject({ 'contact/carol': [1], 'history/cc/1': [9] });
  expect(await keptOf(key)).toEqual({});
}

async function aliceIsHere(): Promise<void> {
  const own = await browserIdentity(nobleCrypto, random);
  expect(own.identity.keys.publicKey).toEqual(key);
  expect(own.lastId).toBe('alice');
  expect(await keptOf(key)).toEqual(carried);
}

beforeEach(() => {
  stores = new BrowserStores();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
});

describe('a file in a browser that nobody has used', () => {
  test('is put in place at once, with a newer session to come', async () => {
    const bench = new Bench();
    await bench.movingIn().open(await fileOfAlice(), passphrase);
    expect(bench.steps.map(({ kind }) => kind)).toEqual(['opening', 'placing', 'in-place']);
    expect(bench.last).toEqual({ kind: 'in-place', id: 'alice' });
    await aliceIsHere();
    const own = await browserIdentity(nobleCrypto, random);
    expect(await own.incarnation()).toBe(42);
    expect(await own.identity.nextIncarnation(0)).toBe(43);
  });

  test('that was made by the page is the same', async () => {
    const alice = {
      ...tabIdentity(passingStorage(), nobleCrypto, random),
      identity: { keys: nobleCrypto.keyPair(seed), nextIncarnation: () => Promise.resolve(1) },
    };
    const tools = { crypto: nobleCrypto, stretch: nobleStretch, random, cost };
    const pieces = await pack(
      alice,
      'alice',
      { store: await filled(), files: new MemoryFileStore() },
      passphrase,
      tools,
      5,
    );
    const bench = new Bench();
    await bench.movingIn().open(blobOf(concatBytes(...pieces)), passphrase);
    await aliceIsHere();
  });
});

describe('files that were got or offered', () => {
  const kept = new MemoryFileStore();

  beforeEach(async () => {
    await shelve(kept, 'a', 9_000);
  });

  /** Those that this browser has of alice. */
  async function filesHere(): Promise<unknown> {
    const { files, close } = await openFiles(key);
    const found = await shelvedIn(files);
    close();
    return found;
  }

  test('come along', async () => {
    const bench = new Bench();
    await bench.movingIn().open(await fileOfAlice(carried, kept), passphrase);
    expect(bench.last?.kind).toBe('in-place');
    expect(await filesHere()).toEqual(await shelvedIn(kept));
  });

  test('are gone again when the identity cannot be written', async () => {
    const bench = new Bench();
    bench.adopt = () => Promise.reject(new Error('the disk is broken'));
    await bench.movingIn().open(await fileOfAlice(carried, kept), passphrase);
    expect(bench.last).toMatchObject({ kind: 'asking' });
    expect((await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.includes('files'))).toEqual(
      [],
    );
  });

  test.each([true, false])('come beside those of the same person, and only if all goes well: %s', async (isWell) => {
    await adoptIdentity({ seed, id: 'alice', incarnation: 50 });
    const here = await openFiles(key);
    await shelve(here.files, 'b', 5_000);
    here.close();
    const bench = new Bench();
    if (!isWell) bench.adopt = () => Promise.reject(new Error('the disk is broken'));
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(carried, kept), passphrase);
    await movingIn.replace();
    const expected = new MemoryFileStore();
    if (isWell) await shelve(expected, 'a', 9_000);
    await shelve(expected, 'b', 5_000);
    expect(await filesHere()).toEqual(await shelvedIn(expected));
  });
});

describe('a file that cannot be opened', () => {
  test.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    ['the passphrase is another one', 'correct horse batterY', (bytes) => bytes],
    ['damaged', passphrase, (bytes) => bytes.subarray(0, -1)],
    ['this is no backup of tabmesh', passphrase, () => new Uint8Array(100)],
    ['a newer version of tabmesh', passphrase, (bytes) => bytes.map((byte, at) => (at === 15 ? 2 : byte))],
  ])('says so: %s', async (words, typed, altered) => {
    const bob = await bobIsHere();
    const bench = new Bench();
    const bytes = new Uint8Array(await (await fileOfAlice()).arrayBuffer());
    await bench.movingIn().open(blobOf(altered(bytes)), typed);
    expect(bench.last).toEqual({ kind: 'asking', problem: expect.stringContaining(words) as unknown });
    await bobIsAsHeWas(bob);
  });

  test('is asked for again, and then may be the right one', async () => {
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(blobOf(new Uint8Array(3)), passphrase);
    await movingIn.open(await fileOfAlice(), passphrase);
    expect(bench.last).toEqual({ kind: 'in-place', id: 'alice' });
  });

  test('is one that the browser does not give away', async () => {
    const bench = new Bench();
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) } as unknown as Blob;
    await bench.movingIn().open(gone, passphrase);
    expect(bench.last).toMatchObject({ problem: expect.stringContaining('cannot read it') as unknown });
  });
});

describe('a browser that somebody has used', () => {
  test('asks first, and names what is lost', async () => {
    const bob = await bobIsHere();
    const bench = new Bench();
    await bench.movingIn().open(await fileOfAlice(), passphrase);
    expect(bench.last).toEqual({
      kind: 'occupied',
      newcomer: { id: 'alice', madeAt: 1000, isSame: false },
      loss: { id: 'bob', people: 2, waiting: 1 },
    });
    await bobIsAsHeWas(bob);
  });

  test('forgets who was there when that is meant', async () => {
    const bob = await bobIsHere();
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(), passphrase);
    await movingIn.replace();
    await aliceIsHere();
    expect(await keptOf(bob.identity.keys.publicKey)).toEqual({});
  });

  test('stays as it is when it is called off, while the file is opened or afterwards', async () => {
    const bob = await bobIsHere();
    const bench = new Bench();
    const [early, late] = [bench.movingIn(), bench.movingIn()];
    const opening = early.open(await fileOfAlice(), passphrase);
    expect(early.callOff()).toBe(true);
    await opening;
    expect(bench.steps.map(({ kind }) => kind)).toEqual(['opening']);
    await late.open(await fileOfAlice(), passphrase);
    expect(late.callOff()).toBe(true);
    await late.replace();
    await bobIsAsHeWas(bob);
  });

  test('takes back the same person, and does not go back to sessions that were', async () => {
    await adoptIdentity({ seed, id: 'alice', incarnation: 50 });
    const store = await stores.open(key);
    await store.write([put('history/aa/2', 8)]);
    await store.close();
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(), passphrase);
    expect(bench.last).toMatchObject({ kind: 'occupied', newcomer: { isSame: true } });
    await movingIn.replace();
    await aliceIsHere();
    expect(await (await browserIdentity(nobleCrypto, random)).incarnation()).toBe(50);
  });
});

describe('what goes wrong on the way', () => {
  test('cannot come between what is replaced of the same person: it is one write', async () => {
    await adoptIdentity({ seed, id: 'alice', incarnation: 50 });
    const before = await stores.open(key);
    await before.write([put('history/aa/9', 8)]);
    await before.close();
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(much), passphrase);
    bench.roomFor(1);
    await movingIn.replace();
    // All of it in the one write that there was room for.
    expect(bench.last).toEqual({ kind: 'in-place', id: 'alice' });
    expect(await keptOf(key)).toEqual(much);
  });

  test.each([0, 1])('leaves who was there, when there is no room after %i parts', async (partsWithRoom) => {
    const bob = await bobIsHere();
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(much), passphrase);
    bench.roomFor(partsWithRoom);
    await movingIn.replace();
    expect(bench.last).toMatchObject({ kind: 'asking', problem: expect.stringContaining('no more room') as unknown });
    expect(bench.writes).toBe(partsWithRoom + 1);
    await bobIsAsHeWas(bob);
  });

  test('leaves who was there, and nothing of who was to come, when the identity cannot be written', async () => {
    const bob = await bobIsHere();
    const bench = new Bench();
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(), passphrase);
    bench.adopt = () => Promise.reject(new Error('the disk is broken'));
    await movingIn.replace();
    expect(bench.last).toMatchObject({ problem: expect.stringContaining('the disk is broken') as unknown });
    await bobIsAsHeWas(bob);
  });

  test('is refused while another tab is in, and where nothing is kept', async () => {
    const bob = await bobIsHere();
    const bench = new Bench();
    bench.occupied = 'bob';
    await bench.movingIn().open(await fileOfAlice(), passphrase);
    expect(bench.last).toMatchObject({ problem: expect.stringContaining('another tab, where you are bob') as unknown });
    bench.occupied = undefined;
    const movingIn = bench.movingIn();
    await movingIn.open(await fileOfAlice(), passphrase);
    bench.occupied = 'bob';
    await movingIn.replace();
    expect(bench.last).toMatchObject({ kind: 'asking', problem: expect.stringContaining('another tab') as unknown });
    await bobIsAsHeWas(bob);

    bench.occupied = undefined;
    bench.identity = () => Promise.resolve(tabIdentity(passingStorage(), nobleCrypto, random));
    await bench.movingIn().open(await fileOfAlice(), passphrase);
    expect(bench.last).toMatchObject({ problem: expect.stringContaining('keeps nothing') as unknown });
    await bobIsAsHeWas(bob);
  });
});
