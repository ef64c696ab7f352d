import createPurifier, { type WindowLike } from 'dompurify';

const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'span',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  ALLOWED_ATTR: ['href', 'start', 'data-mention', 'data-language'],
  // Their values are no addresses.
  ADD_URI_SAFE_ATTR: ['start', 'data-mention', 'data-language'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
};

export type Sanitise = (html: string) => DocumentFragment;

/** What is left of HTML when nothing may run, be fetched, or look like a part of the page. */
export function sanitiserOf(window: WindowLike): Sanitise {
  const purifier = createPurifier(window);
  return (html) => purifier.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
}
