import { tabmesh } from '../gen/schema.js';
import {
  finite,
  listed,
  present,
  publicKey,
  roomId,
  servedRoomFromWire,
  signedFromWire,
  sized,
  wholeMilliseconds,
} from '../wire-values.js';
import { messageType } from '../message-type.js';
import type { LinkMessage, RoomItems, RoomOutcome, RoomPath, RoomPlace, RoomResult, RoutedBody } from '../messages.js';
import { tagBytes } from '../routing-header.js';

type Wire = tabmesh.v1.PeerMessage;
type Properties = tabmesh.v1.PeerMessage.$Properties;

export type RoomLinkMessage = Extract<LinkMessage, { readonly type: `room-${string}` }>;
export type RoomRoutedBody = Extract<RoutedBody, { readonly type: `room-${string}` }>;

const none = new Uint8Array();

/** Bytes by which a post or a membership is named where it is not sent. */
export const itemNameBytes = 8;

export function roomMessageToWire(message: RoomLinkMessage): Properties {
  switch (message.type) {
    case 'room-items':
      return { type: messageType.roomItems, roomItems: itemsToWire(message) };
    case 'room-results': {
      const results = message.results.map(({ outcome, ...same }) => ({ ...same, outcome: wireOutcomes[outcome] }));
      return { type: messageType.roomResults, roomResults: { room: message.room, results } };
    }
    case 'room-question': {
      const { number, room, before, most, have } = message;
      const body = { number, room, most, have, ...(before && { before }) };
      return { type: messageType.roomQuestion, roomQuestion: body };
    }
    case 'room-page': {
      const { number, room, posts, more } = message;
      return { type: messageType.roomPage, roomPage: { number, room, posts: [...posts], more } };
    }
    case 'room-spread': {
      const { origin, hopLimit, items } = message;
      const body = { originId: origin.id, originTag: origin.tag, hopLimit, items: itemsToWire(items) };
      return { type: messageType.roomSpread, roomSpread: body };
    }
    case 'room-typing': {
      const { room, word, path } = message;
      const body = { room, word, ...(path && { path: pathToWire(path) }) };
      return { type: messageType.roomTyping, roomTyping: body };
    }
    case 'room-list-question':
      return { type: messageType.roomListQuestion, roomListQuestion: { number: message.number } };
    case 'room-list': {
      const { number, rooms, total } = message;
      return { type: messageType.roomList, roomList: { number, rooms: rooms.map((room) => ({ ...room })), total } };
    }
  }
}

/**
 * Reads a message about rooms.
 * @returns undefined if it is about something else.
 * @throws ProtocolError if it is not what it says it is.
 */
export function roomMessageFromWire(message: Wire): RoomLinkMessage | undefined {
  switch (message.type) {
    case messageType.roomItems:
      return { type: 'room-items', ...itemsFromWire(present(message.roomItems, 'list of items of a room')) };
    case messageType.roomResults: {
      const { room, results } = present(message.roomResults, 'list of results of a room');
      return { type: 'room-results', room: roomId(room), results: results.flatMap(resultFromWire) };
    }
    case messageType.roomQuestion: {
      const { number, room, before, most, have } = present(message.roomQuestion, 'question about a room');
      return {
        type: 'room-question',
        number,
        room: roomId(room),
        before: placeOrNone(before),
        most,
        have: listed(have, itemNameBytes, 'names'),
      };
    }
    case messageType.roomPage: {
      const { number, room, posts, more } = present(message.roomPage, 'page of a room');
      return { type: 'room-page', number, room: roomId(room), posts: posts.map(signedFromWire), more };
    }
    case messageType.roomSpread: {
      const { originId, originTag, hopLimit, items } = present(message.roomSpread, 'spread of a room');
      const origin = { id: originId, tag: sized(originTag, tagBytes, 'key tag') };
      return { type: 'room-spread', origin, hopLimit, items: itemsFromWire(present(items, 'spread of a room')) };
    }
    case messageType.roomTyping: {
      const { room, word, path } = present(message.roomTyping, 'word on who is writing in a room');
      const signed = signedFromWire(present(word, 'word on who is writing in a room'));
      return { type: 'room-typing', room: roomId(room), word: signed, path: pathOrNone(path) };
    }
    case messageType.roomListQuestion:
      return {
        type: 'room-list-question',
        number: present(message.roomListQuestion, 'question for the list of rooms').number,
      };
    case messageType.roomList: {
      const { number, rooms, total } = present(message.roomList, 'list of rooms');
      return { type: 'room-list', number, rooms: rooms.map(servedRoomFromWire), total };
    }
    default:
      return undefined;
  }
}

