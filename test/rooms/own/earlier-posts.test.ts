import { expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { readBatch } from '../../../src/protocol/batch.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { messageType, typeAt } from '../../../src/protocol/message-type.js';
import { openRoomPost, signRoomPost } from '../../../src/protocol/records/room-post.js';
import type { Connection } from '../../../src/transport/connection.js';
import { frameOf } from '../../fuzz/support/proto-fields.js';
import { World } from '../../support/world.js';

const crypto = nodeCrypto();
const seed = new Uint8Array(32).fill(0x66);

/** Seals to nobody what was to be said in the open. */
function unreadable(message: Uint8Array): Uint8Array {
  const items = typeAt(message, 0) === messageType.roomItems ? decodeLinkMessage(message) : undefined;
  if (items?.type !== 'room-items') return message;
  const posts = items.posts.map((signed) => {
    const body = { kind: 'sealed', content: Uint8Array.of(1, 2, 3) } as const;
    return signRoomPost(crypto, crypto.keyPair(seed), { ...openRoomPost(signed), body }).signed;
  });
  return Uint8Array.from(encodeLinkMessage({ ...items, posts }));
}

function through(connection: Connection): Connection {
  return {
    label: connection.label,
    get bufferedBytes() {
      return connection.bufferedBytes;
    },
    listen: (handlers) => connection.listen(handlers),
    send: (frame) => {
      const messages: Uint8Array[] = [];
      readBatch(frame, (start, end) => {
        messages.push(unreadable(frame.slice(start, end)));
        return true;
      });
      connection.send(frameOf(messages));
    },
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: (code, words) => connection.close(code, words),
    terminate: () => connection.terminate(),
  };
}

it('what was said earlier is found behind many posts that nobody can read', async () => {
  const world = new World();
  await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
  const peers = [World.url(7700)];
  const alice = await world.joined({ id: 'alice', peers });
  const mallory = await world.joined({ id: 'mallory', peers, seed, through });
  await world.during(alice.rooms.join('lobby').send('before').sent);
  const nonsense = mallory.rooms.join('lobby');
  for (let count = 0; count < 120; count += 1) {
    nonsense.send('nonsense');
    await world.pass(10);
  }
  await world.during(alice.rooms.join('lobby').send('after').sent);
  const bob = await world.joined({ id: 'bob', peers });
  const heard: string[] = [];
  bob.on('room-message', ({ text }) => void heard.push(text));
  const lobby = bob.rooms.join('lobby');
  await world.pass(1_000);
  for (let pages = 0; pages < 5 && (await world.during(lobby.askEarlier())); pages += 1);
  expect(heard).toEqual(['after', 'before']);
  expect(await lobby.askEarlier()).toBe(false);
});
