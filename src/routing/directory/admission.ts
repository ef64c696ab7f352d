import { equalBytes } from '../../model/bytes.js';
import { counterpartId, freePeerId, type PeerId } from '../../model/peer-id.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Rejection } from '../../model/rejection.js';
import { second } from '../../model/units.js';
import type { RandomSource } from '../../platform/random.js';
import type { Directory, Owner } from './directory.js';
import { compareVersions, type Version } from '../order.js';

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
  const elsewhere = directory.ownerOf(counterpartId(id, key));
  // Its owner goes by its other ID by now: to let in what is left of the session before would show them under both.
  if (
    elsewhere &&
    equalBytes(elsewhere.address.key, key) &&
    elsewhere.version.incarnation > candidate.version.incarnation
  )
    return staleBeside(elsewhere, id);
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
  return staleBeside(owner, id);
}

function staleBeside({ address, version }: Owner, id: PeerId): Rejection {
  const as = address.id === id ? '' : `, as ${address.id}`;
  const words = `a newer session of ${id} is in the network${as}`;
  return { kind: 'stale-incarnation', words, knownIncarnation: version.incarnation };
}

function isTaken(owner: Owner | undefined): boolean {
  return owner !== undefined && owner.tenure.kind !== 'over';
}

function secondsUntil(time: number, now: number): number {
  return Math.max(1, Math.ceil((time - now) / second));
}
