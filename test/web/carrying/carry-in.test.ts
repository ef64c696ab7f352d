import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toHex } from '../../../src/model/bytes.js';
import { StoreFullError } from '../../../src/model/errors.js';
import { ephemeralIdentity } from '../../../src/model/identity.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { MemoryFileStore } from '../../../src/files/memory-file-store.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { agreement } from '../../../web/carrying/agreement.js';
import { carriedAway } from '../../../web/carrying/carried-away.js';
import { CarryIn, type ArrivalHost } from '../../../web/carrying/carry-in.js';
import { mostCarriedBytes, mostPieceBytes, type CarryMessage } from '../../../web/carrying/carry-messages.js';
import { CarryOut } from '../../../web/carrying/carry-out.js';
import type { CarryInProgress, CarryOutProgress } from '../../../web/carrying/carry-state.js';
import { carryTexts } from '../../../web/carrying/carry-texts.js';
import { adoptIdentity, browserIdentity } from '../../../web/identity/browser-identity.js';
import type { OwnIdentity } from '../../../web/identity/own-identity.js';
import { tabIdentity } from '../../../web/identity/tab-identity.js';
import { pack } from '../../../web/moving/pack.js';
import { openFiles } from '../../../web/storage/browser-files.js';
import { BrowserStores } from '../../../web/storage/browser-stores.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';
import { contentOf, put } from '../../platform/store-contract.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeLine, linePair } from '../support/fake-windows.js';

const [from, to] = ['http://10.0.0.1:7700', 'http://10.0.0.2:7700'];
const alice = typedPeerId('alice');
const seed = new Uint8Array(32).fill(7);
const key = nobleCrypto.keyPair(seed).publicKey;
const random = seededRandom(5);
const cost = { logN: 1, r: 1, p: 1 };
const backup = { crypto: nobleCrypto, stretch: nobleStretch, random, cost };
const kept = { 'contact/bob': [2], 'history/aa/1': [1], 'letter/aa/1': [3] };

/** The page that is gone to, in a browser of its own. */
class Bench {
  readonly clock = new VirtualClock();
  readonly stores = new BrowserStores();
  readonly steps: CarryInProgress[] = [];
  readonly #items = passingStorage();
  /** As whom another tab is in. */
  occupied: string | undefined;
  identity = (): Promise<OwnIdentity> => browserIdentity(nobleCrypto, random);
  adopt = adoptIdentity;

  readonly host: ArrivalHost = {
    backup,
    clock: this.clock,
    origin: to,
    tabs: {
      ask: () => Promise.resolve(this.occupied === undefined ? undefined : { id: this.occupied, node: '' }),
    } as never,
    identity: () => this.identity(),
    openStore: (of) => this.stores.open(of),
    openFiles,
    removeStore: (of) => this.stores.remove(of),
    adopt: (newcomer) => this.adopt(newcomer),
    carriedAway: ({ identity }) => carriedAway(this.#items, toHex(identity.keys.publicKey)),
  };

  begin(line: FakeLine): CarryIn {
    const carryIn = new CarryIn(line, this.host, (step) => this.steps.push(step));
    carryIn.begin();
    return carryIn;
  }

  get last(): CarryInProgress | undefined {
    return this.steps.at(-1);
  }

  async reaches(kind: CarryInProgress['kind']): Promise<void> {
    await expect.poll(() => this.last?.kind, { interval: 1 }).toBe(kind);
  }

  /** Until the user may answer. */
  async asks(): Promise<void> {
    await this.reaches('asking');
    this.clock.advance(1_000);
  }
}

/** The page that is left, as it is. */
class OldPage {
  readonly steps: CarryOutProgress[] = [];
  readonly #line: FakeLine;

