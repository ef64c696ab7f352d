import { describe, expect, it } from 'vitest';
import { addressTag } from '../../../src/model/peer.js';
import type { Limits } from '../../../src/model/limits.js';
import { ProtocolError } from '../../../src/model/errors.js';
import type { RoomTyping, SignedBytes } from '../../../src/protocol/messages.js';
import { openRoomTyping } from '../../../src/protocol/records/room-typing.js';
import { Guest, HallBench, NotedLink } from './support/hall-bench.js';

/** A hall with alice and bob in a room, and a link towards others who are. */
function bench(limits: Partial<Limits> = {}) {
  const hall = new HallBench(limits);
  const [alice, bob] = [new Guest('alice'), new Guest('bob')];
  const out = new NotedLink('12');
  hall.branches = [out];
  for (const guest of [alice, bob]) hall.enter(guest, 'lobby');
  out.sent.length = 0;
  const says = (guest: Guest, word: SignedBytes, room = 'lobby'): void =>
    hall.hall.heard(guest, { type: 'room-typing', room: hall.idOf(room), word, path: undefined });
  const passes = (word: SignedBytes, link = new NotedLink('11'), hopLimit = 9): NotedLink => {
    const path = { origin: addressTag(new Guest('13').address), hopLimit };
    hall.hall.typing(link, { room: hall.idOf('lobby'), word, path });
    return link;
  };
  return { hall, alice, bob, out, says, passes };
}

/** Of whom somebody has heard that they are writing. */
const heard = (guest: Guest): readonly string[] =>
  guest.told.flatMap((message) => (message.type === 'room-typing' ? [openRoomTyping(message.word).author.id] : []));

const wentOn = (link: NotedLink): readonly RoomTyping[] =>
  link.messages.flatMap((message) => (message.type === 'room-typing' ? [message] : []));

describe('that somebody here is writing', () => {
  it('is heard by the others here, and goes on to other nodes, and nothing is kept of it', async () => {
    const { hall, alice, bob, out, says } = bench();
    says(alice, hall.typing(alice, 'lobby'));
    expect([heard(alice), heard(bob)]).toEqual([[], ['alice']]);
    expect(wentOn(out)).toMatchObject([{ path: { origin: { id: '10' }, hopLimit: 64 } }]);
    const carol = new Guest('carol');
    hall.enter(carol, 'lobby');
    expect(heard(carol)).toEqual([]);
    expect(await hall.page(carol, 'lobby')).toEqual([]);
  });

  it('is not told more often than every two seconds, however often it is said', () => {
    const { hall, alice, bob, says } = bench();
    for (let at = 0; at < 50; at += 1) {
      says(alice, hall.typing(alice, 'lobby'));
      hall.clock.advance(100);
    }
    expect(heard(bob)).toHaveLength(3);
  });

  it('is theirs, of this room, and of now', () => {
    const { hall, alice, bob, out, says } = bench();
    const word = hall.typing(alice, 'lobby');
    says(bob, word);
    says(alice, hall.typing(alice, 'weather'));
    says(alice, { ...word, signature: new Uint8Array(64) });
    says(alice, hall.typing(alice, 'lobby', hall.clock.now() - 60_001));
    says(alice, hall.typing(alice, 'lobby', hall.clock.now() + 60_001));
    says(alice, { record: new Uint8Array(513), signature: word.signature });
    says(new Guest('carol'), hall.typing(new Guest('carol'), 'lobby'));
    expect([heard(bob), heard(alice), wentOn(out)]).toEqual([[], [], []]);
    expect(hall.counters).toMatchObject({ badSignature: 1, unreadable: 3 });
    says(alice, word);
    expect(heard(bob)).toEqual(['alice']);
  });

  it('is nothing that nodes say to each other', () => {
    const { hall, alice } = bench();
    const word = hall.typing(alice, 'lobby');
    const path = { origin: addressTag(alice.address), hopLimit: 9 };
    const message = { type: 'room-typing', room: hall.idOf('lobby'), word, path } as const;
    expect(() => hall.hall.heard(alice, message)).toThrow(ProtocolError);
  });

  it('is told to nobody in a room of many', () => {
    const { hall, alice, bob, out, says, passes } = bench({ roomTypingMembers: 3 });
    hall.enter(new Guest('carol'), 'lobby');
    says(alice, hall.typing(alice, 'lobby'));
    hall.enter(new Guest('dave'), 'lobby');
    hall.clock.advance(5_000);
    says(alice, hall.typing(alice, 'lobby'));
    passes(hall.typing(bob, 'lobby'));
    expect(heard(bob)).toEqual(['alice']);
    expect(heard(alice)).toEqual([]);
    hall.leave(new Guest('dave'), 'lobby');
    hall.clock.advance(5_000);
    says(alice, hall.typing(alice, 'lobby'));
    expect(heard(bob)).toEqual(['alice', 'alice']);
    expect(wentOn(out)).toHaveLength(3);
  });
});

describe('that somebody is writing elsewhere', () => {
  const carol = new Guest('carol');

  /** The same with carol in the room at another node. */
  function withCarol() {
    const all = bench();
    all.hall.spread(all.hall.items('lobby', [], [all.hall.word(carol, 'lobby')]));
    all.out.sent.length = 0;
    return all;
  }

  it('goes on once, with one hop less, and is heard here', () => {
    const { hall, bob, out, passes } = withCarol();
    const word = hall.typing(carol, 'lobby');
    passes(word);
    passes(word, new NotedLink('14'), 5);
    expect(wentOn(out).map(({ path }) => path)).toMatchObject([{ hopLimit: 8, origin: { id: '13' } }]);
    expect(heard(bob)).toEqual(['carol']);
  });

  it('ends where its hops are spent, and is heard there', () => {
    const { hall, bob, out, passes } = withCarol();
    passes(hall.typing(carol, 'lobby'), new NotedLink('11'), 1);
    expect([wentOn(out), heard(bob)]).toEqual([[], ['carol']]);
  });

  it('is not stopped by a forgery that was quicker, which nobody hears of', () => {
    const { hall, bob, passes } = withCarol();
    const word = hall.typing(carol, 'lobby');
    passes({ ...word, signature: new Uint8Array(64) });
    expect(heard(bob)).toEqual([]);
    passes(word);
    expect(heard(bob)).toEqual(['carol']);
  });

  it('is not heard of whoever is not in the room', () => {
    const { hall, bob, passes } = bench();
    passes(hall.typing(carol, 'lobby'));
    expect(heard(bob)).toEqual([]);
  });

  it('is said by nodes only', () => {
    const { hall, alice, passes } = bench();
    const leaf = new NotedLink('66');
    Object.assign(leaf.remote, { role: 'leaf' });
    passes(hall.typing(alice, 'lobby'), leaf);
    expect(leaf.closed).toContain('only nodes');
  });
});
