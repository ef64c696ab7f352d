import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPeer, type NodePeerOptions } from '../../node/create-peer.js';
import type { Peer, ReceivedMessage } from '../../src/server/peer.js';
import { temporaryFolder } from './support/temporary-folder.js';

async function peerWith(options: NodePeerOptions): Promise<Peer> {
  const peer = await createPeer(options);
  onTestFinished(() => peer.close());
  return peer;
}

async function node(options: NodePeerOptions = {}): Promise<{ peer: Peer; address: string }> {
  const peer = await peerWith({ listen: '127.0.0.1:0', ...options });
  const { url } = peer.state as Extract<Peer['state'], { kind: 'joined' }>;
  return { peer, address: new URL(url).host };
}

function nextMessage(peer: Peer): Promise<ReceivedMessage> {
  return new Promise((resolve) => {
    const stop = peer.on('message', (message) => {
      stop();
      resolve(message);
    });
  });
}

describe('a peer in Node.js', { timeout: 30_000 }, () => {
  test('that listens founds a network, and one that does not joins it', async () => {
    const alice = await node({ id: 'alice' });
    const bob = await peerWith({ id: 'bob', peers: [alice.address] });
    expect(bob.state).toMatchObject({ kind: 'joined', home: 'alice' });
    expect(bob.peers().map(({ id, role }) => [id, role])).toEqual([['alice', 'node']]);

    const heard = nextMessage(alice.peer);
    await bob.send('alice', 'hello').delivered;
    expect(await heard).toMatchObject({ from: 'bob', text: 'hello' });
  });

  test('has an ID made up if it wants none', async () => {
    expect((await node()).peer.id).toMatch(/^[a-z]+-[a-z]+-\d\d$/);
  });

  test('gives its address back when it is closed', async () => {
    const { peer, address } = await node();
    await peer.close();
    expect(peer.state).toEqual({ kind: 'ended', reason: { kind: 'closed' } });
    await expect(node({ listen: address })).resolves.toBeDefined();
  });

  test('is the same one again with the same data directory', async () => {
    const dataDir = await temporaryFolder();
    const { peer: first } = await node({ dataDir });
    await first.close();
    const { peer: second } = await node({ dataDir });
    expect(second.id).toBe(first.id);
    expect(second.key).toEqual(first.key);
  });

  test('whose remembered ID has been taken meanwhile gets another one', async () => {
    const dataDir = await temporaryFolder();
    const { peer: before } = await node({ dataDir });
    await before.close();
    const other = await node({ id: before.id });
    const { peer: after } = await node({ dataDir, peers: [other.address] });
    expect(after.id).not.toBe(before.id);
    expect(after.key).toEqual(before.key);
    expect(after.peers().map(({ id }) => id)).toEqual([before.id]);
  });

  test('keeps what was said and what waits with the data directory, and goes on with it', async () => {
    const dataDir = await temporaryFolder();
    const alice = await node({ id: 'alice' });
    const before = await peerWith({ id: 'bob', peers: [alice.address], dataDir });
    await before.send('alice', 'hello').delivered;
    const waits = before.send('carol', 'are you there?');
    await before.close();
    expect(waits.state).toEqual({ kind: 'queued', reason: 'unknown' });

    const after = await peerWith({ peers: [alice.address], dataDir });
    expect(await after.history('alice')).toMatchObject([
      { direction: 'out', text: 'hello', state: { kind: 'delivered' } },
    ]);
    expect(after.contacts().map(({ id }) => id)).toEqual(['alice']);
    expect(after.buffer()).toMatchObject([{ to: 'carol', where: 'outbox', messages: 1 }]);
    const carol = await peerWith({ id: 'carol', peers: [alice.address] });
    expect(await nextMessage(carol)).toMatchObject({ from: 'bob', text: 'are you there?' });
  });

  test('is in the lobby or where it says, and in the rooms that it was in before', async () => {
    const dataDir = await temporaryFolder();
    const alice = await node({ id: 'alice' });
    const namesOf = ({ rooms }: Peer): string[] => rooms.all().map(({ name }) => name);
    const before = await peerWith({ id: 'bob', peers: [alice.address], dataDir, rooms: ['weather'] });
    const { invitation } = before.rooms.found('plans');
    expect(namesOf(before)).toEqual(['plans', 'weather']);
    await before.close();
    const after = await peerWith({ peers: [alice.address], dataDir, rooms: [] });
    expect(namesOf(after)).toEqual(['plans', 'weather']);
    expect(after.rooms.find('plans')?.invitation).toBe(invitation);
    expect(namesOf(alice.peer)).toEqual(['lobby']);
  });

  test('remembers the nodes that it reached, whose pages may connect to it', async () => {
    const dataDir = await temporaryFolder();
    const { address } = await node({ id: 'alice' });
    const { peer } = await node({ id: 'bob', peers: [address], dataDir });
    await peer.close();
    const known = JSON.parse(await readFile(join(dataDir, 'known-origins.json'), 'utf8')) as object;
    expect(Object.keys(known)).toEqual([`http://${address}`]);
  });
});

describe('a peer that cannot be made says why', { timeout: 30_000 }, () => {
  test.each([
    [{ peers: ['nowhere'] }, 'InvalidAddressError'],
    [{ listen: '7700' }, 'InvalidAddressError'],
    [{ listen: '127.0.0.1:0', id: 'a~b' }, 'InvalidPeerIdError'],
    [{ listen: '127.0.0.1:0', rooms: [''] }, 'InvalidRoomNameError'],
    [{ listen: '192.0.2.1:0' }, 'ListenError'],
    [{ peers: ['127.0.0.1:1'] }, 'JoinError'],
    [{ peers: [] }, 'JoinError'],
  ] satisfies [NodePeerOptions, string][])('%j: %s', async (options, name) => {
    await expect(createPeer(options)).rejects.toHaveProperty('name', name);
  });

  test('a store that cannot be opened, and leaves its data directory free', async () => {
    const dataDir = await temporaryFolder();
    const inTheWay = join(dataDir, 'store');
    await writeFile(inTheWay, 'no folder');
    const joining = createPeer({ listen: '127.0.0.1:0', dataDir });
    await expect(joining).rejects.toMatchObject({
      name: 'DataDirError',
      message: expect.stringContaining(`cannot open the store in ${inTheWay}`) as string,
    });
    await rename(inTheWay, `${inTheWay}.old`);
    await expect(node({ dataDir })).resolves.toBeDefined();
  });

  test('and leaves its data directory free', async () => {
    const dataDir = await temporaryFolder();
    await expect(createPeer({ peers: ['127.0.0.1:1'], dataDir })).rejects.toHaveProperty('name', 'JoinError');
    await expect(node({ dataDir })).resolves.toBeDefined();
  });
});
