import type { Unread } from '../surroundings.js';
import { texts } from '../texts.js';
import { favicon } from './favicon.js';

/** Says in the title and in the icon of the page how much is unread. */
export function titleAndIcon(page: Document): (unread: Unread) => void {
  let shown = favicon(0, 0);
  return ({ id, total, urgent }) => {
    page.title = texts.title(id, total);
    const icon = favicon(total, urgent);
    if (icon === shown) return;
    shown = icon;
    page.querySelector('link[rel="icon"]')?.setAttribute('href', icon);
  };
}
