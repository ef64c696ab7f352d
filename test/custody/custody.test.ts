import { expect, it } from 'vitest';
import { Custody } from '../../src/custody/custody.js';
import { ProtocolError } from '../../src/model/errors.js';
import { standardLimits } from '../../src/model/limits.js';
import { newCounters } from '../../src/platform/counters.js';
import { silentLogger } from '../../src/platform/logger.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { RoutedBody } from '../../src/protocol/messages.js';
import type { PeerAddress } from '../../src/model/peer.js';
import { signPrekey } from '../../src/protocol/records/prekey.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { FakeNetwork } from './support/fake-network.js';
import { alice, bob, burst, confirmation, crypto, tagOf, ten } from './support/letters.js';
import { sha256 } from './support/shelf-bench.js';

it('takes what is for custody, leaves the rest, and brings two people together who are never there at the same time', async () => {
  const clock = new VirtualClock();
  const network = new FakeNetwork();
  const custody = new Custody({
    self: ten,
    network,
    clock,
    crypto,
    limits: standardLimits,
    logger: silentLogger,
    counters: newCounters(),
    store: new MemoryStore(),
    hash: sha256,
  });
  const take = async (from: PeerAddress, body: RoutedBody): Promise<boolean> => {
    const isTaken = custody.take({ source: tagOf(from), destination: tagOf(ten), body });
    await settle();
    return isTaken;
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await custody.open();

  const prekey = { number: 1, key: new Uint8Array(32), kind: 'one-time', expiresAt: clock.now() + 1 } as const;
  const { signed } = signPrekey(crypto, bob.keys, prekey);
  expect(() => custody.prekeysFrom(alice, [signed])).toThrow(ProtocolError);
  custody.prekeysFrom(bob, [signed]);
  await settle();

  custody.peerReachable(network.add(alice));
  expect(await take(alice, { type: 'prekey-request', owner: bob, ownOnly: false })).toBe(true);
  expect(network.takeOf('prekey-answer')[0]?.body.prekey).toBeDefined();
  expect(await custody.prekeyOf(bob)).toBeUndefined();
  expect(await take(alice, { type: 'deposit', messages: burst(alice, bob, [1]) })).toBe(true);
  expect(network.takeOf('deposit-answer')[0]?.body.results).toEqual([{ sequence: 1, outcome: 'stored' }]);
  network.remove(alice.id);
  custody.peerUnreachable({ ...alice });

  custody.peerReachable(network.add(bob));
  await settle();
  expect(network.takeOf('mail')[0]?.to.id).toBe('bob');
  expect(custody.buffer()).toHaveLength(1);
  expect(await take(bob, confirmation(bob, alice, 1))).toBe(true);
  expect(custody.buffer()).toEqual([]);

  custody.peerReachable(network.add(alice));
  expect(network.takeOf('confirmation')[0]?.to.id).toBe('alice');

  custody.nodesChanged([ten]);
  expect(await take(alice, { type: 'prekey-copy', ownerKey: bob.key, prekey: signed })).toBe(true);
  expect(await take(bob, confirmation(bob, ten, 1))).toBe(false);
  expect(await take(bob, { type: 'prekey-answer', ownerKey: bob.key, prekey: undefined })).toBe(false);
  expect(await take(bob, { type: 'probe', nonce: new Uint8Array(32) })).toBe(false);
  expect(await take(bob, { type: 'mail', messages: [] })).toBe(false);
  custody.close();
  expect(clock.pending).toBe(0);
});
