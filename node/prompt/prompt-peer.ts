import type { Peer } from '../../src/server/peer.js';

/** What the prompt asks of a peer. */
export type PromptPeer = Pick<
  Peer,
  | 'id'
  | 'key'
  | 'send'
  | 'trace'
  | 'peers'
  | 'extent'
  | 'lookup'
  | 'routes'
  | 'map'
  | 'buffer'
  | 'contacts'
  | 'accept'
  | 'verify'
  | 'safetyNumber'
  | 'history'
  | 'search'
  | 'exportHistory'
  | 'forget'
  | 'rooms'
>;
