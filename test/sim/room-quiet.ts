import { checkRooms, checkSent, repairTimeOfDated, type RoomScene } from './check-rooms.js';
import { truthOf } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

export async function roomSceneOf(world: World): Promise<RoomScene> {
  const { truth } = truthOf(world);
  const [kept, own] = [await world.keptRooms(), await world.ownWords()];
  return { truth, talk: world.talk, kept, own, hasOneClock: (run) => world.hasOneClock(run) };
}

/**
 * What must hold of rooms in a network that is quiet and true: what was sent is with all who serve the room as well. What not all of these
 * can take, by their clocks, has as much time as two of them need until they compare.
 */
export async function checkQuietRooms(world: World): Promise<Violation[]> {
  const scene = await roomSceneOf(world);
  const violations = violationsOf(scene);
  const wait = repairTimeOfDated(scene);
  if (violations.length === 0 || wait === 0) return violations;
  world.note(`* another ${wait / 1_000} s, for clocks differ`);
  await world.pass(wait);
  return violationsOf(await roomSceneOf(world));
}

function violationsOf(scene: RoomScene): Violation[] {
  return [...checkRooms(scene), ...checkSent(scene)];
}
