import { expect, it } from 'vitest';
import { yieldedPeerId } from '../../../src/model/peer-id.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { lobbyName } from '../../../src/model/room.js';
import { standardLimits } from '../../../src/model/limits.js';
import { newCounters } from '../../../src/platform/counters.js';
import { encodeText } from '../../support/utterances.js';
import { signRoomPost } from '../../../src/protocol/records/room-post.js';
import { roomIdOf } from '../../../src/rooms/room-keys.js';
import { RoomIntake } from '../../../src/rooms/serving/room-intake.js';
import { RoomReplica } from '../../../src/rooms/serving/room-replica.js';
import { person } from '../../routing/support/person.js';
import { World } from '../../support/world.js';

it('what somebody has said under the ID that another key has won meanwhile is theirs, under any other ID it is not', () => {
  const { crypto, clock } = new World();
  const alice = person('alice');
  const room = roomIdOf(crypto, { kind: 'public', name: lobbyName });
  const replica = new RoomReplica(room, 'lobby', standardLimits);
  replica.publicName = lobbyName;
  const intake = new RoomIntake({ crypto, clock, limits: standardLimits, counters: newCounters() });
  const body = { kind: 'plain', content: encodeText('hello') } as const;
  const said = (id: string, sequence: number) => {
    const author = { id: typedPeerId(id), key: alice.key };
    return signRoomPost(crypto, alice.keys, { room, author, epoch: 1, sequence, at: clock.now(), body }).signed;
  };
  const renamed = { id: yieldedPeerId(alice.id, alice.key), key: alice.key };
  expect(intake.post(replica, said('alice', 1), renamed).kind).toBe('news');
  expect(intake.post(replica, said('bob', 2), renamed)).toEqual({ kind: 'refused', outcome: 'malformed' });
  expect(intake.post(replica, said('alice', 3), person('alice', 1))).toEqual({ kind: 'refused', outcome: 'malformed' });
});
