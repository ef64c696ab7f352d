import type { PeerAddress } from '../../model/peer.js';
import type { Clock } from '../../platform/clock.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { ServedRoom } from '../../protocol/messages.js';
import { signNodeRecord, type NodeRecord, type Signed } from '../../protocol/records/node-record.js';
import type { RoutingLink } from '../network.js';

export interface OwnRecordOptions {
  readonly self: PeerAddress;
  readonly keys: KeyPair;
  readonly incarnation: number;
  readonly clock: Clock;
  readonly crypto: Crypto;
}

/** What a node says of itself: how it can be dialled, whom it is linked to, and which rooms it serves. Each time it is signed it is newer. */
export class OwnRecord {
  readonly #options: OwnRecordOptions;
  #urls: readonly string[] = [];
  #rooms: readonly ServedRoom[] = [];
  #claimedAt = 0;
  #sequence = 0;

  constructor(options: OwnRecordOptions) {
    this.#options = options;
  }

  /** From now on it has its place in the network. `urls`: how it can be dialled, the best first. */
  begin(urls: readonly string[]): void {
    this.#urls = urls;
    this.#claimedAt = this.#options.clock.now();
  }

  /** False if nobody has heard of it yet. */
  serve(rooms: readonly ServedRoom[]): boolean {
    this.#rooms = rooms;
    return this.#sequence > 0;
  }

  /** Others know a newer one of this very session: the next has to be newer than that. */
  outdone(sequence: number): void {
    this.#sequence = sequence;
  }

  /** `adjacent`: links to those whom it names as its neighbours. */
  sign(adjacent: Iterable<RoutingLink>): Signed<NodeRecord> {
    const { crypto, keys, self, incarnation, clock } = this.#options;
    this.#sequence += 1;
    return signNodeRecord(crypto, keys, {
      node: self,
      incarnation,
      sequence: this.#sequence,
      neighbours: Array.from(adjacent, ({ remote: { id, key, incarnation: session } }) => ({
        id,
        key,
        incarnation: session,
      })),
      urls: this.#urls,
      signedAt: clock.now(),
      claimedAt: this.#claimedAt,
      rooms: this.#rooms,
    });
  }
}
