import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of `process` that is needed here. */
interface SignalledProcess {
  on(signal: (typeof signals)[number], listener: (signal: (typeof signals)[number]) => void): unknown;
  exit(code: number): never;
}

/**
 * Lets the first signal end the program gracefully, by `endGracefully`; the second one ends it at once, with the exit code
 * that shells give for it (128 and its number). Returns what stands for a Ctrl-C that came as a key.
 */
export function endBySignals(process: SignalledProcess, endGracefully: () => void): () => void {
  let state: 'running' | 'ending' = 'running';
  const onSignal = (signal: (typeof signals)[number]): void => {
    if (state === 'ending') process.exit(128 + constants.signals[signal]);
    state = 'ending';
    endGracefully();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => onSignal('SIGINT');
}
