// A process that simulates what it is sent, one schedule after the other.

import type { Schedule } from './schedule.js';
import { simulate } from './simulate.js';
import { faultsOf, type Fault } from './violation.js';

/** What a worker is asked. */
export interface Order {
  readonly schedule: Schedule;
  readonly isVerbose: boolean;
}

/** What it answers. */
export interface Report {
  readonly faults: readonly Fault[];
  readonly fingerprint: string;
  readonly convergedAfter: number | undefined;
  readonly lines: readonly string[];
}

process.on('message', (order) => {
  const { schedule, isVerbose } = order as Order;
  void simulate(schedule, { isVerbose }).then(({ violations, fingerprint, convergedAfter, lines }) => {
    const report: Report = { faults: faultsOf(violations), fingerprint, convergedAfter, lines };
    process.send?.(report);
  });
});
