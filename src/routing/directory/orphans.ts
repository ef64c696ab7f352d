import { addressName, type PeerAddress } from '../../model/peer.js';
import type { Departure } from '../../protocol/records/departure.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { DepartureTable } from './peer-table/departure-table.js';
import { compareDepartures, hasDeparted, type Bond, type Ending } from './presentation.js';

/** Departures kept aside; then the oldest go. */
const mostOrphans = 10_000;

/** Departures that came before the attachment that they end, or that outlived it: one for each peer. */
export class Orphans {
  readonly #departures = new DepartureTable();

  /** What the departure that is kept of a peer ends. */
  of(peer: PeerAddress): Ending | undefined {
    return this.#departures.ending(addressName(peer));
  }

  /** True if no newer one is known of that peer. */
  isNews(departure: Departure): boolean {
    const known = this.of(departure.peer);
    return !known || compareDepartures(departure, known) > 0;
  }

  adopt(departure: Signed<Departure>): void {
    this.#departures.set(addressName(departure.peer), departure);
    const { oldest } = this.#departures;
    if (this.#departures.size > mostOrphans && oldest !== undefined) this.#departures.delete(oldest);
  }

  /** What is kept of a peer, if it ends this bond. */
  ending(peer: PeerAddress, bond: Bond): Signed<Departure> | undefined {
    return hasDeparted(bond, this.of(peer)) ? this.#departures.get(addressName(peer)) : undefined;
  }

  /** Gives away what is kept of a peer. */
  claim(peer: PeerAddress): Signed<Departure> | undefined {
    const name = addressName(peer);
    const departure = this.#departures.get(name);
    this.#departures.delete(name);
    return departure;
  }
}
