import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { equalBytes } from '../../src/model/bytes.js';
import { keyBytes, type Crypto } from '../../src/platform/crypto.js';
import type { RandomSource } from '../../src/platform/random.js';
import type { MovedIdentity, OwnIdentity } from './own-identity.js';

/** The one record there is: read and written as a whole, so that its parts always fit together. */
interface IdentityRecord {
  readonly seed: Uint8Array;
  readonly incarnation: number;
  readonly lastId: string;
}

interface IdentityDatabase extends DBSchema {
  identity: { key: string; value: IdentityRecord };
}

const storeName = 'identity';
const recordKey = 'own';

/** The identity that all tabs of this origin share, in IndexedDB; made up at the first visit. */
export async function browserIdentity(crypto: Crypto, random: RandomSource): Promise<OwnIdentity> {
  const database = await openDatabase();
  const fresh: IdentityRecord = { seed: random.bytes(keyBytes), incarnation: 0, lastId: '' };
  const record = await change(database, fresh, (known) => known);
  return {
    kind: 'browser',
    lastId: record.lastId,
    identity: {
      keys: crypto.keyPair(record.seed),
      async nextIncarnation(least) {
        const next = await change(database, record, (known) => ({
          ...known,
          incarnation: Math.max(known.incarnation + 1, least),
        }));
        return next.incarnation;
      },
    },
    incarnation: async () => (await database.get(storeName, recordKey))?.incarnation ?? record.incarnation,
    async remember(id) {
      await change(database, record, (known) => ({ ...known, lastId: id }));
    },
    async forget() {
      await database.delete(storeName, recordKey);
    },
  };
}

/** Puts somebody from another place in the place of who was here, in one transaction, durable when the promise resolves. */
export async function adoptIdentity({ seed, id: lastId = '', incarnation }: MovedIdentity): Promise<void> {
  const database = await openDatabase();
  try {
    const newcomer = { seed, lastId, incarnation };
    await change(database, newcomer, (known) =>
      equalBytes(known.seed, seed) ? { ...newcomer, incarnation: Math.max(known.incarnation, incarnation) } : newcomer,
    );
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBPDatabase<IdentityDatabase>> {
  return openDB<IdentityDatabase>('tabmesh', 1, {
    upgrade: (created) => void created.createObjectStore(storeName),
    // A tab with a newer version of the page must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Changes the record in one transaction, durable when the promise resolves; `initial` stands for a missing one. */
async function change(
  database: IDBPDatabase<IdentityDatabase>,
  initial: IdentityRecord,
  next: (known: IdentityRecord) => IdentityRecord,
): Promise<IdentityRecord> {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  const record = next((await transaction.store.get(recordKey)) ?? initial);
  await Promise.all([transaction.store.put(record, recordKey), transaction.done]);
  return record;
}
