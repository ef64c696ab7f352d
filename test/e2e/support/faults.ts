import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Colours are the same at every width, and what is where is the same in both themes. */
const looks = [
  { width: 360, theme: 'light' },
  { width: 768, theme: 'dark' },
  { width: 1280, theme: 'light' },
] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong, in every width and in both themes; and what does not fit into the width. What axe reads is the same in every
 * browser, and the way into Firefox is so slow that it would take minutes there: it looks in Chromium.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const isForAxe = page.context().browser()?.browserType().name() === 'chromium';
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    if (isForAxe) faults.push(...(await violationsIn(page, theme)).map((words) => `${width} ${theme} ${words}`));
    const overflow = await page.evaluate(() => {
      const main = document.querySelector('tabmesh-app')?.shadowRoot?.querySelector('main');
      const inMain = main ? main.scrollWidth - main.clientWidth : 0;
      return Math.max(document.documentElement.scrollWidth - window.innerWidth, inMain);
    });
    if (overflow > 0) faults.push(`${width}: ${overflow} pixels too wide`);
  }
  return faults;
}

async function violationsIn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // A colour half-way from one theme to the other is in neither: nothing may be on its way when axe looks.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
