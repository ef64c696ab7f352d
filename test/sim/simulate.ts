import type { Crypto } from '../../src/platform/crypto.js';
import { checkCalmChanges } from './calm.js';
import { checkCalmPost } from './calm-room.js';
import { Checks } from './checks.js';
import { checkQuietRooms } from './room-quiet.js';
import type { Action, Schedule } from './schedule.js';
import type { Between } from './sim-network.js';
import { World } from './world.js';
import { SimCrypto } from './sim-crypto.js';
import type { Violation } from './violation.js';

export interface Outcome {
  readonly violations: readonly Violation[];
  /** The same for the same history. */
  readonly fingerprint: string;
  /** Milliseconds from the end of all faults until every roster was true; undefined if it never was. */
  readonly convergedAfter: number | undefined;
  readonly lines: readonly string[];
}

export interface SimulateOptions {
  readonly crypto?: Crypto;
  /** Keeps the history in words. */
  readonly isVerbose?: boolean;
}

/** Longest wait for the truth: a link's silence is noticed after 28 s (a leaf's by its node after 75 s), dials are 30 s apart. */
const patience = 240_000;
const lookEvery = 2_000;
/** Then nothing may change any more. */
const quiet = 70_000;

/** Runs a schedule, heals everything, waits for quiet, and checks the invariants. */
export async function simulate(schedule: Schedule, options: SimulateOptions = {}): Promise<Outcome> {
  const world = new World({
    seed: schedule.seed,
    crypto: options.crypto ?? new SimCrypto(),
    smallNetwork: schedule.smallNetwork,
    rooms: schedule.rooms,
  });
  const checks = new Checks(world, schedule.smallNetwork);
  if (options.isVerbose) world.log.keep();
  for (const plan of schedule.processes) world.add(plan);
  await play(world, schedule);

  let waited = 0;
  let isTrue = checks.isTrue();
  while (!isTrue && waited < patience && !world.isStorming) {
    await world.pass(lookEvery);
    waited += lookEvery;
    isTrue = checks.isTrue();
  }
  const violations = isTrue || world.isStorming ? [] : checks.now();
  const convergedAfter = isTrue ? waited : undefined;
  if (convergedAfter !== undefined) violations.push(...(await staysTrue(world, checks)));
  // What goes round in circles has made everything else untrue.
  if (world.isStorming) violations.length = 0;
  violations.push(...(await checks.afterwards(convergedAfter !== undefined && !world.isStorming)));
  return {
    violations: violations.filter(({ rule }) => !schedule.aside.includes(rule)),
    fingerprint: world.log.fingerprint,
    convergedAfter,
    lines: world.log.lines,
  };
}

/** Does what the schedule says, and heals everything in the end. */
async function play(world: World, schedule: Schedule): Promise<void> {
  const heal: (() => void)[] = [];
  for (const action of schedule.actions) {
    world.queue.after(action.at, () => {
      if (action.kind !== 'say' && action.kind !== 'post') world.note(`* ${action.kind} ${JSON.stringify(action)}`);
      const undo = perform(world, action);
      if (!undo) return;
      heal.push(undo);
      if ('lasts' in action) world.queue.after(Math.min(action.lasts ?? 0, schedule.duration - action.at), undo);
    });
  }
  await world.pass(schedule.duration);
  for (const undo of heal) undo();
  world.note('* everything is healed');
}

/** What has become true stays so while nothing happens, and single changes do what they must and no more. */
async function staysTrue(world: World, checks: Checks): Promise<Violation[]> {
  const timers = world.timers;
  await world.pass(quiet);
  const faults = checks.isTrue() ? [] : checks.now();
  const violations = faults.map(({ rule, about, words }) => ({ rule: `${rule} in the quiet`, about, words }));
  if (world.timers > timers + 20 + world.runs.length)
    violations.push({
      rule: 'timers',
      about: 'the quiet',
      words: `${timers} timers have become ${world.timers} in ${quiet / 1000} s of quiet`,
    });
  if (violations.length === 0) violations.push(...(await checkQuietRooms(world)));
  if (violations.length > 0) return violations;
  world.note('* single changes in the quiet');
  return [...(await checkCalmPost(world)), ...(await checkCalmChanges(world, checks))];
}

/** Returns what undoes it, if it lasts. */
function perform(world: World, action: Action): (() => void) | undefined {
  switch (action.kind) {
    case 'start':
      world.start(action.who);
      return undefined;
    case 'skew':
      world.skew(action.who, action.by);
      return undefined;
    case 'leave':
      world.leave(action.who);
      return action.lasts === undefined ? undefined : once(() => world.start(action.who));
    case 'crash':
      world.kill(action.who, action.how);
      return action.lasts === undefined ? undefined : once(() => world.start(action.who));
    case 'say':
      for (let at = 0; at < action.texts; at += 1) world.say(action.who, action.to);
      return undefined;
    case 'enter-room':
    case 'leave-room':
    case 'post':
      world.inRoom(action);
      return undefined;
    case 'drop':
      world.network.lose(isBetween(action.a, action.b), action.how);
      return undefined;
    case 'cut':
      return world.network.block(isBetween(action.a, action.b), action.how);
    case 'partition': {
      const side = new Set(action.side);
      return world.network.block((a, b) => side.has(a) !== side.has(b), action.how);
    }
    case 'delay':
      return world.network.slow((a, b) => a === action.who || b === action.who, action.extra, action.jitter);
  }
}

function isBetween(first: string, second: string): Between {
  return (a, b) => (a === first && b === second) || (a === second && b === first);
}

function once(task: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    task();
  };
}
