import { fromHex, toHex } from '../../src/model/bytes.js';
import { keyBytes, type Crypto } from '../../src/platform/crypto.js';
import type { RandomSource } from '../../src/platform/random.js';
import type { TabStorage } from '../tabs/tab-storage.js';
import type { OwnIdentity } from './own-identity.js';

interface IdentityRecord {
  /** Hexadecimal. */
  readonly seed: string;
  readonly incarnation: number;
  readonly lastId: string;
}

const itemName = 'tabmesh-identity';

/** An identity for one tab: it survives a reload and ends with the tab. */
export function tabIdentity(storage: TabStorage, crypto: Crypto, random: RandomSource): OwnIdentity {
  const read = (): IdentityRecord | undefined => {
    const text = storage.getItem(itemName);
    return text === null ? undefined : (JSON.parse(text) as IdentityRecord);
  };
  const write = (changes: Partial<IdentityRecord>): void =>
    storage.setItem(itemName, JSON.stringify({ ...record, ...read(), ...changes }));

  const record = read() ?? { seed: toHex(random.bytes(keyBytes)), incarnation: 0, lastId: '' };
  write({});
  return {
    kind: 'tab',
    lastId: record.lastId,
    identity: {
      keys: crypto.keyPair(fromHex(record.seed)),
      nextIncarnation(least) {
        const incarnation = Math.max((read()?.incarnation ?? 0) + 1, least);
        write({ incarnation });
        return Promise.resolve(incarnation);
      },
    },
    incarnation: () => Promise.resolve(read()?.incarnation ?? record.incarnation),
    remember(id) {
      write({ lastId: id });
      return Promise.resolve();
    },
    forget() {
      storage.removeItem(itemName);
      return Promise.resolve();
    },
  };
}
