import type { PeerId } from '../../model/peer-id.js';

/**
 * Which leaves of a node want to hear of whom, by the IDs that they have named: one reason to hear of somebody. Another one
 * has to answer the same question, `of`.
 */
export class Watchers {
  readonly #leavesOf = new Map<string, Set<PeerId>>();
  readonly #idsOf = new Map<PeerId, Set<string>>();

  /** The leaves that want to hear of this ID. */
  of(id: string): Iterable<PeerId> {
    return this.#leavesOf.get(id) ?? [];
  }

  /** Every ID that some leaf wants to hear of. */
  ids(): Iterable<string> {
    return this.#leavesOf.keys();
  }

  /** How many IDs a leaf watches. */
  count(leaf: PeerId): number {
    return this.#idsOf.get(leaf)?.size ?? 0;
  }

  add(leaf: PeerId, id: string): void {
    put(this.#leavesOf, id, leaf);
    put(this.#idsOf, leaf, id);
  }

  remove(leaf: PeerId, id: string): void {
    take(this.#leavesOf, id, leaf);
    take(this.#idsOf, leaf, id);
  }

  /** A leaf is gone, or begins anew. */
  forget(leaf: PeerId): void {
    for (const id of this.#idsOf.get(leaf) ?? []) take(this.#leavesOf, id, leaf);
    this.#idsOf.delete(leaf);
  }

  clear(): void {
    this.#leavesOf.clear();
    this.#idsOf.clear();
  }
}

function put<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function take<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