  constructor(line: FakeLine, id = alice, packed: (secret: string) => Promise<Uint8Array[]> = packedAlice) {
    this.#line = line;
    const tell = (step: CarryOutProgress): void => void this.steps.push(step);
    const departure = { id, key, from, handOver: packed, tell };
    new CarryOut(this.#line, departure, { crypto: nobleCrypto, random, clock: new VirtualClock() }).begin();
  }

  get last(): CarryOutProgress | undefined {
    return this.steps.at(-1);
  }
}

async function packedAlice(secret: string): Promise<Uint8Array[]> {
  const own: OwnIdentity = {
    ...tabIdentity(passingStorage(), nobleCrypto, random),
    identity: ephemeralIdentity(nobleCrypto.keyPair(seed)),
    incarnation: () => Promise.resolve(42),
  };
  const store = new MemoryStore();
  await store.write(Object.entries(kept).map(([at, bytes]) => put(at, ...bytes)));
  return pack(own, 'alice', { store, files: new MemoryFileStore() }, secret, backup, 5);
}

/** A page that is played by the test, up to the moment at which the user is asked. */
async function hostilePage(bench: Bench): Promise<{ line: FakeLine; carryIn: CarryIn; secret: string }> {
  const line = new FakeLine(from);
  const carryIn = bench.begin(line);
  const keys = nobleCrypto.agreementKeys(random.bytes(32));
  line.say({ type: 'offer', publicKey: keys.publicKey, id: alice, key });
  await bench.asks();
  const { publicKey } = line.last as Extract<CarryMessage, { type: 'reveal' }>;
  const scene = { from, to, fromKey: keys.publicKey, toKey: publicKey, id: alice, key };
  const { secret = '' } = agreement(keys, publicKey, scene, nobleCrypto) ?? {};
  return { line, carryIn, secret };
}

/** Bob is here, and has talked. */
async function bobIsHere(bench: Bench): Promise<void> {
  const bob = await browserIdentity(nobleCrypto, random);
  await bob.remember('bob');
  const store = await bench.stores.open(bob.identity.keys.publicKey);
  await store.write([put('contact/carol', 1)]);
  await store.close();
}

/** Alice comes where bob is, who says yes, and it cannot be put in place for this reason. Returns the page that she comes from. */
async function cannotBePlaced(bench: Bench, reason: Error): Promise<OldPage> {
  await bobIsHere(bench);
  const [left, right] = linePair(from, to);
  const old = new OldPage(left);
  const carryIn = bench.begin(right);
  await bench.asks();
  bench.adopt = () => Promise.reject(reason);
  await carryIn.accept();
  await bench.reaches('over');
  return old;
}

/** What the browser keeps: who it is, and what of alice. */
async function whoIsThere(bench: Bench): Promise<{ id: string; isAlice: boolean; kept: unknown }> {
  const own = await browserIdentity(nobleCrypto, random);
  const store = await bench.stores.open(key);
  const content = await contentOf(store);
  await store.close();
  return { id: own.lastId, isAlice: toHex(own.identity.keys.publicKey) === toHex(key), kept: content };
}

const over = (reason: Parameters<typeof carryTexts.arrival>[0]): CarryInProgress => ({
  kind: 'over',
  words: carryTexts.arrival(reason),
});

let bench: Bench;

beforeEach(() => {
  bench = new Bench();
});

afterEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
});

describe('from one page to the other', () => {
  test('all that is kept of somebody comes when they say yes, with a newer session to come', async () => {
    const [left, right] = linePair(from, to);
    const old = new OldPage(left);
    const carryIn = bench.begin(right);
    await bench.asks();
    const { code } = old.last as Extract<CarryOutProgress, { kind: 'comparing' }>;
    expect(bench.last).toEqual({
      kind: 'asking',
      from,
      code,
      guest: { id: alice, key, here: { kind: 'nobody' }, canAnswer: true },
    });
    expect(await whoIsThere(bench)).toMatchObject({ isAlice: false, kept: {} });
    await carryIn.accept();
    await bench.reaches('in-place');
    expect(await whoIsThere(bench)).toEqual({ id: 'alice', isAlice: true, kept: { ...kept, 'older-state': [] } });
    expect(await (await browserIdentity(nobleCrypto, random)).incarnation()).toBe(42);
    await expect.poll(() => old.last?.kind).toBe('carried');
    expect([left.isClosed, right.isClosed]).toEqual([true, true]);
  });

  test('no secret is among what is posted before the user has said yes, and none but sealed after that', async () => {
    const [left, right] = linePair(from, to);
    new OldPage(left);
    const carryIn = bench.begin(right);
    await bench.asks();
    await carryIn.accept();
    await bench.reaches('in-place');
    const said = [...left.posted, ...right.posted];
    expect(said.map(({ type }) => type)).toContain('piece');
    const bytes = said.flatMap((message) => Object.values(message).filter((value) => value instanceof Uint8Array));
    expect(bytes.filter((value) => toHex(value).includes(toHex(seed)))).toEqual([]);
  });

  test('nobody comes when the user says no, and the old page hears of it', async () => {
    const [left, right] = linePair(from, to);
    const old = new OldPage(left);
    const carryIn = bench.begin(right);
    await bench.asks();
    expect(carryIn.callOff()).toBe(true);
    expect(bench.last).toEqual(over('declined'));
    await expect.poll(() => old.last).toEqual({ kind: 'stayed', words: carryTexts.stayed('declined') });
    expect(await whoIsThere(bench)).toMatchObject({ isAlice: false, kept: {} });
  });
});

