import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { UtteranceReference } from '../../model/utterance.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { isGenuine, type SignatureCheck } from '../../platform/verifier.js';
import { tabmesh } from '../gen/schema.js';
import type { RoomPlace, SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
import { address, decoded, roomId, wholeMilliseconds } from '../wire-values.js';
import type { Signed } from './node-record.js';

/** What a post says: as it is, or sealed with the secret of a private room. */
export type PostBody =
  { readonly kind: 'plain'; readonly content: Uint8Array } | { readonly kind: 'sealed'; readonly content: Uint8Array };

/** What somebody says in a room. */
export interface RoomPost {
  /** 16 bytes. */
  readonly room: Uint8Array;
  readonly author: PeerAddress;
  /** Which life of the author's stream in this room, and the number in it, from 1. */
  readonly epoch: number;
  readonly sequence: number;
  /** What the room is ordered by first: whole epoch milliseconds. */
  readonly at: number;
  readonly body: PostBody;
}

export function placeOfPost({ at, author, epoch, sequence }: Omit<RoomPost, 'body'>): RoomPlace {
  return { at, authorKey: author.key, epoch, sequence };
}

/** By what others refer to what it says. */
export function numberOf({ author, epoch, sequence }: Omit<RoomPost, 'body'>): UtteranceReference {
  return { authorKey: author.key, epoch, sequence };
}

export function signRoomPost(crypto: Crypto, keys: KeyPair, post: RoomPost): Signed<RoomPost> {
  const { body } = post;
  const said = body.kind === 'plain' ? { plain: body.content } : { sealed: body.content };
  const record = tabmesh.v1.RoomPost.encode({ ...headToWire(post), ...said }).finish();
  return { ...post, signed: { record, signature: crypto.sign(keys, signedBytes('room-post', record)) } };
}

/**
 * Reads a post without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openRoomPost(signed: SignedBytes): Signed<RoomPost> {
  const wire = decoded(() => tabmesh.v1.RoomPost.decode(signed.record));
  return { ...headFromWire(wire), body: bodyFromWire(wire), signed };
}

/** A post without what it said, as a peer keeps it. */
export function stoneOf(post: Omit<RoomPost, 'body'>): Uint8Array {
  return tabmesh.v1.RoomPost.encode(headToWire(post)).finish();
}

/** @throws ProtocolError if it is none. */
export function openStone(record: Uint8Array): Omit<RoomPost, 'body'> {
  return headFromWire(decoded(() => tabmesh.v1.RoomPost.decode(record)));
}

function headToWire(post: Omit<RoomPost, 'body'>): tabmesh.v1.RoomPost.$Properties {
  const { room, author, epoch, sequence, at } = post;
  return { room, authorId: author.id, authorKey: author.key, epoch, sequence, at };
}

/** @throws ProtocolError if it is no post. */
function headFromWire(wire: tabmesh.v1.RoomPost): Omit<RoomPost, 'body'> {
  if (wire.sequence === 0) throw new ProtocolError('a post without a number');
  return {
    room: roomId(wire.room),
    author: address(wire.authorId, wire.authorKey),
    epoch: wholeMilliseconds(wire.epoch, 'an epoch'),
    sequence: wire.sequence,
    at: wholeMilliseconds(wire.at, 'the time of a post'),
  };
}

/** True if the author that it names signed it. */
export function isGenuineRoomPost(crypto: Crypto, post: Signed<RoomPost>): boolean {
  return isGenuine(crypto, checkOfRoomPost(post));
}

/** By what the same is found out elsewhere. */
export function checkOfRoomPost({ author, signed }: Signed<RoomPost>): SignatureCheck {
  return {
    publicKey: author.key,
    bytes: signedBytes('room-post', signed.record),
    signature: signed.signature,
  };
}

function bodyFromWire({ plain, sealed }: tabmesh.v1.RoomPost): PostBody {
  if (sealed) return { kind: 'sealed', content: sealed.slice() };
  if (plain) return { kind: 'plain', content: plain.slice() };
  throw new ProtocolError('a post without a content');
}
