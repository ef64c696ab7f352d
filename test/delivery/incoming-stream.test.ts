import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import { IncomingStream, type Arrival } from '../../src/delivery/incoming-stream.js';
import { textBody, textOf } from '../support/message-bodies.js';
import { processorTime } from '../support/processor-time.js';

const limits = withLimits({ streamWindowMessages: 8 });

function arrival(sequence: number, floor = 1, epoch = 5): Arrival {
  return { epoch, sequence, floor, sentAt: 0, body: textBody(`${epoch}.${sequence}`) };
}

class Bench {
  readonly stream: IncomingStream;
  readonly shown: string[] = [];

  constructor(own = limits) {
    this.stream = new IncomingStream(own);
  }

  take(...arrivals: readonly Arrival[]): string[] {
    const before = this.shown.length;
    for (const next of arrivals) this.shown.push(...this.stream.take(next).map(({ body }) => textOf(body)));
    return this.shown.slice(before);
  }
}

describe('an incoming stream', () => {
  it('hands over what comes in order at once', () => {
    const bench = new Bench();
    expect(bench.take(arrival(1))).toEqual(['5.1']);
    expect(bench.take(arrival(2))).toEqual(['5.2']);
    expect(bench.stream.mark).toEqual({ epoch: 5, sequence: 2 });
  });

  it('hands over nothing twice', () => {
    const bench = new Bench();
    bench.take(arrival(1), arrival(2));
    expect(bench.take(arrival(2), arrival(1), arrival(2))).toEqual([]);
    expect(bench.stream.mark.sequence).toBe(2);
  });

  it('keeps what comes too early, and marks only what has no gap before it', () => {
    const bench = new Bench();
    expect(bench.take(arrival(3), arrival(2))).toEqual([]);
    expect(bench.stream.mark.sequence).toBe(0);
    expect(bench.take(arrival(1))).toEqual(['5.1', '5.2', '5.3']);
    expect(bench.stream.mark.sequence).toBe(3);
  });

  it('keeps no more than a window of it: what is farther is taken when it is offered again', () => {
    const bench = new Bench();
    bench.take(arrival(8), arrival(9), arrival(4_000_000_000));
    expect(bench.take(...[1, 2, 3, 4, 5, 6, 7].map((sequence) => arrival(sequence)))).toHaveLength(8);
    expect(bench.take(arrival(9))).toEqual(['5.9']);
  });

  it('keeps no more bytes of it than a window has, and takes the rest when it is offered again', () => {
    const bench = new Bench(withLimits({ streamWindowBytes: 10 }));
    const large = (sequence: number): Arrival => ({
      ...arrival(sequence),
      body: textBody('é'.repeat(2)),
    });
    expect(bench.take(large(2), large(3), large(4), large(3))).toEqual([]);
    expect(bench.take(large(1))).toHaveLength(3);
    expect(bench.stream.mark.sequence).toBe(3);
    expect(bench.take(large(6), large(7), large(4), large(5))).toHaveLength(4);
  });

  it('hands over what is in line, however large it is', () => {
    const bench = new Bench(withLimits({ streamWindowBytes: 10 }));
    expect(bench.take({ ...arrival(1), body: textBody('x'.repeat(11)) })).toHaveLength(1);
    expect(bench.take({ ...arrival(9, 9), body: textBody('x'.repeat(11)) })).toHaveLength(1);
  });

  it('has all its room again with each new life, and when the floor has risen', () => {
    const bench = new Bench(withLimits({ streamWindowBytes: 6 }));
    bench.take(arrival(2), arrival(3));
    expect(bench.take(arrival(2, 1, 6), arrival(3, 1, 6), arrival(1, 1, 6))).toEqual(['6.1', '6.2', '6.3']);
    bench.take(arrival(5, 1, 6), arrival(6, 1, 6));
    expect(bench.take(arrival(8, 7, 6), arrival(9, 7, 6), arrival(7, 7, 6))).toEqual([
      ...['6.5', '6.6'],
      ...['6.7', '6.8', '6.9'],
    ]);
  });

  it('begins where the sender is, if this peer is new', () => {
    const bench = new Bench();
    expect(bench.take(arrival(71, 70))).toEqual([]);
    expect(bench.take(arrival(70, 70))).toEqual(['5.70', '5.71']);
  });
});

