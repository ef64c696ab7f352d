import { checkRooms, checkSent, type RoomScene } from './check-rooms.js';
import { truthOf } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

export async function roomSceneOf(world: World): Promise<RoomScene> {
  const { truth } = truthOf(world);
  const [kept, own] = [await world.keptRooms(), await world.ownWords()];
  return { truth, talk: world.talk, kept, own, hasOneClock: (run) => world.hasOneClock(run) };
}

/** What must hold of rooms in a network that is quiet and true: what was sent is with all who serve the room as well. */
export async function checkQuietRooms(world: World): Promise<Violation[]> {
  const scene = await roomSceneOf(world);
  return [...checkRooms(scene), ...checkSent(scene)];
}
