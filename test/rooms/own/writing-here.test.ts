import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { Eraser } from '../../../src/delivery/eraser.js';
import { withLimits } from '../../../src/model/limits.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { parseRoomName } from '../../../src/model/room.js';
import { newCounters } from '../../../src/platform/counters.js';
import { forgetfulJournal } from '../../../src/platform/journal.js';
import { inlineVerifier } from '../../../src/platform/verifier.js';
import { signRoomTyping, type RoomTypingWord } from '../../../src/protocol/records/room-typing.js';
import { roomIdOf, sealTyping, type RoomAccess } from '../../../src/rooms/room-keys.js';
import { WritingHere } from '../../../src/rooms/own/writing-here.js';
import { person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const crypto = nodeCrypto();
const [alice, bob] = [person('alice'), person('bob')];
const plans: RoomAccess = { kind: 'private', name: parseRoomName('plans'), secret: new Uint8Array(32).fill(9) };
const lobby: RoomAccess = { kind: 'public', name: parseRoomName('lobby') };

/** bob's side of a room. */
function bobIn(access: RoomAccess) {
  const clock = new VirtualClock();
  const counters = newCounters();
  const heard: PeerAddress[] = [];
  const id = roomIdOf(crypto, access);
  const here = new WritingHere({
    context: {
      ...{ keys: bob.keys, crypto, clock, counters },
      ...{ random: seededRandom(1), limits: withLimits({}), journal: forgetfulJournal },
      eraser: new Eraser(undefined, forgetfulJournal),
      place: () => undefined,
    },
    verifier: inlineVerifier(crypto),
    record: { id, access },
    home: () => undefined,
    members: () => 2,
    heard: (author) => void heard.push(author),
  });
  const from = ({ id: author, key, keys }: typeof alice, more: Partial<RoomTypingWord> = {}, secret?: Uint8Array) => {
    const word = { room: id, author: { id: author, key }, at: clock.now(), ...more };
    const sealed = secret ? sealTyping(crypto, secret, word) : new Uint8Array();
    return signRoomTyping(crypto, keys, { sealed, ...word });
  };
  return { here, clock, counters, from, heard: () => heard.map(({ id: author }) => author) };
}

describe('that somebody is writing', () => {
  it('is heard by their signature, in time, once, and not from oneself', () => {
    const { here, clock, counters, from, heard } = bobIn(lobby);
    const word = from(alice);
    here.hear({ ...word, signature: new Uint8Array(64) });
    here.hear(from(bob));
    here.hear(from(alice, { room: new Uint8Array(16) }));
    here.hear({ record: new Uint8Array(600), signature: word.signature });
    here.hear(from(alice, { at: clock.now() + 60_001 }));
    expect(heard()).toEqual([]);
    expect(counters).toMatchObject({ badSignature: 1, unreadable: 2 });
    here.hear(word);
    here.hear(word);
    here.hear(from(alice, { at: clock.now() + 1 }));
    expect(heard()).toEqual(['alice']);
    clock.advance(2_000);
    here.hear(word);
    expect(heard()).toEqual(['alice']);
    here.hear(from(alice));
    expect(heard()).toEqual(['alice', 'alice']);
  });

  it('is not believed in a private room of whoever has not its secret', () => {
    const { here, counters, from, heard } = bobIn(plans);
    here.hear(from(alice));
    here.hear(from(alice, {}, new Uint8Array(32)));
    here.hear(from(alice, { sealed: new Uint8Array(16) }));
    expect([heard(), counters.unreadable]).toEqual([[], 3]);
    here.hear(from(alice, {}, plans.secret));
    expect(heard()).toEqual(['alice']);
  });

  it('is not heard any more where the room was left', () => {
    const { here, from, heard } = bobIn(lobby);
    here.stop();
    here.hear(from(alice));
    expect(heard()).toEqual([]);
  });
});
