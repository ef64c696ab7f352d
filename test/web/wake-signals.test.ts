import { describe, expect, test } from 'vitest';
import { onWakeSignal } from '../../web/chat/wake-signals.js';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

function scene(): { page: EventTarget; document: FakeDocument; wakes: () => number; stop: () => void } {
  const page = new EventTarget();
  const document = new FakeDocument();
  let wakes = 0;
  const stop = onWakeSignal(page, document, () => (wakes += 1));
  return { page, document, wakes: () => wakes, stop };
}

describe('what a browser says', () => {
  test.each(['online', 'offline', 'pageshow'])('is a reason to doubt the connection: %s', (name) => {
    const { page, wakes } = scene();
    page.dispatchEvent(new Event(name));
    expect(wakes()).toBe(1);
  });

  test('is one when the page is looked at, or goes on, and not when it is hidden', () => {
    const { document, wakes } = scene();
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wakes()).toBe(0);
    document.dispatchEvent(new Event('resume'));
    expect(wakes()).toBe(1);
    document.visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wakes()).toBe(2);
  });

  test('is of no interest any more afterwards', () => {
    const { page, document, wakes, stop } = scene();
    stop();
    for (const name of ['online', 'offline', 'pageshow']) page.dispatchEvent(new Event(name));
    for (const name of ['visibilitychange', 'resume']) document.dispatchEvent(new Event(name));
    expect(wakes()).toBe(0);
  });
});
