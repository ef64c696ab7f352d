import type { Limits } from '../../model/limits.js';
import { hasTag, type PeerAddress, type PeerAddressTag } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { second } from '../../model/units.js';
import type { Clock } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import type { ProbeOutcome } from '../../protocol/messages.js';
import { encodeRouted } from '../../protocol/routed-codec.js';
import type { Network } from '../network.js';

export interface ProbeAnswersOptions {
  readonly self: PeerAddress;
  readonly network: Network;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
}

/** A probe that goes no further than this peer. */
export interface EndedProbe {
  readonly source: PeerAddressTag;
  readonly nonce: Uint8Array;
  /** Its hop limit when it came. */
  readonly hopsLeft: number;
  readonly outcome: ProbeOutcome;
}

/**
 * The answering side of traces: one small message for each probe, to the one in whose name it came, and only if that is
 * somebody who is in the network. So many a second and no more, whoever asks: beyond that a trace has a gap.
 */
export class ProbeAnswers {
  readonly #options: ProbeAnswersOptions;
  /** Answers that may be given at once; it fills up again with time. */
  #allowance: number;
  #countedAt: number;

  constructor(options: ProbeAnswersOptions) {
    this.#options = options;
    this.#allowance = options.limits.traceAnswers;
    this.#countedAt = options.clock.now();
  }

  answer({ source, nonce, hopsLeft, outcome }: EndedProbe): void {
    const { self, network, limits, counters } = this.#options;
    const asker = network.find(source.id as PeerId);
    if (!asker || !hasTag(asker.key, source.tag) || !this.#mayAnswer()) {
      counters.unansweredProbe += 1;
      return;
    }
    const body = { type: 'probe-answer' as const, nonce, outcome, hopsLeft, key: self.key };
    network.submit(asker, encodeRouted(self, asker, limits.hopLimit, body));
  }

  #mayAnswer(): boolean {
    const { clock, limits } = this.#options;
    const now = clock.now();
    // The machine's clock may be set back.
    const passed = Math.max(0, now - this.#countedAt);
    this.#countedAt = now;
    this.#allowance = Math.min(limits.traceAnswers, this.#allowance + (passed / second) * limits.traceAnswers);
    if (this.#allowance < 1) return false;
    this.#allowance -= 1;
    return true;
  }
}
