import { equalBytes } from '../model/bytes.js';
import type { Limits } from '../model/limits.js';
import { addressName, keyTag, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Network } from '../routing/network.js';
import type { RemoteOrigin } from '../transport/connection.js';

/** Where messages come from that are to be kept: what has a share of a mailbox together. */
export interface MailSource {
  /** `address`: of leaves that are at home here. `node`: the home of leaves that are elsewhere. */
  readonly kind: 'address' | 'node';
  /** Unlike that of any other of either kind. */
  readonly name: string;
}

/** All whose home nobody here knows: they may be made up, and must not use up what others have. */
const unknownHome: MailSource = { kind: 'node', name: 'node' };

/**
 * Where a deposit comes from. `origin`: of the link, if it is that of a leaf that is at home here. Undefined for whoever has no bound
 * beside that of each sender: on loopback, and this node itself.
 */
export function mailSource(
  { self, network }: { readonly self: PeerAddress; readonly network: Pick<Network, 'find'> },
  depositor: PeerAddressTag,
  origin: RemoteOrigin | undefined,
): MailSource | undefined {
  if (origin) return origin.isLoopback ? undefined : { kind: 'address', name: `address ${origin.address}` };
  if (isTagged(self, depositor)) return undefined;
  const peer = network.find(depositor.id as PeerId);
  if (!peer || !isTagged(peer, depositor)) return unknownHome;
  const home = peer.home === self.id ? self : network.find(peer.home);
  return home ? { kind: 'node', name: `node ${addressName(home)}` } : unknownHome;
}

/** What one source may have in one mailbox. */
export function shareOf({ kind }: MailSource, limits: Limits): { readonly messages: number; readonly bytes: number } {
  return kind === 'address'
    ? { messages: limits.mailboxMessagesPerAddress, bytes: limits.mailboxBytesPerAddress }
    : { messages: limits.mailboxMessagesPerNode, bytes: limits.mailboxBytesPerNode };
}

function isTagged({ id, key }: PeerAddress, by: PeerAddressTag): boolean {
  return id === by.id && equalBytes(keyTag(key), by.tag);
}
