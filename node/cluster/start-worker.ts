import cluster from 'node:cluster';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { placeVariable, type Place } from './place.js';
import type { WorkerObserver, WorkerProcess } from './supervisor.js';
import type { SupervisorWords, WorkerWords } from './words.js';

/** The one to which lines can be typed. */
export interface SpokenTo {
  /** Undefined while it does not run. */
  input: Writable | undefined;
}

/**
 * Starts this program once more, with the same arguments, as one of those that share an address. The first one reads what is typed and its
 * lines are printed; the others are silent but for their logs.
 */
export function startWorker(
  place: Place,
  observer: WorkerObserver,
  first: SpokenTo,
  print: (line: string) => void,
): WorkerProcess {
  const isFirst = place.number === 1;
  const through = isFirst ? 'pipe' : 'ignore';
  cluster.setupPrimary({ stdio: [through, through, 'inherit', 'ipc'] });
  const worker = cluster.fork({ [placeVariable]: JSON.stringify(place) });
  const { process: child } = worker;
  const { stdin, stdout } = child;
  if (isFirst && stdin && stdout) {
    // Whoever has ended reads no more.
    stdin.on('error', () => undefined);
    first.input = stdin;
    createInterface({ input: stdout }).on('line', print);
  }
  worker.on('message', (words: WorkerWords) => observer.joined(words));
  // It may end while it is told something.
  child.on('error', () => undefined);
  child.once('close', (code, signal) => {
    if (isFirst) first.input = undefined;
    observer.ended({ code, signal });
  });
  const end: SupervisorWords = { kind: 'end' };
  return { end: () => void worker.send(end, () => undefined) };
}
