import { tabmesh } from './gen/schema.js';

const types = tabmesh.v1.PeerMessageType;

/** The numbers of `PeerMessageType`; plain constants, because the scanner compares them for each message. */
export const messageType = {
  challenge: types.PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE,
  start: types.PEER_MESSAGE_TYPE_HANDSHAKE_START,
  response: types.PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE,
  roster: types.PEER_MESSAGE_TYPE_ROSTER,
  propagation: types.PEER_MESSAGE_TYPE_PROPAGATION,
  heartbeat: types.PEER_MESSAGE_TYPE_HEARTBEAT,
  fallbackNodes: types.PEER_MESSAGE_TYPE_FALLBACK_NODES,
  digest: types.PEER_MESSAGE_TYPE_DIGEST,
  goAway: types.PEER_MESSAGE_TYPE_GO_AWAY,
  renewal: types.PEER_MESSAGE_TYPE_RENEWAL,
  identityRequest: types.PEER_MESSAGE_TYPE_IDENTITY_REQUEST,
  identityProof: types.PEER_MESSAGE_TYPE_IDENTITY_PROOF,
  slowDown: types.PEER_MESSAGE_TYPE_SLOW_DOWN,
  watch: types.PEER_MESSAGE_TYPE_WATCH,
  lookup: types.PEER_MESSAGE_TYPE_LOOKUP,
  lookupAnswer: types.PEER_MESSAGE_TYPE_LOOKUP_ANSWER,
  peerCount: types.PEER_MESSAGE_TYPE_PEER_COUNT,
  prekeys: types.PEER_MESSAGE_TYPE_PREKEYS,
  roomItems: types.PEER_MESSAGE_TYPE_ROOM_ITEMS,
  roomResults: types.PEER_MESSAGE_TYPE_ROOM_RESULTS,
  roomQuestion: types.PEER_MESSAGE_TYPE_ROOM_QUESTION,
  roomPage: types.PEER_MESSAGE_TYPE_ROOM_PAGE,
  roomSpread: types.PEER_MESSAGE_TYPE_ROOM_SPREAD,
  roomListQuestion: types.PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION,
  roomList: types.PEER_MESSAGE_TYPE_ROOM_LIST,
  roomTyping: types.PEER_MESSAGE_TYPE_ROOM_TYPING,
  mapQuestion: types.PEER_MESSAGE_TYPE_MAP_QUESTION,
  map: types.PEER_MESSAGE_TYPE_MAP,
  inventoryQuestion: types.PEER_MESSAGE_TYPE_INVENTORY_QUESTION,
  inventory: types.PEER_MESSAGE_TYPE_INVENTORY,
  answerEnd: types.PEER_MESSAGE_TYPE_ANSWER_END,
  message: types.PEER_MESSAGE_TYPE_MESSAGE,
  confirmation: types.PEER_MESSAGE_TYPE_CONFIRMATION,
  probe: types.PEER_MESSAGE_TYPE_PROBE,
  probeAnswer: types.PEER_MESSAGE_TYPE_PROBE_ANSWER,
  reseal: types.PEER_MESSAGE_TYPE_RESEAL,
  prekeyRequest: types.PEER_MESSAGE_TYPE_PREKEY_REQUEST,
  prekeyAnswer: types.PEER_MESSAGE_TYPE_PREKEY_ANSWER,
  prekeyCopy: types.PEER_MESSAGE_TYPE_PREKEY_COPY,
  deposit: types.PEER_MESSAGE_TYPE_DEPOSIT,
  depositAnswer: types.PEER_MESSAGE_TYPE_DEPOSIT_ANSWER,
  mail: types.PEER_MESSAGE_TYPE_MAIL,
  roomDigest: types.PEER_MESSAGE_TYPE_ROOM_DIGEST,
  roomInventory: types.PEER_MESSAGE_TYPE_ROOM_INVENTORY,
  roomSupply: types.PEER_MESSAGE_TYPE_ROOM_SUPPLY,
  fileRequest: types.PEER_MESSAGE_TYPE_FILE_REQUEST,
  fileChunk: types.PEER_MESSAGE_TYPE_FILE_CHUNK,
  typing: types.PEER_MESSAGE_TYPE_TYPING,
  fileAnswer: types.PEER_MESSAGE_TYPE_FILE_ANSWER,
} as const;

/** From here on, and below 128, a message type is routed: it carries the routing header. */
const firstRoutedType = 64;
const typeField = 0x08;

/**
 * The type of the message at `start`, which every PeerMessage begins with; 0 if there is none.
 * Types above 127 are of some later version and count as one unknown type.
 */
export function typeAt(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== typeField) return 0;
  return bytes[start + 1] ?? 0;
}

export function isRoutedType(type: number): boolean {
  return type >= firstRoutedType && type < 0x80;
}

/** What nodes alone have to say: a leaf that says it speaks for others. */
const typesOfNodes: ReadonlySet<number> = new Set([
  messageType.prekeyCopy,
  messageType.depositAnswer,
  messageType.mail,
  messageType.roomDigest,
  messageType.roomInventory,
  messageType.roomSupply,
]);

/** True for a routed message that is not for a leaf to send. */
export function isOfNodes(type: number): boolean {
  return typesOfNodes.has(type);
}
