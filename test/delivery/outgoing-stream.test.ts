import { describe, expect, it } from 'vitest';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { OutgoingStream } from '../../src/delivery/outgoing-stream.js';
import type { StoredOutgoingStream } from '../../src/protocol/stored/streams.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { addressWith } from '../routing/support/person.js';
import { CountingClock } from './support/counting-clock.js';
import { newLetter } from './support/letters.js';
import { textOf } from '../support/message-bodies.js';

/** A stream whose offers a test sees, and takes or not. */
class Bench {
  readonly time = new VirtualClock();
  readonly clock = new CountingClock(this.time);
  /** What was offered since the last call of `take`. */
  readonly offers: string[] = [];
  /** What the stream told. */
  readonly ends: string[] = [];
  readonly stream: OutgoingStream;
  isWay = true;

  constructor(limits: Partial<Limits> = {}, kept: Partial<StoredOutgoingStream> = {}) {
    const addressee = addressWith('bob', 1);
    const stored = { addressee, epoch: 7, nextSequence: 1, confirmed: 0, read: 0, ...kept };
    this.stream = new OutgoingStream(stored, {
      clock: this.clock,
      limits: withLimits({ confirmationPatience: 2_000, longestRetry: 30_000, ...limits }),
      offer: ({ sequence }, floor) => {
        if (this.isWay) this.offers.push(`${sequence} from ${floor}`);
        return this.isWay;
      },
      late: () => void this.ends.push('late'),
    });
  }

  add(...texts: readonly string[]): void {
    for (const text of texts) this.stream.add(newLetter(this.stream.takeNumber(), text, this.time.now()));
  }

  /** Returns the texts that have arrived by that. */
  confirm(sequence: number): string[] {
    return this.stream.confirm(sequence).map(({ message }) => textOf(message.body));
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
    bench.confirm(2);
    bench.add('d');
    expect(bench.take()).toEqual(['4 from 3']);
  });

  it('is done with what is confirmed, in order and once', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    expect([2, 2, 1].map((sequence) => bench.confirm(sequence))).toEqual([['a', 'b'], [], []]);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([1, 1]);
    bench.confirm(3);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([0, 0]);
    expect(bench.clock.running).toBe(0);
  });

  it('goes on where it was kept, under its old epoch and numbers', () => {
    const bench = new Bench();
    bench.add('a', 'b');
    bench.confirm(1);
    bench.stream.readUpTo(1);
    const { stored } = bench.stream;
    expect(stored).toMatchObject({ epoch: 7, nextSequence: 3, confirmed: 1, read: 1 });
    const next = new Bench({}, stored);
    next.stream.add(newLetter(2, 'b', 0));
    next.add('c');
    expect(next.take()).toEqual(['2 from 2', '3 from 2']);
  });

  it('passes over a number that was never kept, once what is before it is confirmed', () => {
    const bench = new Bench();
    bench.add('a');
    bench.stream.takeNumber();
    bench.add('c');
    expect(bench.take()).toEqual(['1 from 1', '3 from 1']);
    bench.confirm(1);
    bench.stream.offerAgain();
    expect(bench.take()).toEqual(['3 from 3']);
  });

  it('believes no confirmation of what was never sent', () => {
    const bench = new Bench();
    bench.add('a');
    expect(bench.confirm(9)).toEqual(['a']);
    expect(bench.stream.stored).toMatchObject({ nextSequence: 2, confirmed: 0 });
    expect(bench.stream.readUpTo(9)).toBe(false);
  });

  it('counts as read what is confirmed, once', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    bench.confirm(2);
    expect([3, 2, 1].map((sequence) => bench.stream.readUpTo(sequence))).toEqual([true, false, false]);
    expect(bench.stream.stored.read).toBe(2);
  });

  it('gives up what is over, and offers the rest with another floor', () => {
    const bench = new Bench();
    bench.add('a', 'b', 'c');
    bench.take();
    expect(bench.stream.remove(({ sequence }) => sequence <= 2).map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(bench.take()).toEqual(['3 from 3']);
    expect([bench.stream.messages, bench.stream.bytes]).toEqual([1, 1]);
  });

  it('forgets what is sealed when its addressee has another ID, and not otherwise', () => {
    const bench = new Bench();
    bench.add('a');
    const [letter] = bench.stream.letters;
    const packet = { bytes: new Uint8Array(), prekey: 1, context: {}, floor: 1 };
    letter!.packet = packet;
    bench.stream.address(addressWith('bob', 1));
    expect(letter!.packet).toBe(packet);
    bench.stream.address(addressWith('bobby', 1));
    expect(letter!.packet).toBeUndefined();
  });
});

describe('the window', () => {
  it('holds so many messages', () => {
    const bench = new Bench({ streamWindowMessages: 2 });
    bench.add('a', 'b', 'c', 'd');
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    bench.confirm(1);
    expect(bench.take()).toEqual(['3 from 2']);
    bench.confirm(3);
    expect(bench.take()).toEqual(['4 from 4']);
  });

  it('holds so many bytes', () => {
    const bench = new Bench({ streamWindowBytes: 10 });
    bench.add('12345', '12345', '1');
    expect(bench.take()).toEqual(['1 from 1', '2 from 1']);
    bench.confirm(1);
    expect(bench.take()).toEqual(['3 from 2']);
  });

  it('lets a letter through that alone is larger', () => {
    const bench = new Bench({ streamWindowBytes: 10 });
    bench.add('1', '12345678901', '2');
    expect(bench.take()).toEqual(['1 from 1']);
    bench.confirm(1);
    expect(bench.take()).toEqual(['2 from 2']);
    bench.confirm(2);
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
    bench.confirm(1);
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

describe('a stream that is offered in vain', () => {
  it('says so each time, and which letters it was', () => {
    const bench = new Bench({ streamWindowMessages: 2 });
    bench.add('a', 'b', 'c');
    bench.time.advance(1_999);
    expect(bench.ends).toEqual([]);
    bench.time.advance(1);
    expect(bench.ends).toEqual(['late']);
    expect(bench.stream.letters.map((letter) => bench.stream.isLate(letter))).toEqual([true, true, false]);
    bench.time.advance(4_000);
    expect(bench.ends).toEqual(['late', 'late']);
  });
});
