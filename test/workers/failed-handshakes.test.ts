import { describe, expect, it } from 'vitest';
import { FailedHandshakes } from '../../src/workers/failed-handshakes.js';
import { workerBench, type WorkerBench } from './worker-bench.js';

const badProof = { code: 4401, words: 'the signature does not fit' };

function scene(): WorkerBench & { readonly failed: FailedHandshakes; readonly warnings: () => string[] } {
  const bench = workerBench('10');
  const failed = new FailedHandshakes(bench.clock, bench.log);
  return { ...bench, failed, warnings: () => bench.log.lines.filter((line) => line.startsWith('warn ')) };
}

describe('a handshake that came to nothing', () => {
  it.each([
    [1009, 'a frame of 5000 bytes where 4096 are the most'],
    [4400, 'a roster message where the handshake belongs'],
    [4401, 'the signature does not fit'],
    [4403, 'the node that dialled has no network key'],
    [4408, 'the handshake was not done in time'],
    [4426, 'this node speaks version 1'],
    [1006, 'Invalid WebSocket frame: invalid opcode 3'],
  ])('is a warning of one line: %i', (code, words) => {
    const { failed, log } = scene();
    failed.add('192.0.2.1', { code, words });
    expect(log.lines).toEqual([
      `warn a handshake came to nothing {"peer":"192.0.2.1","code":${code},"words":"${words}"}`,
    ]);
  });

  it.each([
    [1000, 'that was all that was asked'],
    [1001, 'the node shuts down'],
    [1006, ''],
    [4409, 'the ID alice is taken'],
  ])('is no warning where nothing is wrong: %i', (code, words) => {
    const { failed, log } = scene();
    failed.add('192.0.2.1', { code, words });
    expect(log.lines).toEqual([expect.stringMatching(/^info /)]);
  });

  it('is only counted when there are many, and the count is told when the minute is over', () => {
    const { failed, clock, warnings } = scene();
    for (let number = 0; number < 1_000; number += 1) failed.add('192.0.2.1', badProof);
    expect(warnings()).toHaveLength(10);
    clock.advance(60_000);
    expect(warnings().slice(10)).toEqual(['warn more handshakes came to nothing within a minute {"handshakes":990}']);
    failed.add('192.0.2.1', badProof);
    expect(warnings()).toHaveLength(12);
    clock.advance(60_000);
    expect(warnings()).toHaveLength(12);
    expect(clock.pending).toBe(0);
  });

  it('is told of at the end at the latest', () => {
    const { failed, clock, warnings } = scene();
    for (let number = 0; number < 12; number += 1) failed.add('192.0.2.1', badProof);
    failed.stop();
    expect(warnings().slice(10)).toEqual(['warn more handshakes came to nothing within a minute {"handshakes":2}']);
    failed.add('192.0.2.1', badProof);
    expect(clock.pending).toBe(0);
  });
});
