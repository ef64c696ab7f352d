import { hasMarkup, htmlOf } from './markdown.js';

/** What makes a document of HTML without running or fetching anything. */
export type ReadHtml = Pick<DOMParser, 'parseFromString'>;

/**
 * A message as it reads, without the signs of its markup, on one line: by the same parser that shows it (`messageContent`), so that what
 * it shows as it was typed is the same here.
 */
export function plainWords(text: string, reader: ReadHtml = new DOMParser()): string {
  const html = hasMarkup(text) ? htmlOf(text) : undefined;
  // What the author has typed is escaped: these tags are the parser's own.
  const read = html?.replaceAll('<br>', '\n').replaceAll('</td>', ' </td>').replaceAll('</th>', ' </th>');
  const plain = read === undefined ? '' : onOneLine(reader.parseFromString(read, 'text/html').body.textContent);
  return plain === '' ? onOneLine(text) : plain;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
