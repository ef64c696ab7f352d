import { second } from '../../src/model/units.js';
import { checkRooms, checkSent, strandedAt, type RoomScene } from './check-rooms.js';
import { truthOf } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

/** Who begins to serve a room compares at once, those who hear news by that a second later. */
const untilCompared = 40 * second;

export async function roomSceneOf(world: World): Promise<RoomScene> {
  const { truth } = truthOf(world);
  const [kept, own] = [await world.keptRooms(), await world.ownWords()];
  return { truth, talk: world.talk, kept, own, hasOneClock: (run) => world.hasOneClock(run) };
}

/**
 * What must hold of rooms in a network that is quiet and true. A node that has what others lack, and nobody whom it serves the room, is
 * not asked for it; so wherever there is one its own peer comes into the room. Then everything that was sent is everywhere.
 */
export async function checkQuietRooms(world: World): Promise<Violation[]> {
  const before = await roomSceneOf(world);
  const violations = [...checkRooms(before)];
  if (violations.length > 0) return violations;
  const stranded = [...strandedAt(before)];
  if (stranded.length === 0) return [...checkSent(before)];
  for (const { node, room } of stranded) world.inRoom({ at: world.now, kind: 'enter-room', who: node, room });
  await world.pass(untilCompared);
  const after = await roomSceneOf(world);
  return [...checkRooms(after), ...checkSent(after)];
}
