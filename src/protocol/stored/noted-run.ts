import { tabmesh } from '../gen/schema.js';
import { decoded } from '../wire-values.js';

const { NotedRun: Wire } = tabmesh.stored.v1;

/** Remarks of one stream up to a number, all noted at one time. */
export interface NotedRun {
  readonly last: number;
  /** Epoch milliseconds, whole. */
  readonly notedAt: number;
}

export function encodeNotedRun({ last, notedAt }: NotedRun): Uint8Array {
  return Wire.encode({ last, notedAt }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeNotedRun(bytes: Uint8Array): NotedRun {
  const { last, notedAt } = decoded(() => Wire.decode(bytes));
  return { last, notedAt };
}
