import type { JoinWish } from '../chat/page-state.js';
import type { IdentityKind } from '../identity/own-identity.js';
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
  return {
    read: () => parse(storage.getItem(itemName)),
    write: (stay) => storage.setItem(itemName, JSON.stringify(stay)),
    clear: () => storage.removeItem(itemName),
  };
}

function parse(text: string | null): LastStay | undefined {
  if (text === null) return undefined;
  try {
    const { wish, identity } = JSON.parse(text) as Partial<LastStay>;
    if (typeof wish?.id !== 'string' || typeof wish.node !== 'string') return undefined;
    return { wish, identity: identity === 'tab' ? 'tab' : 'browser' };
  } catch {
    // Left behind by another version of the page.
    return undefined;
  }
}
