import type { StoredMail } from '../../src/custody/mail-record.js';
import { checkDelivery } from './check-delivery.js';
import { checkRosters, faultsIn } from './check-rosters.js';
import { checkRoutes } from './check-routes.js';
import { secretMark } from './room-talk.js';
import { isIn, type Run } from './run.js';
import { sightOf } from './sight.js';
import { truthOf } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

/** Violations that are looked for at most: one ghost is in every roster. */
const most = 5_000;

/** Looks at a network until everything is true of it. Remembers who was wrong last: they are asked first. */
export class Checks {
  readonly #world: World;
  readonly #smallNetwork: number;
  #suspect: Run | undefined;

  /** `smallNetwork`: the limit of that name, of every peer. */
  constructor(world: World, smallNetwork: number) {
    this.#world = world;
    this.#smallNetwork = smallNetwork;
  }

  /** True if everything is as it must be now. Stops at the first fault. */
  isTrue(): boolean {
    const { truth, violations } = truthOf(this.#world);
    if (violations.length > 0) return false;
    const suspect = truth.members.find(({ run }) => run === this.#suspect);
    if (suspect) for (const _ of faultsIn(suspect, truth, this.#smallNetwork)) return false;
    // Much sooner looked at than whole rosters, and wrong for longest in a large network.
    this.#suspect = truth.members.find(({ run }) => run.peer.extent.count !== truth.members.length - 1)?.run;
    if (this.#suspect) return false;
    for (const { observer } of checkRosters(truth, this.#smallNetwork)) {
      this.#suspect = observer;
      return false;
    }
    for (const _ of checkRoutes(this.#world, truth)) return false;
    return true;
  }

  /** Everything that is wrong now, if the network is quiet. */
  now(): Violation[] {
    const { truth, violations } = truthOf(this.#world);
    take(violations, checkRosters(truth, this.#smallNetwork));
    if (violations.length === 0) take(violations, checkRoutes(this.#world, truth));
    return violations;
  }

  /** Everything that was wrong in the whole history. */
  async afterwards(hasConverged: boolean): Promise<Violation[]> {
    const world = this.#world;
    const violations: Violation[] = world.mishaps.map(({ at, about, words }) => {
      return { rule: 'mishap', about, words: `${(at / 1000).toFixed(3)} s: ${words}` };
    });
    const mail: StoredMail[] = [];
    for await (const each of world.mail()) mail.push(each);
    take(violations, checkDelivery(world.runs, hasConverged ? truthOf(world).truth : undefined, mail));
    take(violations, world.talk.faults);
    if (await world.isOnDisk(secretMark))
      violations.push({ rule: 'room secret', about: 'disk', words: 'a text of a private room is on a disk as it is' });
    for (const run of world.runs) {
      if (isIn(run) && run.observation.isIn) run.observation.compare(run.peer.peers().map(sightOf));
      take(violations, run.observation.faults);
    }
    return violations;
  }
}

function take(into: Violation[], from: Iterable<Violation>): void {
  for (const { rule, about, words } of from) {
    into.push({ rule, about, words });
    if (into.length >= most) return;
  }
}
