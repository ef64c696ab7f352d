import { ProtocolError } from '../model/errors.js';
import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import type { Journal } from '../platform/journal.js';
import type { RandomSource } from '../platform/random.js';
import type { RoutedBody } from '../protocol/messages.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { Eraser } from './eraser.js';
import type { Network } from '../routing/network.js';

/** Where a peer is: under which ID, in which network, in which session. */
export interface Place {
  readonly self: PeerAddress;
  readonly network: Network;
  readonly incarnation: number;
}

/** What everything in delivery works with, for as long as the peer lives. */
export interface DeliveryContext {
  readonly keys: KeyPair;
  readonly crypto: Crypto;
  readonly random: RandomSource;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly journal: Journal;
  readonly eraser: Eraser;
  /** Undefined between two sessions. */
  readonly place: () => Place | undefined;
}

/** What it takes to send something on its way. */
interface SubmitContext {
  readonly limits: Pick<Limits, 'hopLimit'>;
  readonly place: () => Pick<Place, 'self' | 'network'> | undefined;
}

/** Sends something on its way. False if there is none just now. */
export function submit({ place, limits }: SubmitContext, to: PeerAddress, body: RoutedBody): boolean {
  const here = place();
  return here !== undefined && here.network.submit(to, encodeRouted(here.self, to, limits.hopLimit, body));
}

/** As whom this peer is in the network, or was last. @throws ProtocolError where it is in none */
export function selfIn({ place }: Pick<DeliveryContext, 'place'>): PeerAddress {
  const here = place();
  if (!here) throw new ProtocolError('a peer that is in no network');
  return here.self;
}
