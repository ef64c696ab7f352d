import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { itemName, writeNames } from '../../../src/rooms/item-name.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { openRoomPost } from '../../../src/protocol/records/room-post.js';
import { Guest, HallBench, reachable } from './support/hall-bench.js';

const minute = 60_000;
const [alice] = [new Guest('alice')];
const [eleven, twelve, thirteen] = [reachable('11'), reachable('12', 2), reachable('13', 3)];

/** A node that was killed when something had been said at it that nobody else has. */
async function restarted(): Promise<HallBench> {
  return (await restartedWithNames()).bench;
}

/** The same, with the names of all that it has. */
async function restartedWithNames(): Promise<{ bench: HallBench; names: Uint8Array }> {
  const store = new MemoryStore();
  const bench = new HallBench({}, store);
  const [word, post] = [bench.word(alice, 'one'), bench.post(alice, 'one', 1)];
  bench.say(alice, bench.items('one', [], [word]));
  bench.say(alice, bench.items('one', [post]));
  await bench.pass(1_000);
  await bench.restart();
  bench.submitted.length = 0;
  return { bench, names: writeNames([word, post].map((signed) => itemName(nodeCrypto(), signed))) };
}

/** Who was offered rooms, in order. */
function offered(bench: HallBench): string[] {
  return bench.submitted.flatMap(({ to, body }) => (body.type === 'room-digest' ? [to.id] : []));
}

describe('what a node keeps of a room that it does not serve', () => {
  it('is offered to the nearest node that serves it, then to the others, and then to all of them in rounds further and further apart', async () => {
    const bench = await restarted();
    await bench.pass(2 * minute);
    expect(offered(bench)).toEqual([]);
    bench.servers = [eleven, twelve, thirteen];
    bench.hall.serversChanged();
    await bench.pass(1_000);
    expect(offered(bench)).toEqual(['11']);
    await bench.pass(2_000);
    expect(offered(bench).sort()).toEqual(['11', '12', '13']);
    await bench.pass(minute);
    expect(offered(bench)).toHaveLength(6);
    for (let times = 0; times < 24 * 60; times += 1) await bench.pass(minute);
    const inOneDay = offered(bench).length;
    expect(inOneDay).toBeGreaterThan(3 * 24);
    expect(inOneDay).toBeLessThan(3 * 60);
  });

  it('is not offered while a node is within reach that has all of it', async () => {
    const { bench, names: have } = await restartedWithNames();
    bench.servers = [eleven, twelve];
    bench.hall.serversChanged();
    await bench.pass(1_000);
    bench.routed(eleven, { type: 'room-inventory', room: bench.idOf('one'), have, answerWanted: true });
    await bench.pass(24 * 60 * minute);
    expect(offered(bench)).toEqual(['11']);
    bench.servers = [twelve];
    bench.hall.serversChanged();
    await bench.pass(1_000);
    expect(offered(bench)).toEqual(['11', '12']);
  });

  it('is offered to a node that begins to serve it before a new round begins', async () => {
    const bench = await restarted();
    bench.servers = [eleven];
    bench.hall.serversChanged();
    for (let times = 0; times < 60; times += 1) await bench.pass(minute);
    bench.submitted.length = 0;
    bench.servers = [eleven, twelve];
    bench.hall.serversChanged();
    await bench.pass(1_000);
    expect(offered(bench)).toEqual(['12']);
    bench.servers = [twelve];
    bench.hall.serversChanged();
    await bench.pass(1_000);
    expect(offered(bench)).toEqual(['12']);
  });

  it('goes to whoever asks for it, and the node takes nothing for a room that it does not serve', async () => {
    const bench = await restarted();
    const room = bench.idOf('one');
    const have = writeNames(['0123456789abcdef']);
    bench.routed(eleven, { type: 'room-inventory', room, have, answerWanted: true });
    await bench.pass(0);
    const supplies = bench.submitted.flatMap(({ body }) => (body.type === 'room-supply' ? [body] : []));
    expect(supplies.flatMap(({ posts }) => posts.map((post) => openRoomPost(post).sequence))).toEqual([1]);
    expect(supplies.flatMap(({ memberships }) => memberships)).toHaveLength(1);
    expect(bench.submitted.map(({ body }) => body.type)).not.toContain('room-inventory');
    bench.routed(eleven, { type: 'room-supply', ...bench.items('one', [bench.post(alice, 'one', 2)]) });
    await bench.pass(0);
    bench.enter(alice, 'one');
    expect(await bench.page(alice, 'one')).toEqual([1]);
  });

  it('is not offered when the room is served again', async () => {
    const bench = await restarted();
    bench.enter(alice, 'one');
    bench.submitted.length = 0;
    bench.hall.serversChanged();
    const before = bench.clock.pending;
    await bench.pass(1_000);
    expect(offered(bench)).toEqual([]);
    expect(bench.clock.pending).toBeLessThan(before);
  });

  it('is offered no more when the node closes', async () => {
    const bench = await restarted();
    bench.servers = [eleven];
    bench.hall.serversChanged();
    bench.hall.close();
    await bench.pass(2 * minute);
    expect(offered(bench)).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });
});
