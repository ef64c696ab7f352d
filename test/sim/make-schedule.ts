import { Dice } from './dice.js';
import { mailFaults } from './mail-faults.js';
import { calmGuest, type Action, type Loss, type ProcessPlan, type Schedule } from './schedule.js';
import type { RoomPlan } from './room-plan.js';
import { roomTraffic } from './room-traffic.js';
import { dialsOf, nodeName, type Shape } from './topologies.js';

export const faultKinds = ['cut', 'crash', 'restart', 'partition', 'delay', 'skew', 'mail'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface ScheduleOptions {
  readonly seed: number;
  readonly nodes: number;
  readonly leaves: number;
  readonly faults: readonly FaultKind[];
  readonly shape: Shape | 'any';
  /** Milliseconds. */
  readonly duration: number;
  /** Rules that are not looked at. */
  readonly aside: readonly string[];
  /** The limit of that name, of every peer. */
  readonly smallNetwork: number;
}

const losses: readonly Loss[] = ['reset', 'silent'];
/** Everybody is there before the first fault. */
const calmBeginning = 8_000;
const shapesOfAny: readonly Shape[] = ['chain', 'ring', 'clique', 'star', 'random', 'random', 'random'];

/** What happens in a run, from nothing but a seed and the options. */
export function makeSchedule(options: ScheduleOptions): Schedule {
  const { seed, nodes, leaves, duration, aside, smallNetwork } = options;
  const dice = new Dice(seed, 'schedule');
  const shape = options.shape === 'any' ? dice.pick(shapesOfAny) : options.shape;
  const nodeNames = Array.from({ length: nodes }, (_, at) => nodeName(at));
  const dials = dialsOf(shape, nodes, dice);
  const processes: ProcessPlan[] = nodeNames.map((name, at) => {
    return { name, role: 'node', id: name, keyOf: name, dials: dials[at] ?? [] };
  });
  const leafPlan = (name: string, id: string, keyOf: string): ProcessPlan => {
    return { name, role: 'leaf', id, keyOf, dials: dice.some(nodeNames, 3) };
  };
  const rooms: RoomPlan[] = [];
  const actions: Action[] = nodeNames.map((who, at) => ({ at: 1 + 100 * at, kind: 'start', who }));
  const busy = (): number => dice.between(calmBeginning, duration - 1_000);

  const people: string[] = [];
  for (let at = 0; at < leaves; at += 1) {
    const who = `u${at}`;
    people.push(who);
    processes.push(leafPlan(who, who, who));
    actions.push({
      at: dice.fraction() < 0.7 ? dice.between(2_000, calmBeginning - 2_000) : busy(),
      kind: 'start',
      who,
    });
    const fate = dice.fraction();
    if (fate < 0.15) actions.push({ at: busy(), kind: 'leave', who });
    else if (fate < 0.3) actions.push({ at: busy(), kind: 'leave', who, lasts: dice.between(0, 20_000) });
  }
  const few = Math.max(1, Math.floor(leaves / 8));
  for (let at = 0; at < few && people.length > 0; at += 1) {
    const wanted = dice.pick(people);
    // Somebody else wants the ID; the same person comes in elsewhere, too.
    processes.push(leafPlan(`r${at}`, wanted, `r${at}`));
    actions.push({ at: busy(), kind: 'start', who: `r${at}` });
    const again = dice.pick(people);
    processes.push(leafPlan(`t${at}`, again, again));
    actions.push({ at: busy(), kind: 'start', who: `t${at}` });
  }
  for (let at = 0; at < leaves * 4; at += 1) {
    const [who, to] = dice.some(dice.fraction() < 0.1 ? nodeNames : people, 2);
    if (who === undefined || to === undefined) continue;
    const texts = dice.fraction() < 0.1 ? dice.between(5, 60) : 1;
    actions.push({ at: dice.between(4_000, duration - 1), kind: 'say', who, to, texts });
  }
  for (const fault of options.faults) actions.push(...faultsOf(fault, options, nodeNames, people, dice));
  if (options.faults.includes('mail')) {
    const mail = mailFaults(
      nodeNames,
      calmBeginning,
      Math.max(calmBeginning, duration - 20_000),
      new Dice(seed, 'mail'),
    );
    processes.push(...mail.processes);
    rooms.push(...mail.rooms);
    actions.push(...mail.actions);
  }
  const talk = roomTraffic({
    nodes: nodeNames,
    people,
    doubles: new Set(processes.flatMap(({ name, keyOf }) => (name === keyOf ? [] : [keyOf]))),
    begins: beginsIn(actions),
    calmBeginning,
    duration,
    dice: new Dice(seed, 'rooms'),
  });
  rooms.push(...talk.rooms);
  actions.push(...talk.actions);
  const rivals = rivalsIn(actions, nodeNames, new Dice(seed, 'rivals'));
  processes.push(...rivals.processes);
  actions.splice(0, actions.length, ...rivals.actions);
  actions.sort((a, b) => a.at - b.at);
  const guestDials = new Dice(seed, calmGuest).some(nodeNames, 3);
  processes.push({ name: calmGuest, role: 'leaf', id: calmGuest, keyOf: calmGuest, dials: guestDials });
  return { seed, processes, rooms, actions, duration, aside, smallNetwork };
}

/** When each one is started first. */
function beginsIn(actions: readonly Action[]): ReadonlyMap<string, number> {
  const begins = new Map<string, number>();
  for (const action of actions)
    if (action.kind === 'start') begins.set(action.who, Math.min(action.at, begins.get(action.who) ?? Infinity));
  return begins;
}

/** In each partition somebody takes an ID on one side, and somebody else the same ID on the other. */
function rivalsIn(
  actions: readonly Action[],
  nodeNames: readonly string[],
  dice: Dice,
): { readonly processes: ProcessPlan[]; readonly actions: Action[] } {
  const processes: ProcessPlan[] = [];
  const rivals = actions.flatMap((action, number): Action[] => {
    if (action.kind !== 'partition' || action.lasts < 2_000) return [action];
    const here = nodeNames.filter((name) => action.side.includes(name));
    const there = nodeNames.filter((name) => !action.side.includes(name));
    if (here.length === 0 || there.length === 0) return [action];
    const [one, other, id] = [`v${number}`, `w${number}`, `v${number}`];
    processes.push({ name: one, role: 'leaf', id, keyOf: one, dials: dice.some(here, 3) });
    processes.push({ name: other, role: 'leaf', id, keyOf: other, dials: dice.some(there, 3) });
    const soon = (): number => action.at + dice.between(200, action.lasts - 1_000);
    return [
      { ...action, side: [...action.side, one] },
      { at: soon(), kind: 'start', who: one },
      { at: soon(), kind: 'start', who: other },
    ];
  });
  return { processes, actions: rivals };
}

function faultsOf(
  fault: FaultKind,
  { duration, nodes, leaves }: ScheduleOptions,
  nodeNames: readonly string[],
  people: readonly string[],
  dice: Dice,
): Action[] {
  const everybody = [...nodeNames, ...people];
  const busy = (): number => dice.between(calmBeginning, duration - 5_000);
  const a_while = (): number => dice.pick([500, 3_000, 8_000, 20_000, 40_000]) + dice.between(0, 3_000);
  const howOften = dice.between(1, 2 + Math.ceil(nodes / 5));
  const each = (make: () => Action, times = howOften): Action[] => Array.from({ length: times }, make);
  switch (fault) {
    case 'cut': {
      const pair = (): { a: string; b: string } => {
        const [a = '', b = ''] = dice.some(nodeNames, 2);
        return dice.fraction() < 0.6 ? { a, b } : { a, b: people.length > 0 ? dice.pick(people) : b };
      };
      return [
        ...each(() => ({ at: busy(), kind: 'cut', ...pair(), how: dice.pick(losses), lasts: a_while() })),
        ...each(() => ({ at: busy(), kind: 'drop', ...pair(), how: dice.pick(losses) }), 3 * howOften),
      ];
    }
    case 'crash':
      return [
        ...each(() => ({
          at: busy(),
          kind: 'crash',
          who: dice.pick(nodeNames),
          how: dice.pick(losses),
          lasts: a_while(),
        })),
        ...(people.length === 0
          ? []
          : each(() => ({ at: busy(), kind: 'crash', who: dice.pick(people), how: dice.pick(losses) }))),
      ];
    case 'restart':
      return [
        ...each(() => ({ at: busy(), kind: 'leave', who: dice.pick(nodeNames), lasts: a_while() })),
        ...each(
          () => ({
            at: busy(),
            kind: 'crash',
            who: dice.pick(everybody),
            how: dice.pick(losses),
            lasts: dice.between(0, 2_000),
          }),
          howOften + Math.ceil(leaves / 10),
        ),
      ];
    case 'partition':
      return each(
        () => {
          const side = everybody.filter(() => dice.fraction() < 0.5);
          return { at: busy(), kind: 'partition', side, how: dice.pick(losses), lasts: a_while() };
        },
        dice.between(1, 2),
      );
    case 'delay':
      return each(() => {
        const [extra, jitter] = dice.pick([
          [50, 300],
          [500, 500],
          [2_000, 3_000],
          [4_000, 4_000],
        ] as const);
        return { at: busy(), kind: 'delay', who: dice.pick(everybody), extra, jitter, lasts: a_while() };
      }, 2 * howOften);
    case 'skew':
      return everybody.map((who) => {
        const by = Math.round((dice.fraction() - 0.5) * dice.pick([200, 10_000, 120_000, 7_200_000]));
        return { at: 0, kind: 'skew', who, by };
      });
    case 'mail':
      // These have people of their own.
      return [];
  }
}
