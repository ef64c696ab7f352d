import { equalBytes } from '../../model/bytes.js';
import type { PeerInfo } from '../../model/peer.js';
import type { RosterObserver } from '../network.js';

/** Tells what has changed from one line about an ID to the next one, if anything has. */
export function tellChange(before: PeerInfo | undefined, after: PeerInfo, observer: RosterObserver): void {
  if (before && !equalBytes(before.key, after.key)) {
    observer.left(before);
    observer.joined(after);
    return;
  }
  if (!before) {
    observer.joined(after);
    return;
  }
  if (before.presence === 'online' && after.presence === 'away') observer.wentAway(after);
  else if (before.presence === 'away' && after.presence === 'online') observer.cameBack(after);
  if (before.home !== after.home) observer.moved(after);
  else if (before.incarnation !== after.incarnation) observer.relinked(after);
}
