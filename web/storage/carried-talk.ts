import { programRoom } from '../../src/backup/program-room.js';
import { storedKey } from '../../src/platform/store-keys.js';
import type { Store } from '../../src/platform/store.js';
import { talkFrom, talkText, type TalkMemory } from './talk-memory.js';

const key = storedKey(programRoom, 'talk');

/** Puts drafts, and who is muted and blocked, into the store for as long as a file is made of it. @throws StoreError */
export async function withTalkIn<T>(store: Store, memory: TalkMemory, make: () => Promise<T>): Promise<T> {
  const value = new TextEncoder().encode(talkText(memory.read()));
  await store.write([{ kind: 'put', key, value }]);
  try {
    return await make();
  } finally {
    await store.write([{ kind: 'delete', key }]);
  }
}

/** Remembers what has come with a file. @throws StoreError */
export async function rememberCarried(store: Store, memory: TalkMemory): Promise<void> {
  const value = await store.get(key);
  if (!value) return;
  memory.write(talkFrom(new TextDecoder().decode(value)));
  await store.write([{ kind: 'delete', key }]);
}
