/** What a browser fires when time may have passed for the page, or when the network is another one. */
const windowEvents = ['online', 'offline', 'pageshow'] as const;
/** `resume`: a frozen page goes on (Page Lifecycle, W3C draft). */
const documentEvents = ['visibilitychange', 'resume'] as const;

interface PageDocument extends EventTarget {
  readonly visibilityState: DocumentVisibilityState;
}

/** Calls `wake` at each reason to doubt that the page is still connected; until the returned function is called. */
export function onWakeSignal(page: EventTarget, document: PageDocument, wake: () => void): () => void {
  const signalled = (event: Event): void => {
    if (event.type !== 'visibilitychange' || document.visibilityState === 'visible') wake();
  };
  for (const name of windowEvents) page.addEventListener(name, signalled);
  for (const name of documentEvents) document.addEventListener(name, signalled);
  return () => {
    for (const name of windowEvents) page.removeEventListener(name, signalled);
    for (const name of documentEvents) document.removeEventListener(name, signalled);
  };
}
