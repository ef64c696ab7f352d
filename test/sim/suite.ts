import { standardLimits } from '../../src/model/limits.js';
import { faultKinds, type FaultKind, type ScheduleOptions } from './make-schedule.js';

/** Seeds that `npm test` runs: the size of the network, kinds of faults together, rules left aside, and the seeds. */
interface Part {
  readonly nodes: number;
  readonly leaves: number;
  readonly faults: readonly FaultKind[];
  readonly aside: readonly string[];
  readonly seeds: readonly number[];
  /** The limit of that name, where it is not the standard one. */
  readonly smallNetwork?: number;
}

const parts: readonly Part[] = [
  { nodes: 5, leaves: 20, faults: [], aside: [], seeds: range(1, 3) },
  { nodes: 5, leaves: 20, faults: ['delay', 'skew'], aside: [], seeds: range(1, 8) },
  { nodes: 5, leaves: 20, faults: ['cut'], aside: [], seeds: range(1, 8) },
  { nodes: 5, leaves: 20, faults: ['partition'], aside: [], seeds: range(1, 12) },
  { nodes: 5, leaves: 20, faults: ['restart'], aside: [], seeds: range(1, 8) },
  { nodes: 5, leaves: 20, faults: ['crash'], aside: [], seeds: range(1, 8) },
  { nodes: 3, leaves: 2, faults: ['mail'], aside: [], seeds: range(1, 8) },
  { nodes: 4, leaves: 6, faults: ['mail', 'cut', 'delay', 'partition'], aside: [], seeds: range(1, 4) },
  // Each of these has shown a fault that nothing smaller did.
  { nodes: 5, leaves: 20, faults: faultKinds, aside: [], seeds: [5, 7, 13, 26, 44, 233] },
  { nodes: 20, leaves: 200, faults: ['cut', 'delay', 'skew'], aside: [], seeds: [1, 2] },
  // Large for its leaves all the time, and now and then.
  { nodes: 5, leaves: 20, faults: ['cut', 'restart'], aside: [], seeds: range(1, 4), smallNetwork: 8 },
  { nodes: 5, leaves: 20, faults: ['partition', 'crash'], aside: [], seeds: range(1, 4), smallNetwork: 22 },
];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export function* suite(): Iterable<ScheduleOptions> {
  for (const { seeds, ...part } of parts)
    for (const seed of seeds)
      yield { smallNetwork: standardLimits.smallNetwork, ...part, seed, shape: 'any', duration: 60_000 };
}
