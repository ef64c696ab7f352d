import { msg } from '@lit/localize';
import type { Day } from '../chat/log-lines.js';
import { clockTime, inUse } from './formats.js';

/** How times are written. */
export const timeTexts = {
  time: {
    clock: (at: number): string => clockTime.format(at),
    full: (at: number): string => inUse().full.format(at),
    /** The time of today, the date of other days. */
    short: (at: number): string =>
      new Date(at).toDateString() === new Date().toDateString() ? clockTime.format(at) : inUse().shortDay.format(at),
    day: (day: Day): string => {
      switch (day.kind) {
        case 'today':
          return msg('Today', { id: 'time.day' });
        case 'yesterday':
          return msg('Yesterday', { id: 'time.day-2' });
        case 'this-year':
          return inUse().day.format(day.at);
        case 'older':
          return inUse().dayWithYear.format(day.at);
      }
    },
  },
};
