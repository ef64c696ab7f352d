import { addressName, type PeerAddress } from '../model/peer.js';
import { KnowledgeSum } from './knowledge-sum.js';
import { hasDeparted, type Bond, type Ending } from './presentation.js';

/** What is known of the leaves of one home, in short. */
export interface HomeKnowledge {
  readonly home: PeerAddress;
  readonly sum: KnowledgeSum;
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

  /** What is known of a leaf; of nodes there is no account. */
  add(leaf: PeerAddress, bond: Bond, ending: Ending | undefined): void {
    this.#account('add', leaf, bond, ending);
  }

  /** Takes out what was put in. */
  remove(leaf: PeerAddress, bond: Bond, ending: Ending | undefined): void {
    this.#account('remove', leaf, bond, ending);
  }

  #account(change: 'add' | 'remove', leaf: PeerAddress, bond: Bond, ending: Ending | undefined): void {
    if (bond.role !== 'leaf') return;
    const { node: home, name } = bond.home;
    const known = this.#homes.get(name) ?? { home, sum: new KnowledgeSum() };
    const { sum } = known;
    const { incarnation, counter } = bond.version;
    const words = ending && hasDeparted(bond, ending) ? `${ending.kind} ${ending.move}` : '';
    sum[change](`${addressName(leaf)} ${incarnation}.${counter} ${words}`);
    if (sum.count === 0) this.#homes.delete(name);
    else this.#homes.set(name, known);
  }
}
