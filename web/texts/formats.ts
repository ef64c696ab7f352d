import { spokenLanguage } from '../locales/language.js';

/** How times and numbers are written, in each language that the page speaks. */
const formats = { en: formatsFor('en'), de: formatsFor('de') };
export const clockTime = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

function formatsFor(language: string) {
  return {
    full: new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }),
    day: new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }),
    dayWithYear: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    amount: new Intl.NumberFormat(language),
  };
}

export const inUse = () => formats[spokenLanguage()];

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
