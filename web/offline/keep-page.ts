/** A newer version of the page is here, and waits for the user. */
export interface NewerVersion {
  /** Loads the page anew, as that version. */
  readonly reload: () => void;
}

/** As much of a registration of a service worker as is needed. */
export interface Registration {
  readonly waiting: Pick<ServiceWorker, 'postMessage'> | null;
  readonly installing: Pick<ServiceWorker, 'state' | 'addEventListener'> | null;
  addEventListener(type: 'updatefound', listener: () => void): void;
}

/** What it takes to keep the page in the browser. */
export interface KeepingHost {
  register(): Promise<Registration>;
  /** Whether this page came out of the cache of an earlier version. */
  isKept(): boolean;
  /** Calls `listener` when another version is the page's. */
  onChange(listener: () => void): void;
  reload(): void;
}

/**
 * Keeps the page's own files in the browser, and tells when a newer version of them is here. Where the browser does not want to, the
 * page is as it was without: nobody is told.
 */
export async function keepPage(host: KeepingHost, newer: (version: NewerVersion) => void): Promise<void> {
  let registration: Registration;
  try {
    registration = await host.register();
  } catch {
    return;
  }
  const look = (): void => {
    const { waiting } = registration;
    // The very first version takes its place by itself.
    if (!waiting || !host.isKept()) return;
    newer({
      reload: () => {
        host.onChange(() => host.reload());
        waiting.postMessage('take-over');
      },
    });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** As the browser does it; undefined where the origin is not secure, or the browser has no such thing. */
export function keepingHost(page: Window): KeepingHost | undefined {
  if (!page.isSecureContext || !('serviceWorker' in page.navigator)) return undefined;
  const { serviceWorker } = page.navigator;
  return {
    register: () =>
      serviceWorker.register(new URL('service-worker.js', page.document.baseURI), { updateViaCache: 'none' }),
    isKept: () => serviceWorker.controller !== null,
    onChange: (listener) => serviceWorker.addEventListener('controllerchange', listener, { once: true }),
    reload: () => page.location.reload(),
  };
}
