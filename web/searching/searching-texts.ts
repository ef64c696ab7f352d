import { msg, str } from '@lit/localize';
import { spokenLanguage } from '../locales/language.js';

const days = { en: daysIn('en'), de: daysIn('de') };

function daysIn(language: string) {
  const format = (more: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, more);
  return {
    thisYear: format({ day: 'numeric', month: 'long' }),
    older: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
}

function dayOf(at: number): string {
  const { thisYear, older } = days[spokenLanguage()];
  return (new Date(at).getFullYear() === new Date().getFullYear() ? thisYear : older).format(at);
}

/** The words of the palette: they come with it. */
export const searchingTexts = {
  get label(): string {
    return msg('Find', { id: 'palette.label' });
  },
  get placeholder(): string {
    return msg('Find a room, somebody, or what was said', { id: 'palette.placeholder' });
  },
  get hits(): string {
    return msg('Found', { id: 'palette.hits' });
  },
  get where(): string {
    return msg('Where to look', { id: 'palette.where' });
  },
  here: (name: string): string => msg(str`In ${name}`, { id: 'palette.here' }),
  get everywhere(): string {
    return msg('Everywhere', { id: 'palette.everywhere' });
  },
  get by(): string {
    return msg('Said by', { id: 'palette.by' });
  },
  get anybody(): string {
    return msg('Anybody', { id: 'palette.anybody' });
  },
  get hint(): string {
    return msg('Words in any order, or a "phrase" in quotes.', { id: 'palette.hint' });
  },
  backTo: (at: number): string => msg(str`Searched back to ${dayOf(at)}…`, { id: 'palette.backTo' }),
  get begun(): string {
    return msg('Searching…', { id: 'palette.begun' });
  },
  enough: (at: number): string => msg(str`Searched back to ${dayOf(at)}.`, { id: 'palette.enough' }),
  get goOn(): string {
    return msg('Search on', { id: 'palette.goOn' });
  },
  get all(): string {
    return msg('All that is kept here was searched.', { id: 'palette.all' });
  },
  failed: (words: string): string => msg(str`The search could not go on: ${words}.`, { id: 'palette.failed' }),
  get nothing(): string {
    return msg('Nothing is found in what is kept here.', { id: 'palette.nothing' });
  },
};
