import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import type { PeerInfo } from '../../src/model/peer.js';
import type { PeerState } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';

const url = (port: number): string => World.url(port);

/** Whom a program knows that only listens: the roster at the beginning, and what it was told since. */
function listener(peer: PeerServer): { readonly known: () => string[]; readonly faults: readonly string[] } {
  const nameOf = ({ id, key }: PeerInfo): string => `${id} ${toHex(key).slice(0, 8)}`;
  const known = new Map(peer.peers().map((info) => [nameOf(info), info]));
  const faults: string[] = [];
  const hear = (event: 'join' | 'leave' | 'move' | 'away' | 'back'): void => {
    peer.on(event, (info) => {
      const name = nameOf(info);
      if (known.has(name) === (event === 'join')) faults.push(`${event} of ${name}`);
      if (event === 'leave') known.delete(name);
      else known.set(name, info);
    });
  };
  for (const event of ['join', 'leave', 'move', 'away', 'back'] as const) hear(event);
  const line = (info: PeerInfo): string => `${nameOf(info)} on ${info.home} ${info.presence}`;
  return { known: () => [...known.values()].map(line).sort(), faults };
}

function truthOf(peer: PeerServer): string[] {
  return peer
    .peers()
    .map((info) => `${info.id} ${toHex(info.key).slice(0, 8)} on ${info.home} ${info.presence}`)
    .sort();
}

function statesOf(peer: PeerServer): PeerState[] {
  const states: PeerState[] = [];
  peer.on('state', (state) => void states.push(state));
  return states;
}

describe('a leaf that goes on under another ID', () => {
  /** Two halves with an alice each; the second one loses the ID when they are joined by a third node. */
  async function twoAlices(): Promise<{ world: World; second: PeerServer; heal: () => Promise<void> }> {
    const world = new World();
    await world.joined({ id: '10', port: 1 });
    await world.joined({ id: '11', port: 2 });
    await world.joined({ id: 'alice', peers: [url(1)] });
    await world.joined({ id: 'carol', peers: [url(1)] });
    await world.pass(1_000);
    const second = await world.joined({ id: 'alice', peers: [url(2)] });
    await world.joined({ id: 'bob', peers: [url(2)] });
    await world.pass(10);
    const heal = async (): Promise<void> => {
      await world.joined({ id: '12', port: 3, peers: [url(1), url(2)] });
      await world.pass(10_000);
    };
    return { world, second, heal };
  }

  it('is told who came and went, and not again of those whom it knew', async () => {
    const { second, heal } = await twoAlices();
    const heard = listener(second);
    const told = notes(second);
    await heal();
    expect(second.id).toMatch(/^alice~/);
    expect(heard.known()).toEqual(truthOf(second));
    expect(heard.faults).toEqual([]);
    expect(told).toContain('alice joined');
    expect(told.filter((line) => /^(bob|11) /.test(line))).toEqual([]);
  });

  it('is told that those have left who left while it had no home', async () => {
    const { world, second, heal } = await twoAlices();
    const heard = listener(second);
    const dave = await world.joined({ id: 'dave', peers: [url(2)] });
    await world.pass(10);
    second.on('renamed', () => void dave.close());
    await heal();
    expect(heard.known()).toEqual(truthOf(second));
    expect(heard.faults).toEqual([]);
    expect(heard.known().join()).not.toContain('dave');
  });

  it('keeps its roster meanwhile, and says that it is on its way', async () => {
    const { second, heal } = await twoAlices();
    const states = statesOf(second);
    const seen: string[][] = [];
    second.on('state', () => void seen.push(second.peers().map(({ id }) => id)));
    await heal();
    expect(states[0]).toMatchObject({ kind: 'waiting', url: url(2) });
    expect(states.map(({ kind }) => kind)).toEqual(['waiting', 'waiting', 'joining', 'joined']);
    for (const ids of seen) expect(ids).toEqual(expect.arrayContaining(['11', 'bob']));
  });
});

describe('a node that goes on under another ID', () => {
  async function twoTens(): Promise<{ world: World; second: PeerServer; heal: () => Promise<void> }> {
    const world = new World();
    await world.joined({ id: '10', port: 1 });
    await world.pass(1_000);
    const second = await world.joined({ id: '10', port: 2 });
    await world.joined({ id: '11', port: 4, peers: [url(2)] });
    await world.joined({ id: 'alice', peers: [url(2)] });
    await world.joined({ id: 'bob', peers: [url(4)] });
    await world.pass(10);
    const heal = async (): Promise<void> => {
      await world.joined({ id: '12', port: 3, peers: [url(1), url(2)] });
      await world.pass(60_000);
    };
    return { world, second, heal };
  }

  it('is told of everybody once, whom it knew and whom it did not', async () => {
    const { second, heal } = await twoTens();
    const heard = listener(second);
    const told = notes(second);
    await heal();
    expect(second.id).toMatch(/^10~/);
    expect(heard.known()).toEqual(truthOf(second));
    expect(heard.faults).toEqual([]);
    expect(told).toContain('10 joined');
    expect(told.filter((line) => / joined$/.test(line) && /^(alice|bob|11) /.test(line))).toEqual([]);
  });

  it('is told in the end that those have left who do not come back', async () => {
    const { world, second, heal } = await twoTens();
    const heard = listener(second);
    const dave = await world.joined({ id: 'dave', peers: [url(2)] });
    await world.pass(10);
    second.on('renamed', () => void dave.close());
    await heal();
    expect(heard.known()).toEqual(truthOf(second));
    expect(heard.faults).toEqual([]);
    expect(heard.known().join()).not.toContain('dave');
  });

  it('leaves no timer behind when it is closed soon after', async () => {
    const world = new World();
    const first = await world.joined({ id: '10', port: 1 });
    await world.pass(1_000);
    const second = await world.joined({ id: '10', port: 2 });
    const bridge = await world.joined({ id: '12', port: 3, peers: [url(1), url(2)] });
    while (!second.id.startsWith('10~') || second.state.kind !== 'joined') await world.pass(10);
    await world.during(second.close());
    for (const peer of [bridge, first]) await world.during(peer.close());
    expect(world.clock.pending).toBe(0);
  });
});
