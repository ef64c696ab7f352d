import type { PeerInfo } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { RosterObserver } from '../routing/network.js';
import { tellChange } from '../routing/leaf/roster-change.js';

/**
 * A node that goes on under another ID begins with an empty roster, and meets again whom its program knows already. So that
 * nobody joins twice, only what is different about them is told; and who has not been met within `grace` milliseconds has
 * left.
 */
export class Reunion {
  readonly #missing: Map<PeerId, PeerInfo>;
  readonly #timer: Timer;
  #observer: RosterObserver | undefined;

  constructor(known: readonly PeerInfo[], clock: Clock, grace: number) {
    this.#missing = new Map(known.map((peer) => [peer.id, peer]));
    this.#timer = clock.after(grace, () => {
      for (const peer of this.#missing.values()) this.#observer?.left(peer);
      this.#missing.clear();
    });
  }

  /** The observer that is to hear what is news. */
  joinedBy(observer: RosterObserver): RosterObserver {
    this.#observer = observer;
    return { ...observer, joined: (peer) => this.#met(peer, observer) };
  }

  /** The session is over before everybody was met. */
  stop(): void {
    this.#timer.cancel();
  }

  #met(peer: PeerInfo, observer: RosterObserver): void {
    const before = this.#missing.get(peer.id);
    this.#missing.delete(peer.id);
    // Its link is new to this session in any case.
    tellChange(before && { ...before, incarnation: Number.NaN }, peer, observer);
  }
}
