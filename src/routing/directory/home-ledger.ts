import { addressName, type PeerAddress } from '../../model/peer.js';
import { KnowledgeSum } from './knowledge-sum.js';
import { hasDeparted, type Bond, type Ending, type HomeSession } from './presentation.js';

/** What is known of the leaves of one home, in short. */
export interface HomeKnowledge {
  readonly home: PeerAddress;
  readonly sum: KnowledgeSum;
}

/** What is known of a leaf, as the piece of knowledge that is in the sum of its home. */
export function knowledgeOf(leaf: PeerAddress, bond: Bond, ending: Ending | undefined): string {
  const { incarnation, counter } = bond.version;
  const words = ending && hasDeparted(bond, ending) ? `${ending.kind} ${ending.move}` : '';
  return `${addressName(leaf)} ${incarnation}.${counter} ${words}`;
}

/** How many leaves are known of each home, and a sum over what is known of them: what two nodes compare. */
export class HomeLedger {
  readonly #homes = new Map<string, HomeKnowledge>();

  /** By `addressName`. */
  get homes(): ReadonlyMap<string, HomeKnowledge> {
    return this.#homes;
  }

  /** How many leaves are known of a home. `home`: its `addressName`. */
  count(home: string): number {
    return this.#homes.get(home)?.sum.count ?? 0;
  }

  /** What is known of a leaf: see `knowledgeOf`. */
  add(home: HomeSession, knowledge: string): void {
    const known = this.#homes.get(home.name) ?? { home: home.node, sum: new KnowledgeSum() };
    known.sum.add(knowledge);
    this.#homes.set(home.name, known);
  }

  /** Takes out what was put in. */
  remove({ name }: HomeSession, knowledge: string): void {
    const known = this.#homes.get(name);
    known?.sum.remove(knowledge);
    if (known?.sum.count === 0) this.#homes.delete(name);
  }
}
