/** What became of each item of a group: the error that its caller gets, or undefined. */
export type Outcomes = readonly (Error | undefined)[];

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits what is asked for in groups: those of one turn go together, and while a group is under way the next one gathers
 * (D. J. DeWitt et al., "Implementation techniques for main memory database systems", 1984).
 */
export class GroupCommit<T> {
  readonly #commit: (group: readonly T[]) => Promise<Outcomes>;
  #waiting: Waiting<T>[] = [];
  /** Pending as long as there is something to commit. */
  #run: Promise<void> | undefined;

  /** `commit` rejects if the whole group failed. */
  constructor(commit: (group: readonly T[]) => Promise<Outcomes>) {
    this.#commit = commit;
  }

  /** Resolves when the item is committed, rejects if it was not. */
  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#run ??= this.#commitAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#run;
  }

  async #commitAll(): Promise<void> {
    // The rest of this turn may ask for more.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#commitGroup(this.#waiting.splice(0));
    this.#run = undefined;
  }

  async #commitGroup(group: readonly Waiting<T>[]): Promise<void> {
    try {
      const outcomes = await this.#commit(group.map(({ item }) => item));
      for (const [at, { resolve, reject }] of group.entries()) {
        const error = outcomes[at];
        if (error) reject(error);
        else resolve();
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
