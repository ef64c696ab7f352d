import { describe, expect, it } from 'vitest';
import { createPeer as createNodePeer } from '../../node/create-peer.js';
import { createPeer } from '../../src/server/create-peer.js';
import { InvalidAddressError, JoinError } from '../../src/model/errors.js';

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

  it('names what is wrong with an address, and what does not answer', async () => {
    await expect(createPeer({ peers: ['nowhere'] })).rejects.toThrow(InvalidAddressError);
    await expect(createPeer({ peers: ['127.0.0.1:1'] })).rejects.toThrow(JoinError);
  });
});
