import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../src/delivery/message.js';
import { toHex } from '../../src/model/bytes.js';
import { JoinError } from '../../src/model/errors.js';
import { notes, World } from '../support/world.js';

const ids = (peers: Iterable<{ readonly id: string }>): string[] => [...peers].map(({ id }) => id);

describe('peers of one node', () => {
  it('see each other come and talk both ways', async () => {
    const world = new World();
    const node = await world.joined({ id: '10', port: 7700 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const seen = notes(alice);
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    const heard = notes(bob);
    await world.pass(10);

    expect(ids(alice.peers())).toEqual(['10', 'bob']);
    expect(ids(bob.peers())).toEqual(['10', 'alice']);
    expect(ids(node.peers())).toEqual(['alice', 'bob']);

    const sent = alice.send('bob', 'hello');
    bob.send('alice', 'hi');
    await world.during(sent.delivered);
    await world.pass(10);

    expect(seen).toEqual(['bob joined', 'bob: hi']);
    expect(heard).toEqual(['alice: hello']);
    expect(sent.state).toEqual({ kind: 'delivered' });
    expect(alice.buffer()).toEqual([]);
  });

  it('talk to the node itself', async () => {
    const world = new World();
    const node = await world.joined({ id: '10', port: 7700 });
    const heard = notes(node);
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    await world.during(alice.send('10', 'hello').delivered);
    const answers = notes(alice);
    await world.during(node.send('alice', 'welcome').delivered);

    expect(heard).toEqual(['alice joined', 'alice: hello']);
    expect(answers).toEqual(['10: welcome']);
  });

  it('get at once what is sent to them the moment they come', async () => {
    const world = new World();
    const node = await world.joined({ id: '10', port: 7700 });
    const greetings: OutgoingMessage[] = [];
    node.on('join', ({ id }) => greetings.push(node.send(id, 'welcome')));
    const begin = world.clock.now();
    const alice = world.peer({ id: 'alice', peers: [World.url(7700)] });
    const heard = notes(alice);
    await world.during(alice.join());
    await world.during(Promise.all(greetings.map(({ delivered }) => delivered)));
    expect(heard).toEqual(['10: welcome']);
    expect(world.clock.now() - begin).toBeLessThan(100);
  });

  it('refuse a taken ID with the reason and a free suggestion', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    await world.joined({ id: 'UserA', peers: [World.url(7700)] });
    const second = world.peer({ id: 'UserA', peers: [World.url(7700)] });
    const failure = await world.during(second.join()).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(JoinError);
    expect(failure).toMatchObject({ rejection: 'duplicate-id', suggestedId: 'UserA-2' });
    expect((failure as JoinError).message).toContain('UserA');
  });

  it('do not notice that a leaf was lost that comes back at once, and what they write meanwhile is delivered', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    const seen = notes(alice);
    await world.pass(50);
    world.cut(bob);
    await world.pass(3);

    const sent = alice.send('bob', 'are you there?');
    expect(alice.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 1, bytes: 14 }]);
    const heard = notes(bob);
    // It is offered as soon as he is back, and not when it has been unconfirmed for two seconds.
    await world.during(sent.delivered, 1_000);
    await world.pass(5_000);
    expect(seen).toEqual([]);
    expect(heard).toEqual(['alice: are you there?']);
  });

  it('see a lost leaf that does not come back leave after the grace', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], limits: { firstRetry: 1e9 } });
    const seen = notes(alice);
    world.cut(bob);
    await world.pass(4_900);
    expect(seen).toEqual(['bob is away']);
    await world.pass(200);
    expect(seen).toEqual(['bob is away', 'bob left']);
  });

  it('see a leaf that closes leave at once', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const seen = notes(alice);
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)] });
    await world.pass(50);
    await world.during(bob.close());
    await world.pass(3);

    expect(seen).toEqual(['bob joined', 'bob left']);
    expect(ids(alice.peers())).toEqual(['10']);
  });
});

describe('a node', () => {
  it('that joins finds who is there, without being told of each', async () => {
    const world = new World();
    const first = await world.joined({ id: '10', port: 1 });
    await world.joined({ id: 'alice', peers: [World.url(1)] });
    const seen = notes(first);
    const second = world.peer({ id: '11', port: 2, peers: [World.url(1)] });
    const found = notes(second);
    await world.during(second.join());
    await world.pass(10);
    expect(ids(second.peers())).toEqual(['10', 'alice']);
    expect(found).toEqual([]);
    expect(seen).toEqual(['11 joined']);
  });

  it('that closes is seen to leave, and closes every link and timer', async () => {
    const world = new World();
    const first = await world.joined({ id: '10', port: 1 });
    const second = await world.joined({ id: '11', port: 2, peers: [World.url(1)] });
    const third = await world.joined({ id: '12', port: 3, peers: [World.url(2)] });
    await world.pass(10);
    const seen = notes(first);
    await world.during(second.close());
    await world.pass(10);
    expect(seen).toEqual(['11 left', '12 is away']);
    await world.during(first.close());
    await world.during(third.close());
    expect(world.clock.pending).toBe(0);
  });
});

