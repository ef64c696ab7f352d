import { describe, expect, it } from 'vitest';
import { readBatch } from '../../../src/protocol/batch.js';
import { decodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../../src/protocol/message-type.js';
import type { LinkMessage, RoomItems, RoomResult } from '../../../src/protocol/messages.js';
import type { Connection } from '../../../src/transport/connection.js';
import { World } from '../../support/world.js';

/** Connections on which what a peer says in rooms is counted. */
class Counting {
  said = 0;
  /** Posts that the home has not answered: those of this moment, and the most there were. */
  unanswered = { now: 0, most: 0 };

  readonly through = (connection: Connection): Connection => ({
    label: connection.label,
    get bufferedBytes() {
      return connection.bufferedBytes;
    },
    listen: (handlers) => {
      // A new home has not been told anything.
      this.unanswered = { ...this.unanswered, now: 0 };
      connection.listen({
        opened: () => handlers.opened(),
        frame: (bytes) => {
          for (const message of messagesIn(bytes))
            if (message?.type === 'room-results') this.#answered(message.results);
          handlers.frame(bytes);
        },
        text: () => handlers.text(),
        closed: (code, words) => handlers.closed(code, words),
      });
    },
    send: (frame) => {
      for (const message of messagesIn(frame)) if (message?.type === 'room-items') this.#told(message);
      connection.send(frame);
    },
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: (code, words) => connection.close(code, words),
    terminate: () => connection.terminate(),
  });

  #told({ posts }: RoomItems): void {
    this.said += 1;
    const now = this.unanswered.now + posts.length;
    this.unanswered = { now, most: Math.max(now, this.unanswered.most) };
  }

  #answered(results: readonly RoomResult[]): void {
    const posts = results.filter(({ sequence }) => sequence > 0);
    this.unanswered = { ...this.unanswered, now: this.unanswered.now - posts.length };
  }
}

function messagesIn(frame: Uint8Array): (LinkMessage | undefined)[] {
  const messages: (LinkMessage | undefined)[] = [];
  readBatch(frame, (start, end) => {
    if (!isRoutedType(typeAt(frame, start))) messages.push(decodeLinkMessage(frame.subarray(start, end)));
    return true;
  });
  return messages;
}

describe('what is said in a room that the home lets nobody in', () => {
  it('is offered again and again, but not more and more often', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700, limits: { roomsPerLeaf: 1 } });
    const counting = new Counting();
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)], through: counting.through });
    alice.rooms.join('lobby');
    const posts = ['one', 'two', 'three'].map((text) => alice.rooms.join('weather').send(text));
    await world.pass(10_000);
    const before = counting.said;
    await world.pass(300_000);
    const waits = { kind: 'queued', reason: 'not-in' };
    expect(posts.map(({ state }) => state)).toEqual([waits, waits, waits]);
    // Every thirty seconds the membership and three posts.
    expect(counting.said - before).toBeGreaterThanOrEqual(4 * 9);
    expect(counting.said - before).toBeLessThanOrEqual(4 * 11);
    await world.during(alice.close());
  });

  it('is said when the home lets the peer in after all', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700, limits: { roomsPerLeaf: 1 } });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    const lobby = alice.rooms.join('lobby');
    await world.pass(100);
    const weather = alice.rooms.join('weather');
    const standings: string[] = [];
    alice.on('room-standing', ({ name }) => void standings.push(`${name} ${alice.rooms.find(name)?.standing.kind}`));
    const post = weather.send('rain');
    await world.pass(1_000);
    expect(weather.standing).toEqual({ kind: 'refused', reason: 'too-many-rooms' });
    lobby.leave();
    await world.during(post.sent);
    expect(weather.standing).toEqual({ kind: 'in' });
    expect(standings).toEqual(['weather refused', 'weather in']);
  });

  it('is not offered when that room was left', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700, limits: { roomsPerLeaf: 1 } });
    const counting = new Counting();
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)], through: counting.through });
    alice.rooms.join('lobby');
    const weather = alice.rooms.join('weather');
    const post = weather.send('rain');
    await world.pass(1_000);
    weather.leave();
    await world.pass(100);
    const before = counting.said;
    await world.pass(20_000);
    expect(counting.said).toBe(before);
    expect(post.state.kind).toBe('failed');
    await world.during(alice.close());
  });
});

describe('what is said in a room while there is no home', () => {
  it('is told to the next one in order, and no more at once than it has answered', async () => {
    const world = new World();
    const home = await world.joined({ id: '10', port: 7700 });
    const counting = new Counting();
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)], through: counting.through });
    const lobby = alice.rooms.join('lobby');
    await world.pass(100);
    await world.during(home.close());
    const posts = Array.from({ length: 600 }, (_, number) => lobby.send(`${number}`));
    const large = Array.from({ length: 40 }, () => lobby.send('x'.repeat(15_000)));
    await world.pass(1_000);
    const sent: number[] = [];
    for (const [at, post] of posts.entries()) void post.sent.then(() => sent.push(at));
    await world.joined({ id: '10', port: 7700 });
    let links = 0;
    alice.on('link', () => void (links += 1));
    await world.during(Promise.all([...posts, ...large].map((post) => post.sent)), 120_000);
    expect(sent).toEqual(posts.map((_, at) => at));
    expect(counting.unanswered.most).toBe(256);
    expect(links).toBe(1);
    await world.during(alice.close());
  });
});
