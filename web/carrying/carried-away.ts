import { storedItem } from '../tabs/stored-item.js';
import type { TabStorage } from '../tabs/tab-storage.js';

/** Whether an identity has gone on at the page of another node: then this browser does not go on with it by itself. */
export interface CarriedAway {
  /** The address of that page; undefined if it has not. */
  read(): string | undefined;
  write(page: string): void;
  clear(): void;
}

/** `owner`: the name of the identity. */
export function carriedAway(storage: TabStorage, owner: string): CarriedAway {
  return storedItem<string | undefined>(storage, `tabmesh-carried-${owner}`, undefined, (value) =>
    typeof value === 'string' ? value : undefined,
  );
}
