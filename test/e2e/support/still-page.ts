import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from 'playwright/test';

const faces = [
  {
    family: 'Still',
    weight: '400',
    url: import.meta.resolve('@fontsource/roboto/files/roboto-latin-400-normal.woff2'),
  },
  {
    family: 'Still',
    weight: '600',
    url: import.meta.resolve('@fontsource/roboto/files/roboto-latin-600-normal.woff2'),
  },
  {
    family: 'Still',
    weight: '700',
    url: import.meta.resolve('@fontsource/roboto/files/roboto-latin-700-normal.woff2'),
  },
  {
    family: 'Still Mono',
    weight: '400',
    url: import.meta.resolve('@fontsource/roboto-mono/files/roboto-mono-latin-400-normal.woff2'),
  },
] as const;

/**
 * Has the page written in the same letters on every machine, from its next load on. The fonts are made from bytes and the sheet by
 * script: of neither the page's Content-Security-Policy has anything to say.
 */
export async function writeInFixedLetters(page: Page): Promise<void> {
  const fonts = await Promise.all(
    faces.map(async ({ family, weight, url }) => {
      const bytes = await readFile(fileURLToPath(url));
      return { family, weight, bytes: bytes.toString('base64') };
    }),
  );
  await page.addInitScript((fonts) => {
    for (const { family, weight, bytes } of fonts) {
      const font = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
      document.fonts.add(new FontFace(family, font, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":root { --font: 'Still'; --font-mono: 'Still Mono'; }");
    document.adoptedStyleSheets.push(sheet);
  }, fonts);
}

/**
 * Compares what is seen with the picture of that name. What no two runs have in common is covered: pictures of keys, times, the address
 * of a node.
 */
export async function looksLike(page: Page, name: string): Promise<void> {
  const address = page.locator('tabmesh-copy-field input').or(page.getByRole('textbox', { name: 'Node' }));
  const mask = [page.locator('tabmesh-identicon'), page.locator('time'), address];
  await expect(page).toHaveScreenshot(`${name}.png`, { mask, maskColor: '#888888' });
}
