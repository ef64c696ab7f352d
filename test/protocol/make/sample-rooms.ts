import type { RoomName } from '../../../src/model/room.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import { encodeText } from '../../support/utterances.js';
import type { Signed } from '../../../src/protocol/records/node-record.js';
import { signRoomMembership, type RoomMembership } from '../../../src/protocol/records/room-membership.js';
import { signRoomPost, type PostBody, type RoomPost } from '../../../src/protocol/records/room-post.js';
import { signRoomTyping, type RoomTypingWord } from '../../../src/protocol/records/room-typing.js';
import { roomIdOf, sealPost, sealTyping, type RoomAccess } from '../../../src/rooms/room-keys.js';
import { addressOf, alice, bob, carol, newYear, type Person } from '../support/people.js';
import { receivedRecord } from '../support/wire.js';

/** A public room, and a private one whose secret is one byte, 32 times. */
export const lobby: RoomAccess = { kind: 'public', name: roomName('lobby') };
export const plans = { kind: 'private', name: roomName('plans'), secret: new Uint8Array(32).fill(0x5e) } as const;

/** Which number of which life of the author's stream, and when. */
export type PostPlace = Pick<RoomPost, 'epoch' | 'sequence' | 'at'>;

/** What was said in these rooms, and who is in them. */
export function sampleRooms(crypto: Crypto) {
  const lobbyId = roomIdOf(crypto, lobby);
  const plansId = roomIdOf(crypto, plans);
  const plain = (author: Person, place: PostPlace, text: string): Signed<RoomPost> =>
    post(crypto, author, { room: lobbyId, ...place }, { kind: 'plain', content: encodeText(text) });
  const sealed = (author: Person, place: PostPlace, text: string): Signed<RoomPost> => {
    const binding = { room: plansId, author: addressOf(author), ...place };
    const content = sealPost(crypto, plans.secret, binding, encodeText(text));
    return post(crypto, author, binding, { kind: 'sealed', content });
  };
  const word = (member: Person, room: Uint8Array, name: string, change: number, isIn: boolean) =>
    membership(crypto, member, { room, change, isIn, roomName: name });
  return {
    lobbyId,
    plansId,
    hello: plain(alice, { epoch: newYear, sequence: 1, at: newYear + 250 }, 'hello everybody'),
    greeting: plain(bob, { epoch: newYear + 7, sequence: 300, at: newYear + 251 }, 'gr\u00fc\u00df euch \u{1F44B}'),
    dawn: sealed(bob, { epoch: newYear + 7, sequence: 2, at: newYear + 400 }, 'meet me at dawn'),
    aliceWrites: typing(crypto, alice, { room: lobbyId, at: newYear + 500 }),
    bobWrites: typing(crypto, bob, { room: plansId, at: newYear + 600 }, plans.secret),
    aliceIn: word(alice, lobbyId, 'lobby', newYear + 100, true),
    carolOut: word(carol, lobbyId, 'lobby', newYear + 60_000, false),
    bobInPlans: word(bob, plansId, '', newYear + 120, true),
  };
}

function post(
  crypto: Crypto,
  author: Person,
  place: PostPlace & Pick<RoomPost, 'room'>,
  body: PostBody,
): Signed<RoomPost> {
  const said = signRoomPost(crypto, author.keys, { ...place, author: addressOf(author), body });
  return { ...said, signed: receivedRecord(said.signed) };
}

/** `secret`: of a private room. */
function typing(
  crypto: Crypto,
  author: Person,
  place: Pick<RoomTypingWord, 'room' | 'at'>,
  secret?: Uint8Array,
): Signed<RoomTypingWord> {
  const binding = { ...place, author: addressOf(author) };
  const sealed = secret ? sealTyping(crypto, secret, binding) : new Uint8Array();
  const signed = signRoomTyping(crypto, author.keys, { ...binding, sealed });
  return { ...binding, sealed, signed: receivedRecord(signed) };
}

function membership(crypto: Crypto, member: Person, content: Omit<RoomMembership, 'member'>): Signed<RoomMembership> {
  const said = signRoomMembership(crypto, member.keys, { ...content, member: addressOf(member) });
  return { ...said, signed: receivedRecord(said.signed) };
}

function roomName(text: string): RoomName {
  return text as RoomName;
}
