import { describe, expect, it } from 'vitest';
import { Liveness, type LivenessTimes } from '../../src/workers/liveness.js';
import { VirtualClock } from '../support/virtual-clock.js';

interface Scene {
  readonly clock: VirtualClock;
  readonly liveness: Liveness;
  readonly done: string[];
}

function scene(times: Partial<LivenessTimes> = {}): Scene {
  const clock = new VirtualClock();
  const begin = clock.now();
  const done: string[] = [];
  const note = (what: string) => (): void => void done.push(`${what} at ${clock.now() - begin}`);
  const owner = { beat: note('beat'), askForAnswer: note('probe'), silent: note('silent') };
  const standard = { heartbeat: 10_000, silence: 25_000, probeDeadline: 3_000 };
  return { clock, done, liveness: new Liveness(clock, { ...standard, ...times }, owner) };
}

describe('the heartbeat', () => {
  it('comes after each silence of its own side', () => {
    const { clock, done, liveness } = scene({ silence: 'never' });
    clock.advance(35_000);
    expect(done).toEqual(['beat at 10000', 'beat at 20000', 'beat at 30000']);
    liveness.stop();
    expect(clock.pending).toBe(0);
  });

  it('is left out where something else was sent meanwhile', () => {
    const { clock, done, liveness } = scene({ silence: 'never' });
    clock.advance(6_000);
    liveness.sent();
    clock.advance(9_999);
    expect(done).toEqual([]);
    clock.advance(1);
    expect(done).toEqual(['beat at 16000']);
  });

  it('does not come from a side that owes none', () => {
    const { clock, done } = scene({ heartbeat: 'never', silence: 'never' });
    clock.advance(100_000);
    expect(done).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('a silent other side', () => {
  it('is probed, and given up when it does not answer', () => {
    const { clock, done } = scene({ heartbeat: 'never' });
    clock.advance(27_999);
    expect(done).toEqual(['probe at 25000']);
    clock.advance(1);
    expect(done).toEqual(['probe at 25000', 'silent at 28000']);
    expect(clock.pending).toBe(0);
  });

  it('is kept when it answers the probe, and another one to make sure', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    for (const wait of [26_000, 3_000]) {
      clock.advance(wait);
      liveness.heard();
    }
    clock.advance(24_999);
    expect(done).toEqual(['probe at 25000', 'probe at 28000']);
    clock.advance(1);
    expect(done).toEqual(['probe at 25000', 'probe at 28000', 'probe at 54000']);
  });

  it('is not kept for what it had said before it fell silent, and came late', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    clock.freeze(60_000);
    liveness.probe();
    for (let beat = 0; beat < 3; beat += 1) liveness.heard();
    clock.advance(6_000);
    expect(done).toEqual(['probe at 60000', 'probe at 63000', 'silent at 66000']);
  });

  it('is not probed while it goes on talking', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    for (let count = 0; count < 10; count += 1) {
      clock.advance(20_000);
      liveness.heard();
    }
    expect(done).toEqual([]);
  });
});

describe('a link that is doubted', () => {
  it('is probed at once, and given up when it does not answer', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    clock.advance(1_000);
    liveness.heard();
    liveness.probe();
    expect(done).toEqual(['probe at 1000']);
    clock.advance(2_999);
    expect(done).toEqual(['probe at 1000']);
    clock.advance(1);
    expect(done).toEqual(['probe at 1000', 'silent at 4000']);
    liveness.stop();
    expect(clock.pending).toBe(0);
  });

  it('is trusted again when it answers, even within the same millisecond', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    clock.advance(1_000);
    liveness.probe();
    liveness.heard();
    clock.advance(27_999);
    expect(done).toEqual(['probe at 1000', 'probe at 26000']);
  });

  it('is asked once, however often it is doubted, and has no more time for that', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    liveness.probe();
    clock.advance(2_000);
    liveness.probe();
    clock.advance(1_000);
    expect(done).toEqual(['probe at 0', 'silent at 3000']);
  });

  it('is probed also where the other side owes no heartbeat, and then left in peace', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never', silence: 'never' });
    liveness.probe();
    clock.advance(1_000);
    liveness.heard();
    clock.advance(100_000);
    expect(done).toEqual(['probe at 0']);
    expect(clock.pending).toBe(0);
  });

  it('is asked anew when the machine slept since', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    liveness.probe();
    clock.advance(1_000);
    clock.sleep(60_000);
    liveness.probe();
    expect(done).toEqual(['probe at 0', 'probe at 61000']);
    clock.advance(3_000);
    expect(done).toEqual(['probe at 0', 'probe at 61000', 'silent at 64000']);
  });

  it('is not condemned by a verdict that comes late, but by the next one', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    liveness.probe();
    clock.freeze(60_000);
    clock.advance(0);
    expect(done).toEqual(['probe at 0', 'probe at 60000']);
    clock.freeze(60_000);
    clock.advance(0);
    expect(done).toEqual(['probe at 0', 'probe at 60000', 'silent at 120000']);
  });

  it('is kept when the answer was waiting behind the late verdict', () => {
    const { clock, done, liveness } = scene({ heartbeat: 'never' });
    liveness.probe();
    clock.freeze(60_000);
    clock.advance(0);
    liveness.heard();
    clock.advance(24_000);
    expect(done).toEqual(['probe at 0', 'probe at 60000']);
  });

  it('is left alone once it is over', () => {
    const { clock, done, liveness } = scene();
    liveness.stop();
    liveness.probe();
    clock.advance(100_000);
    expect(done).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
