import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import { randomFraction, type RandomSource } from '../../src/platform/random.js';
import { IncomingStream } from '../../src/delivery/incoming-stream.js';
import { OutgoingStream, type Letter } from '../../src/delivery/outgoing-stream.js';
import { addressWith } from '../routing/support/person.js';
import { seededRandom } from '../support/seeded-random.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { CountingClock } from './support/counting-clock.js';
import { newLetter } from './support/letters.js';
import { textOf } from '../support/message-bodies.js';

const limits = withLimits({ streamWindowMessages: 5, streamWindowBytes: 60 });

interface Weather {
  readonly seed: number;
  /** How much of what is sent is lost, and how much comes twice; from 0 to 1. */
  readonly loss: number;
  readonly doubling: number;
  /** Longest time on the way, in milliseconds: whatever is sent meanwhile may come first. */
  readonly delay: number;
  /** Each letter's bytes, and the time until the next one. */
  readonly letters: readonly { readonly bytes: number; readonly pause: number }[];
  /** When the way is lost and found again, in milliseconds from the one before. */
  readonly outages: readonly number[];
}

const weather: fc.Arbitrary<Weather> = fc.record({
  seed: fc.nat(),
  loss: fc.double({ min: 0, max: 0.7, noNaN: true }),
  doubling: fc.double({ min: 0, max: 0.5, noNaN: true }),
  delay: fc.constantFrom(0, 10, 3_000, 20_000),
  letters: fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 70 }), pause: fc.constantFrom(0, 0, 1, 2_500) }), {
    minLength: 1,
    maxLength: 25,
  }),
  outages: fc.array(fc.constantFrom(1, 500, 5_000), { maxLength: 6 }),
});

/** One stream over a channel that loses, doubles and delays, in both directions. */
class Channel {
  readonly time = new VirtualClock();
  readonly timers = new CountingClock(this.time);
  readonly shown: string[] = [];
  readonly confirmed: string[] = [];
  readonly violations: string[] = [];
  readonly stream: OutgoingStream;
  readonly #incoming = new IncomingStream(limits);
  readonly #random: RandomSource;
  readonly #weather: Weather;
  /** Bytes of each letter that was offered under the present way and is not confirmed yet, by its number. */
  readonly #offered = new Map<number, number>();
  #isFair = false;
  #isWay = true;
  #confirmedUpTo = 0;

  constructor(present: Weather) {
    this.#weather = present;
    this.#random = seededRandom(present.seed);
    const addressee = addressWith('bob', 1);
    const stored = { addressee, epoch: 3, nextSequence: 1, confirmed: 0, read: 0 };
    this.stream = new OutgoingStream(stored, {
      clock: this.timers,
      limits,
      late: () => undefined,
      offer: ({ sequence, bytes, message: { body, sentAt } }, floor) => {
        if (!this.#isWay) return false;
        if (floor !== this.#confirmedUpTo + 1) this.violations.push(`floor ${floor} after ${this.#confirmedUpTo}`);
        if (sequence === floor) this.#offered.clear();
        this.#offered.set(sequence, bytes);
        this.#checkWindow();
        this.#pass(() => this.#arrived({ epoch: 3, sequence, floor, body, sentAt }));
        return true;
      },
    });
  }

  /** From here on everything arrives. */
  clearUp(): void {
    this.#isFair = true;
    this.setWay(true);
  }

  setWay(isWay: boolean): void {
    this.#isWay = isWay;
    if (isWay) this.stream.offerAgain();
    else this.stream.pause();
  }

  get isWay(): boolean {
    return this.#isWay;
  }

  /** A timer runs only while something is offered and not confirmed. */
  checkTimers(): void {
    if (this.timers.running > 1) this.violations.push(`${this.timers.running} timers`);
    if (this.timers.running > 0 && this.stream.messages === 0) this.violations.push('a timer for nothing');
    if (this.timers.running === 0 && this.stream.messages > 0 && this.#isWay) this.violations.push('no timer');
  }

  #checkWindow(): void {
    const bytes = [...this.#offered.values()].reduce((sum, count) => sum + count, 0);
    if (this.#offered.size > limits.streamWindowMessages) this.violations.push(`${this.#offered.size} on their way`);
    if (this.#offered.size > 1 && bytes > limits.streamWindowBytes) this.violations.push(`${bytes} bytes on their way`);
  }

  #pass(arrive: () => void): void {
    const { loss, doubling, delay } = this.#weather;
    const isLost = !this.#isFair && randomFraction(this.#random) < loss;
    const copies = isLost ? 0 : randomFraction(this.#random) < doubling ? 2 : 1;
    for (let count = 0; count < copies; count += 1)
      this.time.after(this.#isFair ? 1 : Math.floor(randomFraction(this.#random) * delay), arrive);
  }

  #arrived(arrival: Parameters<IncomingStream['take']>[0]): void {
    this.shown.push(...this.#incoming.take(arrival).map(({ body }) => textOf(body)));
    const { sequence } = this.#incoming.mark;
    this.#pass(() => {
      this.#confirmedUpTo = Math.max(this.#confirmedUpTo, sequence);
      for (const number of this.#offered.keys()) if (number <= sequence) this.#offered.delete(number);
      this.confirmed.push(...this.stream.confirm(sequence).map(({ message }) => textOf(message.body)));
    });
  }
}

/** Runs the weather to its end, and some fair weather after it. */
function sail(present: Weather): Channel {
  const channel = new Channel(present);
  let at = 0;
  for (const wait of present.outages) {
    at += wait;
    channel.time.after(at, () => channel.setWay(!channel.isWay));
  }
  for (const [index, { bytes, pause }] of present.letters.entries()) {
    const text = `${index + 1}`;
    const letter: Letter = newLetter(channel.stream.takeNumber(), text, channel.time.now());
    channel.stream.add({ ...letter, bytes });
    channel.time.advance(pause);
    channel.checkTimers();
  }
  for (let count = 0; count < 60; count += 1) {
    channel.time.advance(997);
    channel.checkTimers();
  }
  channel.clearUp();
  channel.time.advance(120_000);
  channel.checkTimers();
  return channel;
}

describe('over a channel that loses, doubles, delays and breaks', () => {
  it('every message is shown once, in order, and its sender knows', () => {
    fc.assert(
      fc.property(weather, (present) => {
        const channel = sail(present);
        const all = present.letters.map((_, index) => `${index + 1}`);
        expect(channel.shown).toEqual(all);
        expect(channel.confirmed).toEqual(all);
        expect(channel.stream.messages).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('the window, the floor and the timers are kept at every moment', () => {
    fc.assert(
      fc.property(weather, (present) => {
        expect(sail(present).violations).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
