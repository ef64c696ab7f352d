import { concatBytes, toHex } from '../../../src/model/bytes.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import { encodeText } from '../../support/utterances.js';
import { signRoomPost, type RoomPost } from '../../../src/protocol/records/room-post.js';
import type { RoomTypingWord } from '../../../src/protocol/records/room-typing.js';
import type { Signed } from '../../../src/protocol/records/node-record.js';
import { float64 } from '../../../src/protocol/transcript.js';
import { itemName } from '../../../src/rooms/item-name.js';
import { roomIdOf, type RoomAccess } from '../../../src/rooms/room-keys.js';
import { encodeContent } from '../../../src/protocol/bodies/delivery-bodies.js';
import type { RoomInvitationBody } from '../../../src/protocol/messages.js';
import { addressOf, alice, bob, carol, newYear } from '../support/people.js';
import {
  referencePostKey,
  referencePostNonce,
  referenceSuccession,
  referenceTypingKey,
} from '../support/reference-room.js';
import { readBySchema } from '../support/schema.js';
import { lobby, plans, sampleRooms } from './sample-rooms.js';

/** By what rooms and what was said in them are known, and how a post in a private room is sealed. */
export function roomVectors() {
  const { hello, greeting, dawn, aliceIn, carolOut, bobInPlans, bobWrites } = sampleRooms(crypto);
  return {
    about:
      'Rooms: what their IDs are made of; the names of posts and memberships; a post in a private room, sealed step by step ' +
      '(HKDF-SHA256, ChaCha20-Poly1305); posts that must not open, each signed by whoever it names as its author; that somebody is ' +
      'writing in a private room.',
    rooms: [roomVector('a public room', lobby), roomVector('a private room', plans)],
    names: {
      valid: ['lobby', 'Lobby', 'a', 'x'.repeat(32), 'caf\u00e9', '\u65e5\u672c\u8a9e', '\u{1F600}', 'a#b', 'c++', '~'],
      invalid: [
        notAName('', 'empty'),
        notAName('x'.repeat(33), 'more than 32 characters'),
        notAName('#lobby', 'it begins with the sign that stands before a name'),
        notAName('two words', 'a space'),
        notAName('\u0301a', 'a mark at the beginning'),
        notAName('cafe\u0301', 'not in normal form C'),
        notAName('a\u200bb', 'a character that shows nothing'),
        notAName('a\u2800', 'a symbol that shows nothing'),
        notAName('a\nb', 'a line break'),
      ],
    },
    items: [
      itemVector('alice says hello in the lobby', hello),
      itemVector('bob greets the lobby', greeting),
      itemVector('bob says something in a private room', dawn),
      itemVector('alice is in the lobby', aliceIn),
      itemVector('carol is in the lobby no more', carolOut),
      itemVector('bob is in a private room', bobInPlans),
    ],
    sealed: sealedVector(dawn),
    not_opened: notOpened(dawn),
    typing: typingVector(bobWrites),
    invitation: guestVector(),
    succession: successionVector(),
  };
}

/** What alice sends to let carol into a private room, without what every content has. */
function guestVector() {
  const { name: room, secret } = plans;
  const body = { kind: 'room-invitation', room, secret, purpose: { kind: 'guest' } } as const;
  return { name: 'alice lets carol into a private room', ...contentVector(body) };
}

/** What she hands on when she has removed bob. */
function successionVector() {
  const { name: room, secret: formerSecret } = plans;
  const secret = crypto.sha256(formerSecret);
  const successor = roomIdOf(crypto, { kind: 'private', name: room, secret });
  const claim = { successor, by: alice.key, removed: addressOf(bob) };
  const { pseudoRandomKey, info, proof } = referenceSuccession(formerSecret, successor, alice.key, bob.key);
  const purpose = { kind: 'succession', replaces: roomIdOf(crypto, plans), removed: claim.removed, proof } as const;
  return {
    name: 'alice has removed bob from a private room',
    former_secret: toHex(formerSecret),
    by_key: toHex(claim.by),
    secret: toHex(secret),
    successor: toHex(successor),
    pseudo_random_key: toHex(pseudoRandomKey),
    info: toHex(info),
    proof: toHex(proof),
    ...contentVector({ kind: 'room-invitation', room, secret, purpose }),
  };
}

