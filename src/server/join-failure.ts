import type { CloseReason } from '../model/close-codes.js';
import { JoinError } from '../model/errors.js';

/** What is said when no node has answered. `failed`: the URLs that were dialled, and what came of each; at least one. */
export function unreachable(failed: ReadonlyMap<string, CloseReason>): JoinError {
  const [[url, { words }] = ['', { words: '' }]] = failed;
  const others = failed.size - 1;
  const more = others > 0 ? `; ${others} ${others === 1 ? 'other' : 'others'} did not answer either` : '';
  const where = url.replace(/^ws:\/\/([^/]*)\/$/, '$1');
  const why = words === '' ? 'it does not answer' : words;
  return new JoinError(`no node could be reached at ${where}: ${why}${more}`, 'unreachable');
}
