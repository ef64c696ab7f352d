import type { SupervisorWords, WorkerWords } from './words.js';

/** The part of `process` that is needed here. */
interface SupervisedProcess {
  on(event: 'SIGINT' | 'SIGHUP' | 'SIGTERM', listener: () => void): unknown;
  on(event: 'message', listener: (words: SupervisorWords) => void): unknown;
  readonly pid: number;
  send?(words: WorkerWords): boolean;
}

/**
 * Lets this process end in good order when its supervisor says so, or somebody ends this process alone. What a terminal says to
 * all processes of a group, such as Ctrl-C, is the supervisor's to hear; should that one be gone, `node:cluster` ends this one at
 * once. Returns what a process without a terminal has no use for.
 */
export function endBySupervisor(process: SupervisedProcess, endGracefully: () => void): () => void {
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
  process.on('SIGTERM', endGracefully);
  // There is one thing only that it can be told.
  process.on('message', endGracefully);
  return () => undefined;
}

/** Tells the supervisor that this process is in the network. */
export function tellSupervisor(process: SupervisedProcess): (id: string, ownUrl: string) => void {
  return (id, ownUrl) => void process.send?.({ kind: 'joined', id, ownUrl, pid: process.pid });
}
