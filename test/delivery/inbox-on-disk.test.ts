import { describe, expect, it } from 'vitest';
import { StoreFullError, StoreTakenError } from '../../src/model/errors.js';
import { KeptBench } from './support/kept-bench.js';
import { bob, carol, text, unknownKind } from './support/messenger-bench.js';

describe('what arrives', () => {
  it('is neither shown nor confirmed before it is on disk', async () => {
    const bench = await KeptBench.begin();
    bench.disk.hold();
    bench.hear(bob, text(1, 'hello'));
    await bench.pass(10_000);
    expect([bench.received, bench.takeTexts()]).toEqual([[], []]);
    bench.disk.release();
    await bench.settle();
    expect(bench.received).toEqual(['bob: hello']);
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob']);
  });

  it('is offered again after a crash before that, and shown once', async () => {
    const bench = await KeptBench.begin();
    bench.disk.hold();
    bench.hear(bob, text(1, 'hello'));
    await bench.settle();
    const next = await bench.killed();
    for (let twice = 0; twice < 2; twice += 1) {
      next.hear(bob, text(1, 'hello'));
      await next.settle();
    }
    expect([...bench.received, ...next.received]).toEqual(['bob: hello']);
    expect(next.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 1 to bob']);
  });

  it('is not shown again after a crash behind that, though its confirmation was lost', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'hello'));
    await bench.settle();
    bench.network.take();
    const next = await bench.killed();
    next.hear(bob, text(1, 'hello'));
    next.hear(bob, text(2, 'again'));
    await next.settle();
    expect(bench.received).toEqual(['bob: hello']);
    expect(next.received).toEqual(['bob: again']);
    expect(next.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 2 to bob']);
  });

  it('of a kind that nobody here knows takes its turn, is kept as that, and holds up nothing', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(3, 'after it'));
    bench.hear(bob, unknownKind(2));
    bench.hear(bob, text(1, 'before it'));
    await bench.settle();
    expect(bench.received).toEqual(['bob: before it', 'bob: ', 'bob: after it']);
    expect(bench.takeTexts()).toEqual(['confirms 3 to bob']);
    const kept = await bench.messenger.history.with(bob.key);
    expect(kept.map(({ utterance }) => utterance.kind)).toEqual(['text', 'unknown', 'text']);
    const next = await bench.killed();
    next.hear(bob, unknownKind(2));
    await next.settle();
    expect([next.received, next.takeTexts()]).toEqual([[], ['confirms 3 to bob']]);
  });

  it('is not shown nor confirmed while the disk is full, and is taken when it is offered later', async () => {
    const bench = await KeptBench.begin();
    bench.disk.failure = new StoreFullError('full');
    for (const sequence of [1, 2]) bench.hear(bob, text(sequence));
    await bench.settle();
    bench.hear(bob, text(3));
    await bench.settle();
    expect([bench.received, bench.takeTexts()]).toEqual([[], []]);
    bench.disk.failure = undefined;
    bench.hear(bob, text(2));
    await bench.settle();
    expect([bench.received, bench.takeTexts()]).toEqual([[], []]);
    bench.hear(bob, text(1));
    await bench.settle();
    expect(bench.received).toEqual(['bob: 1', 'bob: 2']);
    expect(bench.takeTexts()).toEqual(['confirms 2 to bob']);
  });

  it('behind something that could not be kept is not confirmed, whatever became of the disk meanwhile', async () => {
    const bench = await KeptBench.begin();
    bench.disk.hold();
    bench.hear(bob, text(1));
    await bench.settle();
    bench.hear(bob, text(2));
    bench.disk.failure = new StoreFullError('full');
    bench.disk.release();
    await bench.settle();
    bench.disk.failure = undefined;
    await bench.settle();
    expect([bench.received, bench.takeTexts()]).toEqual([[], []]);
    for (const sequence of [1, 2]) bench.hear(bob, text(sequence));
    await bench.settle();
    expect(bench.received).toEqual(['bob: 1', 'bob: 2']);
  });

  it('of one sender does not hang on what another one sends', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(2));
    bench.hear(carol, text(1));
    await bench.settle();
    expect(bench.received).toEqual(['carol: 1']);
    expect(bench.takeTexts()).toEqual(['confirms 1 to carol']);
  });

  it('is read when that is on disk, and stays so', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1));
    await bench.settle();
    bench.network.take();
    bench.messenger.markRead(bob.id);
    await bench.settle();
    expect(bench.network.takeLast('confirmation')).toMatchObject({ sequence: 1, read: 1 });
    const next = await bench.killed();
    next.hear(bob, text(1));
    await next.settle();
    expect(next.network.takeLast('confirmation')).toMatchObject({ sequence: 1, read: 1 });
  });

  it('comes to nobody any more once another run has the store', async () => {
    const bench = await KeptBench.begin();
    bench.disk.failure = new StoreTakenError('somebody else has it');
    bench.hear(bob, text(1));
    await bench.settle();
    expect([bench.received, bench.takeTexts()]).toEqual([[], []]);
    expect(bench.taken).toEqual(['somebody else has it']);
  });
});
