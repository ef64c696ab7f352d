import { extname } from 'node:path';

/** The few that a page shows something of; everything else is bytes to whoever gets it. */
const types: ReadonlyMap<string, string> = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.txt', 'text/plain'],
  ['.pdf', 'application/pdf'],
]);

/** By the extension; empty if that says nothing. */
export function mediaTypeOf(path: string): string {
  return types.get(extname(path).toLowerCase()) ?? '';
}
