/** The part of the address of this page that no node gets to see. */
export interface AddressBar {
  /** With the # before it, or empty. */
  readonly fragment: string;
  /** Takes the fragment out of the address, and out of the history of this tab. */
  clear(): void;
  /** Somebody has typed or pasted another one. */
  onChange(listener: () => void): void;
}

export function addressBar(page: Window): AddressBar {
  return {
    get fragment() {
      return page.location.hash;
    },
    clear: () => page.history.replaceState(null, '', page.location.pathname + page.location.search),
    onChange: (listener) => page.addEventListener('hashchange', listener),
  };
}
