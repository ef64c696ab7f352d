import type { PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';

/** One step of the way to somebody, as a trace finds it. */
export type TraceHop =
  | {
      readonly kind: 'answered';
      /** Links that the probe had crossed when it came there: 1 for the peer at the other end of the own link. */
      readonly hop: number;
      readonly id: PeerId;
      /** Ed25519 public key, 32 bytes. */
      readonly key: Uint8Array;
      /** From a probe to its answer, by the own clock, in milliseconds: one for each probe that was answered. */
      readonly roundTrips: readonly number[];
    }
  /** Nobody answered in time: a node that knows no traces, one that has too many to answer, or one that is in trouble. */
  | { readonly kind: 'silent'; readonly hop: number };

/** How a trace ended. */
export type TraceEnd =
  /** The addressee answered, `hops` links away. */
  | { readonly kind: 'arrived'; readonly hops: number }
  /** `beyond` knows no way on; that is the own ID where this peer itself knows none. */
  | { readonly kind: 'no-way'; readonly beyond: PeerId }
  /** Too many hops in a row were silent, up to this one. */
  | { readonly kind: 'timeout'; readonly hops: number }
  /** The addressee is farther away than a message may go: `hops` links. A way that long goes round in a circle. */
  | { readonly kind: 'hop-limit'; readonly hops: number }
  /** It was stopped, or the peer left the network. */
  | { readonly kind: 'stopped' };

/**
 * The way to somebody, hop by hop. Hops come as they are found, to as many loops as there are; each loop begins with the first hop:
 *
 *     const trace = peer.trace('bob');
 *     for await (const hop of trace) console.log(hop);
 *     console.log(await trace.ended);
 *
 * A trace runs whether or not somebody listens. Neither the loop nor `ended` ever throws.
 */
export interface Trace extends AsyncIterable<TraceHop> {
  /** Whose way it is. */
  readonly to: PeerAddress;
  /** What was found up to now, the nearest first. */
  readonly hops: readonly TraceHop[];
  /** Resolves when it is over; `hops` is complete then. */
  readonly ended: Promise<TraceEnd>;
  /** Sends no more probes. */
  stop(): void;
}
