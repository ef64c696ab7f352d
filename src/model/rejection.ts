import type { PeerId } from './peer-id.js';
import type { RejectionKind } from './rejection-kind.js';

/** A refusal: the reason in a word, and in words for a person. `suggestedId` is a free ID where the wanted one is taken. */
export interface Rejection {
  readonly kind: RejectionKind;
  readonly words: string;
  readonly suggestedId?: PeerId;
  /** With `stale-incarnation`: the newest incarnation known under this key. */
  readonly knownIncarnation?: number;
}