export function roomBodyToWire(body: RoomRoutedBody): Properties {
  switch (body.type) {
    case 'room-digest':
      return { roomDigest: { room: body.room, sum: body.sum } };
    case 'room-inventory': {
      const { room, have, answerWanted } = body;
      return { roomInventory: { room, have, answerWanted } };
    }
    case 'room-supply':
      return { roomSupply: itemsToWire(body) };
  }
}

/**
 * @returns undefined if it is about something else.
 * @throws ProtocolError if it is not what it says it is.
 */
export function roomBodyFromWire(message: Wire): RoomRoutedBody | undefined {
  switch (message.type) {
    case messageType.roomDigest: {
      const { room, sum } = present(message.roomDigest, 'digest of a room');
      return { type: 'room-digest', room: roomId(room), sum: sized(sum, itemNameBytes, 'sum') };
    }
    case messageType.roomInventory: {
      const { room, have, answerWanted } = present(message.roomInventory, 'inventory of a room');
      return { type: 'room-inventory', room: roomId(room), have: listed(have, itemNameBytes, 'names'), answerWanted };
    }
    case messageType.roomSupply:
      return { type: 'room-supply', ...itemsFromWire(present(message.roomSupply, 'supply of a room')) };
    default:
      return undefined;
  }
}

function placeOrNone(wire: tabmesh.v1.RoomPlace.$Properties | null | undefined): RoomPlace | undefined {
  if (!wire) return undefined;
  return {
    at: wholeMilliseconds(wire.at ?? 0, 'a place in a room'),
    authorKey: publicKey(wire.authorKey ?? none),
    epoch: wholeMilliseconds(wire.epoch ?? 0, 'an epoch'),
    sequence: wire.sequence ?? 0,
  };
}

function pathToWire({ origin, hopLimit }: RoomPath): tabmesh.v1.RoomPath.$Properties {
  return { originId: origin.id, originTag: origin.tag, hopLimit };
}

function pathOrNone(wire: tabmesh.v1.RoomPath.$Properties | null | undefined): RoomPath | undefined {
  if (!wire) return undefined;
  const { originId, originTag, hopLimit } = wire;
  return {
    origin: { id: originId ?? '', tag: sized(originTag ?? none, tagBytes, 'key tag') },
    hopLimit: hopLimit ?? 0,
  };
}

function itemsToWire({ room, posts, memberships }: RoomItems): tabmesh.v1.RoomItems.$Properties {
  return { room, posts: [...posts], memberships: [...memberships] };
}

function itemsFromWire(wire: tabmesh.v1.RoomItems.$Properties): RoomItems {
  const { room, posts, memberships } = wire;
  return {
    room: roomId(room ?? none),
    posts: (posts ?? []).map(signedFromWire),
    memberships: (memberships ?? []).map(signedFromWire),
  };
}

const { RoomOutcome: WireOutcome } = tabmesh.v1;

const wireOutcomes = {
  stored: WireOutcome.ROOM_OUTCOME_STORED,
  'not-a-member': WireOutcome.ROOM_OUTCOME_NOT_A_MEMBER,
  'out-of-time': WireOutcome.ROOM_OUTCOME_OUT_OF_TIME,
  'store-full': WireOutcome.ROOM_OUTCOME_STORE_FULL,
  malformed: WireOutcome.ROOM_OUTCOME_MALFORMED,
  'too-many-rooms': WireOutcome.ROOM_OUTCOME_TOO_MANY_ROOMS,
} as const satisfies Record<RoomOutcome, tabmesh.v1.RoomOutcome>;

const outcomes = new Map<number, RoomOutcome>(
  (Object.keys(wireOutcomes) as RoomOutcome[]).map((outcome) => [wireOutcomes[outcome], outcome]),
);

/** Nothing for an outcome that this version does not know. */
function resultFromWire(wire: tabmesh.v1.RoomResult.$Properties): RoomResult[] {
  const outcome = outcomes.get(wire.outcome ?? 0);
  return outcome ? [{ epoch: finite(wire.epoch ?? 0, 'an epoch'), sequence: wire.sequence ?? 0, outcome }] : [];
}
