import type { PeerAddress } from '../model/peer.js';
import { Courier, type CourierOptions } from './courier.js';
import type { Mailbox, MailIndex } from './mail-index.js';
import { boxName } from './mail-route.js';
import { isPresent } from './presence.js';

/** The couriers of all who are present and for whom there is mail. */
export class Couriers {
  readonly #index: MailIndex;
  readonly #options: CourierOptions;
  readonly #couriers = new Map<string, Courier>();

  constructor(index: MailIndex, options: CourierOptions) {
    this.#index = index;
    this.#options = options;
  }

  peerReachable(peer: PeerAddress): void {
    const box = this.#index.boxes.get(boxName(peer));
    if (box) this.#courierFor(box).begin();
  }

  peerUnreachable(peer: PeerAddress): void {
    const name = boxName(peer);
    this.#couriers.get(name)?.stop();
    this.#couriers.delete(name);
  }

  /** There is more on disk for this one. */
  more(box: Mailbox): void {
    if (isPresent(this.#options.network, box.addressee)) this.#courierFor(box).more();
  }

  /** Something for this one has gone. */
  less(box: Mailbox): void {
    const courier = this.#couriers.get(box.name);
    if (box.entries.length > 0) courier?.less();
    else if (courier) this.peerUnreachable(box.addressee);
  }

  close(): void {
    for (const courier of this.#couriers.values()) courier.stop();
    this.#couriers.clear();
  }

  #courierFor(box: Mailbox): Courier {
    const known = this.#couriers.get(box.name);
    // A mailbox that was empty meanwhile is another one.
    if (known?.box === box && !known.hasStopped) return known;
    known?.stop();
    const courier = new Courier(box, this.#options);
    this.#couriers.set(box.name, courier);
    return courier;
  }
}
