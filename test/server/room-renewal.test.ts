import { describe, expect, it } from 'vitest';
import { fromBase64Url, toHex } from '../../src/model/bytes.js';
import { InvalidInvitationError, RoomRemovalError, SendToSelfError, StoreError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { readBatch } from '../../src/protocol/batch.js';
import { textOf } from '../../src/model/utterance.js';
import { decodeUtterance } from '../../src/protocol/bodies/utterance-body.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { messageType, typeAt } from '../../src/protocol/message-type.js';
import { openRoomPost, type RoomPost } from '../../src/protocol/records/room-post.js';
import { openSealedPost } from '../../src/rooms/room-keys.js';
import type { Connection } from '../../src/transport/connection.js';
import type { Room } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** What a peer is told of rooms, once for each event. */
function heardIn(peer: PeerServer): string[] {
  const lines: string[] = [];
  peer.on('room-message', ({ room, from, text }) => void lines.push(`#${room.name} ${from}: ${text}`));
  peer.on('room-renewed', ({ before, room, by, removed }) => {
    expect(before.id).not.toBe(room.id);
    lines.push(`#${room.name}: ${by.id} has removed ${removed.id}`);
  });
  peer.on('room-invitation', ({ from, room }) => void lines.push(`${from} invites to #${room}`));
  return lines;
}

async function exported(peer: PeerServer): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of peer.exportHistory()) lines.push(line);
  return lines;
}

const textsIn = async (room: Room): Promise<string[]> => (await room.history()).map(({ text }) => text);
const membersOf = (room: Room | undefined): string[] => room?.members().map(({ id }) => id) ?? [];
const memberOf = (room: Room, id: string): { readonly key: Uint8Array } =>
  room.members().find((member) => member.id === id)!;

/** Two nodes, and people who are in the private room #plans. */
class Plans {
  readonly world = new World();
  readonly stores = new Map<string, MemoryStore>();

  static async with(...ids: readonly string[]): Promise<{ readonly plans: Plans; readonly peers: PeerServer[] }> {
    const plans = new Plans();
    const { world } = plans;
    await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
    await world.joined({ id: '11', port: 7701, peers: [World.url(7700)], store: new MemoryStore() });
    await world.pass(500);
    const peers: PeerServer[] = [];
    for (const [at, id] of ids.entries()) peers.push(await plans.comes(id, 7700 + (at % 2)));
    const [first, ...others] = peers;
    const room = first!.rooms.found('plans');
    for (const peer of others) peer.rooms.accept('plans', room.invitation!);
    await world.pass(1_000);
    return { plans, peers };
  }

  /** Somebody joins, in another run as well, with all that they have kept. */
  async comes(id: string, port = 7700): Promise<PeerServer> {
    const peer = this.peer(id, port);
    await this.world.during(peer.join());
    return peer;
  }

  peer(id: string, port = 7700): PeerServer {
    const store = this.stores.get(id) ?? new MemoryStore();
    this.stores.set(id, store);
    return this.world.peer({ id, peers: [World.url(port)], seed: seedOf(id.charCodeAt(0)), store });
  }
}

type Four = [PeerServer, PeerServer, PeerServer, PeerServer];

const plansOf = (peer: PeerServer): Room => peer.rooms.find('plans')!;

/** Everything that passes over connections, as it is. */
class Tap {
  readonly frames: Uint8Array[] = [];

  readonly through = (connection: Connection): Connection => ({
    label: connection.label,
    get bufferedBytes() {
      return connection.bufferedBytes;
    },
    listen: (handlers) =>
      connection.listen({
        opened: () => handlers.opened(),
        frame: (bytes) => {
          this.frames.push(bytes.slice());
          handlers.frame(bytes);
        },
        text: () => handlers.text(),
        closed: (code, words) => handlers.closed(code, words),
      }),
    send: (frame) => {
      this.frames.push(frame.slice());
      connection.send(frame);
    },
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: (code, words) => connection.close(code, words),
    terminate: () => connection.terminate(),
  });

