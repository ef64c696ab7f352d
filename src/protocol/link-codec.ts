import { ProtocolError } from '../model/errors.js';
import { longestPeerIdUnits, readPeerId, type PeerId } from '../model/peer-id.js';
import type { PeerInfo, PeerRole, PeerAddressTag } from '../model/peer.js';
import type { Counters } from '../platform/counters.js';
import { keyBytes, nonceBytes } from '../platform/crypto.js';
import { networkProofBytes } from '../platform/network-key.js';
import { mapFromWire, mapMessageToWire } from './bodies/map-bodies.js';
import { roomMessageFromWire, roomMessageToWire } from './bodies/room-bodies.js';
import { tabmesh } from './gen/schema.js';
import { messageType } from './message-type.js';
import type {
  Announcement,
  HomeInventory,
  LinkMessage,
  NodeAddress,
  OriginDigest,
  PeerSummary,
  WireAttachment,
} from './messages.js';
import { tagBytes } from './routing-header.js';
import { rejectionCode, rejectionFromWire } from './rejection-code.js';
import {
  address,
  decoded,
  finite,
  listed,
  present,
  publicKey,
  signature,
  signedFromWire,
  sized,
} from './wire-values.js';

const { PeerMessage, PeerRole: WireRole, AnnouncementType } = tabmesh.v1;

/** Encodes one message of a link. */
export function encodeLinkMessage(message: LinkMessage): Uint8Array {
  return PeerMessage.encode(toWire(message)).finish();
}

function toWire(message: LinkMessage): tabmesh.v1.PeerMessage.$Properties {
  switch (message.type) {
    case 'challenge': {
      const { node, ...same } = message.challenge;
      const body = { ...same, nodeId: node.id, nodeKey: node.key };
      return { type: messageType.challenge, handshakeChallenge: body };
    }
    case 'start': {
      const { version, id, key, incarnation, nonce, role, signature, statement, networkProof } = message.start;
      const signed = statement && { statement: statement.record, statementSignature: statement.signature };
      const body = {
        version,
        peerId: id,
        peerKey: key,
        incarnation,
        nonce,
        role: wireRole(role),
        signature,
        ...signed,
        ...(networkProof && { networkProof }),
      };
      return { type: messageType.start, handshakeStart: body };
    }
    case 'accepted': {
      const { fallbackNodes, role, ...same } = message.accepted;
      const accepted = { ...same, role: wireRole(role), fallbackNodes: { nodes: [...fallbackNodes] } };
      return { type: messageType.response, handshakeResponse: { accepted } };
    }
    case 'rejected': {
      const { kind, words, suggestedId, knownIncarnation } = message.rejection;
      const rejected = {
        code: rejectionCode(kind),
        words,
        ...(suggestedId === undefined ? {} : { suggestedId }),
        ...(knownIncarnation === undefined ? {} : { knownIncarnation }),
      };
      return { type: messageType.response, handshakeResponse: { rejected } };
    }
    case 'roster': {
      const { peers, first, last, partOf } = message;
      const extent = partOf === undefined ? {} : { partial: true, others: partOf };
      return { type: messageType.roster, roster: { peers: peers.map(summaryToWire), first, last, ...extent } };
    }
    case 'announcement':
      return { type: messageType.propagation, propagation: announcementToWire(message.announcement) };
    case 'heartbeat':
      return { type: messageType.heartbeat, heartbeat: { answerWanted: message.answerWanted } };
    case 'digest': {
      const origins = message.origins.map(({ tag, ...same }) => ({ ...same, keyTag: tag }));
      const { answerWanted, endsAnswer } = message;
      return { type: messageType.digest, digest: { origins, answerWanted, endsAnswer } };
    }
    case 'answer-end':
      return { type: messageType.answerEnd, answerEnd: {} };
    case 'inventory-question':
      return {
        type: messageType.inventoryQuestion,
        inventoryQuestion: { number: message.number, homes: message.homes.map(homeTagToWire) },
      };
    case 'inventory': {
      const homes = message.homes.map(({ home, have }) => ({ home: homeTagToWire(home), have }));
      return { type: messageType.inventory, inventory: { number: message.number, homes } };
    }
    case 'go-away':
      return { type: messageType.goAway, goAway: { delayMs: message.delay } };
    case 'renewal': {
      const { record, signature } = message.statement;
      return { type: messageType.renewal, renewal: { statement: record, statementSignature: signature } };
    }
    case 'identity-request':
      return { type: messageType.identityRequest, identityRequest: { nonce: message.nonce } };
    case 'identity-proof':
      return { type: messageType.identityProof, identityProof: { signature: message.signature } };
    case 'slow-down':
      return { type: messageType.slowDown, slowDown: { delayMs: message.delay } };
    case 'fallback-nodes':
      return { type: messageType.fallbackNodes, fallbackNodes: { nodes: [...message.nodes] } };
    case 'watch': {
      const { number, ids, noLonger } = message;
      return { type: messageType.watch, watch: { number, ids: [...ids], noLonger: [...noLonger] } };
    }
    case 'lookup':
      return { type: messageType.lookup, lookup: { number: message.number, prefix: message.prefix } };
    case 'lookup-answer': {
      const { number, peers, total, isRefused } = message;
      const body = { number, peers: peers.map(summaryToWire), total, refused: isRefused };
      return { type: messageType.lookupAnswer, lookupAnswer: body };
    }
    case 'peer-count':
      return { type: messageType.peerCount, peerCount: { others: message.others } };
    case 'prekeys':
      return { type: messageType.prekeys, prekeys: { prekeys: [...message.prekeys] } };
    case 'map-question':
    case 'map':
      return mapMessageToWire(message);
    default:
      return roomMessageToWire(message);
  }
}

