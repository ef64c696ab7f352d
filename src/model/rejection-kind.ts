/** Why a node turned a peer away at the handshake. */
export type RejectionKind =
  | 'malformed'
  | 'unsupported-version'
  | 'bad-proof'
  | 'invalid-id'
  | 'duplicate-id'
  | 'stale-incarnation'
  | 'self'
  | 'forbidden'
  | 'busy'
  | 'too-many';
