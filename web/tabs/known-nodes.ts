import { storedItem } from './stored-item.js';
import type { TabStorage } from './tab-storage.js';

/** The URLs of nodes of one network that this browser knows of: the last one that it was in, or was invited to. */
export interface KnownNodes {
  read(): readonly string[];
  write(urls: readonly string[]): void;
  clear(): void;
}

const itemName = 'tabmesh-nodes';
/** More would only be dialled one after the other. */
const mostNodes = 8;

export function knownNodes(storage: TabStorage): KnownNodes {
  const item = storedItem<readonly string[]>(storage, itemName, [], (value) =>
    Array.isArray(value) ? value.filter((url) => typeof url === 'string') : [],
  );
  return { ...item, write: (urls) => item.write([...new Set(urls.map(bare))].slice(0, mostNodes)) };
}

/** Whom to dial for whoever wants in through `node`: others too, where they are known to be of the same network. */
export function waysThrough(node: string, known: readonly string[]): readonly string[] {
  const others = known.filter((url) => url !== bare(node));
  return others.length < known.length ? [node, ...others] : [node];
}

/** The same node under one name. */
function bare(url: string): string {
  return url.replace(/\/$/, '');
}