  /** Every post that somebody said or a node passed on. */
  posts(): RoomPost[] {
    const posts: RoomPost[] = [];
    for (const frame of this.frames)
      readBatch(frame, (start, end) => {
        if (roomTypes.has(typeAt(frame, start))) {
          const message = decodeLinkMessage(frame.slice(start, end));
          const items = message?.type === 'room-spread' ? message.items : message;
          if (items && 'posts' in items) posts.push(...items.posts.map((signed) => openRoomPost(signed)));
        }
        return true;
      });
    return posts;
  }

  /** Whether these bytes were anywhere. */
  has(bytes: Uint8Array): boolean {
    return this.frames.some((frame) => Buffer.from(frame).includes(Buffer.from(bytes)));
  }
}

const roomTypes: ReadonlySet<number> = new Set([messageType.roomItems, messageType.roomPage, messageType.roomSpread]);

/** What a store holds, in another one: as if its owner had been killed now. */
async function copyOf(store: MemoryStore): Promise<MemoryStore> {
  const copy = new MemoryStore();
  await copy.write((await store.scan({ prefix: '' })).map((entry) => ({ kind: 'put' as const, ...entry })));
  return copy;
}

describe('a member who is removed from a private room', () => {
  it('is left behind by all others, who go on under a new secret with what was said before', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol', 'dave');
    const [alice, bob, carol, dave] = peers as Four;
    const { world } = plans;
    await world.during(plansOf(alice).send('to all four').sent);
    await world.pass(100);
    const heard = peers.map(heardIn);
    const before = plansOf(alice);
    const room = await world.during(before.removeMember(memberOf(before, 'bob')));
    await world.pass(1_000);
    expect(room.invitation).not.toBe(before.invitation);
    const others = [alice, carol, dave];
    expect(others.map((peer) => peer.rooms.all().map(({ id }) => id))).toEqual([[room.id], [room.id], [room.id]]);
    expect(membersOf(plansOf(alice))).toEqual(['carol', 'dave']);
    await world.during(plansOf(carol).send('to three').sent);
    await world.pass(100);
    const [toAll, note, toThree] = [
      '#plans alice: to all four',
      '#plans: alice has removed bob',
      '#plans carol: to three',
    ];
    expect(heard).toEqual([[note, toThree], [toAll], [toAll, note], [toAll, note, toThree]]);
    for (const peer of others) {
      expect(await textsIn(plansOf(peer))).toEqual(['to all four', 'to three']);
      expect(plansOf(peer).renewals).toMatchObject([{ by: { id: 'alice' }, removed: { id: 'bob' } }]);
    }
    expect(membersOf(plansOf(bob))).toEqual([]);
    expect(await textsIn(plansOf(bob))).toEqual(['to all four']);
  });

  it('opens nothing of what is said since, with the old secret and all that its node passes', async () => {
    const world = new World();
    const tap = new Tap();
    await world.joined({ id: '10', port: 7700, store: new MemoryStore(), through: tap.through });
    const joined = (id: string): Promise<PeerServer> =>
      world.joined({ id, peers: [World.url(7700)], store: new MemoryStore() });
    const [alice, bob, carol] = [await joined('alice'), await joined('bob'), await joined('carol')];
    const old = alice.rooms.found('plans');
    for (const peer of [bob, carol]) peer.rooms.accept('plans', old.invitation!);
    await world.pass(500);
    await world.during(old.send('said to bob').sent);
    const oldSecret = fromBase64Url(old.invitation!)!;
    await world.during(old.removeMember(memberOf(old, 'bob')));
    await world.pass(500);
    await world.during(plansOf(carol).send('not for bob').sent);
    await world.during(plansOf(alice).send('nor this').sent);
    await world.pass(500);
    const opened = tap.posts().map((post) => {
      const plain = openSealedPost(world.crypto, oldSecret, post, post.body.content);
      return plain && textOf(decodeUtterance(plain));
    });
    expect(new Set(opened)).toEqual(new Set(['said to bob', undefined]));
    expect(await textsIn(plansOf(alice))).toEqual(['said to bob', 'not for bob', 'nor this']);
    expect(tap.has(fromBase64Url(plansOf(alice).invitation!)!)).toBe(false);
    expect(heardIn(bob)).toEqual(['#plans alice: said to bob']);
    expect(bob.rooms.invitations()).toEqual([]);
  });

  it('is removed for those as well who are away: they go over when they come back, and hear what was said meanwhile', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol', 'dave');
    const [alice, , carol, dave] = peers as Four;
    const { world } = plans;
    await world.during(plansOf(alice).send('before').sent);
    await world.pass(100);
    await world.during(dave.close());
    const room = plansOf(alice);
    await world.during(room.removeMember(memberOf(room, 'bob')));
    await world.during(plansOf(alice).send('meanwhile').sent);
    await world.pass(15_000);
    await world.during(alice.close());
    const again = plans.peer('dave', 7701);
    const heard = heardIn(again);
    await world.during(again.join());
    await world.pass(5_000);
    expect(plansOf(again).id).toBe(plansOf(carol).id);
    expect(heard).toEqual(['#plans: alice has removed bob', '#plans alice: meanwhile']);
    expect(await textsIn(plansOf(again))).toEqual(['before', 'meanwhile']);
  });

  it('is removed by two at the same time: everybody stays where they went first, and is offered the other room', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol', 'dave', 'erin');
    const [alice, bob, carol, dave, erin] = peers as [...Four, PeerServer];
    const { world } = plans;
    const [ofAlice, ofDave] = [plansOf(alice), plansOf(dave)];
    const removals = Promise.all([
      ofAlice.removeMember(memberOf(ofAlice, 'bob')),
      ofDave.removeMember(memberOf(ofDave, 'erin')),
    ]);
    const [byAlice, byDave] = await world.during(removals);
    await world.pass(2_000);
    expect(plansOf(alice).id).toBe(byAlice.id);
    expect(plansOf(dave).id).toBe(byDave.id);
    expect(plansOf(bob).id).toBe(byDave.id);
    expect(plansOf(erin).id).toBe(byAlice.id);
    const offered = [alice, dave, bob, erin].map((peer) => peer.rooms.invitations().map(({ from }) => from));
    expect(offered).toEqual([['dave'], ['alice'], [], []]);
    const [other] = carol.rooms.invitations();
    expect([byAlice.id, byDave.id]).toContain(plansOf(carol).id);
    const isWithAlice = plansOf(carol).id === byAlice.id;
    expect(other).toMatchObject({ from: isWithAlice ? 'dave' : 'alice', room: 'plans' });
    expect(other!.accept().id).toBe(isWithAlice ? byDave.id : byAlice.id);
    expect(carol.rooms.all()).toHaveLength(2);
    expect(carol.rooms.invitations()).toEqual([]);
  });

  it('is removed although the one who does it is killed before anybody has heard of it', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol');
    const [alice, , carol] = peers as Four;
    const { world } = plans;
    const before = plansOf(alice);
    const removal = before.removeMember(memberOf(before, 'bob'));
    world.cut(alice);
    const room = await world.during(removal);
    const left = await copyOf(plans.stores.get('alice')!);
    await world.during(alice.close());
    expect(plansOf(carol).id).toBe(before.id);
    plans.stores.set('alice', left);
    const again = await plans.comes('alice');
    expect(plansOf(again).id).toBe(room.id);
    await world.pass(5_000);
    expect(plansOf(carol).id).toBe(room.id);
    expect(membersOf(plansOf(again))).toEqual(['carol']);
  });

  it('changes nothing where it cannot be written down', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
    const store = new MemoryStore();
    const peers = [World.url(7700)];
    const alice = await world.joined({ id: 'alice', peers, store });
    const [bob, carol] = [await world.joined({ id: 'bob', peers }), await world.joined({ id: 'carol', peers })];
    const room = alice.rooms.found('plans');
    for (const peer of [bob, carol]) peer.rooms.accept('plans', room.invitation!);
    await world.pass(500);
    const write = store.write.bind(store);
    store.write = () => Promise.reject(new StoreError('the disk is full'));
    await expect(world.during(room.removeMember(memberOf(room, 'bob')))).rejects.toThrow(StoreError);
    store.write = write;
    expect(plansOf(alice).id).toBe(room.id);
    await world.during(plansOf(alice).send('still all of us').sent);
    await world.pass(500);
    expect(heardIn(bob)).toEqual(['#plans alice: still all of us']);
    await world.during(room.removeMember(memberOf(room, 'bob')));
    await world.pass(500);
    expect(membersOf(plansOf(carol))).toEqual(['alice']);
  });

  it('was none, or not now: the reason is said', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob');
    const [alice, bob] = peers as Four;
    const { world } = plans;
    const why = (room: Room, key: Uint8Array): Promise<string> =>
      world.during(
        room.removeMember({ key }).then(
          () => 'removed',
          (error: unknown) => (error instanceof RoomRemovalError ? error.message : String(error)),
        ),
      );
    const [plansRoom, lobby] = [plansOf(alice), alice.rooms.join('lobby')];
    expect(await why(lobby, bob.key)).toBe('#lobby is public: anybody can be in it, and nobody be removed');
    expect(await why(plansRoom, alice.key)).toBe('to be out of #plans, leave it');
    expect(await why(plansRoom, seedOf(1))).toBe('nobody of that key is in #plans');
    const twice = [why(plansRoom, bob.key), why(plansRoom, bob.key)];
    expect(await Promise.all(twice)).toEqual(['removed', 'somebody is being removed from #plans just now']);
    expect(await why(plansRoom, bob.key)).toBe('you are in #plans no more');
    world.cut(alice);
    await world.pass(1);
    expect(await why(plansOf(alice), bob.key)).toBe('it is not known yet who is in #plans: no node has let you in');
    expect(plansOf(alice).renewals).toHaveLength(1);
  });
});

