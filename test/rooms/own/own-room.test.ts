import { describe, expect, it } from 'vitest';
import { typeAt, messageType } from '../../../src/protocol/message-type.js';
import { readBatch } from '../../../src/protocol/batch.js';
import type { Connection } from '../../../src/transport/connection.js';
import { World } from '../../support/world.js';

/** A connection that counts what a peer says in rooms. */
class Counting {
  said = 0;

  readonly through = (connection: Connection): Connection => ({
    label: connection.label,
    get bufferedBytes() {
      return connection.bufferedBytes;
    },
    listen: (handlers) => connection.listen(handlers),
    send: (frame) => {
      readBatch(frame, (start) => {
        if (typeAt(frame, start) === messageType.roomItems) this.said += 1;
        return true;
      });
      connection.send(frame);
    },
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: (code, words) => connection.close(code, words),
    terminate: () => connection.terminate(),
  });
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
    expect(weather.standing.kind === 'refused' && weather.standing.words).toContain('too many rooms');
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
