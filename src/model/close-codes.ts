/** WebSocket close codes (RFC 6455, section 7.4) as tabmesh uses them. docs/protocol.md explains each. */
export const closeCodes = {
  /** The peer leaves, or has no more use for the link. */
  normal: 1000,
  /** The node shuts down. */
  goingAway: 1001,
  /** A text frame; tabmesh speaks binary only. */
  unsupportedData: 1003,
  /** The connection vanished without a close. Never sent. */
  abnormal: 1006,
  /** Bytes that break the protocol. */
  protocolViolation: 1008,
  /** A frame above the limit. */
  tooLarge: 1009,
  /** A fault of the node's own. */
  internalError: 1011,
  /** The other side does not read what it is sent. */
  tryAgainLater: 1013,

  /** A handshake that cannot be read, or comes out of turn. */
  malformedHandshake: 4400,
  /** A signature that does not fit the key. */
  badProof: 4401,
  /** The node's operator does not let this peer in. */
  forbidden: 4403,
  /** The handshake was not done in time. */
  handshakeDeadline: 4408,
  /** The ID belongs to another key. */
  duplicateId: 4409,
  /** A newer session of the same key took over. */
  replaced: 4410,
  /** An older session of the same key, long replaced. */
  staleIncarnation: 4411,
  /** There is a better link between the same two nodes. */
  duplicateLink: 4412,
  /** The node dialled itself. */
  self: 4413,
  /** The leaf has another home now. */
  moved: 4414,
  /** Not an ID. */
  invalidId: 4422,
  /** No version of the protocol in common. */
  unsupportedVersion: 4426,
  /** Too many from one address. */
  tooManyFromAddress: 4429,
  /** Nothing was heard from the other side. */
  silent: 4440,
  /** The node is full. */
  full: 4503,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** Why a connection ended. `words` are for a person, and at most 123 bytes long when they cross the wire. */
export interface CloseReason {
  readonly code: number;
  readonly words: string;
}

const longestWords = 123;

/** Cuts words at a character's end so that they fit into a close frame (RFC 6455, section 5.5). */
export function fittingWords(words: string): string {
  const encoder = new TextEncoder();
  let fitting = words;
  while (encoder.encode(fitting).length > longestWords) fitting = [...fitting].slice(0, -1).join('');
  return fitting;
}
