import { setTimeout as pass } from 'node:timers/promises';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { typedRoomName } from '../../../src/model/room.js';
import { encodeText } from '../../support/utterances.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { signRoomMembership } from '../../../src/protocol/records/room-membership.js';
import { signRoomPost } from '../../../src/protocol/records/room-post.js';
import { roomIdOf } from '../../../src/rooms/room-keys.js';
import { behindLength } from './behind-length.js';
import type { Client, ClientKind } from './client.js';
import { LightLeaf, person } from './light-leaf.js';
import { RawClient } from './raw-client.js';
import { sealStream, type Person } from './sealed-stream.js';

const roomName = 'bench';
/** Nothing has come for so long: whatever was still to be told about who came has been told. Milliseconds. */
const quiet = 500;

const crypto = nodeCrypto();
const name = typedRoomName(roomName);
const room = roomIdOf(crypto, { kind: 'public', name });

/** So many posts of one author in the room, each as a message that lies in a frame. */
function postsOf({ address: author, keys }: Person, count: number, bytes: number): Uint8Array[] {
  const at = Date.now();
  const body = { kind: 'plain', content: encodeText('x'.repeat(bytes)) } as const;
  return Array.from({ length: count }, (_, place) => {
    const post = { room, author, epoch: at, sequence: place + 1, at: at + place, body };
    const { signed } = signRoomPost(crypto, keys, post);
    return behindLength(encodeLinkMessage({ type: 'room-items', room, posts: [signed], memberships: [] }));
  });
}

/** How long messages of so many bytes are in the end: to one person, and to a room. */
export function wireBytes(bytes: number): { readonly message: number; readonly post: number } {
  const [one, other] = [person(crypto, 'user0'), person(crypto, 'user1')];
  const [message] = sealStream(crypto, one, other, 1, bytes).messages;
  const [post] = postsOf(one, 1, bytes);
  return { message: message?.length ?? 0, post: post?.length ?? 0 };
}

export function tabmeshClients(): ClientKind {
  const all = new WeakMap<Client, LightLeaf>();
  const leafOf = (client: Client): LightLeaf => {
    const leaf = all.get(client);
    if (!leaf) throw new Error('a client of another system');
    return leaf;
  };
  return {
    open: (url, number) => {
      const me = person(crypto, `user${number}`);
      return new Promise((resolve, reject) => {
        const begin = (raw: RawClient): void => {
          const leaf = new LightLeaf(raw, crypto, me, () => resolve(leaf));
          leaf.closed = (code, words) => reject(new Error(`the node has ended the connection: ${code} ${words}`));
          all.set(leaf, leaf);
        };
        RawClient.open(url, begin).catch(reject);
      });
    },
    pair: (a, b, bytes, window) => {
      const [one, other] = [leafOf(a), leafOf(b)];
      // So many that it is certain which of them a confirmation is for.
      const count = window + 64;
      const there = sealStream(crypto, one.person, other.person, count, bytes);
      const back = sealStream(crypto, other.person, one.person, count, bytes);
      one.converse(there, back);
      other.converse(back, there);
    },
    speaker: (client, bytes, count) => {
      const leaf = leafOf(client);
      leaf.preparePosts(postsOf(leaf.person, count, bytes));
    },
    gather: async (clients) => {
      let last = performance.now();
      for (const client of clients) {
        const leaf = leafOf(client);
        leaf.arrived = () => (last = performance.now());
        const { address: member, keys } = leaf.person;
        const word = { room, member, change: Date.now(), isIn: true, roomName };
        const { signed } = signRoomMembership(crypto, keys, word);
        await leaf.enterRoom({ type: 'room-items', room, posts: [], memberships: [signed] });
      }
      while (performance.now() - last < quiet) await pass(quiet);
    },
  };
}
