import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody holds is gone. */
export function heapInUse(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** How many objects of a class somebody still holds. A class that extends it counts as one more, by its prototype. */
export function instancesOf(constructor: abstract new (...parameters: never[]) => unknown): number {
  return queryObjects(constructor, { format: 'count' });
}
