import { second } from '../../src/model/units.js';
import { canHear, listenersIn, type Guest } from './check-rooms.js';
import { roomSceneOf } from './room-quiet.js';
import type { RoomPlan } from './room-plan.js';
import { Traffic } from './traffic.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

/** Two commits on the slowest disks, and the way: long before anybody compares what they have. */
const soon = 3 * second;

/**
 * What must hold of something that is said in a room while nothing else happens: everybody who is in the room is shown it at once, not
 * only when nodes compare; it comes to each node once, and not back.
 */
export async function checkCalmPost(world: World): Promise<Violation[]> {
  const scene = await roomSceneOf(world);
  const rooms = [...scene.talk.rooms].map(([id, plan]) => ({ plan, guests: listenersIn(scene, id, plan) }));
  const [largest] = rooms.sort((a, b) => homesOf(b.guests).size - homesOf(a.guests).size);
  const speaker = largest?.guests[0];
  if (!largest || !speaker) return [];
  const { plan, guests } = largest;
  const traffic = new Traffic(world);
  const said = scene.talk.say(speaker.run, plan.name);
  await world.pass(soon);
  const spreads = traffic.stop().filter(({ purpose }) => purpose === 'room-spread');
  if (!said) return [];
  const violations: Violation[] = [];
  for (const guest of guests) {
    const { key, name, end } = guest.run;
    // Whose disk a newer session has, which did not come in, finds that out with the next word that it is to keep.
    if (end?.reason.kind === 'replaced') continue;
    if (key === speaker.run.key || !canHear(guest, speaker)) continue;
    if (scene.talk.visitOf(key, plan)?.shown.has(said.text)) continue;
    violations.push(fault(plan, 'not shown', `${name} was not shown ${said.text} within ${soon / second} s`));
  }
  for (const { name } of homesOf(guests)) {
    const times = spreads.filter(({ to, content }) => to === name && content.split(' ').includes(said.name)).length;
    if (times <= Number(name !== speaker.home.name)) continue;
    violations.push(fault(plan, 'spread', `${name} gets ${said.text} from other nodes ${times} times`));
  }
  return violations;
}

function homesOf(guests: readonly Guest[]): ReadonlySet<Guest['home']> {
  return new Set(guests.map(({ home }) => home));
}

function fault({ name }: RoomPlan, about: string, words: string): Violation {
  return { rule: 'calm room', about: `${about} in ${name}`, words };
}
