/** What is shown in the page: pictures made of dots, which do nothing. A drawing such as SVG is a document, and may. */
const types: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

export function isPicture(mediaType: string): boolean {
  return types.has(mediaType);
}

/** Bytes of a picture that is fetched without being asked for, where its author is known. */
export const smallPicture = 1_000_000;
