import { equalBytes, toHex } from '../../model/bytes.js';
import { TraceToSelfError, UnknownPeerError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import { sameAddress, type PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { Clock } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import { nonceBytes } from '../../platform/crypto.js';
import type { RandomSource } from '../../platform/random.js';
import type { ProbeAnswer } from '../../protocol/messages.js';
import { encodeRouted } from '../../protocol/routed-codec.js';
import type { Network } from '../network.js';
import type { Trace } from './trace.js';
import { TraceRun, type Asked, type Reply } from './trace-run.js';

export interface TracerOptions {
  readonly self: PeerAddress;
  readonly network: Network;
  readonly clock: Clock;
  /** Milliseconds from some moment on: what round trips are measured by. */
  readonly stopwatch: () => number;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly counters: Counters;
}

const noneHere = (id: PeerId): string => `nobody called ${id} is in this network`;

const noneHeardOf = (id: PeerId): string =>
  `this network is too large to hear of everybody, and ${id} is not among those of whom this peer does: write to ${id} first, or watch that ID`;

/** A probe that has not been answered yet. */
interface Pending {
  readonly to: PeerAddress;
  readonly hopLimit: number;
  readonly sentAt: number;
  settle(reply: Reply): void;
}

/**
 * The asking side of traces.
 *
 * An answer is believed only if
 * 1. it carries the nonce of a probe that still waits: nobody knows it but those whom the probe, or its answer, has passed;
 * 2. what it says of the hop limit can be so: it ran out where the probe was on the way, and never grew;
 * 3. "arrived" comes from the addressee, and nothing else does; and
 * 4. its key is the one that this peer knows under that ID, if it knows one, and the ID is not its own.
 * Any other is counted, and changes nothing.
 */
export class Tracer {
  readonly #options: TracerOptions;
  readonly #pending = new Map<string, Pending>();
  readonly #runs = new Set<TraceRun>();

  constructor(options: TracerOptions) {
    this.#options = options;
  }

  /** @throws TraceToSelfError, UnknownPeerError */
  trace(id: PeerId): Trace {
    const { self, network, limits } = this.#options;
    if (id === self.id) throw new TraceToSelfError(id);
    const to = network.find(id);
    if (!to) throw new UnknownPeerError(id, network.hearsOf(id) ? noneHere(id) : noneHeardOf(id));
    const rules = { self: self.id, hopLimit: limits.hopLimit, probes: limits.traceProbes, gaps: limits.traceGaps };
    const run = new TraceRun(to, rules, (hopLimit) => this.#ask(to, hopLimit));
    this.#runs.add(run);
    void run.ended.then(() => this.#runs.delete(run));
    return run;
  }

  answered(from: PeerId, answer: ProbeAnswer): void {
    const name = toHex(answer.nonce);
    const pending = this.#pending.get(name);
    const address = { id: from, key: answer.key };
    if (!pending || !this.#isPlausible(address, answer, pending)) {
      this.#options.counters.strayAnswer += 1;
      return;
    }
    pending.settle({
      kind: 'answered',
      from: address,
      outcome: answer.outcome,
      crossed: pending.hopLimit - answer.hopsLeft + 1,
      roundTrip: this.#options.stopwatch() - pending.sentAt,
    });
  }

  /** Stops every trace. */
  close(): void {
    for (const run of this.#runs) run.stop();
  }

  #isPlausible(from: PeerAddress, { outcome, hopsLeft }: ProbeAnswer, { to, hopLimit }: Pending): boolean {
    if (hopsLeft < 1 || hopsLeft > hopLimit || (outcome === 'on-the-way' && hopsLeft !== 1)) return false;
    const { self, network } = this.#options;
    if (from.id === self.id || (outcome === 'arrived') !== sameAddress(from, to)) return false;
    const known = network.find(from.id);
    return known === undefined || equalBytes(known.key, from.key);
  }

  #ask(to: PeerAddress, hopLimit: number): Asked {
    const { self, network, random, clock, limits, stopwatch } = this.#options;
    // Another key may have the ID by now: its way is not the one that is traced.
    const present = network.find(to.id);
    const nonce = random.bytes(nonceBytes);
    const probe = encodeRouted(self, to, hopLimit, { type: 'probe', nonce });
    const sentAt = stopwatch();
    if ((present && !equalBytes(present.key, to.key)) || !network.submit(to, probe))
      return { reply: Promise.resolve({ kind: 'not-sent' }), abandon: () => undefined };

    const name = toHex(nonce);
    const reply = new Promise<Reply>((resolve) => {
      const settle = (outcome: Reply): void => {
        timer.cancel();
        this.#pending.delete(name);
        resolve(outcome);
      };
      const timer = clock.after(limits.traceTimeout, () => settle({ kind: 'silent' }));
      this.#pending.set(name, { to, hopLimit, sentAt, settle });
    });
    return { reply, abandon: () => this.#pending.get(name)?.settle({ kind: 'stopped' }) };
  }
}