describe('the floor', () => {
  it('says what is not to be waited for any more', () => {
    const bench = new Bench();
    bench.take(arrival(1), arrival(4));
    expect(bench.take(arrival(5, 4))).toEqual(['5.4', '5.5']);
    expect(bench.stream.mark.sequence).toBe(5);
  });

  it('does not withhold what had come before it rose', () => {
    const bench = new Bench();
    bench.take(arrival(3), arrival(5));
    expect(bench.take(arrival(7, 7))).toEqual(['5.3', '5.5', '5.7']);
  });

  it('is not lowered by what comes late', () => {
    const bench = new Bench();
    bench.take(arrival(5, 5));
    expect(bench.take(arrival(2, 1))).toEqual([]);
    expect(bench.stream.mark.sequence).toBe(5);
  });

  it('far above what was received costs no more than a near one', () => {
    const bench = new Bench();
    // Counting up to it took a second and a half once, and three quarters of an hour up to the largest number.
    const time = processorTime(() => expect(bench.take(arrival(3_000_000, 3_000_000))).toEqual(['5.3000000']));
    expect(time).toBeLessThan(500);
  });

  it('above the message itself makes no sense, and the message does nothing', () => {
    const bench = new Bench();
    expect(bench.take(arrival(3, 4))).toEqual([]);
    expect(bench.stream.mark).toEqual({ epoch: 0, sequence: 0 });
  });
});

describe('another life of the stream', () => {
  it('begins anew, and forgets what came too early in the one before', () => {
    const bench = new Bench();
    bench.take(arrival(1), arrival(3));
    expect(bench.take(arrival(1, 1, 6))).toEqual(['6.1']);
    expect(bench.take(arrival(2, 1, 6))).toEqual(['6.2']);
    expect(bench.stream.mark).toEqual({ epoch: 6, sequence: 2 });
  });

  it('is not begun by a message of an older one', () => {
    const bench = new Bench();
    bench.take(arrival(1, 1, 6));
    expect(bench.take(arrival(1), arrival(2))).toEqual([]);
    expect(bench.stream.mark).toEqual({ epoch: 6, sequence: 1 });
  });
});

describe('whatever the order and however often', () => {
  it('everything within a window is handed over once, in order', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const anyOrder = fc
      .tuple(fc.shuffledSubarray(numbers, { minLength: 8 }), fc.array(fc.constantFrom(...numbers), { maxLength: 8 }))
      .map(([all, again]) => [...all, ...again])
      .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
    fc.assert(
      fc.property(anyOrder, (order) => {
        const bench = new Bench();
        bench.take(...order.map((sequence) => arrival(sequence)));
        expect(bench.shown).toEqual(numbers.map((sequence) => `5.${sequence}`));
      }),
    );
  });

  it('nothing is handed over twice or out of order, and the mark never falls', () => {
    const anything = fc.record({
      sequence: fc.nat(30),
      floor: fc.nat(30),
      epoch: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (list) => {
        const bench = new Bench();
        let mark = bench.stream.mark;
        for (const { sequence, floor, epoch } of list) {
          bench.take(arrival(sequence, floor, epoch));
          const next = bench.stream.mark;
          expect(next.epoch > mark.epoch || (next.epoch === mark.epoch && next.sequence >= mark.sequence)).toBe(true);
          if (next.epoch === epoch && floor <= sequence) expect(next.sequence).toBeGreaterThanOrEqual(floor - 1);
          mark = next;
        }
        const places = bench.shown.map((text) => text.split('.').map(Number) as [number, number]);
        for (const [at, [epoch, sequence]] of places.entries()) {
          const [lastEpoch, last] = places[at - 1] ?? [0, 0];
          expect(epoch > lastEpoch || (epoch === lastEpoch && sequence > last)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
