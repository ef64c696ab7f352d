import { describe, expect, it } from 'vitest';
import { parsePeerId } from '../../../src/model/peer-id.js';
import { GracePeriods } from '../../../src/routing/directory/grace-periods.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const [alice, bob, carol] = [parsePeerId('alice'), parsePeerId('bob'), parsePeerId('carol')];

class Bench {
  readonly clock = new VirtualClock(0);
  readonly over: string[] = [];
  readonly graces = new GracePeriods(this.clock, 100, (id) => this.over.push(`${id} at ${this.clock.now()}`));

  at(time: number): void {
    this.clock.advance(time - this.clock.now());
  }
}

describe('a grace period', () => {
  it('ends for each at its own time', () => {
    const bench = new Bench();
    expect(bench.graces.begin(alice)).toBe(100);
    bench.at(30);
    expect(bench.graces.begin(bob)).toBe(130);
    bench.at(99);
    expect(bench.over).toEqual([]);
    bench.at(1_000);
    expect(bench.over).toEqual(['alice at 100', 'bob at 130']);
  });

  it('that was ended before is over for nobody, and those of the others go on', () => {
    const bench = new Bench();
    bench.graces.begin(alice);
    bench.at(30);
    bench.graces.begin(bob);
    bench.graces.end(alice);
    bench.at(1_000);
    expect(bench.over).toEqual(['bob at 130']);
  });

  it('that begins again is a whole one', () => {
    const bench = new Bench();
    bench.graces.begin(alice);
    bench.at(10);
    bench.graces.begin(bob);
    bench.at(60);
    bench.graces.begin(alice);
    bench.at(1_000);
    expect(bench.over).toEqual(['bob at 110', 'alice at 160']);
  });

  it('needs one timer for however many, and none for nobody', () => {
    const bench = new Bench();
    for (const id of [alice, bob, carol]) bench.graces.begin(id);
    expect(bench.clock.pending).toBe(1);
    for (const id of [alice, bob, carol]) bench.graces.end(id);
    expect(bench.clock.pending).toBe(0);
    bench.graces.begin(carol);
    bench.at(1_000);
    expect(bench.over).toHaveLength(1);
    expect(bench.clock.pending).toBe(0);
  });

  it('may begin for somebody else when it ends', () => {
    const clock = new VirtualClock(0);
    const over: string[] = [];
    const graces: GracePeriods = new GracePeriods(clock, 100, (id) => {
      over.push(`${id} at ${clock.now()}`);
      if (id === alice) graces.begin(carol);
    });
    graces.begin(alice);
    graces.begin(bob);
    clock.advance(1_000);
    expect(over).toEqual(['alice at 100', 'bob at 100', 'carol at 200']);
  });

  it('is over for nobody once all are closed', () => {
    const bench = new Bench();
    bench.graces.begin(alice);
    bench.graces.close();
    bench.at(1_000);
    expect([bench.over, bench.clock.pending]).toEqual([[], 0]);
  });
});
