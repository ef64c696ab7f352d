import { toBase64Url } from '../../src/model/bytes.js';
import { roomSecretBytes } from '../../src/model/room.js';
import type { Dice } from './dice.js';
import type { RoomPlan } from './room-plan.js';
import type { Action } from './schedule.js';

const publicRooms = ['lobby', 'kitchen', 'garden'] as const;
const privateRoom = 'den';

/** Peers who go to rooms at most: what is said there is shown to each of the others. */
const mostGuests = 16;
/** Less than a node gives at once to whoever asks what they lack: nobody has to ask twice, and nothing is dropped. */
const mostPosts = 45;

export interface RoomTrafficOptions {
  readonly nodes: readonly string[];
  readonly people: readonly string[];
  /** Those who come in elsewhere, too: one of two sessions may say that it leaves while the other one stays. */
  readonly doubles: ReadonlySet<string>;
  /** When each of the people begins. */
  readonly begins: ReadonlyMap<string, number>;
  /** Everybody is there before the first fault. */
  readonly calmBeginning: number;
  readonly duration: number;
  readonly dice: Dice;
}

/** Some go to a few rooms, say things there, leave, and come back. */
export function roomTraffic(options: RoomTrafficOptions): {
  readonly rooms: readonly RoomPlan[];
  readonly actions: Action[];
} {
  const { nodes, people, doubles, begins, calmBeginning, duration, dice } = options;
  const rooms: RoomPlan[] = [
    ...publicRooms.map((name) => ({ kind: 'public', name }) as const),
    { kind: 'private', name: privateRoom, invitation: toBase64Url(dice.bytes(roomSecretBytes)) },
  ];
  const guests = [
    ...dice.some(people, Math.min(mostGuests, Math.ceil(people.length / 2))),
    ...dice.some(nodes, Math.min(2, Math.ceil(nodes.length / 4))),
  ];
  const actions: Action[] = [];
  const left = new Map(rooms.map(({ name }) => [name, mostPosts]));
  const say = (at: number, who: string, room: string, wanted: number): void => {
    const texts = Math.min(wanted, left.get(room) ?? 0);
    left.set(room, (left.get(room) ?? 0) - texts);
    if (texts > 0) actions.push({ at, kind: 'post', who, room, texts });
  };
  for (const who of guests) {
    const begin = begins.get(who) ?? 1_000;
    const chosen: string[] = dice.some(publicRooms, dice.between(1, publicRooms.length));
    if (dice.fraction() < 0.5) chosen.push(privateRoom);
    const later = (from: number): number => dice.between(Math.min(from, duration - 2), duration - 1);
    for (const room of chosen)
      actions.push({ at: Math.min(begin + dice.between(800, 4_000), duration - 1), kind: 'enter-room', who, room });
    for (let times = dice.between(1, 6); times > 0; times -= 1)
      say(later(begin + 4_000), who, dice.pick(chosen), dice.fraction() < 0.15 ? dice.between(2, 8) : 1);
    if (dice.fraction() >= 0.4 || doubles.has(who)) continue;
    const [at, room] = [later(calmBeginning), dice.pick(chosen)];
    actions.push({ at, kind: 'leave-room', who, room });
    const back = at + dice.between(500, 15_000);
    if (dice.fraction() < 0.7 && back < duration) actions.push({ at: back, kind: 'enter-room', who, room });
  }
  return { rooms, actions };
}
