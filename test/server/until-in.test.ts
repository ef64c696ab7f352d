import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { notes, World } from '../support/world.js';

describe('a peer that goes on dialling from the start', () => {
  it('knows what it has kept while no node answers, and brings what was said when one does', async () => {
    const world = new World();
    const seed = new Uint8Array(32).fill(7);
    const store = new MemoryStore();
    const node = await world.joined({ id: '10', port: 7700 });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7701), World.url(7700)] });
    const before = await world.joined({ id: 'alice', peers: [World.url(7700)], seed, store });
    await world.during(before.send('bob', 'hello').delivered);
    await world.during(before.close());
    await world.during(node.close(), 30_000);

    const alice = world.peer({ id: 'alice', peers: [World.url(7700)], seed, store, joining: 'until-in' });
    await world.during(alice.join());
    expect(alice.state.kind).toBe('waiting');
    expect((await alice.history('bob')).map(({ text }) => text)).toEqual(['hello']);
    const later = alice.send('bob', 'are you there?');
    await world.pass(60_000);
    expect(later.state.kind).toBe('queued');

    const heard = notes(bob);
    await world.joined({ id: '10', port: 7700 });
    await world.during(later.delivered, 120_000);
    expect(alice.state).toMatchObject({ kind: 'joined', home: '10' });
    expect(heard).toContain('alice: are you there?');
  });
});
