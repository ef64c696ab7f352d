/** Of a node that nobody has come by. */
const nobody = -1;

/**
 * The nodes that can be reached from one of them, and the links between them, as they were when it was made. Nodes are numbered, the
 * first one 0, because each change of the network asks for a tree from every node.
 */
export class ReachableGraph {
  /** By number. */
  readonly names: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #edges: (readonly number[])[] = [];
  /** Of each node that was asked for, the numbers of those who come before each other one on the way from there. */
  readonly #parents = new Map<number, Int32Array>();

  /** `edgesOf`: the nodes that one is linked to, each of which is linked to it, in the order in which every node takes them. */
  constructor(first: string, edgesOf: (name: string) => Iterable<string>) {
    const names = [first];
    this.#numbers.set(first, 0);
    const numberOf = (name: string): number => {
      const known = this.#numbers.get(name);
      if (known !== undefined) return known;
      this.#numbers.set(name, names.length);
      return names.push(name) - 1;
    };
    // Names are added behind while the loop goes on.
    for (const name of names) this.#edges.push(Array.from(edgesOf(name), numberOf));
    this.names = names;
  }

  /** Undefined for a node that cannot be reached. */
  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** The nodes that one is linked to. */
  edgesOf(number: number): readonly number[] {
    return this.#edges[number] ?? [];
  }

  /**
   * The tree of shortest paths from a node: breadth first, neighbours in their order, so that every node finds the same. By number, the
   * one who comes before; of the root itself.
   */
  parentsFrom(root: number): Int32Array {
    const known = this.#parents.get(root);
    if (known) return known;
    const parents = new Int32Array(this.names.length).fill(nobody);
    parents[root] = root;
    const found = [root];
    for (const parent of found)
      for (const next of this.edgesOf(parent))
        if (parents[next] === nobody) {
          parents[next] = parent;
          found.push(next);
        }
    this.#parents.set(root, parents);
    return parents;
  }
}
