import { closeCodes } from '../../model/close-codes.js';
import { addressName, addressTag, taggedName } from '../../model/peer.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { HomeInventory, LinkMessage, OriginDigest } from '../../protocol/messages.js';
import type { Directory } from '../directory/directory.js';
import { hashBytes, writeHashes } from '../directory/knowledge-sum.js';
import type { RoutingLink } from '../network.js';
import type { Topology } from '../graph/topology.js';

export interface DigestsOptions {
  readonly topology: Topology;
  readonly directory: Directory;
}

/** Whether a neighbour is to say when it has told everything, and whether it has been told everything itself. */
export type DigestPurpose = Pick<LinkMessage & { readonly type: 'digest' }, 'answerWanted' | 'endsAnswer'>;

/** Bytes of the inventories in one message: with a little more in some of them it still fits into a frame. */
const mostInventoryBytes = 48 * 1_024;
const nothingKnown = new Uint8Array(hashBytes);
/** Digests of which all lines may still be asked about: more than there ever are on the longest way there and back. */
const mostUnasked = 64;

/**
 * What this node tells its neighbours of what it knows: a digest in short, and inventories of the homes that they then ask for. Each digest
 * is good for one question about each of its lines, and several may be on their way when the first question comes.
 */
export class Digests {
  readonly #options: DigestsOptions;
  /** How many homes a neighbour may still ask for. */
  readonly #askable = new WeakMap<RoutingLink, number>();

  constructor(options: DigestsOptions) {
    this.#options = options;
  }

  send(link: RoutingLink, purpose: DigestPurpose): void {
    const origins = this.#origins();
    const left = this.#askable.get(link) ?? 0;
    if (left < mostUnasked * origins.length) this.#askable.set(link, left + origins.length);
    link.send(encodeLinkMessage({ type: 'digest', origins, ...purpose }));
  }

  /** A neighbour wants to know which leaves of these homes are known here. It is told of as many homes as fit into a frame. */
  asked(link: RoutingLink, { number, homes }: LinkMessage & { readonly type: 'inventory-question' }): void {
    const left = (this.#askable.get(link) ?? 0) - homes.length;
    if (left < 0) {
      link.close(closeCodes.protocolViolation, 'more inventories than its digests have given reason to');
      return;
    }
    this.#askable.set(link, left);
    const inventories: HomeInventory[] = [];
    let bytes = 0;
    for (const home of homes) {
      const known = this.#options.directory.knowledgeOfLeavesOf(taggedName(home.id, home.tag));
      bytes += inventoryBytes(known.length);
      if (bytes > mostInventoryBytes) break;
      inventories.push({ home, have: writeHashes(known) });
    }
    link.send(encodeLinkMessage({ type: 'inventory', number, homes: inventories }));
  }

  #origins(): OriginDigest[] {
    const { topology, directory } = this.#options;
    const homes = directory.homes();
    return Array.from(topology.records(), ({ node, incarnation, sequence }): OriginDigest => {
      const sum = homes.get(addressName(node))?.sum;
      const known = { leaves: sum?.count ?? 0, leavesSum: sum?.bytes ?? nothingKnown };
      return { ...addressTag(node), incarnation, sequence, ...known };
    });
  }
}

/** What the inventory of a home with so many leaves takes in a message, with the longest ID. */
export function inventoryBytes(leaves: number): number {
  return hashBytes * leaves + 160;
}
