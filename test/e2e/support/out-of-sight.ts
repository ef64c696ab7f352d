import type { Browser, Page } from 'playwright/test';

/**
 * Puts a page out of sight. In Firefox another tab of its window is in front: the page is hidden, and goes on. Chromium
 * without a screen shows every page; there the processes that run its pages are stopped, as happens to a frozen tab and to a
 * laptop that is closed. Returns what brings the page back.
 */
export async function putOutOfSight(page: Page): Promise<() => Promise<void>> {
  const browser = page.context().browser();
  return browser?.browserType().name() === 'chromium' ? freeze(browser) : cover(page);
}

async function freeze(browser: Browser): Promise<() => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  for (const renderer of renderers) process.kill(renderer, 'SIGSTOP');
  return () => {
    for (const renderer of renderers) process.kill(renderer, 'SIGCONT');
    return Promise.resolve();
  };
}

async function cover(page: Page): Promise<() => Promise<void>> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank', '_blank'));
  const other = await opened;
  await page.waitForFunction(() => document.visibilityState === 'hidden');
  return async () => {
    await page.bringToFront();
    await other.close();
  };
}
