import { beforeEach, describe, expect, test } from 'vitest';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { agreement, commitmentTo } from '../../../web/carrying/agreement.js';
import { mostCarriedBytes, type CarryMessage } from '../../../web/carrying/carry-messages.js';
import { CarryOut } from '../../../web/carrying/carry-out.js';
import type { CarryOutProgress } from '../../../web/carrying/carry-state.js';
import { carryTexts } from '../../../web/carrying/carry-texts.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { settled } from '../support/fake-browser.js';
import { FakeLine } from '../support/fake-windows.js';

const [from, to] = ['http://10.0.0.1:7700', 'http://10.0.0.2:7700'];
const [id, key] = [typedPeerId('alice'), new Uint8Array(32).fill(9)];
const random = seededRandom(4);
const keys = nobleCrypto.agreementKeys(random.bytes(32));
const ready: CarryMessage = { type: 'ready', commitment: commitmentTo(keys.publicKey, nobleCrypto) };
const reveal: CarryMessage = { type: 'reveal', publicKey: keys.publicKey };
const pieces = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];

let line: FakeLine;
let clock: VirtualClock;
let steps: CarryOutProgress[];
let secrets: string[];
let packing: () => Promise<readonly Uint8Array[]>;
let carryOut: CarryOut;

/** The other page says this, one after the other. */
async function hears(...messages: readonly CarryMessage[]): Promise<void> {
  for (const message of messages) {
    line.say(message);
    await settled();
  }
}

const last = (): CarryOutProgress | undefined => steps.at(-1);
const stayed = (reason: Parameters<typeof carryTexts.stayed>[0]): CarryOutProgress => ({
  kind: 'stayed',
  words: carryTexts.stayed(reason),
});

beforeEach(() => {
  [line, clock, steps, secrets] = [new FakeLine(to), new VirtualClock(), [], []];
  packing = () => Promise.resolve(pieces);
  const handOver = (secret: string): Promise<readonly Uint8Array[]> => {
    secrets.push(secret);
    return packing();
  };
  const tell = (step: CarryOutProgress): void => void steps.push(step);
  carryOut = new CarryOut(line, { id, key, from, handOver, tell }, { crypto: nobleCrypto, random, clock });
  carryOut.begin();
});

test('it offers who comes, shows the code, and hands over piece by piece when the other page says yes', async () => {
  await hears(ready);
  const offer = line.last as Extract<CarryMessage, { type: 'offer' }>;
  expect(offer).toMatchObject({ type: 'offer', id, key });
  await hears(reveal);
  const scene = { from, to, fromKey: offer.publicKey, toKey: keys.publicKey, id, key };
  const agreed = agreement(keys, offer.publicKey, scene, nobleCrypto);
  expect(last()).toEqual({ kind: 'comparing', code: agreed?.code });
  expect(secrets).toEqual([]);
  await hears({ type: 'take' }, { type: 'more', number: 1 }, { type: 'more', number: 2 });
  expect(secrets).toEqual([agreed?.secret]);
  expect(line.posted.slice(1)).toEqual([
    { type: 'piece', number: 0, bytes: pieces[0], isLast: false },
    { type: 'piece', number: 1, bytes: pieces[1], isLast: false },
    { type: 'piece', number: 2, bytes: pieces[2], isLast: true },
  ]);
  expect(last()).toEqual({ kind: 'handing-over' });
  await hears({ type: 'in-place' });
  expect(steps.map(({ kind }) => kind)).toEqual(['opening', 'comparing', 'handing-over', 'carried']);
  expect(line.isClosed).toBe(true);
  expect(clock.pending).toBe(0);
});

