import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { nodeStretch } from '../../node/crypto/node-stretch.js';
import { concatBytes } from '../../src/model/bytes.js';
import { BackupError } from '../../src/model/errors.js';
import { readBackup, writeBackup, type BackupTools, type KeptOfPeer } from '../../src/backup/backup.js';
import { MemoryFileStore } from '../../src/files/memory-file-store.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../src/platform/noble-stretch.js';
import type { Store } from '../../src/platform/store.js';
import { seededRandom } from '../support/seeded-random.js';

const head = { seed: new Uint8Array(32).fill(7), id: 'alice', incarnation: 42, madeAt: 1_767_225_600_000 };
const passphrase = 'correct horse battery';

/** Cheap enough for tests. */
function tools(): BackupTools {
  const cost = { logN: 4, r: 8, p: 1 };
  return { crypto: nodeCrypto(), stretch: nodeStretch, random: seededRandom(3), cost };
}

async function filled(count = 3): Promise<MemoryStore> {
  const store = new MemoryStore();
  const put = (key: string, value: Uint8Array) => ({ kind: 'put' as const, key, value });
  await store.write([
    put('mail/0000000000000001', Uint8Array.of(9)),
    put('out/aa', Uint8Array.of(1)),
    ...Array.from({ length: count }, (_, at) => put(`history/aa/${at}`, new Uint8Array(1_000).fill(at))),
    put('prekey/0000000000000005', Uint8Array.of(5)),
    put('room/cc', Uint8Array.of(6)),
    put('room-out/cc/0000000000000001/0000000000000001', Uint8Array.of(7)),
    put('room-post/cc/0000000000000001/dd', Uint8Array.of(8)),
    put('served-post/cc/0000000000000001/dd', Uint8Array.of(8)),
    put('served-member/cc/dd', Uint8Array.of(8)),
  ]);
  return store;
}

/** With no files beside it. */
function kept(store: Store): KeptOfPeer {
  return { store, files: new MemoryFileStore() };
}

async function fileOf(store: Store, own = tools()): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(head, kept(store), passphrase, own)) pieces.push(piece);
  return concatBytes(...pieces);
}

async function keysOf(store: Store): Promise<string[]> {
  return (await store.scan({ prefix: '' })).map(({ key }) => key);
}

describe('a backup', () => {
  it('brings the peer to another place, and leaves there what the node keeps for others', async () => {
    const file = await fileOf(await filled(500));
    const store = new MemoryStore();
    expect(await readBackup(file, passphrase, kept(store), tools())).toEqual(head);
    const keys = await keysOf(store);
    // And the word that this is an older state.
    expect(keys).toHaveLength(506);
    expect(keys).toContain('older-state');
    expect(keys.filter((key) => /^(mail|served)/.test(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('room'))).toEqual([
      'room-out/cc/0000000000000001/0000000000000001',
      'room-post/cc/0000000000000001/dd',
      'room/cc',
    ]);
    expect(await store.get('history/aa/499')).toEqual(new Uint8Array(1_000).fill(499));
  });

  it('is opened in a browser, however the passphrase was typed', async () => {
    const own = { ...tools(), random: seededRandom(4) };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeBackup(head, kept(await filled()), 'caf\u00e9 au lait', own)) pieces.push(piece);
    const browser = { crypto: nobleCrypto, stretch: nobleStretch };
    const store = new MemoryStore();
    expect(await readBackup(concatBytes(...pieces), 'cafe\u0301 au lait', kept(store), browser)).toEqual(head);
  });

  it('shows nothing of what is in it', async () => {
    const store = new MemoryStore();
    await store.write([{ kind: 'put', key: 'history/aa/1', value: new TextEncoder().encode('a secret text') }]);
    const file = Buffer.from(await fileOf(store));
    for (const word of ['secret', 'history', 'alice', Buffer.from(head.seed)]) expect(file.includes(word)).toBe(false);
  });

  it('needs a passphrase that is worth the name', async () => {
    const store = await filled();
    for (const typed of ['', 'eleven char', 'e\u0301'.repeat(11)])
      expect(() => writeBackup(head, kept(store), typed, tools())).toThrow('at least 12 characters');
  });
});

describe('a backup that cannot be opened', () => {
  const refused = async (file: Uint8Array, words: string, typed = passphrase): Promise<void> => {
    const store = new MemoryStore();
    const reading = readBackup(file, typed, kept(store), tools());
    await expect(reading).rejects.toBeInstanceOf(BackupError);
    await expect(reading).rejects.toThrow(words);
    expect(await keysOf(store)).toEqual([]);
  };

  it('is one with another passphrase', async () => {
    await refused(await fileOf(await filled()), 'the passphrase is another one', 'correct horse batterY');
  });

  it('is one that was cut off, wherever', async () => {
    const file = await fileOf(await filled(200));
    for (const length of [40, 100, file.length - 1]) await refused(file.subarray(0, length), 'the');
  });

  it('is one that was cut off between two parts', async () => {
    const file = await fileOf(await filled(200));
    const at = 35;
    const first = new DataView(file.buffer).getUint32(at);
    await refused(file.subarray(0, at + 4 + first), 'the passphrase is another one, or the file is damaged');
    const second = at + 4 + first;
    const length = new DataView(file.buffer).getUint32(second);
    await refused(file.subarray(0, second + 4 + length), 'damaged or cut off');
  });

  it('is one with a bit that was altered, wherever', async () => {
    const file = await fileOf(await filled());
    for (let at = 0; at < file.length; at += 211) {
      const altered = Uint8Array.from(file);
      altered[at]! ^= 1;
      await refused(altered, 'a');
    }
  });

  it('is one that is no backup, or asks for endless work', async () => {
    await refused(new Uint8Array(500), 'this is no backup of tabmesh');
    await refused(new TextEncoder().encode('tabmesh backup'), 'this is no backup of tabmesh');
    const file = await fileOf(await filled());
    file[16] = 31;
    await refused(file, 'asks for more work');
  });

  it('is one of a newer version', async () => {
    const file = await fileOf(await filled());
    file[15] = 2;
    await refused(file, 'made by a newer version');
  });

  it('is one that is to go where somebody is already', async () => {
    const store = await filled();
    await expect(readBackup(await fileOf(store), passphrase, kept(store), tools())).rejects.toThrow(
      'into an empty one',
    );
  });
});
