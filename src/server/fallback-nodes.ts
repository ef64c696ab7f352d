import type { NodeAddress } from '../protocol/messages.js';
import type { ReachableNode } from '../routing/mesh.js';
import { isDialableUrl } from './dialable-url.js';

/** Fallback nodes that a peer is told. */
const most = 5;

/** The nodes that a peer can dial should its own vanish, the nearest first. Loopback is of use on this machine only. */
export function fallbackNodes(nodes: readonly ReachableNode[], isLoopback: boolean): NodeAddress[] {
  const dialable: NodeAddress[] = [];
  for (const { id, urls } of nodes) {
    const url = urls.find((candidate) => isDialableUrl(candidate, isLoopback));
    if (url !== undefined) dialable.push({ id, url });
    if (dialable.length === most) break;
  }
  return dialable;
}
