import type { Action, Schedule } from './schedule.js';
import { isSameFault, type Violation } from './violation.js';
import type { Workers } from './workers.js';

/**
 * Leaves events out of a schedule for as long as the very same fault shows (delta debugging, A. Zeller, 1999). Tries as
 * many pieces at once as there are workers and takes the first that may go, so that the result does not depend on who is
 * done first.
 */
export async function shrink(
  schedule: Schedule,
  fault: Violation,
  workers: Workers,
  mostTries: number,
): Promise<Schedule> {
  let tries = 0;
  let present = schedule;
  const isStillBroken = async (candidate: Schedule): Promise<boolean> => {
    const { faults } = await workers.simulate(candidate);
    return faults.some((found) => isSameFault(found, fault));
  };
  /** How many candidates at once: always the same number, for the tries are counted. */
  const breadth = 4;
  for (let pieces = 2; tries < mostTries;) {
    const nodes = new Set(present.processes.filter(({ role }) => role === 'node').map(({ name }) => name));
    // Without its nodes no network is worth a look.
    const isFixed = (action: Action): boolean => action.kind === 'start' && nodes.has(action.who);
    const fixed = present.actions.filter(isFixed);
    const actions = present.actions.filter((action) => !isFixed(action));
    const size = Math.max(1, Math.ceil(actions.length / pieces));
    let smaller: Schedule | undefined;
    for (let at = 0; at < actions.length && tries < mostTries && !smaller; at += breadth * size) {
      const candidates = Array.from({ length: breadth }, (_, index) => at + index * size)
        .filter((from) => from < actions.length)
        .map((from) => without(present, fixed, actions, from, size));
      tries += candidates.length;
      const broken = await Promise.all(candidates.map(isStillBroken));
      smaller = candidates[broken.indexOf(true)];
    }
    if (smaller) present = smaller;
    if (smaller) pieces = Math.max(2, pieces - 1);
    else if (size === 1) break;
    else pieces *= 2;
  }
  return present;
}

function without(
  schedule: Schedule,
  fixed: readonly Action[],
  actions: readonly Action[],
  at: number,
  size: number,
): Schedule {
  const left = [...fixed, ...actions.slice(0, at), ...actions.slice(at + size)];
  return { ...schedule, actions: left.sort((a, b) => a.at - b.at) };
}