/**
 * Decodes the message of a link. What is kept of it is copied out of `bytes`. Lines of a roster that cannot be read
 * are left out, and counted in `counters`.
 * @returns undefined for a type, or the subject of an announcement, that this version does not know: to be skipped and counted.
 * @throws ProtocolError if it is not what it says it is.
 */
export function decodeLinkMessage(bytes: Uint8Array, counters?: Counters): LinkMessage | undefined {
  const message = decoded(() => PeerMessage.decode(bytes));
  switch (message.type) {
    case messageType.challenge: {
      const body = present(message.handshakeChallenge, 'challenge');
      const node = address(body.nodeId, body.nodeKey);
      const nonce = sized(body.nonce, nonceBytes, 'nonce');
      const { lowestVersion, highestVersion } = body;
      const incarnation = finite(body.incarnation, 'incarnation');
      const time = finite(body.time, 'a clock');
      return { type: 'challenge', challenge: { lowestVersion, highestVersion, node, incarnation, nonce, time } };
    }
    case messageType.start: {
      const body = present(message.handshakeStart, 'handshake');
      const role = roleFromWire(body.role);
      const statement =
        role === 'leaf' ? { record: body.statement.slice(), signature: signature(body.statementSignature) } : undefined;
      const start = {
        version: body.version,
        id: body.peerId,
        key: sized(body.peerKey, keyBytes, 'key'),
        incarnation: finite(body.incarnation, 'incarnation'),
        nonce: sized(body.nonce, nonceBytes, 'nonce'),
        role,
        signature: signature(body.signature),
        statement,
        ...proof(body.networkProof),
      };
      return { type: 'start', start };
    }
    case messageType.response:
      return responseFromWire(present(message.handshakeResponse, 'handshake response'));
    case messageType.roster: {
      const { peers, first, last, partial, others } = present(message.roster, 'roster');
      return {
        type: 'roster',
        peers: peers.flatMap((line) => readableLine(line, counters)),
        first,
        last,
        partOf: partial ? others : undefined,
      };
    }
    case messageType.propagation: {
      const announcement = announcementFromWire(present(message.propagation, 'propagation'));
      return announcement && { type: 'announcement', announcement };
    }
    case messageType.heartbeat:
      return { type: 'heartbeat', answerWanted: message.heartbeat?.answerWanted ?? false };
    case messageType.fallbackNodes:
      return { type: 'fallback-nodes', nodes: nodesFromWire(present(message.fallbackNodes, 'fallback nodes')) };
    case messageType.digest: {
      const { origins, answerWanted, endsAnswer } = present(message.digest, 'digest');
      return { type: 'digest', origins: origins.map(originFromWire), answerWanted, endsAnswer };
    }
    case messageType.answerEnd:
      return { type: 'answer-end' };
    case messageType.inventoryQuestion: {
      const { number, homes } = present(message.inventoryQuestion, 'question for inventories');
      if (homes.length === 0) throw new ProtocolError('a question for the inventories of no homes');
      return { type: 'inventory-question', number, homes: homes.map(homeTagFromWire) };
    }
    case messageType.inventory: {
      const { number, homes } = present(message.inventory, 'inventory');
      return { type: 'inventory', number, homes: homes.map(inventoryFromWire) };
    }
    case messageType.goAway:
      return { type: 'go-away', delay: present(message.goAway, 'go-away').delayMs };
    case messageType.renewal: {
      const { statement, statementSignature } = present(message.renewal, 'renewal');
      return { type: 'renewal', statement: { record: statement.slice(), signature: signature(statementSignature) } };
    }
    case messageType.identityRequest: {
      const { nonce } = present(message.identityRequest, 'request for an identity');
      return { type: 'identity-request', nonce: sized(nonce, nonceBytes, 'nonce') };
    }
    case messageType.identityProof: {
      const body = present(message.identityProof, 'proof of an identity');
      return { type: 'identity-proof', signature: signature(body.signature) };
    }
    case messageType.slowDown:
      return { type: 'slow-down', delay: present(message.slowDown, 'slow-down').delayMs };
    case messageType.watch: {
      const { number, ids, noLonger } = present(message.watch, 'watch');
      if (ids.length > mostWatchedAtOnce)
        throw new ProtocolError(`${ids.length} IDs to watch in one message, ${mostWatchedAtOnce} are the most`);
      return { type: 'watch', number, ids: ids.map(possibleId), noLonger: noLonger.map(possibleId) };
    }
    case messageType.lookup: {
      const { number, prefix } = present(message.lookup, 'lookup');
      return { type: 'lookup', number, prefix };
    }
    case messageType.lookupAnswer: {
      const { number, peers, total, refused } = present(message.lookupAnswer, 'lookup answer');
      return {
        type: 'lookup-answer',
        number,
        peers: peers.flatMap((line) => readableLine(line, counters)),
        total,
        isRefused: refused,
      };
    }
    case messageType.peerCount:
      return { type: 'peer-count', others: present(message.peerCount, 'peer count').others };
    case messageType.prekeys: {
      const { prekeys } = present(message.prekeys, 'list of prekeys');
      return { type: 'prekeys', prekeys: prekeys.map(signedFromWire) };
    }
    case messageType.mapQuestion:
      return { type: 'map-question', isOver: present(message.mapQuestion, 'question for the map').noLonger };
    case messageType.map:
      return { type: 'map', map: mapFromWire(present(message.map, 'map'), counters) };
    default:
      return roomMessageFromWire(message);
  }
}

