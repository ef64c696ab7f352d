/** An ID at the beginning of a text, as it was typed and as it is meant, and what stands behind it. */
export interface Taken {
  readonly whole: string;
  readonly id: string;
  readonly rest: string;
}

/** Undefined if the quote is not closed. */
export function takeQuoted(typed: string): Taken | undefined {
  const [whole, quoted = ''] = /^"((?:[^"\\]|\\.)*)"/su.exec(typed) ?? [];
  if (whole === undefined) return undefined;
  return { whole, id: quoted.replace(/\\(["\\])/g, '$1'), rest: typed.slice(whole.length) };
}

/** Up to the first space. */
export function takeWord(typed: string): Taken {
  const [whole = ''] = /^\S+/u.exec(typed) ?? [];
  return { whole, id: whole, rest: typed.slice(whole.length) };
}
