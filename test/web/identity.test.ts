import { describe, expect, test } from 'vitest';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { systemRandom } from '../../src/platform/random.js';
import { tabIdentity } from '../../web/identity/tab-identity.js';
import { tabMemory } from '../../web/tabs/tab-memory.js';
import { passingStorage } from '../../web/tabs/tab-storage.js';

describe('the identity of a tab', () => {
  test('survives a reload with its key, its ID and a newer incarnation', async () => {
    const storage = passingStorage();
    const first = tabIdentity(storage, nobleCrypto, systemRandom);
    expect(await first.identity.nextIncarnation(0)).toBe(1);
    await first.remember('alice');
    const second = tabIdentity(storage, nobleCrypto, systemRandom);
    expect(second.identity.keys).toEqual(first.identity.keys);
    expect(second.lastId).toBe('alice');
    expect(await second.identity.nextIncarnation(0)).toBe(2);
  });

  test('goes beyond the incarnation that the network knows', async () => {
    const { identity } = tabIdentity(passingStorage(), nobleCrypto, systemRandom);
    expect(await identity.nextIncarnation(41)).toBe(41);
    expect(await identity.nextIncarnation(0)).toBe(42);
  });

  test('is another one when it was forgotten', async () => {
    const storage = passingStorage();
    const first = tabIdentity(storage, nobleCrypto, systemRandom);
    await first.remember('alice');
    await first.forget();
    const second = tabIdentity(storage, nobleCrypto, systemRandom);
    expect(second.lastId).toBe('');
    expect(second.identity.keys).not.toEqual(first.identity.keys);
  });

  test('is another one in another tab', () => {
    const keys = [passingStorage(), passingStorage()].map(
      (storage) => tabIdentity(storage, nobleCrypto, systemRandom).identity.keys.publicKey,
    );
    expect(keys[0]).not.toEqual(keys[1]);
  });
});

describe('the memory of a tab', () => {
  test('gives back what it was told, until it is cleared', () => {
    const memory = tabMemory(passingStorage());
    const stay = { wish: { id: 'alice', node: 'ws://127.0.0.1:7700' }, identity: 'tab' } as const;
    expect(memory.read()).toBeUndefined();
    memory.write(stay);
    expect(memory.read()).toEqual(stay);
    memory.clear();
    expect(memory.read()).toBeUndefined();
  });

  test('takes what it cannot read for nothing', () => {
    const storage = passingStorage();
    for (const text of ['{"wish":7}', 'null', 'no JSON']) {
      storage.setItem('tabmesh-stay', text);
      expect(tabMemory(storage).read()).toBeUndefined();
    }
  });
});
