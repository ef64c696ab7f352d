import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import { IntakeQueue } from '../../../src/routing/announcing/intake-queue.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeLink } from '../support/fake-link.js';
import { person } from '../support/person.js';

function queued(count: number): { queue: IntakeQueue; clock: VirtualClock; link: FakeLink; done: number[] } {
  const clock = new VirtualClock();
  const queue = new IntakeQueue(clock);
  const link = new FakeLink(person('11'), 'node');
  const done: number[] = [];
  for (let at = 0; at < count; at += 1) queue.push(link, () => void done.push(at));
  return { queue, clock, link, done };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('what neighbours say', () => {
  it('is taken in at once if it is little', () => {
    expect(queued(50).done).toEqual(upTo(50));
  });

  it('is taken in slices if it is much, in order, with time for others in between', () => {
    const { clock, done } = queued(120);
    expect(done).toHaveLength(50);
    clock.advance(1);
    expect(done).toHaveLength(100);
    clock.advance(1);
    expect(done).toEqual(upTo(120));
  });

  it('waits behind what waits already', () => {
    const { queue, clock, link, done } = queued(120);
    clock.advance(1);
    queue.push(link, () => void done.push(120));
    expect(done).toHaveLength(100);
    clock.advance(1);
    expect(done).toEqual(upTo(121));
  });

  it('ends the link that it came by if it is wrong, and nothing else', () => {
    const { queue, clock, done } = queued(50);
    const other = new FakeLink(person('12'), 'node');
    queue.push(other, () => {
      throw new ProtocolError('nonsense');
    });
    queue.push(new FakeLink(person('13'), 'node'), () => void done.push(50));
    clock.advance(1);
    expect(other.closes).toMatchObject([{ code: 1008 }]);
    expect(done).toEqual(upTo(51));
  });

  it('ends the link of a neighbour that never stops', () => {
    const { link, done } = queued(200_052);
    expect(done).toHaveLength(50);
    expect(link.closes).toMatchObject([{ code: 1013 }, { code: 1013 }]);
  });

  it('is forgotten when nobody believes it any more', () => {
    const { queue, clock, link, done } = queued(120);
    const other = new FakeLink(person('12'), 'node');
    queue.push(other, () => void done.push(1_000));
    queue.drop(link);
    clock.advance(10);
    expect(done).toEqual([...upTo(50), 1_000]);
  });

  it('leaves no timer behind', () => {
    const { clock, queue } = queued(120);
    clock.advance(10);
    expect(clock.pending).toBe(0);
    queue.push(new FakeLink(person('11'), 'node'), () => undefined);
    queue.close();
    expect(clock.pending).toBe(0);
  });
});
