import { harmlessLine } from '../terminal/harmless-text.js';
import { alignColumns } from './columns.js';
import type { PromptPeer } from './prompt-peer.js';

/** Everybody whose ID begins like that. @throws LookupError, PeerStateError */
export async function lookup(prefix: string, peer: PromptPeer): Promise<readonly string[]> {
  const { peers, total } = await peer.lookup(prefix);
  if (total === 0) return [harmlessLine(`nobody has an ID that begins with ${prefix}`)];
  const rows = peers.map(({ id, role, home, presence }) => [id, role === 'node' ? '-' : home, presence]);
  const lines = alignColumns([['ID', 'NODE', 'PRESENCE'], ...rows]);
  return total > peers.length ? [...lines, `the first ${peers.length} of ${total}: more letters find fewer`] : lines;
}

/** The routing table. */
export function table(peer: PromptPeer): readonly string[] {
  const routes = peer.routes();
  if (routes.length === 0) return ['nobody else is there'];
  const rows = routes.map((route) => {
    const { id, presence } = route;
    if (presence === 'away') return [id, '-', '-', presence];
    return [id, route.via === id ? 'direct' : `via ${route.via}`, String(route.hops), presence];
  });
  const lines = alignColumns([['ID', 'LINK', 'HOPS', 'PRESENCE'], ...rows]);
  const { kind, count } = peer.extent;
  return kind === 'whole' ? lines : [...lines, `${routes.length} of ${count} others; lookup PREFIX finds the rest`];
}

/** The nodes, and to which others each is linked. @throws PeerStateError */
export async function map(peer: PromptPeer): Promise<readonly string[]> {
  const { nodes, more } = await peer.map();
  const linked = nodes.map((): string[] => []);
  for (const [at, { id, neighbours }] of nodes.entries()) {
    for (const place of neighbours) {
      linked[at]?.push(nodes[place]?.id ?? '');
      linked[place]?.push(id);
    }
  }
  const rows = nodes.map(({ id, leaves, isReachable }, at) => {
    const others = linked[at] ?? [];
    return [id, String(leaves), isReachable ? others.join(', ') || '-' : 'lost'];
  });
  const lines = alignColumns([['NODE', 'PEERS', 'LINKED TO'], ...rows]);
  return more === 0 ? lines : [...lines, `and ${more} more nodes, which are farther away`];
}