function contentVector(body: RoomInvitationBody) {
  const plain = encodeContent({ floor: 1, sentAt: newYear + 250, body });
  return { content: readBySchema('Content', plain), plain: toHex(plain) };
}

function roomVector(name: string, access: RoomAccess) {
  const { kind, name: roomName } = access;
  const known = access.kind === 'public' ? new TextEncoder().encode(roomName) : access.secret;
  const hashed = concatBytes(new TextEncoder().encode(`tabmesh/v1/${kind}-room\0`), known);
  const secret = access.kind === 'private' ? { secret: toHex(access.secret) } : {};
  return { name, room_name: roomName, ...secret, hashed: toHex(hashed), id: toHex(roomIdOf(crypto, access)) };
}

function notAName(text: string, why: string) {
  return { text, why };
}

function itemVector(name: string, { signed }: Signed<unknown>) {
  return {
    name,
    record: toHex(signed.record),
    hash: toHex(crypto.sha256(signed.record)),
    item_name: itemName(crypto, signed),
  };
}

function sealedVector(post: Signed<RoomPost>) {
  const { author, room, epoch, sequence, at, body, signed } = post;
  const { pseudoRandomKey, info, key } = referencePostKey(plans.secret, author.key, epoch);
  const plain = encodeText('meet me at dawn');
  return {
    name: 'bob says something in a private room',
    secret: toHex(plans.secret),
    room: toHex(room),
    author: author.id,
    author_key: toHex(author.key),
    epoch,
    sequence,
    at,
    content: readBySchema('Utterance', plain),
    plain: toHex(plain),
    pseudo_random_key: toHex(pseudoRandomKey),
    info: toHex(info),
    key: toHex(key),
    nonce: toHex(referencePostNonce(sequence)),
    associated_data: toHex(concatBytes(room, author.key, float64(at), new TextEncoder().encode(author.id))),
    sealed: toHex(body.content),
    record: toHex(signed.record),
    signature: toHex(signed.signature),
  };
}

function typingVector({ author, room, at, sealed, signed }: Signed<RoomTypingWord>) {
  const { pseudoRandomKey, info, key } = referenceTypingKey(plans.secret, author.key, at);
  return {
    name: 'bob is writing in a private room',
    secret: toHex(plans.secret),
    room: toHex(room),
    author: author.id,
    author_key: toHex(author.key),
    at,
    pseudo_random_key: toHex(pseudoRandomKey),
    info: toHex(info),
    key: toHex(key),
    nonce: toHex(new Uint8Array(12)),
    associated_data: toHex(concatBytes(room, author.key, float64(at), new TextEncoder().encode(author.id))),
    sealed: toHex(sealed),
    record: toHex(signed.record),
    signature: toHex(signed.signature),
  };
}

/** What bob has sealed with one thing wrong about it. */
function notOpened(post: Signed<RoomPost>) {
  const { body, epoch, sequence, at } = post;
  const { content } = body;
  const flipped = (place: number): Partial<RoomPost> => ({
    body: { kind: 'sealed', content: content.with(place, (content[place] ?? 0) ^ 1) },
  });
  return [
    refused('a bit of the ciphertext', post, flipped(0)),
    refused('a bit of its tag', post, flipped(content.length - 1)),
    refused('nothing but a tag', post, { body: { kind: 'sealed', content: content.subarray(-16) } }),
    refused('nothing at all', post, { body: { kind: 'sealed', content: new Uint8Array() } }),
    refused('another number', post, { sequence: sequence + 1 }),
    refused('another epoch', post, { epoch: epoch + 1 }),
    refused('another time', post, { at: at + 1 }),
    refused('another room', post, { room: roomIdOf(crypto, lobby) }),
    refused('another author, who has not sealed it', post, { author: addressOf(carol) }),
    refused('the same author under another ID', post, { author: { id: alice.id, key: post.author.key } }),
  ];
}

function refused(why: string, post: RoomPost, changes: Partial<RoomPost>) {
  const changed = { ...post, ...changes };
  const by = changed.author.key === carol.key ? carol : undefined;
  const keys = by?.keys ?? crypto.keyPair(new Uint8Array(32).fill(0xb0));
  const { signed } = signRoomPost(crypto, keys, changed);
  return { why, record: toHex(signed.record), signature: toHex(signed.signature) };
}