/** IDs in one `Watch`: with the longest ones the answer still fits into one frame. */
export const mostWatchedAtOnce = 80;

/** Bytes of a sum over what is known of leaves, and of the hashes of which it is made. */
const knowledgeHashBytes = 8;

/** A text that may be an ID. @throws ProtocolError if it is longer than any. */
function possibleId(text: string): string {
  if (text.length > longestPeerIdUnits) throw new ProtocolError('an ID that is longer than any');
  return text;
}

function originFromWire(origin: tabmesh.v1.OriginDigest.$Properties): OriginDigest {
  return {
    ...homeTagFromWire(origin),
    incarnation: finite(origin.incarnation ?? 0, 'incarnation'),
    sequence: origin.sequence ?? 0,
    leaves: origin.leaves ?? 0,
    leavesSum: sized(origin.leavesSum ?? new Uint8Array(), knowledgeHashBytes, 'sum'),
  };
}

function homeTagToWire({ id, tag }: PeerAddressTag): tabmesh.v1.HomeTag.$Properties {
  return { id, keyTag: tag };
}

function homeTagFromWire({ id, keyTag }: tabmesh.v1.HomeTag.$Properties): PeerAddressTag {
  return { id: id ?? '', tag: sized(keyTag ?? new Uint8Array(), tagBytes, 'key tag') };
}

function inventoryFromWire({ home, have }: tabmesh.v1.HomeInventory.$Properties): HomeInventory {
  return {
    home: homeTagFromWire(present(home, 'home in an inventory')),
    have: listed(have ?? new Uint8Array(), knowledgeHashBytes, 'hashes'),
  };
}

/** Left out where there is none. */
function proof(bytes: Uint8Array | null | undefined): { readonly networkProof?: Uint8Array } {
  return bytes && bytes.length > 0 ? { networkProof: sized(bytes, networkProofBytes, 'proof of the network key') } : {};
}

function wireRole(role: PeerRole): tabmesh.v1.PeerRole {
  return role === 'node' ? WireRole.PEER_ROLE_NODE : WireRole.PEER_ROLE_LEAF;
}

function roleFromWire(role: tabmesh.v1.PeerRole): PeerRole {
  return role === WireRole.PEER_ROLE_NODE ? 'node' : 'leaf';
}

function responseFromWire(response: tabmesh.v1.HandshakeResponse.$Properties): LinkMessage {
  if (response.rejected) return { type: 'rejected', rejection: rejectionFromWire(response.rejected) };
  const accepted = present(response.accepted, 'handshake response');
  const limits = present(accepted.limits, 'handshake response');
  return {
    type: 'accepted',
    accepted: {
      signature: signature(accepted.signature ?? new Uint8Array()),
      role: roleFromWire(accepted.role ?? WireRole.PEER_ROLE_LEAF),
      peerCount: accepted.peerCount ?? 0,
      limits: {
        frameBytes: limits.frameBytes ?? 0,
        backlogBytes: limits.backlogBytes ?? 0,
        heartbeatMs: limits.heartbeatMs ?? 0,
        messageBurst: limits.messageBurst ?? 0,
        messageRate: limits.messageRate ?? 0,
        rooms: limits.rooms ?? 0,
        watchedPeers: limits.watchedPeers ?? 0,
      },
      fallbackNodes: nodesFromWire(accepted.fallbackNodes ?? {}),
      ...proof(accepted.networkProof),
    },
  };
}

