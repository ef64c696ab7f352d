import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import { hour, minute, second } from '../../src/model/units.js';
import type { SignedBytes } from '../../src/protocol/messages.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import { Outcasts } from '../../src/server/outcasts.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';
import { recordAnnouncement } from '../routing/support/mesh-bench.js';
import { person } from '../routing/support/person.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { World } from '../support/world.js';

function keyOf(number: number): Uint8Array {
  const key = new Uint8Array(32);
  new DataView(key.buffer).setUint32(0, number);
  return key;
}

describe('a node that was cut off', () => {
  function bench(): { clock: VirtualClock; outcasts: Outcasts; isOut: (number: number) => boolean } {
    const clock = new VirtualClock();
    const outcasts = new Outcasts(clock, withLimits({}));
    return { clock, outcasts, isOut: (number) => outcasts.refusalOf(keyOf(number)) !== undefined };
  }

  it('stays out for a minute, and nobody else does', () => {
    const { clock, outcasts, isOut } = bench();
    outcasts.add(keyOf(1));
    expect(outcasts.refusalOf(keyOf(1))).toMatchObject({ kind: 'forbidden' });
    expect(outcasts.refusalOf(keyOf(1))?.words).toContain('60 s');
    expect(isOut(2)).toBe(false);
    clock.advance(minute - 1);
    expect(isOut(1)).toBe(true);
    clock.advance(1);
    expect(isOut(1)).toBe(false);
  });

  it('stays out twice as long each time, an hour at most', () => {
    const { clock, outcasts, isOut } = bench();
    for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
      outcasts.add(keyOf(1));
      clock.advance(minutes * minute - 1);
      expect(isOut(1)).toBe(true);
      clock.advance(1);
      expect(isOut(1)).toBe(false);
    }
  });

  it('is forgotten when it keeps the peace for an hour', () => {
    const { clock, outcasts, isOut } = bench();
    outcasts.add(keyOf(1));
    outcasts.add(keyOf(1));
    clock.advance(2 * minute + hour);
    outcasts.add(keyOf(1));
    clock.advance(minute);
    expect(isOut(1)).toBe(false);
  });

  it('makes room when there are too many, whose time ends first', () => {
    const { outcasts, isOut } = bench();
    outcasts.add(keyOf(1));
    outcasts.add(keyOf(1));
    for (let number = 2; number <= 10_001; number += 1) outcasts.add(keyOf(number));
    expect(isOut(1)).toBe(true);
    expect(isOut(2)).toBe(false);
    expect(isOut(10_001)).toBe(true);
  });
});

function forgedRecord(): Uint8Array {
  const genuine = recordAnnouncement(person('mallory'));
  if (genuine.kind !== 'node') throw new Error('not a node');
  const record: SignedBytes = { record: genuine.record.record, signature: new Uint8Array(64).fill(7) };
  return encodeLinkMessage({ type: 'announcement', announcement: { kind: 'node', record } }).slice();
}

describe('a node that passes on forged records whenever it is linked', () => {
  it.each(['it dials', 'it is dialled'])('costs the others next to nothing where %s', async (how) => {
    const fabric = new Fabric();
    const isDialled = how === 'it is dialled';
    const hostile = fabric.peer({ id: '66', port: 66, peers: isDialled ? [] : [World.url(10)] });
    if (isDialled) await fabric.during(hostile.join());
    const node10 = await fabric.joined({ id: '10', port: 10, peers: isDialled ? [World.url(66)] : [] });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)] });
    if (!isDialled) await fabric.during(hostile.join());
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(12)] });
    await fabric.pass(second);

    const forged = forgedRecord();
    const [uninvolved] = fabric.openBetween(node10, node12);
    const before = uninvolved!.in.length + uninvolved!.out.length;
    for (let left = minute - second; left > 0; left -= 50) {
      for (const wire of fabric.openBetween(node10, hostile))
        if (wire.from === hostile) wire.inject(forged);
        else wire.injectBack(forged);
      await fabric.pass(50);
    }
    expect(node10.counters.badSignature).toBe(1);
    expect(node10.counters.heldDown).toBeGreaterThan(0);
    expect(uninvolved!.in.length + uninvolved!.out.length - before).toBeLessThan(60);
    await fabric.pass(minute);
    expect(rosterOf(alice)).toContain('66@66');
  });
});
