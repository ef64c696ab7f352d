import type { Dice } from './dice.js';
import type { RoomPlan } from './room-plan.js';
import type { Action, Loss, ProcessPlan } from './schedule.js';

/** Pairs of people that each of the ways below is tried with. */
const pairsOfEach = 3;

const losses: readonly Loss[] = ['reset', 'silent'];

/** Two leaves that are there for one fault. */
interface Pair {
  /** Nobody else goes there. */
  readonly room: string;
  readonly sender: string;
  readonly reader: string;
  readonly nodes: readonly string[];
  /** When something is said. */
  readonly at: number;
  readonly dice: Dice;
}

/** Everybody goes on soon. */
function soon(dice: Dice): number {
  return dice.between(0, 3_000);
}

const ways: readonly ((pair: Pair) => Action[])[] = [
  /** The reader is killed while texts arrive, are written down, and are confirmed. */
  ({ sender, reader, at, dice }) => [
    { at: at - 2_000, kind: 'say', who: sender, to: reader, texts: 1 },
    ...Array.from({ length: 20 }, (_, count): Action => {
      return { at: at + 10 * count, kind: 'say', who: sender, to: reader, texts: 1 };
    }),
    { at: at + dice.between(60, 250), kind: 'crash', who: reader, how: dice.pick(losses), lasts: soon(dice) },
  ],
  /** The sender is killed with texts that nobody has yet, and says something else when it is back. */
  ({ sender, reader, at, dice }) => {
    const lasts = soon(dice);
    return [
      { at: at - 500, kind: 'crash', who: reader, how: 'reset', lasts: 12_000 },
      { at, kind: 'say', who: sender, to: reader, texts: dice.between(1, 60) },
      { at: at + dice.between(1, 900), kind: 'crash', who: sender, how: dice.pick(losses), lasts },
      { at: at + lasts + 4_000, kind: 'say', who: sender, to: reader, texts: dice.between(1, 5) },
      { at: at + lasts + 8_000, kind: 'say', who: sender, to: reader, texts: 1 },
    ];
  },
  /** Last words to somebody who is away, and in a room where nobody else is, while the power fails everywhere. */
  ({ sender, reader, room, nodes, at, dice }) => {
    const failure = at + dice.between(200, 800);
    return [
      { at: at - 3_000, kind: 'leave', who: reader, lasts: dice.pick([20_000, 200_000]) },
      ...Array.from({ length: 30 }, (_, count): Action => {
        return { at: at + 25 * count, kind: 'say', who: sender, to: reader, texts: 1 };
      }),
      { at: at - 1_000, kind: 'enter-room', who: sender, room },
      ...Array.from({ length: 30 }, (_, count): Action => {
        return { at: at + 25 * count, kind: 'post', who: sender, room, texts: 1 };
      }),
      ...nodes.map((who): Action => ({
        at: failure,
        kind: 'crash',
        who,
        how: 'reset',
        lasts: dice.between(500, 2_000),
      })),
      { at: failure + 100, kind: 'crash', who: sender, how: 'reset' },
    ];
  },
  /** Mail of somebody who has gone, to somebody who comes for a moment, a few times. */
  ({ sender, reader, at, dice }) => [
    { at: at - 3_000, kind: 'leave', who: reader },
    { at, kind: 'say', who: sender, to: reader, texts: dice.between(1, 10) },
    { at: at + 5_000, kind: 'leave', who: sender },
    ...[6_000, 9_000, 12_000].flatMap((back): Action[] => [
      { at: at + back, kind: 'start', who: reader },
      { at: at + back + dice.between(60, 500), kind: 'crash', who: reader, how: dice.pick(losses) },
    ]),
    ...(dice.fraction() < 0.5 ? [{ at: at + 15_000, kind: 'start', who: reader } as const] : []),
  ],
];

/** People who are interrupted just when a message is on its way, is written down, or is confirmed. */
export function mailFaults(
  nodes: readonly string[],
  begin: number,
  end: number,
  dice: Dice,
): { readonly processes: ProcessPlan[]; readonly rooms: RoomPlan[]; readonly actions: Action[] } {
  const processes: ProcessPlan[] = [];
  const rooms: RoomPlan[] = [];
  const actions: Action[] = [];
  for (const [way, faultsOf] of ways.entries())
    for (let count = 0; count < pairsOfEach; count += 1) {
      const [sender, reader] = [`x${way}${count}`, `y${way}${count}`];
      for (const name of [sender, reader]) {
        processes.push({ name, role: 'leaf', id: name, keyOf: name, dials: dice.some(nodes, 3) });
        actions.push({ at: dice.between(1_000, 3_000), kind: 'start', who: name });
      }
      const room = `room${way}${count}`;
      rooms.push({ kind: 'public', name: room });
      actions.push(...faultsOf({ sender, reader, room, nodes, at: dice.between(begin, end), dice }));
    }
  return { processes, rooms, actions };
}
