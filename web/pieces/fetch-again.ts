import type { Piece } from './pieces.js';

/**
 * Asks again for a piece that could not be fetched. Firefox answers with the failure of the first time for as long as the page
 * lives, and says in its words which file that was: it takes another address for another file.
 */
export async function fetchAgain<Module>(
  piece: Piece<Module>,
  importFrom: (url: string) => Promise<unknown>,
  attempt: number,
): Promise<Module> {
  try {
    return await piece();
  } catch (error) {
    const [url] = /https?:\/\/\S+?\.js/.exec(error instanceof Error ? error.message : '') ?? [];
    if (url === undefined) throw error;
    return (await importFrom(`${url}?again=${attempt}`)) as Module;
  }
}

/** As the browser does it. */
export function importModule(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}
