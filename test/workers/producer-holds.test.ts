import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import { ProducerHolds, type Addressee, type Producer } from '../../src/workers/producer-holds.js';
import { VirtualClock } from '../support/virtual-clock.js';

class Leaf implements Producer, Addressee {
  unsentBytes = 0;
  isHeld = false;
  readonly told: string[] = [];

  holdReading(): void {
    this.isHeld = true;
  }
  releaseReading(): void {
    this.isHeld = false;
  }
  caughtUp(): void {
    this.told.push('caught up');
  }
  standsStill(): void {
    this.told.push('stands still');
  }
}

function scene() {
  const clock = new VirtualClock();
  const holds = new ProducerHolds(clock, withLimits({ leafBacklogBytes: 1_000, stallPatience: 5_000 }));
  const [alice, bob, carol, dave] = [new Leaf(), new Leaf(), new Leaf(), new Leaf()];
  const say = (from: Leaf | undefined, to: Leaf): void => {
    holds.speaks(from);
    holds.sentTo(to);
    holds.speaks(undefined);
  };
  const fallBehind = (leaf: Leaf): void => {
    leaf.unsentBytes = 800;
    holds.fellBehind(leaf);
  };
  return { clock, holds, alice, bob, carol, dave, say, fallBehind };
}

describe('a leaf that sends to one that has fallen behind', () => {
  it('waits until half of what waits has been read, and nobody else does', () => {
    const { clock, alice, bob, carol, say, fallBehind } = scene();
    fallBehind(bob);
    say(alice, bob);
    say(undefined, bob);
    expect([alice.isHeld, carol.isHeld]).toEqual([true, false]);
    bob.unsentBytes = 501;
    clock.advance(100);
    expect(alice.isHeld).toBe(true);
    bob.unsentBytes = 500;
    clock.advance(100);
    expect([alice.isHeld, bob.told]).toEqual([false, ['caught up']]);
    expect(clock.pending).toBe(0);
  });

  it('waits for the slowest of several', () => {
    const { clock, alice, bob, carol, say, fallBehind } = scene();
    for (const slow of [bob, carol]) {
      fallBehind(slow);
      say(alice, slow);
    }
    bob.unsentBytes = 0;
    clock.advance(100);
    expect(alice.isHeld).toBe(true);
    carol.unsentBytes = 0;
    clock.advance(100);
    expect(alice.isHeld).toBe(false);
  });

  it('waits no longer than that one reads at all', () => {
    const { clock, holds, alice, bob, say, fallBehind } = scene();
    fallBehind(bob);
    say(alice, bob);
    clock.advance(4_000);
    bob.unsentBytes = 700;
    clock.advance(4_900);
    expect(bob.told).toEqual([]);
    clock.advance(200);
    expect(bob.told).toEqual(['stands still']);
    holds.ended(bob);
    expect(alice.isHeld).toBe(false);
    expect(clock.pending).toBe(0);
  });

  it('is forgotten when its link ends', () => {
    const { clock, holds, alice, bob, say, fallBehind } = scene();
    fallBehind(bob);
    say(alice, bob);
    holds.ended(alice);
    bob.unsentBytes = 0;
    clock.advance(100);
    expect(alice.isHeld).toBe(true);
    expect(clock.pending).toBe(0);
  });
});

describe('what waits for a leaf', () => {
  it('is too much above three quarters of what may', () => {
    const { holds } = scene();
    expect([holds.isCrowded(750), holds.isCrowded(751)]).toEqual([false, true]);
  });
});
