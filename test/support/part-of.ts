interface Range {
  readonly before?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** A part of a conversation, as a peer hands it out. */
export function partOf<Entry extends { readonly place: string }>(
  entries: readonly Entry[],
  { before = '~', after, limit = Infinity }: Range,
): readonly Entry[] {
  const within = entries.filter(({ place }) => place < before && (after === undefined || place > after));
  if (after !== undefined) return within.slice(0, limit);
  return limit === 0 ? [] : within.slice(-limit);
}
