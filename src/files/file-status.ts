import type { PeerAddress } from '../model/peer.js';
import type { FileOffer } from '../model/utterance.js';
import type { FetchState } from './fetch-state.js';

/**
 * Where a file is. `offered`: by this peer, which sends it to whoever asks. `dropped`: it was here, and had to make room for others.
 * `unknown`: nothing is here, and nobody has asked for it.
 */
export type FileState =
  { readonly kind: 'offered' } | { readonly kind: 'dropped' } | { readonly kind: 'unknown' } | FetchState;

/** A file, as a program sees it. */
export interface FileStatus {
  /** What the calls for one file are given: the same for the same offer of the same author, in every run. */
  readonly name: string;
  readonly author: PeerAddress;
  readonly offer: FileOffer;
  readonly state: FileState;
}