describe('a room under a new secret', () => {
  /** alice and carol, who were in it with bob, after ten posts and a removal, after which there were five more. */
  async function renewed() {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol');
    const [alice, bob, carol] = peers as Four;
    const { world } = plans;
    for (let count = 1; count <= 10; count += 1) await world.during(plansOf(carol).send(`${count}`).sent);
    await world.pass(100);
    const old = plansOf(alice);
    await world.during(old.removeMember(memberOf(old, 'bob')));
    await world.pass(500);
    for (let count = 11; count <= 15; count += 1) await world.during(plansOf(alice).send(`${count}`).sent);
    await world.pass(500);
    return { plans, world, alice, bob, carol, old };
  }

  const numbers = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);

  it('has all that was said before, page by page and in the export, also in the next run', async () => {
    const { plans, world, alice, old } = await renewed();
    const secrets = [old.invitation!, plansOf(alice).invitation!];
    await world.during(alice.close());
    const again = await plans.comes('alice');
    const room = plansOf(again);
    const last = await room.history({ limit: 7 });
    expect(last.map(({ text }) => text)).toEqual(numbers(9, 15));
    const earlier = await room.history({ limit: 7, before: last[0]!.place });
    expect(earlier.map(({ text }) => text)).toEqual(numbers(2, 8));
    expect(earlier.every((entry) => entry.room.id === room.id)).toBe(true);
    const places = (await room.history()).map(({ place }) => place);
    expect([...places].sort()).toEqual(places);
    const [renewal] = room.renewals;
    expect(places.filter((place) => place < renewal!.place)).toHaveLength(10);
    const lines = await exported(again);
    expect(lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(numbers(1, 15));
    for (const secret of secrets.flatMap((text) => [text, toHex(fromBase64Url(text)!)]))
      expect(lines.join('\n')).not.toContain(secret);
  });

  it('is left together with what was said before', async () => {
    const { plans, world, alice } = await renewed();
    plansOf(alice).leave();
    await world.pass(100);
    expect(await exported(alice)).toEqual([]);
    const kept = await plans.stores.get('alice')!.scan({ prefix: 'room' });
    expect(kept).toEqual([]);
  });

  it('is forgotten together with what was said before, and not left', async () => {
    const { world, alice } = await renewed();
    await world.during(alice.forget());
    expect(await textsIn(plansOf(alice))).toEqual([]);
    await world.during(plansOf(alice).send('on we go').sent);
    expect(await textsIn(plansOf(alice))).toEqual(['on we go']);
  });

  it('is not come into by the old secret, and who has that is alone', async () => {
    const { world, alice, bob, old } = await renewed();
    expect(() => alice.rooms.accept('plans', old.invitation!)).toThrow(InvalidInvitationError);
    expect(plansOf(bob).id).toBe(old.id);
    await world.during(plansOf(bob).send('anybody here?').sent);
    await world.pass(500);
    expect(await textsIn(plansOf(alice))).toEqual(numbers(1, 15));
  });

  it('goes on again under another one', async () => {
    const { world, alice, bob, carol } = await renewed();
    bob.rooms.accept('plans', plansOf(alice).invitation!);
    await world.pass(500);
    const second = plansOf(carol);
    await world.during(second.removeMember(memberOf(second, 'bob')));
    await world.pass(500);
    await world.during(plansOf(carol).send('16').sent);
    await world.pass(500);
    expect(await textsIn(plansOf(alice))).toEqual(numbers(1, 16));
    expect(plansOf(alice).renewals.map(({ by }) => by.id)).toEqual(['alice', 'carol']);
  });

  it('is told what its members had said and no node had stored', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob', 'carol', 'dave');
    const [alice, , carol, dave] = peers as Four;
    const { world } = plans;
    const heard = [dave, carol].map(heardIn);
    const room = plansOf(alice);
    const removal = room.removeMember(memberOf(room, 'bob'));
    const post = room.send('in the last moment');
    await world.during(removal);
    await world.pass(1_000);
    expect(post.state.kind).toBe('failed');
    expect(heard.map((lines) => lines.filter((line) => line.includes('moment')))).toEqual([
      ['#plans alice: in the last moment'],
      ['#plans alice: in the last moment'],
    ]);
    expect(await textsIn(plansOf(alice))).toEqual(['in the last moment']);
  });
});