describe('where somebody is already', () => {
  test('it is said what would be lost, and they stay when that is not meant', async () => {
    await bobIsHere(bench);
    const { carryIn } = await hostilePage(bench);
    expect(bench.last).toMatchObject({ guest: { here: { kind: 'somebody', loss: { id: 'bob', people: 1 } } } });
    carryIn.callOff();
    expect(await whoIsThere(bench)).toMatchObject({ id: 'bob', isAlice: false, kept: {} });
  });

  test('they are replaced when it is', async () => {
    await bobIsHere(bench);
    const [left, right] = linePair(from, to);
    new OldPage(left);
    const carryIn = bench.begin(right);
    await bench.asks();
    await carryIn.accept();
    await bench.reaches('in-place');
    expect(await whoIsThere(bench)).toMatchObject({ id: 'alice', isAlice: true });
  });

  test('the same person who was carried away from there loses nothing; by another way it is said', async () => {
    await adoptIdentity({ seed, id: 'alice', incarnation: 9 });
    await hostilePage(bench);
    expect(bench.last).toMatchObject({ guest: { here: { kind: 'same' } } });
    bench.host.carriedAway(await browserIdentity(nobleCrypto, random)).write('http://10.0.0.1:7700/');
    await hostilePage(bench);
    expect(bench.last).toMatchObject({ guest: { here: { kind: 'left-before' } } });
  });

  test('in another tab, nobody comes', async () => {
    bench.occupied = 'bob';
    const line = new FakeLine(from);
    bench.begin(line);
    line.say({ type: 'offer', publicKey: nobleCrypto.agreementKeys(random.bytes(32)).publicKey, id: alice, key });
    await bench.reaches('over');
    expect(bench.last).toEqual({ kind: 'over', words: carryTexts.tabOpen('bob') });
    expect(line.last).toEqual({ type: 'failed', reason: 'tab-open' });
  });

  test('in another tab that came meanwhile, nothing is asked for', async () => {
    const { line, carryIn } = await hostilePage(bench);
    bench.occupied = 'bob';
    await carryIn.accept();
    expect(line.posted.map(({ type }) => type)).toEqual(['ready', 'reveal', 'failed']);
  });
});

test('where the browser keeps nothing, nobody comes', async () => {
  bench.identity = () => Promise.resolve(tabIdentity(passingStorage(), nobleCrypto, random));
  const line = new FakeLine(from);
  bench.begin(line);
  line.say({ type: 'offer', publicKey: nobleCrypto.agreementKeys(random.bytes(32)).publicKey, id: alice, key });
  await bench.reaches('over');
  expect(bench.last).toEqual(over('keeps-nothing'));
});

