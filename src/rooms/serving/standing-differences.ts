import { toHex } from '../../model/bytes.js';
import { RecentMap } from '../../delivery/recent-map.js';
import { addressName, type PeerAddress } from '../../model/peer.js';
import { KnowledgeSum } from '../../routing/directory/knowledge-sum.js';
import type { RoomReplica } from './room-replica.js';

/** Differences that are remembered; then the one that was not looked at for longest goes. */
const mostRemembered = 1_000;
/** As often the same difference is mended as if it were new: what was sent for it may have been lost. */
const firstTimes = 3;

interface Difference {
  /** What either side has, in short. */
  readonly sides: string;
  readonly times: number;
}

/**
 * Differences between what this node has of rooms and what others have. One that stays, though both have been told of what they lack, is
 * one of limits: a node with a shorter `room-history` drops again what it is sent. It is mended less and less often: the fourth time, the
 * eighth, the sixteenth and so on.
 */
export class StandingDifferences {
  readonly #known = new RecentMap<Difference>(mostRemembered, () => true);

  /** The other side has items of these names. True if it is time to mend what differs. */
  isDue(replica: RoomReplica, other: PeerAddress, theirs: ReadonlySet<string>): boolean {
    const name = `${replica.name} ${addressName(other)}`;
    const sides = `${toHex(replica.sum)} ${sumOf(theirs)}`;
    const before = this.#known.use(name);
    const times = before?.sides === sides ? before.times + 1 : 1;
    this.#known.set(name, { sides, times });
    return times <= firstTimes || Number.isInteger(Math.log2(times));
  }
}

/** The same for the same names. */
function sumOf(names: ReadonlySet<string>): string {
  const sum = new KnowledgeSum();
  for (const name of names) sum.add(name);
  return toHex(sum.bytes);
}
