import { PageCache, type Build } from './page-cache.js';

/** Put before this file by the build, which knows its files only when they are made. */
declare const tabmeshBuild: Build;

/** A message from the page: the user wants the newer version, which waits. */
const takeOver = 'take-over';

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface NotificationEvent extends ExtendableEvent {
  readonly notification: { close(): void };
}

interface WindowClient {
  focus(): Promise<unknown>;
}

/** As much of the worker's own world as is used here; its types cannot stand beside those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: NotificationEvent) => void): void;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

const scope = self as unknown as WorkerScope;

const cache = new PageCache(
  {
    caches,
    fetch: (request) => fetch(request),
    digest: async (bytes) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    base: scope.registration.scope,
  },
  tabmeshBuild,
);

scope.addEventListener('install', (event) => event.waitUntil(cache.fill()));
scope.addEventListener('activate', (event) => event.waitUntil(cache.clean()));
scope.addEventListener('fetch', (event) => {
  const answer = cache.answer(event.request);
  if (answer) event.respondWith(answer);
});
scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});
scope.addEventListener('message', ({ data }) => {
  if (data === takeOver) void scope.skipWaiting();
});

/** To the tab that is open, or else a new one. */
async function showPage(): Promise<void> {
  const [page] = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (page) await page.focus();
  else await scope.clients.openWindow(scope.registration.scope);
}
