import { join } from 'node:path';
import { InvalidPeerIdError } from '../../src/model/errors.js';
import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';

/** Where a process stands among those that share one address: each is a node of its own, and they are linked with one another. */
export interface Place {
  /** From 1. The first one is the node that there is without the others: it has the ID and the data directory that were asked for. */
  readonly number: number;
  /** WebSocket URLs of the others that run already. */
  readonly siblings: readonly string[];
  /** The port of its own that it had before it was started again; 0 at first. */
  readonly ownPort: number;
}

/** Who shares an address at most. */
export const mostWorkers = 64;

/** The environment variable by which a process learns its place. */
export const placeVariable = 'TABMESH_WORKER';

/** The folder of a data directory that has those of the others in it. */
export const othersFolder = 'workers';

/** The place that the environment names; undefined for a process that shares its address with nobody. */
export function placeIn(environment: Readonly<Record<string, string | undefined>>): Place | undefined {
  const text = environment[placeVariable];
  return text === undefined ? undefined : (JSON.parse(text) as Place);
}

/** The data directory of one of them. */
export function placedDataDir(dataDir: string, { number }: Place): string {
  return number === 1 ? dataDir : join(dataDir, othersFolder, String(number));
}

/** The ID of one of them: `anna`, `anna-2`, `anna-3`. @throws InvalidPeerIdError if it is too long with the number. */
export function placedId(desiredId: PeerId, number: number): PeerId {
  if (number === 1) return desiredId;
  const id = `${desiredId}-${number}`;
  try {
    return typedPeerId(id);
  } catch (error) {
    if (!(error instanceof InvalidPeerIdError)) throw error;
    throw new InvalidPeerIdError(`the worker ${number} would be "${id}", and that is no ID: ${error.message}`);
  }
}
