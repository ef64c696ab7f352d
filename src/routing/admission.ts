import { equalBytes } from '../model/bytes.js';
import { freePeerId } from '../model/peer-id.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import { second } from '../model/units.js';
import type { RandomSource } from '../platform/random.js';
import type { Directory, Owner } from './directory.js';
import { compareVersions, type Version } from './order.js';

/** Somebody who asks to be let in, with everything that the handshake has proved. */
export interface Candidate {
  readonly address: PeerAddress;
  readonly version: Version;
}

/** Decides whether a peer may have its ID: undefined if so, else the reason. */
export function refusalOf(
  candidate: Candidate,
  directory: Directory,
  random: RandomSource,
  now: number,
): Rejection | undefined {
  const { id, key } = candidate.address;
  const owner = directory.ownerOf(id);
  if (!owner) return undefined;
  if (!equalBytes(owner.address.key, key)) {
    if (owner.tenure.kind === 'over') return undefined;
    const suggestedId = freePeerId(id, (other) => isTaken(directory.ownerOf(other)), random);
    const words =
      owner.tenure.kind === 'present'
        ? `the ID ${id} is taken: somebody else has it`
        : `the ID ${id} is kept for its owner, who left; it is free in ${secondsUntil(owner.tenure.until, now)} s`;
    return { kind: 'duplicate-id', words, suggestedId };
  }
  if (compareVersions(candidate.version, owner.version) > 0) return undefined;
  const knownIncarnation = owner.version.incarnation;
  return { kind: 'stale-incarnation', words: `a newer session of ${id} is in the network`, knownIncarnation };
}

function isTaken(owner: Owner | undefined): boolean {
  return owner !== undefined && owner.tenure.kind !== 'over';
}

function secondsUntil(time: number, now: number): number {
  return Math.max(1, Math.ceil((time - now) / second));
}
