import { describe, expect, it } from 'vitest';
import { StoreFullError } from '../../../src/model/errors.js';
import { BreakableStore, Guest, HallBench } from './support/hall-bench.js';

const minute = 60_000;
const full = new StoreFullError('the store is full');

describe('a word on a membership that cannot be written down', () => {
  it('is not said to be stored, counts all the same, and is written as soon as there is room', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    bench.enter(bob, 'lobby');
    await bench.pass(0);
    store.break(full);
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['store-full']);
    // Alice hears what is said, and who comes meanwhile hears of her.
    bench.spread(bench.items('lobby', [bench.post(new Guest('carol'), 'lobby', 1)]));
    expect(alice.heard).toEqual([1]);
    expect(bob.members).toEqual(['alice']);
    store.mend();
    await bench.pass(minute);
    await bench.restart();
    const dave = new Guest('dave');
    bench.enter(dave, 'lobby');
    await bench.pass(0);
    expect(dave.members.sort()).toEqual(['alice', 'bob']);
  });

  it('is not said to be stored when it is offered again either, until it is', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const alice = new Guest('alice');
    const items = bench.items('lobby', [], [bench.word(alice, 'lobby')]);
    store.break(full);
    bench.say(alice, items);
    await bench.pass(0);
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['store-full', 'store-full']);
    store.mend();
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['store-full', 'store-full', 'stored']);
    await bench.restart();
    const bob = new Guest('bob');
    bench.enter(bob, 'lobby');
    expect(bob.members).toEqual(['alice']);
  });

  it('does not come back when a later one was written', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    store.break(full);
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    store.mend();
    bench.leave(alice, 'lobby');
    await bench.pass(minute);
    await bench.restart();
    bench.enter(bob, 'lobby');
    await bench.pass(0);
    expect(bob.members).toEqual([]);
  });

  it('that says somebody has left is written as well', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    store.break(full);
    bench.leave(alice, 'lobby');
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['stored', 'store-full']);
    store.mend();
    await bench.pass(minute);
    await bench.restart();
    bench.enter(bob, 'lobby');
    expect(bob.members).toEqual([]);
  });

  it('waits for room no longer when the node has closed', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    store.break(full);
    bench.enter(new Guest('alice'), 'lobby');
    await bench.pass(0);
    bench.hall.close();
    await bench.pass(minute);
    expect(bench.clock.pending).toBe(0);
  });
});