function nodesFromWire(list: tabmesh.v1.FallbackNodes.$Properties): NodeAddress[] {
  return (list.nodes ?? []).map((node) => ({ id: node.id ?? '', url: node.url ?? '' }));
}

export function summaryToWire({ peer, distance }: PeerSummary): tabmesh.v1.PeerSummary.$Properties {
  const { id, key, role, home, presence, incarnation } = peer;
  const line = { id, key, role: wireRole(role), distance, away: presence === 'away', incarnation };
  return role === 'leaf' ? { ...line, homeId: home } : line;
}

/**
 * The line, or none: what one build takes for an ID another may not, for they know other versions of Unicode. Such a line
 * says nothing against those beside it, nor against whoever passed it on.
 */
function readableLine(summary: tabmesh.v1.PeerSummary.$Properties, counters?: Counters): PeerSummary[] {
  try {
    return [summaryFromWire(summary)];
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    if (counters) counters.unreadableLine += 1;
    return [];
  }
}

/** @throws ProtocolError if the line cannot be read. */
function summaryFromWire(summary: tabmesh.v1.PeerSummary.$Properties): PeerSummary {
  const { id, key } = address(summary.id ?? '', summary.key ?? new Uint8Array());
  const role = roleFromWire(summary.role ?? WireRole.PEER_ROLE_LEAF);
  const home = role === 'node' ? id : homeFromWire(summary.homeId ?? '');
  const presence = summary.away ? 'away' : 'online';
  const incarnation = finite(summary.incarnation ?? 0, 'incarnation');
  const info: PeerInfo = { id, key, role, home, presence, incarnation };
  return { peer: info, distance: summary.distance ?? 0 };
}

function homeFromWire(id: string): PeerId {
  try {
    return readPeerId(id);
  } catch (cause) {
    throw new ProtocolError('a home with a bad ID', { cause });
  }
}

const announcementTypes = {
  join: AnnouncementType.ANNOUNCEMENT_TYPE_JOIN,
  leave: AnnouncementType.ANNOUNCEMENT_TYPE_LEAVE,
  away: AnnouncementType.ANNOUNCEMENT_TYPE_AWAY,
} as const;

function announcementToWire(announcement: Announcement): tabmesh.v1.PropagationMessage.$Properties {
  switch (announcement.kind) {
    case 'node':
      return { type: announcementTypes.join, node: announcement.record };
    case 'attachment':
      return { type: announcementTypes.join, attachment: attachmentToWire(announcement.attachment) };
    case 'departure':
      return { type: announcementTypes.leave, departure: announcement.departure };
    default:
      return { type: announcementTypes[announcement.kind], peer: summaryToWire(announcement.summary) };
  }
}

function attachmentToWire({ claimWitness, ...rest }: WireAttachment): tabmesh.v1.Attachment.$Properties {
  return claimWitness ? { ...rest, claimWitness } : rest;
}

function announcementFromWire(message: tabmesh.v1.PropagationMessage.$Properties): Announcement | undefined {
  if (message.node) return { kind: 'node', record: signedFromWire(message.node) };
  if (message.departure) return { kind: 'departure', departure: signedFromWire(message.departure) };
  if (message.attachment) {
    const { statement, leafSignature, homeIncarnation, witnessedAt, claimedAt, homeSignature } = message.attachment;
    const { claimWitness, claimSignature } = message.attachment;
    const attachment = {
      statement: (statement ?? new Uint8Array()).slice(),
      leafSignature: signature(leafSignature ?? new Uint8Array()),
      homeIncarnation: finite(homeIncarnation ?? 0, 'incarnation'),
      witnessedAt: finite(witnessedAt ?? 0, 'a clock'),
      claimedAt: finite(claimedAt ?? 0, 'a clock'),
      claimWitness: claimWitness?.length ? publicKey(claimWitness) : undefined,
      claimSignature: signature(claimSignature ?? new Uint8Array()),
      homeSignature: signature(homeSignature ?? new Uint8Array()),
    };
    return { kind: 'attachment', attachment };
  }
  if (!message.peer) return undefined;
  const kind = (['join', 'leave', 'away'] as const).find((name) => announcementTypes[name] === message.type);
  const [summary] = readableLine(message.peer);
  return kind && summary && { kind, summary };
}
