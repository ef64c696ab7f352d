/** Somebody is named in a message: `@alice`, or `@"Anna Maria"` where there are spaces. */
const quoted = /^@"([^"\n]{1,64})"/u;
const bare = /^@([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}_])?)/u;
const isBareName = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}_])?$/u;
/** Not in the middle of an address of e-mail. */
const begins = /(?<![\p{L}\p{N}._-])@(?=["\p{L}\p{N}])/u;

export interface Mention {
  /** All of it, with the @. */
  readonly raw: string;
  readonly id: string;
}

/** The mention that `text` begins with. */
export function mentionAt(text: string): Mention | undefined {
  const [raw, id] = quoted.exec(text) ?? bare.exec(text) ?? [];
  return raw === undefined || id === undefined ? undefined : { raw, id };
}

/** Where the first mention in `text` may begin. */
export function nextMention(text: string): number | undefined {
  return begins.exec(text)?.index;
}

/** Whether a message names `id`. */
export function isMentioned(text: string, id: string): boolean {
  for (let rest = text; ;) {
    const start = nextMention(rest);
    if (start === undefined) return false;
    rest = rest.slice(start);
    const mention = mentionAt(rest);
    if (mention?.id === id) return true;
    rest = rest.slice(mention?.raw.length ?? 1);
  }
}

/** How somebody is named in a message. */
export function mentionOf(id: string): string {
  return isBareName.test(id) ? `@${id}` : `@"${id}"`;
}
