import { configureLocalization } from '@lit/localize';
import { localePiece } from '../pieces/locale-piece.js';

/** What the page speaks. */
export type Language = 'en' | 'de';

/** The words of the page are looked up here from now on. The library allows this once for each page. */
const localization = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: localePiece,
});

export function spokenLanguage(): Language {
  return localization.getLocale() === 'de' ? 'de' : 'en';
}

/** Speaks another language from now on. What is drawn already is to be drawn anew. @throws if its words cannot be fetched */
export async function speak(language: Language): Promise<void> {
  await localization.setLocale(language);
}

/** The language for a setting. `browser`: what its user reads, the best first. */
export function languageFor(setting: Language | 'system', browser: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const known = browser.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'de' || tag === 'en');
  return known === 'de' ? 'de' : 'en';
}
