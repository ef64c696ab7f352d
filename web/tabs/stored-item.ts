import type { TabStorage } from './tab-storage.js';

/** One thing that is kept under a name, as JSON. */
export interface StoredItem<Kept> {
  /** What is kept; nothing of what another version of the page has left behind and this one does not understand. */
  readonly read: () => Kept;
  readonly write: (value: unknown) => void;
  readonly clear: () => void;
}

/** `nothing`: what is read where nothing is kept. `understood`: what a JSON value stands for; may throw. */
export function storedItem<Kept>(
  storage: TabStorage,
  name: string,
  nothing: Kept,
  understood: (value: unknown) => Kept,
): StoredItem<Kept> {
  return {
    read: () => understoodText(storage.getItem(name), nothing, understood),
    write: (value) => storage.setItem(name, JSON.stringify(value)),
    clear: () => storage.removeItem(name),
  };
}

/** What a text stands for that was written as JSON; nothing if there is none, or if it is of another version of the page. */
export function understoodText<Kept>(text: string | null, nothing: Kept, understood: (value: unknown) => Kept): Kept {
  if (text === null) return nothing;
  try {
    return understood(JSON.parse(text));
  } catch {
    return nothing;
  }
}
