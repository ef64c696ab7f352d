/** The part of `Storage` that the page uses. */
export interface TabStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** What lasts as long as this tab; as long as this page where the browser forbids storage. */
export function tabStorage(): TabStorage {
  return usable(() => window.sessionStorage);
}

/** What all tabs of this origin share, and lasts; as long as this page where the browser forbids storage. */
export function browserStorage(): TabStorage {
  return usable(() => window.localStorage);
}

function usable(open: () => Storage): TabStorage {
  try {
    const storage = open();
    storage.setItem('tabmesh-probe', '');
    storage.removeItem('tabmesh-probe');
    return storage;
  } catch {
    return passingStorage();
  }
}

/** A storage that ends with its program. */
export function passingStorage(): TabStorage {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}
