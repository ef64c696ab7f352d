import type { Limits } from '../../src/model/limits.js';
import { second } from '../../src/model/units.js';
import type { Clock, Timer } from '../../src/platform/clock.js';
import type { RandomSource } from '../../src/platform/random.js';
import { Backoff } from '../../src/server/backoff.js';
import { exitCodes, isExitCode, type ExitCode } from '../cli/exit-codes.js';
import type { Ending } from '../cli/ending.js';
import type { Place } from './place.js';
import type { WorkerWords } from './words.js';

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A process that is a node. */
export interface WorkerProcess {
  /** Asks it to leave in good order. */
  end(): void;
}

/** What the supervisor hears of a process: first that it is in, at most once, and at last that it has ended, just once. */
export interface WorkerObserver {
  joined(words: WorkerWords): void;
  ended(exit: Exit): void;
}

export interface SupervisorOptions {
  /** How many processes there are to be. */
  readonly count: number;
  readonly start: (place: Place, observer: WorkerObserver) => WorkerProcess;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Pick<Limits, 'firstRetry' | 'longestRetry'>;
  readonly print: (line: string) => void;
}

type WorkerState =
  /** It is to be started as soon as no other one is being started. */
  | { readonly kind: 'due' }
  | { readonly kind: 'starting'; readonly process: WorkerProcess }
  | { readonly kind: 'running'; readonly process: WorkerProcess; readonly since: number; readonly ownUrl: string }
  | { readonly kind: 'waiting'; readonly timer: Timer }
  | { readonly kind: 'over' };

interface Worker {
  readonly number: number;
  readonly backoff: Backoff;
  /** 0 until it has had one. */
  ownPort: number;
  state: WorkerState;
}

type Phase =
  /** Not all of them have been in the network yet: one that fails now would fail again. */
  { readonly kind: 'beginning' } | { readonly kind: 'serving' } | { readonly kind: 'ending'; readonly as: Ending };

/** Codes with which a process ends that would end so again. */
const finalCodes: ReadonlySet<ExitCode> = new Set([
  exitCodes.badArguments,
  exitCodes.idTaken,
  exitCodes.refused,
  exitCodes.replaced,
]);

/**
 * Keeps several processes at work that share one address. They are started one after the other, so that each one can be told
 * those before it as neighbours; one that ends is started again, with backoff. Once all of them were in the network, only what
 * would happen again at each start ends them all.
 */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #workers: readonly Worker[];
  readonly #result: Promise<Ending>;
  #resolve: (ending: Ending) => void = () => undefined;
  #phase: Phase = { kind: 'beginning' };

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#workers = Array.from({ length: options.count }, (_, index) => ({
      number: index + 1,
      backoff: new Backoff(options.limits, options.random),
      ownPort: 0,
      state: { kind: 'due' },
    }));
    this.#result = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Resolves when all of them have ended. */
  run(): Promise<Ending> {
    this.#startNext();
    return this.#result;
  }

  /** Asks all of them to leave in good order. */
  end(): void {
    this.#end({ kind: 'quiet' });
  }

  #end(as: Ending): void {
    if (this.#phase.kind === 'ending') return;
    this.#phase = { kind: 'ending', as };
    for (const worker of this.#workers) {
      const { state } = worker;
      if (state.kind === 'starting' || state.kind === 'running') state.process.end();
      else this.#rest(worker);
    }
    this.#endIfOver();
  }

  #rest(worker: Worker): void {
    if (worker.state.kind === 'waiting') worker.state.timer.cancel();
    worker.state = { kind: 'over' };
  }

  #endIfOver(): void {
    if (this.#phase.kind === 'ending' && this.#workers.every(({ state }) => state.kind === 'over'))
      this.#resolve(this.#phase.as);
  }

  #startNext(): void {
    if (this.#workers.some(({ state }) => state.kind === 'starting')) return;
    const worker = this.#workers.find(({ state }) => state.kind === 'due');
    if (!worker) return;
    const siblings = this.#workers.flatMap(({ state }) => (state.kind === 'running' ? [state.ownUrl] : []));
    const { number, ownPort } = worker;
    const process = this.#options.start(
      { number, siblings, ownPort },
      { joined: (words) => this.#joined(worker, process, words), ended: (exit) => this.#ended(worker, exit) },
    );
    worker.state = { kind: 'starting', process };
  }

  #joined(worker: Worker, process: WorkerProcess, { id, pid, ownUrl }: WorkerWords): void {
    worker.ownPort = Number(new URL(ownUrl).port);
    worker.state = { kind: 'running', process, since: this.#options.clock.now(), ownUrl };
    if (this.#phase.kind === 'ending') return;
    this.#options.print(`worker ${worker.number} is in the network as ${id}, process ${pid}`);
    if (this.#workers.every(({ state }) => state.kind === 'running')) this.#phase = { kind: 'serving' };
    this.#startNext();
  }

  #ended(worker: Worker, exit: Exit): void {
    const before = worker.state;
    worker.state = { kind: 'over' };
    if (this.#phase.kind === 'ending') {
      this.#endIfOver();
      return;
    }
    const code = isExitCode(exit.code) && exit.code !== exitCodes.ended ? exit.code : exitCodes.internalFault;
    const hasBegun = before.kind === 'running' || this.#phase.kind === 'serving';
    if (!hasBegun || finalCodes.has(code)) {
      const words = `worker ${worker.number} ${hasBegun ? 'ended' : 'could not start'}: ${wordsOf(exit)}`;
      this.#end({ kind: 'failed', code, words });
    } else {
      this.#startLater(worker, before, exit);
    }
  }

  #startLater(worker: Worker, before: WorkerState, exit: Exit): void {
    const { clock, limits, print } = this.#options;
    if (before.kind === 'running' && clock.now() - before.since > limits.longestRetry) worker.backoff.reset();
    const wait = worker.backoff.next();
    print(
      `worker ${worker.number} has ended: ${wordsOf(exit)}. It is started again in ${(wait / second).toFixed(1)} s`,
    );
    const timer = clock.after(wait, () => {
      worker.state = { kind: 'due' };
      this.#startNext();
    });
    worker.state = { kind: 'waiting', timer };
    this.#startNext();
  }
}

function wordsOf({ code, signal }: Exit): string {
  return signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
}
