import { programRoom } from '../../src/backup/program-room.js';
import { storedKey } from '../../src/platform/store-keys.js';
import type { Store } from '../../src/platform/store.js';
import type { PageHost } from '../chat/page-host.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import { talkFrom, talkText, type TalkMemory } from './talk-memory.js';

/** What one identity remembers beside the store: it goes along with whoever goes elsewhere. */
export interface Memories {
  readonly talk: TalkMemory;
  readonly rooms: RoomMemory;
}

const talkKey = storedKey(programRoom, 'talk');
const roomsKey = storedKey(programRoom, 'rooms');

export function memoriesOf(host: Pick<PageHost, 'talkMemory' | 'roomMemory'>, own: OwnIdentity): Memories {
  return { talk: host.talkMemory(own), rooms: host.roomMemory(own) };
}

/**
 * Puts drafts, who is muted and blocked, what is open and how far rooms are read into the store for as long as a file is made of it.
 * @throws StoreError
 */
export async function withMemoriesIn<T>(store: Store, memories: Memories, make: () => Promise<T>): Promise<T> {
  const texts = [
    [talkKey, talkText(memories.talk.read())],
    [roomsKey, memories.rooms.text],
  ] as const;
  await store.write(texts.map(([key, text]) => ({ kind: 'put', key, value: new TextEncoder().encode(text) })));
  try {
    return await make();
  } finally {
    await store.write(texts.map(([key]) => ({ kind: 'delete', key })));
  }
}

/** Remembers what has come with a file. @throws StoreError */
export async function rememberCarried(store: Store, { talk, rooms }: Memories): Promise<void> {
  await taken(store, talkKey, (text) => talk.write(talkFrom(text)));
  await taken(store, roomsKey, (text) => rooms.take(text));
}

async function taken(store: Store, key: string, take: (text: string) => void): Promise<void> {
  const value = await store.get(key);
  if (!value) return;
  take(new TextDecoder().decode(value));
  await store.write([{ kind: 'delete', key }]);
}
