import { equalBytes } from '../../model/bytes.js';
import type { Counters } from '../../platform/counters.js';
import type { Crypto } from '../../platform/crypto.js';
import type { HeardUtterance } from '../../model/utterance.js';
import { decodeUtterance } from '../../protocol/bodies/utterance-body.js';
import type { SignedBytes } from '../../protocol/messages.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { openRoomPost, type PostBody, type RoomPost } from '../../protocol/records/room-post.js';
import { readable } from '../readable.js';
import { openSealedPost, sealPost } from '../room-keys.js';
import type { RoomRecord } from './room-record.js';

/** Closes what is said in a room, if that is private, and opens what others have said. What cannot be read is counted. */
export class PostSealing {
  readonly #crypto: Crypto;
  readonly #counters: Counters;
  readonly #record: Pick<RoomRecord, 'id' | 'access' | 'formers'>;

  constructor(crypto: Crypto, counters: Counters, record: Pick<RoomRecord, 'id' | 'access' | 'formers'>) {
    this.#crypto = crypto;
    this.#counters = counters;
    this.#record = record;
  }

  bodyOf(binding: Parameters<typeof sealPost>[2], content: Uint8Array): PostBody {
    const { access } = this.#record;
    if (access.kind === 'public') return { kind: 'plain', content };
    return { kind: 'sealed', content: sealPost(this.#crypto, access.secret, binding, content) };
  }

  /** A post of this room; whether it is its author's is not looked at. */
  postOf(signed: SignedBytes): Signed<RoomPost> | undefined {
    const post = readable(() => openRoomPost(signed));
    if (post && equalBytes(post.room, this.#record.id)) return post;
    this.#counters.unreadable += 1;
    return undefined;
  }

  /** What a post says, of this room or of one that it has taken the place of. */
  utteranceOf(post: RoomPost): HeardUtterance | undefined {
    const plain = this.#plainOf(post);
    const utterance = plain && readable(() => decodeUtterance(plain));
    if (!utterance) this.#counters.unreadable += 1;
    else if (utterance.kind === 'unknown') this.#counters.unknownType += 1;
    return utterance;
  }

  #plainOf(post: RoomPost): Uint8Array | undefined {
    const { body } = post;
    if (this.#record.access.kind === 'public') return body.kind === 'plain' ? body.content : undefined;
    const secret = this.#secretOf(post.room);
    if (body.kind === 'plain' || !secret) return undefined;
    return openSealedPost(this.#crypto, secret, post, body.content);
  }

  #secretOf(room: Uint8Array): Uint8Array | undefined {
    const { id, access, formers } = this.#record;
    if (equalBytes(room, id)) return access.kind === 'private' ? access.secret : undefined;
    return formers.find((former) => equalBytes(former.id, room))?.secret;
  }
}
