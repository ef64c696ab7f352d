import { describe, expect, test } from 'vitest';
import type { Place } from '../../../node/cluster/place.js';
import { Supervisor, type Exit, type WorkerObserver } from '../../../node/cluster/supervisor.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const limits = { firstRetry: 500, longestRetry: 30_000 };

interface Started {
  readonly place: Place;
  readonly observer: WorkerObserver;
  isAskedToEnd: boolean;
}

/** A supervisor, and the processes that it has started, in their order. */
function supervised(count: number) {
  const clock = new VirtualClock();
  const started: Started[] = [];
  const lines: string[] = [];
  const supervisor = new Supervisor({
    count,
    start: (place, observer) => {
      const process: Started = { place, observer, isAskedToEnd: false };
      started.push(process);
      return {
        end: () => {
          process.isAskedToEnd = true;
        },
      };
    },
    clock,
    random: seededRandom(1),
    limits,
    print: (line) => void lines.push(line),
  });
  const ending = supervisor.run();
  const at = (index: number): Started => {
    const found = started[index];
    if (!found) throw new Error(`only ${started.length} were started`);
    return found;
  };
  const join = (index: number, port = 40_001 + index): void => {
    const { number } = at(index).place;
    at(index).observer.joined({ kind: 'joined', id: `hub-${number}`, pid: 1, ownUrl: urlAt(port) });
  };
  const endOf = (index: number, exit: Exit): void => at(index).observer.ended(exit);
  return { clock, started, lines, supervisor, ending, at, join, endOf };
}

function urlAt(port: number): string {
  return `ws://127.0.0.1:${port}/`;
}

const killed: Exit = { code: null, signal: 'SIGKILL' };
const quiet: Exit = { code: 0, signal: null };

describe('workers that share an address', () => {
  test('are started one after the other, and each is told those before it', () => {
    const { started, join } = supervised(3);
    expect(started.map(({ place }) => place)).toEqual([{ number: 1, siblings: [], ownPort: 0 }]);
    join(0);
    expect(started).toHaveLength(2);
    join(1);
    expect(started.map(({ place }) => place.siblings)).toEqual([[], [urlAt(40_001)], [urlAt(40_001), urlAt(40_002)]]);
  });

  test('are started again, at the port they had, when they have ended', () => {
    const { clock, started, join, endOf, at, lines } = supervised(2);
    join(0);
    join(1);
    endOf(0, killed);
    expect(started).toHaveLength(2);
    clock.advance(limits.firstRetry);
    expect(at(2).place).toEqual({ number: 1, siblings: [urlAt(40_002)], ownPort: 40_001 });
    expect(lines.at(-1)).toMatch(/^worker 1 has ended: signal SIGKILL\. It is started again in 0\.\d s$/);
  });

  test('are started again after they have left in good order: somebody has ended the process, and not the program', () => {
    const { clock, started, join, endOf } = supervised(1);
    join(0);
    endOf(0, quiet);
    clock.advance(limits.firstRetry);
    expect(started).toHaveLength(2);
  });

  test('wait longer and longer if they end soon, and not if they have run for long', () => {
    const { clock, started, join, endOf } = supervised(1);
    const waits: number[] = [];
    for (let run = 0; run < 12; run += 1) {
      join(run);
      endOf(run, killed);
      const before = clock.now();
      while (started.length === run + 1) clock.advance(10);
      waits.push(clock.now() - before);
    }
    expect(Math.max(...waits)).toBeGreaterThan(10_000);
    join(12);
    clock.advance(limits.longestRetry + 1);
    endOf(12, killed);
    clock.advance(limits.firstRetry);
    expect(started).toHaveLength(14);
  });

  test('end all together, with its code, when one cannot start at the beginning', async () => {
    const { join, endOf, at, ending, started } = supervised(3);
    join(0);
    endOf(1, { code: 3, signal: null });
    expect(at(0).isAskedToEnd).toBe(true);
    expect(started).toHaveLength(2);
    endOf(0, quiet);
    expect(await ending).toEqual({ kind: 'failed', code: 3, words: 'worker 2 could not start: exit code 3' });
  });

  test('serve on when one cannot be started again', () => {
    const { clock, join, endOf, at, started } = supervised(2);
    join(0);
    join(1);
    endOf(1, killed);
    clock.advance(limits.firstRetry);
    endOf(2, { code: 8, signal: null });
    expect(at(0).isAskedToEnd).toBe(false);
    clock.advance(limits.longestRetry);
    expect(started).toHaveLength(4);
  });

  test('end all together when one of them was replaced: it would be replaced again', async () => {
    const { join, endOf, ending } = supervised(2);
    join(0);
    join(1);
    endOf(1, { code: 7, signal: null });
    endOf(0, quiet);
    expect(await ending).toEqual({ kind: 'failed', code: 7, words: 'worker 2 ended: exit code 7' });
  });

  test('are all asked to leave, and the program ends with the last of them', async () => {
    const { clock, supervisor, join, endOf, at, ending, started } = supervised(3);
    join(0);
    join(1);
    endOf(1, killed);
    supervisor.end();
    expect(at(0).isAskedToEnd).toBe(true);
    // The third was being started, the second waited to be.
    expect(at(2).isAskedToEnd).toBe(true);
    let isOver = false;
    void ending.then(() => {
      isOver = true;
    });
    endOf(0, quiet);
    await Promise.resolve();
    expect(isOver).toBe(false);
    // It was in before it heard of it.
    join(2);
    endOf(2, quiet);
    expect(await ending).toEqual({ kind: 'quiet' });
    clock.advance(limits.longestRetry);
    expect(started).toHaveLength(3);
  });
});
