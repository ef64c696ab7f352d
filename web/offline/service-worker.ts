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

/** As much of the worker's own world as is used here; its types cannot stand beside those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
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
scope.addEventListener('message', ({ data }) => {
  if (data === takeOver) void scope.skipWaiting();
});
