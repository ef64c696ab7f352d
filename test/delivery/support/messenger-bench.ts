import { withLimits, type Limits } from '../../../src/model/limits.js';
import { keyTag, type PeerAddress } from '../../../src/model/peer.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { RoutedBody, RoutedMessage } from '../../../src/protocol/messages.js';
import { Messenger } from '../../../src/delivery/messenger.js';
import { addressWith } from '../../routing/support/person.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeNetwork } from './fake-network.js';

export const alice = addressWith('alice', 0xa1);
export const bob = addressWith('bob', 0xb0);
export const otherBob = addressWith('bob', 0xb1);
export const carol = addressWith('carol', 0xca);

/** The messenger of Alice. */
export class MessengerBench {
  readonly clock = new VirtualClock();
  readonly network = new FakeNetwork();
  readonly counters = newCounters();
  readonly received: string[] = [];
  readonly progress: string[] = [];
  readonly messenger: Messenger;
  #references = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.messenger = new Messenger({
      self: alice,
      incarnation: 7,
      network: this.network,
      clock: this.clock,
      limits: withLimits(limits),
      counters: this.counters,
      nextReference: () => (this.#references += 1),
      observer: {
        received: ({ from, text }) => void this.received.push(`${from}: ${text}`),
        progressed: ({ to, text, state }) => void this.progress.push(`${text} to ${to} ${state.kind}`),
      },
    });
  }

  /** Somebody comes, or comes back. */
  comes(address: PeerAddress): void {
    this.messenger.peerReachable(this.network.add(address));
  }

  goesAway(address: PeerAddress): void {
    this.messenger.peerUnreachable(this.network.add(address, 'away'));
  }

  leaves(address: PeerAddress): void {
    const info = this.network.add(address);
    this.network.remove(address.id);
    this.messenger.peerUnreachable(info);
  }

  hear(from: PeerAddress, body: RoutedBody, to: PeerAddress = alice): void {
    const message: RoutedMessage = {
      source: { id: from.id, tag: keyTag(from.key) },
      destination: { id: to.id, tag: keyTag(to.key) },
      body,
    };
    this.messenger.take(message);
  }
}

export const text = (sequence: number, words = `${sequence}`, epoch = 3): RoutedBody => ({
  type: 'message',
  epoch,
  sequence,
  floor: 1,
  sentAt: 0,
  text: words,
});
export const confirmation = (sequence: number, epoch = 7): RoutedBody => ({ type: 'confirmation', epoch, sequence });
