import { describe, expect, it } from 'vitest';
import { StoreFullError } from '../../src/model/errors.js';
import type { SignedBytes } from '../../src/protocol/messages.js';
import { openPrekey } from '../../src/protocol/records/prekey.js';
import { person } from '../routing/support/person.js';
import { KeptBench } from './support/kept-bench.js';
import { alice, bob, carol, MessengerBench, text } from './support/messenger-bench.js';

/** The prekeys that are left with a home from now on. */
function leftWithHome(bench: MessengerBench): SignedBytes[] {
  const left: SignedBytes[] = [];
  bench.messenger.leavePrekeys((prekeys) => left.push(...prekeys));
  return left;
}

function ask(bench: MessengerBench, asker = carol): void {
  bench.deliver(asker, { type: 'prekey-request', owner: alice, ownOnly: false });
}

/** The kinds of the prekeys that were given since the last call. */
function given(bench: MessengerBench): string[] {
  return bench.network
    .take()
    .flatMap(({ message: { body } }) => (body.type === 'prekey-answer' ? [openPrekey(body.prekey!).kind] : []));
}

describe('the own prekeys', () => {
  it('are given when their private halves are on disk, and not before', async () => {
    const bench = await KeptBench.begin();
    bench.disk.hold();
    const left = leftWithHome(bench);
    ask(bench);
    await bench.pass(10_000);
    expect([left, given(bench)]).toEqual([[], []]);
    const before = await bench.stored('prekey');
    bench.disk.release();
    await bench.settle();
    expect(left).toHaveLength(11);
    expect(given(bench)).toEqual(['one-time']);
    expect(await bench.stored('prekey')).toHaveLength(before.length + 12);
  });

  it('are given to nobody if they cannot be kept', async () => {
    const bench = await KeptBench.begin();
    bench.disk.failure = new StoreFullError('full');
    const left = leftWithHome(bench);
    ask(bench);
    await bench.settle();
    expect([left, given(bench)]).toEqual([[], []]);
  });

  it('open what was sealed to them after a crash', async () => {
    const bench = await KeptBench.begin();
    const next = await bench.killed();
    next.hear(bob, text(1, 'sealed before'));
    await next.settle();
    expect(next.received).toEqual(['bob: sealed before']);
  });

  it('are left with no home by a peer that forgets them with its end', () => {
    const bench = new MessengerBench();
    expect(leftWithHome(bench)).toEqual([]);
  });

  it('have numbers that only grow, so that a home takes those that replace others', async () => {
    const bench = await KeptBench.begin();
    const left = leftWithHome(bench);
    await bench.settle();
    const next = await bench.killed();
    left.push(...(await leftAfterSettling(next)));
    const numbers = left.map((signed) => openPrekey(signed).number);
    expect(numbers).toHaveLength(22);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('that were left with a home are replaced one by one as they are used', async () => {
    const bench = await KeptBench.begin();
    const left = await leftAfterSettling(bench);
    const oneTime = left.map(openPrekey).find(({ kind }) => kind === 'one-time')!;
    for (const sequence of [1, 2]) {
      bench.hear(bob, (friend) => {
        const content = { floor: 1, sentAt: 0, body: { kind: 'text', text: `${sequence}` } } as const;
        return friend.seal(alice, oneTime, 3, sequence, content, bench.clock.now());
      });
      await bench.settle();
    }
    expect(bench.received).toEqual(['bob: 1', 'bob: 2']);
    expect(left).toHaveLength(12);
  });

  it('are given one by one to who asks, and the last resort to who asks too often', async () => {
    const bench = await KeptBench.begin({ prekeyBurst: 2, prekeyRate: 1 });
    bench.clock.advance(60_000);
    for (let often = 0; often < 3; often += 1) ask(bench, bob);
    ask(bench, carol);
    await bench.settle();
    expect(given(bench).sort()).toEqual(['last-resort', 'one-time', 'one-time', 'one-time']);
    await bench.pass(1_000);
    ask(bench, bob);
    await bench.settle();
    expect(given(bench)).toEqual(['one-time']);
  });

  it('do not grow without bounds because many ask: all together get so many, and the last resort then', async () => {
    const bench = await KeptBench.begin({ ownerPrekeyBurst: 5, ownerPrekeyRate: 1 });
    bench.clock.advance(60_000);
    for (let at = 0; at < 50; at += 1) ask(bench, person(`guest-${at}`));
    await bench.settle();
    const kinds = given(bench);
    expect(kinds.filter((kind) => kind === 'one-time')).toHaveLength(5);
    expect(kinds).toHaveLength(50);
  });

  it('are not given for somebody else', async () => {
    const bench = await KeptBench.begin();
    expect(bench.deliver(carol, { type: 'prekey-request', owner: bob, ownOnly: false })).toBe(false);
  });
});

async function leftAfterSettling(bench: KeptBench): Promise<SignedBytes[]> {
  const left = leftWithHome(bench);
  await bench.settle();
  return left;
}
