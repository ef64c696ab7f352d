import { describe, expect, it } from 'vitest';
import { StoreFullError } from '../../src/model/errors.js';
import { KeptBench } from './support/kept-bench.js';
import { alice, bob, confirmation } from './support/messenger-bench.js';

describe('what is sent', () => {
  it('leaves when it is on disk, and not before', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.disk.hold();
    bench.messenger.send(bob.id, 'hello');
    await bench.pass(10_000);
    expect(bench.takeTexts()).toEqual([]);
    bench.disk.release();
    await bench.settle();
    expect(bench.takeTexts()).toEqual(['bob 1: hello']);
  });

  it('fails, and never leaves, if it cannot be kept; the next one takes another number and passes over the gap', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.disk.failure = new StoreFullError('the disk is full');
    const lost = bench.messenger.send(bob.id, 'lost');
    await bench.settle();
    expect(lost.state).toEqual({ kind: 'failed', reason: 'not-stored', detail: 'the disk is full' });
    bench.disk.failure = undefined;
    bench.messenger.send(bob.id, 'kept');
    await bench.settle();
    const [sent] = bench.network.take();
    expect(sent?.message.body).toMatchObject({ type: 'message', sequence: 2 });
    if (sent?.message.body.type !== 'message') throw new Error('no message');
    expect(bench.friend(bob).open(alice, sent.message.body)).toMatchObject({
      content: { floor: 2, body: { text: 'kept' } },
    });
  });

  it('has no number that anything else had, when a crash came between taking the number and keeping it', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'one');
    await bench.settle();
    bench.disk.hold();
    bench.messenger.send(bob.id, 'two');
    await bench.settle();
    const left = bench.takeTexts();
    const next = await bench.killed();
    next.comes(bob);
    next.messenger.send(bob.id, 'three');
    await next.settle();
    expect(left).toEqual(['bob 1: one']);
    expect(next.takeTexts()).toEqual(['bob 1: one', 'bob 2: three']);
  });

  it('goes on where it was: what is not confirmed is offered again, what is confirmed is not', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    for (const words of ['one', 'two', 'three']) bench.messenger.send(bob.id, words);
    await bench.settle();
    bench.network.take();
    bench.hear(bob, confirmation(1));
    await bench.settle();
    const next = await bench.killed();
    next.comes(bob);
    await next.settle();
    expect(next.takeTexts()).toEqual(['bob 2: two', 'bob 3: three']);
    next.hear(bob, confirmation(3));
    await next.settle();
    expect(await next.stored('letter')).toEqual([]);
    expect(next.progress).toEqual(['two to bob delivered', 'three to bob delivered']);
  });

  it('to an ID that nobody has waits over a crash, in its order', async () => {
    const bench = await KeptBench.begin();
    for (const words of ['one', 'two']) bench.messenger.send(bob.id, words);
    await bench.settle();
    const next = await bench.killed();
    next.messenger.send(bob.id, 'three');
    next.comes(bob);
    await next.settle();
    expect(next.takeTexts()).toEqual(['bob 1: one', 'bob 2: two', 'bob 3: three']);
    expect(await next.stored('sought')).toEqual([]);
    const last = await next.killed();
    last.comes(bob);
    await last.settle();
    expect(last.takeTexts()).toEqual(['bob 1: one', 'bob 2: two', 'bob 3: three']);
  });

  it('is delivered though that could not be written down, and is told the same again after a crash', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    const message = bench.messenger.send(bob.id, 'one');
    await bench.settle();
    bench.disk.failure = new StoreFullError('full');
    bench.hear(bob, confirmation(1));
    await bench.settle();
    expect(message.state.kind).toBe('delivered');
    const next = await bench.killed();
    next.comes(bob);
    await next.settle();
    expect(next.takeTexts()).toEqual(['bob 1: one']);
  });
});
