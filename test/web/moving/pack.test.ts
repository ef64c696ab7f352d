import { expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { nodeStretch } from '../../../node/crypto/node-stretch.js';
import { readBackup } from '../../../src/backup/backup.js';
import { concatBytes } from '../../../src/model/bytes.js';
import { BackupError } from '../../../src/model/errors.js';
import { MemoryFileStore } from '../../../src/files/memory-file-store.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { tabIdentity } from '../../../web/identity/tab-identity.js';
import { pack } from '../../../web/moving/pack.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';
import { contentOf, put } from '../../platform/store-contract.js';
import { seededRandom } from '../../support/seeded-random.js';

const random = seededRandom(5);
const tools = { crypto: nobleCrypto, stretch: nobleStretch, random, cost: { logN: 4, r: 8, p: 1 } };
const passphrase = 'correct horse battery';

test('what a tab has packed up is opened by the command line, with the newest session in it', async () => {
  const own = tabIdentity(passingStorage(), nobleCrypto, random);
  await own.identity.nextIncarnation(41);
  const store = new MemoryStore();
  await store.write([put('contact/bob', 2), put('history/aa/1', 1)]);
  const file = concatBytes(
    ...(await pack(own, 'alice', { store, files: new MemoryFileStore() }, passphrase, tools, 5)),
  );
  const place = new MemoryStore();
  const head = await readBackup(
    file,
    passphrase,
    { store: place, files: new MemoryFileStore() },
    { crypto: nodeCrypto(), stretch: nodeStretch },
  );
  expect(head).toEqual({ seed: own.identity.keys.seed, id: 'alice', incarnation: 41, madeAt: 5 });
  expect(await contentOf(place)).toEqual({ ...(await contentOf(store)), 'older-state': [] });
});

test('a passphrase that is too short packs nothing up', async () => {
  const own = tabIdentity(passingStorage(), nobleCrypto, random);
  const packing = pack(
    own,
    'alice',
    { store: new MemoryStore(), files: new MemoryFileStore() },
    'eleven char',
    tools,
    5,
  );
  await expect(packing).rejects.toBeInstanceOf(BackupError);
});