describe('a leaf of a node that shuts down', () => {
  it('has another home before its own is gone, is seen to move only, and loses nothing', async () => {
    const world = new World();
    const first = await world.joined({ id: '10', port: 1 });
    await world.joined({ id: '11', port: 2, peers: [World.url(1)] });
    const alice = await world.joined({ id: 'alice', peers: [World.url(1)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(2)] });
    await world.pass(10);
    const seen = notes(bob);
    const heard = notes(alice);
    const states: string[] = [];
    alice.on('state', ({ kind }) => states.push(kind));
    const closed = first.close();
    for (let number = 0; number < 20; number += 1) {
      bob.send('alice', `${number}`);
      await world.pass(3);
    }
    await world.during(closed);
    await world.pass(10_000);

    expect(seen.filter((line) => line.includes('alice'))).toEqual(['alice moved to 11']);
    expect(heard.filter((line) => line.startsWith('bob:'))).toEqual(
      Array.from({ length: 20 }, (_, number) => `bob: ${number}`),
    );
    expect(states).toEqual(['moving', 'joined']);
  });

  it('does not keep it waiting when there is nowhere to go', async () => {
    const world = new World();
    const node = await world.joined({ id: '10', port: 1 });
    await world.joined({ id: 'alice', peers: [World.url(1)] });
    const begin = world.clock.now();
    await world.during(node.close());
    expect(world.clock.now() - begin).toBeLessThan(100);
  });
});

describe('an ID that two halves of a network gave away', () => {
  it('stays with the earlier owner on every node, and the later one goes on under another ID and is told', async () => {
    const world = new World();
    const left = await world.joined({ id: '10', port: 1 });
    const right = await world.joined({ id: '11', port: 2 });
    const first = await world.joined({ id: 'alice', peers: [World.url(1)] });
    await world.pass(1_000);
    const second = await world.joined({ id: 'alice', peers: [World.url(2)] });
    const bob = await world.joined({ id: 'bob', peers: [World.url(2)] });
    await world.pass(10);
    const renamings: string[] = [];
    second.on('renamed', ({ from, to }) => renamings.push(`${from} is ${to}`));
    const bridge = await world.joined({ id: '12', port: 3, peers: [World.url(1), World.url(2)] });
    await world.pass(10_000);

    const other = `alice~${toHex(second.key).slice(0, 4)}`;
    expect(renamings).toEqual([`alice is ${other}`]);
    expect(second.id).toBe(other);
    expect(second.state).toMatchObject({ kind: 'joined', home: '11' });
    for (const peer of [left, right, bridge, bob]) {
      const alices = peer.peers().filter(({ id }) => id.startsWith('alice'));
      expect(alices.map(({ id, key }) => [id, toHex(key)])).toEqual([
        ['alice', toHex(first.key)],
        [other, toHex(second.key)],
      ]);
    }
    await world.during(bob.send(other, 'so you are the other one').delivered);
    const thief = world.peer({ id: 'alice', peers: [World.url(1)] });
    await expect(world.during(thief.join())).rejects.toThrow('the ID alice is taken');
  });

  it('makes a node that lost it go on under another one as well', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 1 });
    await world.pass(1_000);
    const second = await world.joined({ id: '10', port: 2 });
    const alice = await world.joined({ id: 'alice', peers: [World.url(2)] });
    const bridge = await world.joined({ id: '12', port: 3, peers: [World.url(1), World.url(2)] });
    await world.pass(60_000);
    expect(second.id).toBe(`10~${toHex(second.key).slice(0, 4)}`);
    expect(ids(bridge.peers())).toEqual(['10', second.id, 'alice']);
    await world.during(alice.send(second.id, 'hello').delivered);
  });
});

describe('an attachment', () => {
  it('is renewed for as long as the leaf is there, without a word to others', async () => {
    const world = new World();
    const limits = { attachmentLifetime: 60_000 };
    const node = await world.joined({ id: '10', port: 1, limits });
    const other = await world.joined({ id: '11', port: 2, peers: [World.url(1)], limits });
    await world.joined({ id: 'alice', peers: [World.url(1)], limits });
    await world.pass(10);
    const seen = [notes(node), notes(other)];
    await world.pass(200_000);
    expect(seen).toEqual([[], []]);
    const third = await world.joined({ id: '12', port: 3, peers: [World.url(2)], limits });
    expect(ids(third.peers())).toEqual(['10', '11', 'alice']);
  });
});

describe('a chain of three nodes', () => {
  it('announces the peers at its ends to each other and carries what they say', async () => {
    const world = new World();
    const left = await world.joined({ id: '10', port: 1 });
    await world.joined({ id: '11', port: 2, peers: [World.url(1)] });
    const right = await world.joined({ id: '12', port: 3, peers: [World.url(2)] });
    const alice = await world.joined({ id: 'alice', peers: [World.url(1)] });
    const seen = notes(alice);
    const bob = await world.joined({ id: 'bob', peers: [World.url(3)] });
    const heard = notes(bob);
    await world.pass(20);

    expect(ids(left.peers())).toEqual(['11', '12', 'alice', 'bob']);
    expect(ids(bob.peers())).toEqual(['10', '11', '12', 'alice']);
    await world.during(bob.send('alice', 'hello over the middle').delivered);
    await world.during(alice.send('bob', 'and back').delivered);
    expect(seen).toEqual(['bob joined', 'bob: hello over the middle']);
    expect(heard).toEqual(['alice: and back']);
    expect(right.routes().find(({ id }) => id === 'alice')).toMatchObject({ via: '11', hops: 3 });
    expect(alice.routes().find(({ id }) => id === 'bob')).toMatchObject({ via: '10', hops: 4 });
  });
});
