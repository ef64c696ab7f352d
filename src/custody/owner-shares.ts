/**
 * Whose prekeys came from where, so that nobody fills the places of all with owners that are made up: who brings more than `most`
 * loses those that it brought first.
 */
export class OwnerShares {
  readonly #most: number;
  /** By source, the owner brought last standing last; none is empty. */
  readonly #owners = new Map<string, Set<string>>();
  readonly #sources = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  /** An owner is brought, by this source now. Returns the owner that has to go for it. */
  add(source: string, owner: string): string | undefined {
    this.remove(owner);
    const owners = this.#owners.get(source) ?? new Set();
    this.#owners.set(source, owners.add(owner));
    this.#sources.set(owner, source);
    const [oldest] = owners;
    return owners.size > this.#most ? oldest : undefined;
  }

  remove(owner: string): void {
    const source = this.#sources.get(owner);
    if (source === undefined) return;
    this.#sources.delete(owner);
    const owners = this.#owners.get(source);
    owners?.delete(owner);
    if (owners?.size === 0) this.#owners.delete(source);
  }
}
