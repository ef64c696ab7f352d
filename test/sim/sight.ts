import type { PeerInfo, PeerRole } from '../../src/model/peer.js';

/** Somebody as an observer sees them. */
export interface Sight {
  readonly id: string;
  /** See `keyNumber`. */
  readonly key: number;
  readonly role: PeerRole;
  readonly home: string;
  readonly isOnline: boolean;
  readonly incarnation: number;
}

export function sightOf({ id, key, role, home, presence, incarnation }: PeerInfo): Sight {
  return { id, key: keyNumber(key), role, home, isOnline: presence === 'online', incarnation };
}

/** The first 48 bits of a key: enough to tell the keys of a simulation apart, and quick to compare. */
export function keyNumber(key: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = key;
  return ((a << 16) | (b << 8) | c) * 0x1000000 + ((d << 16) | (e << 8) | f);
}

/** A peer by ID and key, in words. */
export function nameOf({ id, key }: { readonly id: string; readonly key: number }): string {
  return `${id}~${key.toString(16).padStart(12, '0')}`;
}

/** One line of a roster, in words. */
export function lineOf(sight: Sight): string {
  const { role, home, incarnation, isOnline } = sight;
  return `${nameOf(sight)} ${role} @${home} ${incarnation}${isOnline ? '' : ' away'}`;
}

export function sameSight(a: Sight, b: Sight): boolean {
  return (
    a.key === b.key &&
    a.home === b.home &&
    a.isOnline === b.isOnline &&
    a.incarnation === b.incarnation &&
    a.role === b.role
  );
}
