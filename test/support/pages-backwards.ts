/** A conversation as a search reads it: the last entries first, in pages of the sizes that it asks for. */
export async function* pagesBackwards<Entry>(
  entries: readonly Entry[],
  sizes: Iterable<number>,
): AsyncGenerator<readonly Entry[]> {
  let end = entries.length;
  for (const size of sizes) {
    if (end === 0) return;
    const page = entries.slice(Math.max(0, end - size), end).reverse();
    end = Math.max(0, end - size);
    yield await Promise.resolve(page);
  }
}
