import type { NodeAddress } from '../protocol/messages.js';
import type { ReachableNode } from '../routing/graph/ways.js';
import { isDialableUrl } from './dialable-url.js';

/** Fallback nodes that a leaf is told. */
const most = 5;

interface Candidate {
  readonly address: NodeAddress;
  readonly distance: number;
  /** Of its key, which is as good as a random number. */
  readonly number: number;
}

interface Drawn {
  readonly candidate: Candidate;
  readonly lot: number;
}

/**
 * The nodes that a leaf can dial should its home vanish: the nearest five, in an order drawn for this leaf. So the leaves of
 * one home spread over all of them, whichever home it is.
 *
 * The lot depends on the two keys alone (as in rendezvous hashing: D. Thaler and C. Ravishankar, 1998), so that a leaf is not told
 * of others whenever a node comes or goes that is nothing to it.
 */
export class FallbackNodes {
  readonly #anywhere: readonly Candidate[];
  readonly #onThisMachine: readonly Candidate[];

  constructor(nodes: readonly ReachableNode[]) {
    this.#anywhere = candidatesAmong(nodes, false);
    this.#onThisMachine = candidatesAmong(nodes, true);
  }

  /** Loopback is of use on this machine only. */
  of(leafKey: Uint8Array, isLoopback: boolean): NodeAddress[] {
    const leaf = numberOf(leafKey);
    const drawn: Drawn[] = [];
    for (const candidate of isLoopback ? this.#onThisMachine : this.#anywhere) {
      const farthest = drawn[most - 1];
      if (farthest && candidate.distance > farthest.candidate.distance) break;
      const lot = mixed(leaf ^ mixed(candidate.number));
      const at = drawn.findLastIndex((other) => isBefore(other, { candidate, lot })) + 1;
      if (at < most) drawn.splice(at, 0, { candidate, lot });
      if (drawn.length > most) drawn.pop();
    }
    return drawn.sort((a, b) => a.lot - b.lot).map(({ candidate }) => candidate.address);
  }
}

function isBefore(a: Drawn, b: Drawn): boolean {
  if (a.candidate.distance !== b.candidate.distance) return a.candidate.distance < b.candidate.distance;
  return a.lot <= b.lot;
}

/** The nearest first. */
function candidatesAmong(nodes: readonly ReachableNode[], isLoopback: boolean): Candidate[] {
  const candidates = nodes.flatMap(({ id, key, urls, distance }) => {
    const url = urls.find((candidate) => isDialableUrl(candidate, isLoopback));
    return url === undefined ? [] : [{ address: { id, url }, distance, number: numberOf(key) }];
  });
  return candidates.sort((a, b) => a.distance - b.distance);
}

function numberOf(key: Uint8Array): number {
  return new DataView(key.buffer, key.byteOffset, key.byteLength).getUint32(0);
}

/** The finisher of MurmurHash3 (A. Appleby): every bit of the number counts for every bit of the outcome, which is not negative. */
function mixed(number: number): number {
  let value = number;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
