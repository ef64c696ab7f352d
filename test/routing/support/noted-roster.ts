import type { PeerInfo, RosterExtent } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import type { LeafObserver } from '../../../src/routing/network.js';

/** Hears of the roster, and notes it in one line for each event. */
export class NotedRoster implements LeafObserver {
  readonly told: string[] = [];
  readonly unfinished = new Set<PeerId>();

  joined({ id }: PeerInfo): void {
    this.told.push(`${id} joined`);
  }
  left({ id }: PeerInfo): void {
    this.told.push(`${id} left`);
  }
  wentAway({ id }: PeerInfo): void {
    this.told.push(`${id} is away`);
  }
  cameBack({ id }: PeerInfo): void {
    this.told.push(`${id} is back`);
  }
  moved({ id, home }: PeerInfo): void {
    this.told.push(`${id} moved to ${home}`);
  }
  relinked({ id }: PeerInfo): void {
    this.told.push(`${id} is linked anew`);
  }

  found({ id }: PeerInfo): void {
    this.told.push(`${id} found`);
  }
  missing(id: PeerId): void {
    this.told.push(`${id} missing`);
  }
  extentChanged({ kind, count }: RosterExtent): void {
    this.told.push(`the ${kind} of ${count}`);
  }
  needed(): ReadonlySet<PeerId> {
    return this.unfinished;
  }

  /** What was told since the last call. */
  news(): string[] {
    return this.told.splice(0);
  }
}
