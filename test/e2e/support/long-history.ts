import type { Page } from 'playwright/test';
import { historyKeys } from '../../../src/delivery/stored-rooms.js';
import { TalkPlaces } from '../../../src/delivery/talk-places.js';
import { toHex } from '../../../src/model/bytes.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { encodeHistoryEntry } from '../../../src/protocol/stored/history-entry.js';

interface SaidLongAgo {
  readonly text: string;
  readonly direction: 'in' | 'out';
}

/** Minutes between two messages. */
const every = 7 * 60_000;

/** Who the other one is, as the page keeps it: of somebody with whom something was said. */
async function contactOf(page: Page, id: string): Promise<PeerAddress & { readonly self: Uint8Array }> {
  const found = await page.evaluate(async (id) => {
    const databases = await indexedDB.databases();
    const name = databases.map(({ name = '' }) => name).find((name) => /^tabmesh-[0-9a-f]{64}$/.test(name)) ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the database cannot be opened'));
    });
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const reading = database.transaction('entries').objectStore('entries').getAllKeys();
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    const history = keys.map(String).find((key) => key.startsWith('history/'));
    return { self: name.slice('tabmesh-'.length), key: history?.split('/')[1] ?? '', id };
  }, id);
  return { id: typedPeerId(id), key: Buffer.from(found.key, 'hex'), self: Buffer.from(found.self, 'hex') };
}

/**
 * Puts messages before all that the page keeps of its one conversation, as if they had been said every few minutes until now. It is
 * read when the page is opened again.
 */
export async function fillHistory(page: Page, id: string, said: readonly SaidLongAgo[]): Promise<void> {
  const { self, ...peer } = await contactOf(page, id);
  const keyOf = historyKeys(peer.key);
  const places = { in: new TalkPlaces(peer.key, peer.key), out: new TalkPlaces(peer.key, self) };
  const end = Date.now() - every;
  const entries = said.flatMap(({ text, direction }, index) => {
    const at = end - (said.length - index) * every;
    const number = { epoch: 1, sequence: index + 1 };
    const place = keyOf({ notedAt: at, direction, ...number });
    const entry = { peer, direction, ...number, sentAt: at, notedAt: at, failure: undefined };
    const value = encodeHistoryEntry({ ...entry, remark: { kind: 'text', text } });
    const noted = places[direction].keeping({ ...number, notedAt: at });
    return [{ key: place, value }, ...(noted.kind === 'put-newest' ? [{ key: noted.key, value: noted.value() }] : [])];
  });
  await page.evaluate(
    async ({ name, entries }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('entries', 'readwrite');
        const store = transaction.objectStore('entries');
        for (const [key, value] of entries)
          store.put(
            Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0)),
            key,
          );
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('it cannot be written'));
      });
      database.close();
    },
    {
      name: `tabmesh-${toHex(self)}`,
      entries: entries.map(({ key, value }) => [key, Buffer.from(value).toString('base64')] as const),
    },
  );
}
