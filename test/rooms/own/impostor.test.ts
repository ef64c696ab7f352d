import { expect, it } from 'vitest';
import { yieldedPeerId } from '../../../src/model/peer-id.js';
import { lobbyName } from '../../../src/model/room.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { encodeText } from '../../support/utterances.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { signRoomMembership } from '../../../src/protocol/records/room-membership.js';
import { signRoomPost } from '../../../src/protocol/records/room-post.js';
import { roomIdOf } from '../../../src/rooms/room-keys.js';
import { Fabric } from '../../routing/support/fabric.js';
import { person } from '../../routing/support/person.js';
import { World } from '../../support/world.js';

it('who speaks in a room under an ID of somebody else is shown as another, when it is said and later', async () => {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 10 });
  const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)], store: new MemoryStore() });
  const bob = await fabric.joined({ id: 'bob', peers: [World.url(10)] });
  const lobby = alice.rooms.join('lobby');
  bob.rooms.join('lobby');
  await fabric.pass(500);
  const heard: string[] = [];
  alice.on('room-message', ({ from, text }) => void heard.push(`${from}: ${text}`));

  const mallory = { ...person('mallory'), id: bob.id };
  const room = roomIdOf(fabric.crypto, { kind: 'public', name: lobbyName });
  const at = fabric.clock.now();
  const body = { kind: 'plain', content: encodeText('it is me, bob') } as const;
  const post = signRoomPost(fabric.crypto, mallory.keys, { room, author: mallory, epoch: 1, sequence: 1, at, body });
  const word = { room, member: mallory, change: at, isIn: true, roomName: 'lobby' };
  const membership = signRoomMembership(fabric.crypto, mallory.keys, word);
  const items = { room, posts: [post.signed], memberships: [membership.signed] };
  const [wire] = fabric.openBetween(node10, node11);
  const origin = { id: '11', tag: node11.key.subarray(0, 8) };
  wire!.inject(encodeLinkMessage({ type: 'room-spread', origin, hopLimit: 5, items }));
  await fabric.pass(500);

  const shown = yieldedPeerId(bob.id, mallory.key);
  expect(heard).toEqual([`${shown}: it is me, bob`]);
  expect(lobby.members().map(({ id }) => id)).toEqual(['bob', shown]);
  expect((await lobby.history()).map(({ from }) => from)).toEqual([shown]);
});