describe('a hostile page that has opened this one', () => {
  test('has no answer given by a click that was meant for something else a moment before', async () => {
    const line = new FakeLine(from);
    const carryIn = bench.begin(line);
    line.say({ type: 'offer', publicKey: nobleCrypto.agreementKeys(random.bytes(32)).publicKey, id: alice, key });
    await bench.reaches('asking');
    expect(bench.last).toMatchObject({ guest: { canAnswer: false } });
    await carryIn.accept();
    bench.clock.advance(999);
    await carryIn.accept();
    expect(line.last?.type).toBe('reveal');
    bench.clock.advance(1);
    expect(bench.last).toMatchObject({ guest: { canAnswer: true } });
    await carryIn.accept();
    expect(line.last?.type).toBe('take');
  });

  test('cannot push somebody in whom it was not asked for', async () => {
    const { line, secret } = await hostilePage(bench);
    for (const bytes of await packedAlice(secret)) line.say({ type: 'piece', number: 0, bytes, isLast: true });
    expect(bench.last).toEqual(over('broken'));
    expect(await whoIsThere(bench)).toMatchObject({ isAlice: false, kept: {} });
  });

  test('cannot make it somebody else once the user looks', async () => {
    const { line } = await hostilePage(bench);
    const publicKey = nobleCrypto.agreementKeys(random.bytes(32)).publicKey;
    line.say({ type: 'offer', publicKey, id: typedPeerId('mallory'), key: new Uint8Array(32) });
    expect(bench.last).toEqual(over('broken'));
    expect(bench.steps.filter((step) => step.kind === 'asking').every(({ guest }) => guest.id === alice)).toBe(true);
  });

  test.each<[string, () => Partial<{ id: string; seed: Uint8Array }>]>([
    ['under another key', () => ({ seed: new Uint8Array(32).fill(8) })],
    ['under another ID', () => ({ id: 'mallory' })],
  ])('cannot hand over somebody else than it has announced: %s', async (_, change) => {
    const { line, carryIn, secret } = await hostilePage(bench);
    await carryIn.accept();
    const { id = 'alice', seed: given = seed } = change();
    const own = {
      ...tabIdentity(passingStorage(), nobleCrypto, random),
      identity: ephemeralIdentity(nobleCrypto.keyPair(given)),
    };
    const pieces = await pack(own, id, { store: new MemoryStore(), files: new MemoryFileStore() }, secret, backup, 5);
    pieces.forEach((bytes, number) => line.say({ type: 'piece', number, bytes, isLast: number === pieces.length - 1 }));
    await bench.reaches('over');
    expect(bench.last).toEqual(over('unreadable'));
    expect(await whoIsThere(bench)).toMatchObject({ isAlice: false, kept: {} });
  });

  test('cannot hand over what is sealed with another secret', async () => {
    const { line, carryIn } = await hostilePage(bench);
    await carryIn.accept();
    const pieces = await packedAlice('0'.repeat(64));
    pieces.forEach((bytes, number) => line.say({ type: 'piece', number, bytes, isLast: number === pieces.length - 1 }));
    await bench.reaches('over');
    expect(bench.last).toEqual(over('unreadable'));
  });

  test('cannot say a piece again, or leave one out', async () => {
    for (const second of [0, 2]) {
      const { line, carryIn } = await hostilePage(bench);
      await carryIn.accept();
      line.say({ type: 'piece', number: 0, bytes: Uint8Array.of(1), isLast: false });
      line.say({ type: 'piece', number: second, bytes: Uint8Array.of(1), isLast: false });
      expect(bench.last).toEqual(over('broken'));
    }
  });

  test('cannot fill the memory', async () => {
    const { line, carryIn } = await hostilePage(bench);
    await carryIn.accept();
    const bytes = new Uint8Array(mostPieceBytes);
    for (let number = 0; number <= mostCarriedBytes / mostPieceBytes && bench.last?.kind === 'taking'; number += 1)
      line.say({ type: 'piece', number, bytes, isLast: false });
    expect(bench.last).toEqual(over('too-large'));
  });

  test('cannot keep the page waiting for ever', () => {
    bench.begin(new FakeLine(from));
    bench.clock.advance(30_000);
    expect(bench.last).toEqual(over('silent'));
  });

  test('is heard no more after the end', async () => {
    const { line, carryIn } = await hostilePage(bench);
    carryIn.callOff();
    const steps = bench.steps.length;
    line.say({ type: 'offer', publicKey: key, id: alice, key });
    expect(bench.steps).toHaveLength(steps);
  });
});

describe('what goes wrong on the way', () => {
  test('changes nothing when the old page is closed before all is here', async () => {
    const { line, carryIn } = await hostilePage(bench);
    await carryIn.accept();
    line.lose();
    expect(bench.last).toEqual(over('gone'));
    expect(await whoIsThere(bench)).toMatchObject({ isAlice: false, kept: {} });
  });

  test('does not matter when the old page is closed after that', async () => {
    const { line, carryIn, secret } = await hostilePage(bench);
    await carryIn.accept();
    const pieces = await packedAlice(secret);
    pieces.forEach((bytes, number) => line.say({ type: 'piece', number, bytes, isLast: number === pieces.length - 1 }));
    line.lose();
    line.say({ type: 'failed', reason: 'failed' });
    expect(carryIn.callOff()).toBe(false);
    await bench.reaches('in-place');
    expect(await whoIsThere(bench)).toMatchObject({ id: 'alice', isAlice: true });
  });

  test('leaves who was there when there is no room, and the old page hears why', async () => {
    const old = await cannotBePlaced(bench, new StoreFullError('no more room'));
    expect(bench.last).toEqual(over('no-room'));
    expect(await whoIsThere(bench)).toMatchObject({ id: 'bob', isAlice: false, kept: {} });
    await expect.poll(() => old.last).toEqual({ kind: 'stayed', words: carryTexts.stayed('no-room') });
  });

  test('leaves who was there when the disk is broken, with the words of that', async () => {
    const old = await cannotBePlaced(bench, new Error('the disk is broken'));
    expect(bench.last).toMatchObject({ words: expect.stringContaining('the disk is broken') as unknown });
    expect(await whoIsThere(bench)).toMatchObject({ id: 'bob' });
    await expect.poll(() => old.last).toEqual({ kind: 'stayed', words: carryTexts.stayed('failed') });
  });
});
