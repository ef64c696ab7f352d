import { describe, expect, it } from 'vitest';
import { createPeer as createNodePeer } from '../../node/create-peer.js';
import { createPeer } from '../../src/server/create-peer.js';
import { InvalidAddressError, InvalidRoomNameError, JoinError } from '../../src/model/errors.js';
import { ephemeralIdentity } from '../../src/model/identity.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { Peer } from '../../src/server/peer.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';

describe('a peer made in one call', () => {
  it('has joined, and gets what was sent before it listened', async () => {
    const node = await createNodePeer({ id: '10', listen: '127.0.0.1:0' });
    const [url = ''] = [node.state].flatMap((state) => (state.kind === 'joined' ? [state.url] : []));
    node.on('join', ({ id }) => node.send(id, 'welcome'));
    const alice = await createPeer({ id: 'alice', peers: [url] });
    const first = await new Promise((resolve) => alice.on('message', resolve));
    expect(first).toMatchObject({ from: '10', text: 'welcome' });
    await alice.close();
    await node.close();
  });

  it('goes on with what it is given of an earlier run', async () => {
    const node = await createNodePeer({ id: '10', listen: '127.0.0.1:0' });
    const [url = ''] = [node.state].flatMap((state) => (state.kind === 'joined' ? [state.url] : []));
    const options = {
      id: 'alice',
      peers: [url],
      identity: ephemeralIdentity(nobleCrypto.keyPair(new Uint8Array(32).fill(7))),
      store: new MemoryStore(),
    };
    const before = await createPeer(options);
    await before.send('10', 'hello').delivered;
    await before.close();
    const after = await createPeer(options);
    expect(await after.history('10')).toMatchObject([{ text: 'hello', state: { kind: 'delivered' } }]);
    await after.close();
    await node.close();
  });

  it('is in the lobby, or in the rooms that it names, or in none', async () => {
    const node = await createNodePeer({ id: '10', listen: '127.0.0.1:0' });
    const [url = ''] = [node.state].flatMap((state) => (state.kind === 'joined' ? [state.url] : []));
    const namesOf = ({ rooms }: Peer): string[] => rooms.all().map(({ name }) => name);
    const alice = await createPeer({ peers: [url] });
    const bob = await createPeer({ peers: [url], rooms: ['weather', '#plans'] });
    const carol = await createPeer({ peers: [url], rooms: [] });
    expect([node, alice, bob, carol].map(namesOf)).toEqual([['lobby'], ['lobby'], ['plans', 'weather'], []]);
    for (const peer of [alice, bob, carol, node]) await peer.close();
    await expect(createPeer({ peers: [url], rooms: ['a b'] })).rejects.toThrow(InvalidRoomNameError);
  });

  it('names what is wrong with an address, and what does not answer', async () => {
    await expect(createPeer({ peers: ['nowhere'] })).rejects.toThrow(InvalidAddressError);
    await expect(createPeer({ peers: ['127.0.0.1:1'] })).rejects.toThrow(JoinError);
  });
});