describe('an invitation to somebody', () => {
  it('is offered to them, and accepted', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob');
    const [alice] = peers as Four;
    const { world } = plans;
    const carol = await plans.comes('carol');
    const heard = heardIn(carol);
    const invitation = plansOf(alice).invite('carol');
    await world.during(invitation.delivered);
    await world.pass(100);
    expect(heard).toEqual(['alice invites to #plans']);
    expect(carol.rooms.all()).toEqual([]);
    const [open] = carol.rooms.invitations();
    expect(open).toMatchObject({ from: 'alice', room: 'plans', invitation: plansOf(alice).invitation });
    expect(open!.accept().id).toBe(plansOf(alice).id);
    await world.pass(500);
    expect(membersOf(plansOf(carol))).toEqual(['alice', 'bob']);
    expect(carol.rooms.invitations()).toEqual([]);
  });

  it('waits for somebody who is away, and in the next run for an answer, and stands in no history', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob');
    const [alice] = peers as Four;
    const { world } = plans;
    await world.during((await plans.comes('carol')).close());
    const invitation = plansOf(alice).invite('carol');
    await world.during(invitation.sent);
    const carol = await plans.comes('carol');
    await world.during(invitation.delivered);
    await world.during(carol.close());
    const again = await plans.comes('carol');
    expect(again.rooms.invitations()).toMatchObject([{ from: 'alice', room: 'plans' }]);
    expect(await again.history('alice')).toEqual([]);
    expect(await alice.history('carol')).toEqual([]);
    expect([...(await exported(again)), ...(await exported(alice))]).toEqual([]);
    again.rooms.invitations()[0]!.decline();
    await world.pass(100);
    await world.during(again.close());
    expect((await plans.comes('carol')).rooms.invitations()).toEqual([]);
  });

  it('is forgotten with whoever has sent it', async () => {
    const { plans, peers } = await Plans.with('alice', 'bob');
    const [alice, bob] = peers as Four;
    const { world } = plans;
    const carol = await plans.comes('carol');
    const cabal = bob.rooms.found('cabal');
    await world.during(cabal.invite('carol').delivered);
    await world.during(plansOf(alice).invite('carol').delivered);
    await world.during(carol.forget('bob'));
    expect(carol.rooms.invitations().map(({ room }) => room)).toEqual(['plans']);
    await world.during(carol.forget());
    expect(carol.rooms.invitations()).toEqual([]);
  });

  it('is to a private room, and not to oneself', async () => {
    const { peers } = await Plans.with('alice', 'bob');
    const [alice] = peers as Four;
    expect(() => alice.rooms.join('lobby').invite('bob')).toThrow(InvalidInvitationError);
    expect(() => plansOf(alice).invite('alice')).toThrow(SendToSelfError);
  });
});
