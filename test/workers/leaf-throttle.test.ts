import { describe, expect, it } from 'vitest';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { LeafThrottle } from '../../src/workers/leaf-throttle.js';
import { VirtualClock } from '../support/virtual-clock.js';

interface Scene {
  readonly clock: VirtualClock;
  readonly throttle: LeafThrottle;
  readonly released: number[];
  readonly told: string[];
  /** Sends messages that are their number over and over; gives how many of them passed at once. */
  readonly send: (count: number, bytes?: number) => number;
}

function scene(limits: Partial<Limits> = {}): Scene {
  const clock = new VirtualClock();
  const begin = clock.now();
  const released: number[] = [];
  const told: string[] = [];
  const note = (what: string): void => void told.push(`${what} at ${clock.now() - begin}`);
  const throttle = new LeafThrottle(clock, withLimits(limits), {
    release: ([first = 0]) => void released.push(first),
    slowDown: (delay) => note(`pause for ${delay}`),
    readOn: () => note('resume'),
    overrun: () => note('overrun'),
  });
  let number = 0;
  const send = (count: number, bytes = 100): number => {
    let passed = 0;
    for (let sent = 0; sent < count; sent += 1) {
      const frame = new Uint8Array(bytes + 2).fill((number += 1));
      passed += Number(throttle.admits(frame, 1, bytes + 1));
    }
    return passed;
  };
  return { clock, throttle, released, told, send };
}

describe('the messages of a leaf', () => {
  it('pass in a burst of 200, and then 50 in a second, in order', () => {
    const { clock, send, released, told } = scene();
    expect(send(210)).toBe(200);
    clock.advance(100);
    expect(released).toEqual([201, 202, 203, 204, 205]);
    clock.advance(100);
    expect(released).toHaveLength(10);
    clock.advance(60_000);
    expect(released).toHaveLength(10);
    expect(clock.pending).toBe(0);
    expect(send(210)).toBe(200);
    expect(told).toEqual([]);
  });

  it('do not overtake those that are held back', () => {
    const { clock, send, released } = scene({ messageBurst: 1, messageRate: 1 });
    send(3);
    clock.advance(1_500);
    expect(send(1)).toBe(0);
    clock.advance(10_000);
    expect(released).toEqual([2, 3, 4]);
  });

  it('count as many as they say', () => {
    const { clock, throttle, send, released } = scene();
    expect(throttle.admits(new Uint8Array(10), 0, 10, { messages: 199, bytes: 10 })).toBe(true);
    expect(throttle.admits(new Uint8Array(10), 0, 10, { messages: 100, bytes: 10 })).toBe(false);
    expect(send(1)).toBe(0);
    clock.advance(1_970);
    expect(released).toEqual([]);
    clock.advance(10);
    expect(released).toEqual([0]);
    clock.advance(20);
    expect(released).toEqual([0, 1]);
  });

  it('are held to a rate of bytes as well', () => {
    const { clock, send, released } = scene({ messageBurstBytes: 10_000, messageRateBytes: 1_000 });
    expect(send(12, 1_000)).toBe(10);
    clock.advance(1_000);
    expect(released).toEqual([11]);
    clock.advance(1_000);
    expect(released).toEqual([11, 12]);
  });

  it('are not read while too many wait, and the leaf is told for how long; then they are read again', () => {
    const { clock, send, told } = scene({ heldBackBytes: 16_400 });
    // 200 at once, and 164 bytes for each one that waits.
    send(300);
    expect(told).toEqual([]);
    send(1);
    expect(told).toEqual(['pause for 1010 at 0']);
    clock.advance(5_000);
    expect(told).toEqual(['pause for 1010 at 0', 'resume at 1020']);
  });

  it('end the link when they come in spite of that', () => {
    const { send, told } = scene({ heldBackBytes: 16_400 });
    send(1_000);
    expect(told).toEqual(['pause for 1010 at 0']);
    send(1);
    expect(told.at(-1)).toBe('overrun at 0');
  });

  it('are forgotten when the link has ended', () => {
    const { clock, throttle, send, released } = scene();
    send(300);
    throttle.stop();
    clock.advance(60_000);
    expect(released).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
