import { describe, expect, it } from 'vitest';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { OutgoingStream } from '../../src/delivery/outbox.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { addressWith } from '../routing/support/person.js';
import { CountingClock } from './support/counting-clock.js';

/** A stream whose offers a test sees, and takes or not. */
class Bench {
  readonly time = new VirtualClock();
  readonly clock = new CountingClock(this.time);
  /** What was offered since the last call of `take`. */
  readonly offers: string[] = [];
  /** What became of the letters. */
  readonly ends: string[] = [];
  readonly stream: OutgoingStream;
  isWay = true;

  constructor(limits: Partial<Limits> = {}) {
    this.stream = new OutgoingStream({
      addressee: addressWith('bob', 1),
      epoch: 7,
      clock: this.clock,
      limits: withLimits({ confirmationPatience: 2_000, longestRetry: 30_000, ...limits }),
      offer: ({ sequence }, floor) => {
        if (this.isWay) this.offers.push(`${sequence} from ${floor}`);
        return this.isWay;
      },
    });
  }

  add(...texts: readonly string[]): void {
    for (const text of texts) {
      const confirmed = (): void => void this.ends.push(`${text} confirmed`);
      const failed = (words: string): void => void this.ends.push(`${text} failed: ${words}`);
      this.stream.add({ text, bytes: text.length, sentAt: this.time.now(), confirmed, failed });
    }
  }

  take(): string[] {
    return this.offers.splice(0);
  }
}

describe('an outgoing stream', () => {
  it('numbers its letters from 1 without a gap and offers them at once', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    expect(bench.take()).toEqual(['1 from 1', '2 from 1', '3 from 1']);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([3, 3]);
  });

  it('names as its floor the first letter that is not confirmed', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    bench.take();
    bench.stream.confirmed(2);
    bench.add('d');
    expect(bench.take()).toEqual(['4 from 3']);
  });

  it('is done with what is confirmed, in order and once', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    bench.stream.confirmed(2);
    bench.stream.confirmed(2);
    bench.stream.confirmed(1);
    expect(bench.ends).toEqual(['a confirmed', 'b confirmed']);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([1, 1]);
    bench.stream.confirmed(3);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([0, 0]);
    expect(bench.clock.running).toBe(0);
  });

  it('may be added to while a letter is told of its end', () => {
    const bench = new Bench();
    const confirmed = (): void => bench.add('b');
    bench.stream.add({ text: 'a', bytes: 1, sentAt: 0, confirmed, failed: () => undefined });
    bench.stream.confirmed(1);
    expect(bench.take()).toEqual(['1 from 1', '2 from 2']);
    expect(bench.stream.messages).toBe(1);
  });
});

describe('the window', () => {
  it('holds so many messages', () => {
    const bench = new Bench({ streamWindowMessages: 2 });
    bench.add('a', 'b', 'c', 'd');
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    bench.stream.confirmed(1);
    expect(bench.take()).toEqual(['3 from 2']);
    bench.stream.confirmed(3);
    expect(bench.take()).toEqual(['4 from 4']);
  });

  it('holds so many bytes', () => {
    const bench = new Bench({ streamWindowBytes: 10 });
    bench.add('12345', '12345', '1');
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    bench.stream.confirmed(1);
    expect(bench.take()).toEqual(['3 from 2']);
  });

  it('lets a letter through that alone is larger', () => {
    const bench = new Bench({ streamWindowBytes: 10 });
    bench.add('1', '12345678901', '2');
    expect(bench.take()).toEqual(['1 from 1']);
    bench.stream.confirmed(1);
    expect(bench.take()).toEqual(['2 from 2']);
    bench.stream.confirmed(2);
    expect(bench.take()).toEqual(['3 from 3']);
  });
});

describe('a letter that is not confirmed', () => {
  it('is offered again after 2 s, then after twice as long each time, at most 30 s', () => {
    const bench = new Bench();
    bench.add('a');
    bench.take();
    for (const wait of [2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      bench.time.advance(wait - 1);
      expect(bench.take()).toEqual([]);
      bench.time.advance(1);
      expect(bench.take()).toEqual(['1 from 1']);
    }
  });

  it('is waited for as at first again when another one was confirmed', () => {
    const bench = new Bench();
    bench.add('a', 'b');
    bench.time.advance(60_000);
    bench.take();
    bench.stream.confirmed(1);
    bench.time.advance(2_000);
    expect(bench.take()).toEqual(['2 from 2']);
  });

  it('is offered again with all that follow it', () => {
    const bench = new Bench({ streamWindowMessages: 2 });
    bench.add('a', 'b', 'c');
    bench.take();
    bench.time.advance(2_000);
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
  });

  it('is offered again at once when there is a new way', () => {
    const bench = new Bench();
    bench.add('a', 'b');
    bench.take();
    bench.stream.offerAgain();
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    expect(bench.clock.running).toBe(1);
  });
});

describe('a stream without a way', () => {
  it('waits without a timer, and offers everything when there is one', () => {
    const bench = new Bench();
    bench.isWay = false;
    bench.add('a', 'b');
    expect(bench.clock.running).toBe(0);
    bench.isWay = true;
    bench.stream.offerAgain();
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    expect(bench.clock.running).toBe(1);
  });

  it('stops its timer when the way is lost', () => {
    const bench = new Bench();
    bench.add('a');
    bench.take();
    bench.isWay = false;
    bench.stream.pause();
    expect(bench.clock.running).toBe(0);
    bench.time.advance(600_000);
    expect(bench.take()).toEqual([]);
  });

  it('gives up its timer when it finds out by itself', () => {
    const bench = new Bench();
    bench.add('a');
    bench.isWay = false;
    bench.time.advance(600_000);
    expect(bench.clock.running).toBe(0);
  });
});

describe('a stream that fails', () => {
  it('tells every letter why, and keeps none', () => {
    const bench = new Bench({ streamWindowMessages: 1 });
    bench.add('a', 'b');
    bench.stream.fail('the peer is closed');
    bench.stream.fail('twice');
    expect(bench.ends).toEqual(['a failed: the peer is closed', 'b failed: the peer is closed']);
    expect([bench.stream.messages, bench.stream.bytes, bench.clock.running]).toEqual([0, 0, 0]);
  });
});