describe('nothing is handed over', () => {
  test.each<[string, readonly CarryMessage[]]>([
    ['to a page that wants it before it has said anything', [{ type: 'take' }]],
    ['to a page that wants it before its key is known', [ready, { type: 'take' }]],
    [
      'to a page whose key is another than it was bound to',
      [ready, { type: 'reveal', publicKey: new Uint8Array(32).fill(5) }, { type: 'take' }],
    ],
    [
      'to a page whose key is of small order',
      [
        { type: 'ready', commitment: commitmentTo(new Uint8Array(32), nobleCrypto) },
        { type: 'reveal', publicKey: new Uint8Array(32) },
        { type: 'take' },
      ],
    ],
    ['to a page that asks for pieces before it says yes', [ready, reveal, { type: 'more', number: 0 }]],
    ['to a page that begins anew', [ready, reveal, ready, { type: 'take' }]],
    ['to a page that says at once that it has all', [ready, reveal, { type: 'in-place' }]],
  ])('%s', async (_, messages) => {
    await hears(...messages);
    expect(secrets).toEqual([]);
    expect(line.last).toEqual({ type: 'failed', reason: 'broken' });
    expect(last()).toEqual(stayed('broken'));
  });

  test('twice', async () => {
    await hears(ready, reveal, { type: 'take' }, { type: 'take' });
    expect(secrets).toHaveLength(1);
    expect(last()).toEqual(stayed('broken'));
  });

  test('out of order', async () => {
    await hears(ready, reveal, { type: 'take' }, { type: 'more', number: 2 });
    expect(line.posted.filter(({ type }) => type === 'piece')).toHaveLength(1);
    expect(last()).toEqual(stayed('broken'));
  });

  test('when the user has called it off', async () => {
    await hears(ready, reveal);
    expect(carryOut.callOff()).toBe(true);
    expect(line.last).toEqual({ type: 'failed', reason: 'called-off' });
    await hears({ type: 'take' });
    expect(secrets).toEqual([]);
    expect(last()).toEqual(stayed('called-off'));
  });

  test('when it is more than the other page would take', async () => {
    const tenth = new Uint8Array(mostCarriedBytes / 10);
    packing = () => Promise.resolve(Array.from({ length: 11 }, () => tenth));
    await hears(ready, reveal, { type: 'take' });
    expect(line.posted.filter(({ type }) => type === 'piece')).toEqual([]);
    expect(line.last).toEqual({ type: 'failed', reason: 'too-large' });
    expect(last()).toEqual(stayed('too-large'));
  });

  test('when it cannot be packed up', async () => {
    packing = () => Promise.reject(new Error('the disk is broken'));
    await hears(ready, reveal, { type: 'take' });
    expect(line.last).toEqual({ type: 'failed', reason: 'failed' });
    expect(last()).toEqual(stayed('failed'));
  });
});

describe('the user stays', () => {
  test.each<[string, readonly CarryMessage[]]>([
    ['before the page is there', []],
    ['while the user compares', [ready, reveal]],
    ['while it is handed over', [ready, reveal, { type: 'take' }]],
  ])('when the other page is closed %s', async (_, messages) => {
    await hears(...messages);
    line.lose();
    expect(last()).toEqual(stayed('gone'));
  });

  test('when the other page is closed while it is packed up, and nothing leaves then', async () => {
    let packed: (value: readonly Uint8Array[]) => void = () => undefined;
    packing = () => new Promise((resolve) => (packed = resolve));
    await hears(ready, reveal, { type: 'take' }, { type: 'gone' });
    expect(last()).toEqual(stayed('gone'));
    packed(pieces);
    await settled();
    expect(line.posted.filter(({ type }) => type === 'piece')).toEqual([]);
  });

  test('when the page does not answer', () => {
    clock.advance(29_999);
    expect(last()?.kind).toBe('opening');
    clock.advance(1);
    expect(last()).toEqual(stayed('silent'));
  });

  test('no matter how long the user compares', async () => {
    await hears(ready, reveal);
    clock.advance(3_600_000);
    expect(last()?.kind).toBe('comparing');
  });

  test('when the other page says after all of it that it could not put it in place', async () => {
    await hears(ready, reveal, { type: 'take' }, { type: 'more', number: 1 }, { type: 'more', number: 2 });
    await hears({ type: 'failed', reason: 'no-room' });
    expect(last()).toEqual(stayed('no-room'));
  });

  test('when the page is of another version', () => {
    line.hear({ tabmesh: 'carry', version: 7, type: 'ready' });
    expect(last()).toEqual(stayed('other-version'));
  });
});

describe('when all has left, and the other page', () => {
  beforeEach(async () => {
    await hears(ready, reveal, { type: 'take' }, { type: 'more', number: 1 }, { type: 'more', number: 2 });
  });

  test('is closed, nobody knows: the user says how it goes on', () => {
    line.lose();
    expect(last()).toEqual({ kind: 'unsure' });
    line.lose();
    expect(steps.filter(({ kind }) => kind === 'unsure')).toHaveLength(1);
    expect(carryOut.callOff()).toBe(true);
    expect(last()?.kind).toBe('stayed');
  });

  test('is silent for long, it may still say how it went', async () => {
    clock.advance(30_000);
    expect(last()).toEqual({ kind: 'unsure' });
    await hears({ type: 'in-place' });
    expect(last()).toEqual({ kind: 'carried' });
  });

  test('says something else, nobody knows either', async () => {
    await hears({ type: 'more', number: 3 });
    expect(last()).toEqual({ kind: 'unsure' });
  });

  test('it cannot be called off any more', () => {
    expect(carryOut.callOff()).toBe(false);
  });
});
