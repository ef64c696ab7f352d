import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { BrowserStores } from '../../../web/storage/browser-stores.js';
import { keyOf } from '../support/fake-peer.js';

const [alice, bob] = [keyOf('alice'), keyOf('bob')];
const change = { kind: 'put', key: 'greeting', value: Uint8Array.of(1, 2, 3) } as const;

afterEach(async () => {
  vi.restoreAllMocks();
  for (const key of [alice, bob]) await new BrowserStores().remove(key);
});

test('each identity has a database of its own, which lasts', async () => {
  const store = await new BrowserStores().open(alice);
  await store.write([change]);
  await store.close();
  const later = new BrowserStores();
  const [ofAlice, ofBob] = [await later.open(alice), await later.open(bob)];
  expect(await ofAlice.get('greeting')).toEqual(change.value);
  expect(await ofBob.get('greeting')).toBeUndefined();
  await Promise.all([ofAlice.close(), ofBob.close()]);
});

test('what is removed is gone, and that of others is not', async () => {
  const stores = new BrowserStores();
  for (const key of [alice, bob]) {
    const store = await stores.open(key);
    await store.write([change]);
    await store.close();
  }
  await stores.remove(alice);
  const [ofAlice, ofBob] = [await stores.open(alice), await stores.open(bob)];
  expect(await ofAlice.get('greeting')).toBeUndefined();
  expect(await ofBob.get('greeting')).toEqual(change.value);
  await Promise.all([ofAlice.close(), ofBob.close()]);
});

test('what the browser does not keep lasts as long as the page, from one session to the next', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private window', 'InvalidStateError');
  });
  const stores = new BrowserStores();
  const store = await stores.open(alice);
  await store.write([change]);
  await store.close();
  const again = await stores.open(alice);
  expect(await again.get('greeting')).toEqual(change.value);
  expect(await new BrowserStores().open(alice).then((other) => other.get('greeting'))).toBeUndefined();
});
