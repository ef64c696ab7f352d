import { UnknownPeerError } from '../../src/model/errors.js';
import { withLimits } from '../../src/model/limits.js';
import type { Logger } from '../../src/platform/logger.js';
import { openHost, type PeerHost } from '../peer-host.js';
import { showTrace } from '../prompt/show-trace.js';
import type { Screen } from '../terminal/screen.js';
import { endingOfError, type Ending } from './ending.js';
import { exitCodes } from './exit-codes.js';
import type { TraceArguments } from './trace-arguments.js';

export interface TraceWorld {
  readonly screen: Screen;
  readonly logger: Logger;
  /** Aborted when somebody asks the trace to end. */
  readonly stop: AbortSignal;
  /** From now on signals are such wishes. */
  readonly catchSignals: () => unknown;
}

/** Joins as a leaf, traces, and leaves. Quiet only if the addressee answered. Never throws what it can explain. */
export async function runTrace(args: TraceArguments, world: TraceWorld): Promise<Ending> {
  world.catchSignals();
  try {
    const host = await openHost({ peers: args.via, limits: withLimits(args.limits), logger: world.logger });
    try {
      return await traced(host, args, world);
    } finally {
      await host.release();
    }
  } catch (error) {
    if (error instanceof UnknownPeerError) return notReached(error.message);
    const ending = endingOfError(error);
    return ending.kind === 'quiet' ? notReached('the trace was stopped before it began') : ending;
  }
}

async function traced(host: PeerHost, { to }: TraceArguments, { screen, stop }: TraceWorld): Promise<Ending> {
  const print = (text: string): void => screen.print(text);
  const peer = await host.join((joining) => {
    stop.addEventListener('abort', () => void joining.close(), { once: true });
    if (stop.aborted) void joining.close();
  });
  try {
    const outcome = await showTrace(peer.trace(to), print);
    if (outcome.kind === 'failed') return notReached(outcome.words);
    print(outcome.words);
    return { kind: 'quiet' };
  } finally {
    await peer.close();
  }
}

function notReached(words: string): Ending {
  return { kind: 'failed', code: exitCodes.notReached, words };
}
