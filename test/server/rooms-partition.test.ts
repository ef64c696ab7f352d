import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { openRoomMembership } from '../../src/protocol/records/room-membership.js';
import { openRoomPost } from '../../src/protocol/records/room-post.js';
import { textOf } from '../../src/model/utterance.js';
import { decodeUtterance } from '../../src/protocol/bodies/utterance-body.js';
import { roomIdOf } from '../../src/rooms/room-keys.js';
import { decodeSigned } from '../../src/protocol/stored/signed-bytes.js';
import { parseRoomName } from '../../src/model/room.js';
import { randomFraction } from '../../src/platform/random.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric } from '../routing/support/fabric.js';
import { seededRandom } from '../support/seeded-random.js';
import { World } from '../support/world.js';

const second = 1_000;
const ports = [10, 11, 12, 13, 14] as const;
const room = 'lobby';

/** Somebody who talks in the lobby, and what they were shown. */
interface Talker {
  readonly peer: PeerServer;
  readonly shown: string[];
}

/** Nodes 10 to 14 in a chain, whose disks a test reads, and people at them. */
class Chain {
  readonly fabric = new Fabric();
  readonly stores = new Map<number, MemoryStore>();
  readonly nodes = new Map<number, PeerServer>();
  readonly talkers = new Map<string, Talker>();
  /** What was said to be stored. */
  readonly stored: string[] = [];
  /** What was said, in whatever order. */
  readonly said: string[] = [];

  static async begin(): Promise<Chain> {
    const chain = new Chain();
    for (const port of ports) {
      const store = new MemoryStore();
      const peers = port === 10 ? [] : [World.url(port - 1)];
      chain.stores.set(port, store);
      chain.nodes.set(port, await chain.fabric.joined({ id: `${port}`, port, peers, store }));
    }
    await chain.fabric.pass(second);
    return chain;
  }

  /** Somebody new comes into the room at one of the nodes, on the side of the network where that is. */
  async comes(id: string, port: number, side: PeerServer[] = []): Promise<void> {
    const peer = this.fabric.peer({ id, peers: [World.url(port)], store: new MemoryStore() });
    side.push(peer);
    await this.fabric.during(peer.join());
    const shown: string[] = [];
    peer.on('room-message', ({ text }) => void shown.push(text));
    this.talkers.set(id, { peer, shown });
    peer.rooms.join(room);
    await this.fabric.pass(100);
  }

  /** Somebody leaves the room, and is not looked at any more. */
  async goes(id: string): Promise<void> {
    this.talkers.get(id)?.peer.rooms.find(room)!.leave();
    this.talkers.delete(id);
    await this.fabric.pass(100);
  }

  say(id: string): void {
    const text = `${id} ${this.said.length}`;
    this.said.push(text);
    const post = this.talkers.get(id)!.peer.rooms.find(room)!.send(text);
    post.sent.then(
      () => void this.stored.push(text),
      () => undefined,
    );
  }

  /** What is on the disk of a node: posts in their order, and who is in the room. */
  async diskOf(port: number): Promise<{ readonly posts: string[]; readonly members: string[] }> {
    const id = toHex(roomIdOf(this.fabric.crypto, { kind: 'public', name: parseRoomName(room) }));
    const read = async (kind: string): Promise<ReturnType<typeof decodeSigned>[]> => {
      const entries = await this.stores.get(port)!.scan({ prefix: `served-${kind}/${id}/` });
      return entries.map(({ value }) => decodeSigned(value));
    };
    const posts = (await read('post')).map((signed) => textOf(decodeUtterance(openRoomPost(signed).body.content)));
    const members = (await read('member')).map(openRoomMembership).filter(({ isIn }) => isIn);
    return { posts, members: members.map(({ member }) => member.id).sort() };
  }

  /** The nodes at these ports, with these people. */
  side(some: readonly number[], people: readonly string[]): PeerServer[] {
    return [...some.map((port) => this.nodes.get(port)!), ...people.map((id) => this.talkers.get(id)!.peer)];
  }
}

describe('a room whose nodes were parted', () => {
  it.each([1, 2, 3])('is the same everywhere when they meet again, and nothing is shown twice (%i)', async (seed) => {
    const chain = await Chain.begin();
    const { fabric } = chain;
    const random = seededRandom(seed);
    const below = (count: number): number => Math.floor(randomFraction(random) * count);
    const talk = async (people: readonly string[], times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        chain.say(people[below(people.length)]!);
        await fabric.pass(below(400));
      }
    };
    const left = ['alice', 'bob', 'carol', 'cleo'];
    const right = ['dave', 'erin', 'eve'];
    const homes = { alice: 10, bob: 11, carol: 12, cleo: 12, dave: 13, erin: 14, eve: 14 };
    for (const [id, port] of Object.entries(homes)) await chain.comes(id, port);
    await talk([...left, ...right], 10);

    const [west, east] = [chain.side([10, 11, 12], left), chain.side([13, 14], right)];
    fabric.partition(west, east);
    await talk(left, 4);
    await talk(right, 4);
    await fabric.pass(20 * second);
    await chain.goes('bob');
    await chain.goes('eve');
    await chain.comes('frank', 11, west);
    await chain.comes('grace', 13, east);
    expect(await chain.diskOf(10)).not.toEqual(await chain.diskOf(14));
    expect((await chain.diskOf(11)).members).toContain('frank');
    await talk(['alice', 'carol', 'cleo', 'frank'], 8);
    await talk(['dave', 'erin', 'grace'], 8);

    fabric.heal();
    await talk(['alice', 'carol', 'dave', 'erin', 'frank', 'grace'], 6);
    await fabric.pass(180 * second);

    const disks = await Promise.all(ports.map((port) => chain.diskOf(port)));
    const [first] = disks;
    expect(disks).toEqual(ports.map(() => first));
    expect([...first!.posts].sort()).toEqual([...chain.said].sort());
    expect(chain.stored.length).toBe(chain.said.length);
    expect(first!.members).toEqual(['alice', 'carol', 'cleo', 'dave', 'erin', 'frank', 'grace']);
    for (const [id, { peer, shown }] of chain.talkers) {
      const others = first!.posts.filter((text) => !text.startsWith(`${id} `));
      expect([...shown].sort()).toEqual([...others].sort());
      const history = await peer.rooms.find(room)!.history();
      expect(history.map(({ text }) => text)).toEqual(first!.posts);
      const members = peer.rooms.find(room)!.members();
      expect([...members.map((member) => member.id), id].sort()).toEqual(first!.members);
    }
  });
});
