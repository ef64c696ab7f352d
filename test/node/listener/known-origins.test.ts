import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { KnownOrigins, openKnownOrigins } from '../../../node/listener/known-origins.js';
import { day } from '../../../src/model/units.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('the origins of nodes that were reached', () => {
  test('are those of the pages behind their URLs', () => {
    const known = new KnownOrigins(new VirtualClock(), new Map(), () => Promise.resolve());
    known.remember('ws://10.0.0.5:7700/');
    known.remember('wss://chat.example/mesh');
    expect(known.has('http://10.0.0.5:7700')).toBe(true);
    expect(known.has('https://chat.example')).toBe(true);
    expect(known.has('http://10.0.0.6:7700')).toBe(false);
    expect(known.has('http://chat.example')).toBe(false);
  });

  test('are known for 30 days after the last time', () => {
    const clock = new VirtualClock();
    const known = new KnownOrigins(clock, new Map(), () => Promise.resolve());
    known.remember('ws://10.0.0.5:7700/');
    clock.advance(29 * day);
    known.remember('ws://10.0.0.5:7700/');
    clock.advance(30 * day - 1);
    expect(known.has('http://10.0.0.5:7700')).toBe(true);
    clock.advance(1);
    expect(known.has('http://10.0.0.5:7700')).toBe(false);
  });

  test('are written once a day at most, however often a node is reached', async () => {
    const clock = new VirtualClock();
    const save = vi.fn(() => Promise.resolve());
    const known = new KnownOrigins(clock, new Map(), save);
    for (let times = 0; times < 100; times += 1) known.remember('ws://10.0.0.5:7700/');
    await known.saved();
    expect(save).toHaveBeenCalledTimes(1);
    clock.advance(day);
    known.remember('ws://10.0.0.5:7700/');
    await known.saved();
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('are bounded in number, and the oldest is forgotten first', () => {
    const known = new KnownOrigins(new VirtualClock(), new Map(), () => Promise.resolve());
    for (let port = 1; port <= 1_001; port += 1) known.remember(`ws://10.0.0.5:${port}/`);
    expect(known.has('http://10.0.0.5:1')).toBe(false);
    expect(known.has('http://10.0.0.5:2')).toBe(true);
    expect(known.has('http://10.0.0.5:1001')).toBe(true);
  });
});

describe('the file of known origins', () => {
  test('brings them back in the next run', async () => {
    const clock = new VirtualClock();
    const path = join(await temporaryFolder(), 'known-origins.json');
    const known = await openKnownOrigins(path, clock, silentLogger);
    known.remember('ws://10.0.0.5:7700/');
    await known.saved();
    expect(await readFile(path, 'utf8')).toContain('http://10.0.0.5:7700');
    const again = await openKnownOrigins(path, clock, silentLogger);
    expect(again.has('http://10.0.0.5:7700')).toBe(true);
  });

  test('is done without if it is damaged', async () => {
    const path = join(await temporaryFolder(), 'known-origins.json');
    await writeFile(path, '{"http://10.0.0.5:7700": "yesterday"');
    const warn = vi.fn();
    const known = await openKnownOrigins(path, new VirtualClock(), { ...silentLogger, warn });
    expect(known.has('http://10.0.0.5:7700')).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
  });
});
