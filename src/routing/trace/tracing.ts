import type { PeerId } from '../../model/peer-id.js';
import type { RoutedMessage } from '../../protocol/messages.js';
import { readRouted } from '../../protocol/routed-codec.js';
import type { RoutingHeader } from '../../protocol/routing-header.js';
import type { StrandedProbes } from '../forwarder.js';
import { ProbeAnswers } from './probe-answers.js';
import type { Trace } from './trace.js';
import { Tracer, type TracerOptions } from './tracer.js';

/**
 * Tracing, as traceroute does it: a probe is a routed message with a small hop limit, and whoever it does not get beyond
 * answers. The next probe is sent when the answer to the one before has come, or has not come in time.
 *
 *     alice            10               11              bob
 *       | -- limit 1 --> |                |               |
 *       | <- on the way- |                |               |
 *       | -- limit 2 --> | -- limit 1 --> |               |
 *       | <------------- | <- on the way- |               |
 *       | -- limit 3 --> | -- limit 2 --> | -- limit 1 -> |
 *       | <------------- | <------------- | <- arrived -- |
 *
 * One probe makes one answer at most, nobody on the way remembers anything, and times are by the asker's clock alone. A
 * message that records its route as it goes would need one probe only, but every node would have to decode and lengthen it, it
 * could not show the time to each hop, and where it is lost nobody would learn how far it came.
 */
export class Tracing implements StrandedProbes {
  readonly #options: TracerOptions;
  readonly #tracer: Tracer;
  readonly #answers: ProbeAnswers;

  constructor(options: TracerOptions) {
    this.#options = options;
    this.#tracer = new Tracer(options);
    this.#answers = new ProbeAnswers(options);
  }

  /**
   * Begins to trace the way to somebody.
   * @throws TraceToSelfError, UnknownPeerError
   */
  trace(id: PeerId): Trace {
    return this.#tracer.trace(id);
  }

  /** Takes in a message for this peer, if it is one of a trace. False for any other. */
  take({ source, body }: RoutedMessage, hopsLeft: number): boolean {
    switch (body.type) {
      case 'probe':
        this.#answers.answer({ source, nonce: body.nonce, hopsLeft, outcome: 'arrived' });
        return true;
      case 'probe-answer':
        this.#tracer.answered(source.id as PeerId, body);
        return true;
      default:
        return false;
    }
  }

  stranded(
    frame: Uint8Array,
    start: number,
    end: number,
    header: RoutingHeader,
    outcome: 'on-the-way' | 'no-way',
  ): void {
    const message = readRouted(frame, start, end, header, this.#options.counters);
    if (message?.body.type !== 'probe') return;
    const { source, body } = message;
    this.#answers.answer({ source, nonce: body.nonce, hopsLeft: header.hopLimit, outcome });
  }

  /** Stops every trace of this peer. */
  close(): void {
    this.#tracer.close();
  }
}
