import type { JoinWish } from '../chat/page-state.js';
import type { IdentityKind } from '../identity/own-identity.js';
import { storedItem } from './stored-item.js';
import type { TabStorage } from './tab-storage.js';

/** How this tab was in the network before it was reloaded. */
interface LastStay {
  readonly wish: JoinWish;
  readonly identity: IdentityKind;
}

/** Remembers, over a reload, that this tab was in. */
export interface TabMemory {
  read(): LastStay | undefined;
  write(stay: LastStay): void;
  clear(): void;
}

const itemName = 'tabmesh-stay';

export function tabMemory(storage: TabStorage): TabMemory {
  return storedItem(storage, itemName, undefined, stayOf);
}

function stayOf(value: unknown): LastStay | undefined {
  const { wish, identity } = value as Partial<LastStay>;
  if (typeof wish?.id !== 'string' || typeof wish.node !== 'string') return undefined;
  return { wish, identity: identity === 'tab' ? 'tab' : 'browser' };
}
