import { beginningToHex, beginsWith, equalBytes, toHex } from './bytes.js';
import type { PeerId } from './peer-id.js';

/** Nodes accept connections and route; leaves only dial. */
export type PeerRole = 'node' | 'leaf';

/** `away`: the way to the peer was lost and it may be back in a moment. Who is gone is not in the roster. */
export type Presence = 'online' | 'away';

/** An ID together with the key that owns it: what messages are addressed to. */
export interface PeerAddress {
  readonly id: PeerId;
  /** Ed25519 public key, 32 bytes. */
  readonly key: Uint8Array;
}

/** An address as the routing header has it: the ID, and the first 8 bytes of the key. */
export interface PeerAddressTag {
  readonly id: string;
  readonly tag: Uint8Array;
}

/** One line of the roster. */
export interface PeerInfo extends PeerAddress {
  readonly role: PeerRole;
  readonly presence: Presence;
  /** The node the peer is linked to; a node is its own home. */
  readonly home: PeerId;
  /** Which run of the peer this is. */
  readonly incarnation: number;
}

/** How a peer is reached: one line of the routing table. */
export type Route =
  | {
      readonly id: PeerId;
      readonly role: PeerRole;
      readonly presence: 'online';
      /** The peer at the other end of the link that messages to it leave by; its own ID where the link is direct. */
      readonly via: PeerId;
      /** Links to cross, 1 for a direct one. */
      readonly hops: number;
    }
  /** Somebody who is away cannot be reached just now, by no link. */
  | {
      readonly id: PeerId;
      readonly role: PeerRole;
      readonly presence: 'away';
      readonly via?: undefined;
      readonly hops?: undefined;
    };

/** How much of the network a roster holds. */
export interface RosterExtent {
  /** `part`: the network is large, and this leaf hears of those only whom it has to do with. */
  readonly kind: 'whole' | 'part';
  /** How many others are in the network. */
  readonly count: number;
}

/** Who was found. */
export interface Lookup {
  /** The first ones: an exact match, then by ID. */
  readonly peers: readonly PeerInfo[];
  /** How many match. */
  readonly total: number;
}

const tagBytes = 8;

/** The part of a key that stands in the routing header: its first 8 bytes. */
export function keyTag(key: Uint8Array): Uint8Array {
  return key.subarray(0, tagBytes);
}

/** The address as it stands where a whole key would take too much room. */
export function addressTag({ id, key }: PeerAddress): PeerAddressTag {
  return { id, tag: keyTag(key) };
}

/** Whether it may be the key of an address of which a routing header has this tag. */
export function hasTag(key: Uint8Array, tag: Uint8Array): boolean {
  return tag.length === tagBytes && beginsWith(key, tag);
}

/** A key as people compare it at a glance: its first 8 bytes in hexadecimal, in pairs of two. */
export function shortKey(key: Uint8Array): string {
  return beginningToHex(key, tagBytes).replace(/(.{4})(?=.)/g, '$1 ');
}

/** The same for an address of which only the tag of the key is known. */
export function taggedName(id: string, tag: Uint8Array): string {
  return `${id}~${toHex(tag)}`;
}

/** What maps call a peer: the ID and the tag of its key, so that two owners of one ID stay apart. */
export function addressName({ id, key }: PeerAddress): string {
  return `${id}~${beginningToHex(key, tagBytes)}`;
}

export function sameAddress(a: PeerAddress, b: PeerAddress): boolean {
  return a.id === b.id && equalBytes(a.key, b.key);
}
