import { msg, str } from '@lit/localize';
import { spokenLanguage } from '../locales/language.js';

const days = {
  en: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' }),
  de: new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long', year: 'numeric' }),
};

function dayOf(at: number): string {
  return days[spokenLanguage()].format(at);
}

/** The words of what two people compare. */
export const safetyTexts = {
  heading: (id: string): string => msg(str`Safety number with ${id}`, { id: 'safety.heading' }),
  lead: (id: string): string =>
    msg(
      str`If ${id} sees the same number, nobody in between can read what you write to each other. Compare it by phone or side by side.`,
      { id: 'safety.lead' },
    ),
  get number(): string {
    return msg('Safety number', { id: 'safety.number' });
  },
  get code(): string {
    return msg('The safety number as a QR code', { id: 'safety.code' });
  },
  verifiedAt: (at: number): string => msg(str`You compared it on ${dayOf(at)}.`, { id: 'safety.verifiedAt' }),
  get same(): string {
    return msg('We compared it: it is the same', { id: 'safety.same' });
  },
  get different(): string {
    return msg('It is not the same', { id: 'safety.different' });
  },
  get close(): string {
    return msg('Close', { id: 'safety.close' });
  },
};
