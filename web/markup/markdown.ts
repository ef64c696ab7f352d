import { Marked, type Tokens } from 'marked';
import { mentionAt, nextMention } from './mentions.js';

/** Characters beyond which a message is shown as it was typed: reading it would take too long, or the stack would not do. */
const longestText = 8_000;
/** Characters with a meaning, likewise. */
const mostMarks = 1_000;
/** How deep quotes and lists may lie in each other, and how many spaces may follow each other, likewise. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){7}|^[ \t]{25}|[ \t]{200}/m;
const marks = /[*_`~[\]()<>|\\!]/g;
const anyMark = /[*_`~|\\@]|^[ \t]*(?:>|[-+][ \t]|#{1,6}[ \t]|\d{1,9}[.)][ \t])|:\/\/|www\.|\]\(|^---|[\w.]@[\w-]+\./m;

/** Schemes that a link may have: nothing that runs or reads. */
const safeAddress = /^(?:https?:\/\/|mailto:)/i;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function link(href: string, words: string): string {
  if (!safeAddress.test(href)) return words;
  return `<a href="${escaped(href)}">${words}</a>`;
}

/** `undefined` keeps what it is about from being looked for: then its signs are text. */
const nothing = () => undefined;

const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    // HTML is text here, four spaces are spaces, and a line below another one makes no heading of it.
    html: nothing,
    tag: nothing,
    code: nothing,
    def: nothing,
    lheading: nothing,
  },
  extensions: [
    {
      name: 'mention',
      level: 'inline',
      start: nextMention,
      tokenizer(text) {
        const mention = mentionAt(text);
        return mention && { type: 'mention', ...mention };
      },
      renderer: ({ raw, id }) => `<span data-mention="${escaped(String(id))}">${escaped(raw)}</span>`,
    },
  ],
  renderer: {
    heading({ tokens }: Tokens.Heading): string {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
    link({ href, tokens }: Tokens.Link): string {
      return link(href, this.parser.parseInline(tokens));
    },
    // Nothing is fetched because somebody has sent a message.
    image: ({ href, text }: Tokens.Image): string => link(href, escaped(text === '' ? href : text)),
    code: ({ text, lang }: Tokens.Code): string =>
      `<pre data-language="${escaped(/^[\w+#.-]{1,20}/.exec(lang ?? '')?.[0] ?? '')}">${escaped(text)}</pre>`,
    checkbox: ({ checked }: Tokens.Checkbox): string => (checked ? '☑ ' : '☐ '),
  },
});

/** Whether there is anything in `text` that is not shown as it was typed. */
export function hasMarkup(text: string): boolean {
  return anyMark.test(text);
}

/**
 * A message as HTML, which is still to be sanitised; undefined for one that is better shown as it was typed. CommonMark with what
 * GitHub adds to it (GFM), without HTML, pictures and reference links, and with mentions.
 */
export function htmlOf(text: string): string | undefined {
  if (text.length > longestText || tooDeep.test(text) || (text.match(marks)?.length ?? 0) > mostMarks) return undefined;
  return marked.parse(text, { async: false });
}
