// `npm run bench:search [messages]`: how long a search through that many messages takes on disk, half of them with 20 people and half
// in one conversation, 100 characters each: for words that nobody has said, and until the first 20 that many have said are found.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLevelStore } from '../../node/store/level-store.js';
import { Eraser } from '../../src/delivery/eraser.js';
import { History } from '../../src/delivery/history.js';
import { historyKeys } from '../../src/delivery/stored-rooms.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import { GiB } from '../../src/model/units.js';
import { forgetfulJournal } from '../../src/platform/journal.js';
import { silentLogger } from '../../src/platform/logger.js';
import type { StoreChange } from '../../src/platform/store.js';
import { encodeHistoryEntry } from '../../src/protocol/stored/history-entry.js';
import { searchMessages, type Talk } from '../../src/searching/search-messages.js';

const count = Number(process.argv[2] ?? 20_000);
const people = Array.from({ length: 21 }, (_, index) => ({
  id: typedPeerId(`peer${index}`),
  key: new Uint8Array(32).fill(index),
}));
const self = { id: typedPeerId('self'), publicKey: new Uint8Array(32).fill(255) };

function filling(index: number): StoreChange {
  const talk = index % 2 === 0 ? 0 : 1 + (index % 20);
  const peer = people[talk] ?? { ...self, key: self.publicKey };
  const number = { direction: 'in', epoch: 1, sequence: index + 1, notedAt: index * 60_000 } as const;
  const text = `Message number ${index}: a **bold** word, an accent (é), and then some more until it is long enough.`;
  const entry = {
    peer,
    ...number,
    sentAt: number.notedAt,
    remark: { kind: 'text', text } as const,
    failure: undefined,
  };
  return { kind: 'put', key: historyKeys(peer.key)(number), value: encodeHistoryEntry(entry) };
}

/** Milliseconds, and how many were found. */
async function search(words: string, talks: readonly Talk[], most: number): Promise<string> {
  const start = performance.now();
  let found = 0;
  for await (const news of searchMessages(words, talks, undefined)) {
    if (news.kind === 'found') found += 1;
    if (found === most) break;
  }
  return `${words.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms, ${found} found`;
}

const folder = await mkdtemp(join(tmpdir(), 'tabmesh-search-'));
try {
  const { store } = await openLevelStore(join(folder, 'store'), { logger: silentLogger, mostBytes: GiB });
  for (let from = 0; from < count; from += 1_000)
    await store.write(Array.from({ length: Math.min(1_000, count - from) }, (_, at) => filling(from + at)));
  const keys = { publicKey: self.publicKey, seed: new Uint8Array(32) };
  const context = { keys, eraser: new Eraser(store, forgetfulJournal) };
  const history = new History(store, context, () => ({ state: { kind: 'delivered' }, reference: undefined }));
  const talks = people.map((person): Talk => ({
    kind: 'person',
    person,
    self: self.id,
    pages: (sizes) => history.backwards(person.key, sizes),
  }));
  for (const run of [1, 2, 3]) {
    console.log(`${count} messages, run ${run}:`);
    console.log(await search('nowhere', talks, Infinity));
    console.log(await search('"an accent" bold', talks, 20));
  }
  await store.close();
} finally {
  await rm(folder, { recursive: true });
}
