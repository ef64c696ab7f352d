import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { InvalidLimitError } from '../../src/model/errors.js';
import { leastOf, limitTable, parseLimits, standardLimits, withLimits, type Limits } from '../../src/model/limits.js';

const rows = Object.entries(limitTable) as [keyof Limits, (typeof limitTable)[keyof Limits]][];

describe('the table of limits', () => {
  it('names each limit once, in kebab-case', () => {
    const names = rows.map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('says what each limit is about and gives it a default that an operator could have written', () => {
    for (const [key, { about, name, standard }] of rows) {
      expect(about).not.toBe('');
      expect(parseLimits([`${name}=${standard}`])).toEqual({ [key]: standard });
    }
  });
});

describe('a limit', () => {
  const root = resolve(import.meta.dirname, '../..');
  const sources = ['src', 'node'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!.*node_modules|model\/limits\.ts$|protocol\/gen\/).*\.ts$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );

  it.each(rows.map(([key, { name }]) => [name, key]))('%s is held to by somebody', (_, key) => {
    expect(sources.some((text) => new RegExp(`\\b${key}\\b`).test(text))).toBe(true);
  });
});

describe('the defaults', () => {
  const KiB = 1024;
  const MiB = 1024 * KiB;
  const second = 1000;

  // The design's table, written out.
  test.each<[keyof Limits, number]>([
    ['frameBytes', 64 * KiB],
    ['handshakeFrameBytes', 4 * KiB],
    ['handshakeDeadline', 5 * second],
    ['pendingHandshakes', 64],
    ['pendingHandshakesPerAddress', 8],
    ['connections', 10_000],
    ['connectionsPerAddress', 256],
    ['newIdsPerAddress', 20],
    ['messageBurst', 200],
    ['messageRate', 50],
    ['leafBacklogBytes', MiB],
    ['nodeBacklogBytes', 8 * MiB],
    ['stallPatience', 5 * second],
    ['idlePing', 25 * second],
    ['heartbeat', 10 * second],
    ['silence', 25 * second],
    ['probeDeadline', 3 * second],
    ['hopLimit', 64],
    ['roomsPerLeaf', 50],
    ['linkLossGrace', 5 * second],
    ['homeLossGrace', 15 * second],
    ['idReservation', 60 * second],
    ['streamWindowMessages', 256],
    ['streamWindowBytes', 256 * KiB],
    ['mailboxMessages', 500],
    ['mailboxBytes', 5 * MiB],
    ['mailboxTime', 7 * 24 * 3600 * second],
    ['mailboxMessagesPerSender', 50],
    ['mailboxBytesPerSender', 512 * KiB],
    ['storeBytes', 1024 * MiB],
  ])('%s is %i', (name, value) => {
    expect(standardLimits[name]).toBe(value);
  });

  it('hold where nothing else is said', () => {
    expect(withLimits({ hopLimit: 3 })).toEqual({ ...standardLimits, hopLimit: 3 });
  });
});

describe('limits that an operator sets', () => {
  test.each([
    ['frame-size=65536', { frameBytes: 65_536 }],
    ['frame-size=65537B', { frameBytes: 65_537 }],
    ['frame-size=128KiB', { frameBytes: 131_072 }],
    ['mailbox-size=1.5MiB', { mailboxBytes: 1_572_864 }],
    ['store-size=2GiB', { storeBytes: 2_147_483_648 }],
    ['heartbeat=250', { heartbeat: 250 }],
    ['heartbeat=250ms', { heartbeat: 250 }],
    ['handshake-deadline=2.5s', { handshakeDeadline: 2_500 }],
    ['record-refresh=3m', { recordRefresh: 180_000 }],
    ['attachment-lifetime=12h', { attachmentLifetime: 43_200_000 }],
    ['id-reservation=7d', { idReservation: 604_800_000 }],
    ['rooms=12', { roomsPerLeaf: 12 }],
  ])('%s', (setting, changes) => {
    expect(parseLimits([setting])).toEqual(changes);
  });

  it('change nothing else, and the last one counts', () => {
    expect(parseLimits(['rooms=1', 'hop-limit=9', 'rooms=2'])).toEqual({ roomsPerLeaf: 2, hopLimit: 9 });
    expect(parseLimits([])).toEqual({});
  });

  test.each([
    ['rooms', 'the limit rooms cannot be ""; it takes a whole number from 1'],
    ['rooms=', 'cannot be ""'],
    ['rooms=0', 'it takes a whole number from 1'],
    ['rooms=-1', 'cannot be "-1"'],
    ['rooms=1.5', 'cannot be "1.5"'],
    ['rooms=12KiB', 'cannot be "12KiB"'],
    ['rooms=1=2', 'cannot be "1=2"'],
    ['rooms= 3', 'cannot be " 3"'],
    ['rooms=1e3', 'cannot be "1e3"'],
    ['rooms=99999999999999999999', 'it takes a whole number from 1'],
    ['frame-size=1kb', 'a number from 64KiB with one of B, KiB, MiB, GiB'],
    ['frame-size=5s', 'a number from 64KiB with one of B, KiB, MiB, GiB'],
    ['heartbeat=5KiB', 'a number from 100ms with one of ms, s, m, h, d'],
    ['heartbeat=0.1ms', 'cannot be "0.1ms"'],
    ['heartbeat=5constructor', 'cannot be "5constructor"'],
  ])('%s is refused with what would be right', (setting, words) => {
    expect(() => parseLimits([setting])).toThrow(InvalidLimitError);
    expect(() => parseLimits([setting])).toThrow(words);
  });

  it.each(['', '=5', 'Rooms=5', 'roomsPerLeaf=5', 'constructor=5'])('"%s" names no limit', (setting) => {
    expect(() => parseLimits([setting])).toThrow(/there is no limit ".*"; there are frame-size, /);
  });

  it('are read as numbers or refused with an InvalidLimitError, whatever is typed', () => {
    const name = fc.constantFrom(...rows.map(([, row]) => row.name));
    const value = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,4}(\.[0-9])?[A-Za-z]{0,3}$/));
    fc.assert(
      fc.property(name, value, (limit, text) => {
        try {
          const [amount = 0] = Object.values(parseLimits([`${limit}=${text}`]));
          expect(Number.isSafeInteger(amount) && amount >= 1).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidLimitError);
        }
      }),
    );
  });

  it('stay within what the protocol allows', () => {
    expect(() => parseLimits(['hop-limit=65'])).toThrow('it takes a whole number from 2 to 64');
  });

  test.each([
    ['frame-size=10', 'the limit frame-size cannot be "10"; it takes a number from 64KiB with one of B, KiB, MiB, GiB'],
    ['frame-size=65535', 'a number from 64KiB'],
    ['handshake-frame-size=4095', 'a number from 4KiB'],
    ['handshake-deadline=99ms', 'a number from 100ms'],
    ['dial-patience=0s', 'a number from 100ms'],
    ['leaf-backlog=1', 'a number from 128KiB'],
    ['attachment-lifetime=1h', 'a number from 12h'],
    ['hop-limit=1', 'a whole number from 2'],
    ['news-delay=0', 'a number from 1ms'],
  ])('%s is too small for a node that anybody could join', (setting, words) => {
    expect(() => parseLimits([setting])).toThrow(words);
  });

  it('may be as small as the range in the error says', () => {
    for (const [key, { name }] of rows)
      expect(parseLimits([`${name}=${leastOf(key)}`])).toEqual({ [key]: leastOf(key) });
  });
});
