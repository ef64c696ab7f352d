import { hasMarkup, htmlOf } from './markdown.js';
import type { Sanitise } from './sanitise.js';

/** A message as the nodes that show it: text as it was typed, or what its markup stands for. `self`: whose mentions stand out. */
export function messageContent(text: string, self: string, sanitise: Sanitise): DocumentFragment | string {
  if (!hasMarkup(text)) return text;
  const html = htmlOf(text);
  if (html === undefined) return text;
  const content = sanitise(html);
  // Nothing but signs, such as ~~~ or ***.
  if (content.textContent.trim() === '') return text;
  for (const link of content.querySelectorAll('a')) {
    link.target = '_blank';
    // The other page learns neither where its visitor comes from, nor gets hold of this one.
    link.rel = 'noopener noreferrer nofollow';
  }
  for (const mention of content.querySelectorAll<HTMLElement>('[data-mention]'))
    mention.className = mention.dataset['mention'] === self ? 'mention self' : 'mention';
  for (const block of content.querySelectorAll<HTMLElement>('pre')) {
    const code = block.ownerDocument.createElement('tabmesh-code');
    code.setAttribute('language', block.dataset['language'] ?? '');
    code.textContent = block.textContent;
    block.replaceWith(code);
  }
  return content;
}
