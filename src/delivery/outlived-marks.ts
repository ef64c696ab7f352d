import { standardLimits, type Limits } from '../model/limits.js';
import { day } from '../model/units.js';
import type { StoredOwnPrekey } from '../protocol/stored/own-prekey.js';
import type { StoredIncomingStream } from '../protocol/stored/streams.js';

/**
 * Marks that nobody can ask for any more: nothing up to them opens.
 *
 * Up to a mark everything was sealed before it was last kept, or, where its sender has not heard the confirmation, until that has given it
 * up: within `mailbox-time`, of which others may have the default, and a day for clocks that differ. So if all prekeys were made after that, none of them opens it. A prekey
 * that was made in what is the future now tells nothing of what came before it: then all marks stay.
 */
export function outlivedMarks(
  marks: readonly StoredIncomingStream[],
  prekeys: Iterable<readonly [number, StoredOwnPrekey]>,
  now: number,
  { mailboxTime }: Limits,
): ReadonlySet<StoredIncomingStream> {
  const longest = Math.max(mailboxTime, standardLimits.mailboxTime) + day;
  let oldest = now;
  for (const [, { madeAt, forgetAt }] of prekeys) {
    if (madeAt > now) return new Set();
    if (forgetAt > now) oldest = Math.min(oldest, madeAt);
  }
  // Of one that was kept before there were dates nothing is known.
  return new Set(marks.filter(({ keptAt }) => keptAt > 0 && keptAt + longest < oldest));
}
