import { expect, it } from 'vitest';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { roomKey } from '../../../web/chat/conversation-id.js';
import { readPreferences, writePreferences } from '../../../web/storage/preferences.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { rememberCarried, withMemoriesIn, type Memories } from '../../../web/storage/carried-memories.js';
import { talkMemory } from '../../../web/storage/talk-memory.js';
import { roomMemory } from '../../../web/tabs/room-memory.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';

const alice = typedPeerId('alice');
const key = 'ab'.repeat(32);
const lobby = roomKey({ id: 'a1' });

it('drafts, muted conversations and blocked people are remembered of each identity apart', () => {
  const storage = passingStorage();
  const kept = {
    drafts: new Map([[lobby, 'half a th']]),
    muted: new Set([key, lobby]),
    blocked: new Map([[key, alice]]),
    open: lobby,
  };
  talkMemory(storage, 'one').write(kept);
  expect(talkMemory(storage, 'one').read()).toEqual(kept);
  expect(talkMemory(storage, 'other').read().drafts.size).toBe(0);
  talkMemory(storage, 'one').clear();
  expect(talkMemory(storage, 'one').read().muted.size).toBe(0);
});

/** What a browser remembers of one identity. */
function memories(): Memories {
  const storage = passingStorage();
  return { talk: talkMemory(storage, 'one'), rooms: roomMemory(storage, 'one') };
}

it('all of that, and how far rooms are read, goes with a file that is made of the store, and stays here as it was', async () => {
  const store = new MemoryStore();
  const [here, there] = [memories(), memories()];
  const kept = {
    drafts: new Map([[lobby, 'half a th']]),
    muted: new Set([lobby]),
    blocked: new Map([[key, alice]]),
    open: alice,
  };
  here.talk.write(kept);
  here.rooms.markRead('a1', 'there');
  const file = await withMemoriesIn(store, here, () => Promise.resolve(store.snapshot()));
  expect(await store.scan({ prefix: '' })).toEqual([]);
  await rememberCarried(file, there);
  for (const place of [here, there]) {
    expect(place.talk.read()).toEqual(kept);
    expect(place.rooms.readTo('a1')).toBe('there');
  }
  there.talk.clear();
  there.rooms.clear();
  await rememberCarried(file, there);
  expect(there.talk.read().drafts.size).toBe(0);
  expect(there.rooms.readTo('a1')).toBeUndefined();
});

it.each(['', 'null', '[]', '{"readTo":[1,["a1"],["a1",2]]}'])(
  'of rooms as well what another version has carried along is nothing: %s',
  (text) => {
    const { rooms } = memories();
    rooms.markRead('a1', 'here');
    rooms.take(text);
    expect(rooms.readTo('a1')).toBeUndefined();
  },
);

it.each([
  '',
  'null',
  '{}',
  '{"drafts":[["~a",1]]}',
  '{"drafts":[],"muted":[" "],"blocked":[]}',
  '{"drafts":[],"muted":[],"blocked":[],"open":" "}',
])('what another version has left behind is nothing: %s', (text) => {
  const storage = passingStorage();
  storage.setItem('tabmesh-talk-one', text);
  expect(talkMemory(storage, 'one').read().drafts.size).toBe(0);
});

it('settings are kept, and what they cannot be is as usual', () => {
  const storage = passingStorage();
  const usual = readPreferences(storage);
  expect(usual).toMatchObject({ theme: 'system', notices: 'off', sound: 'off' });
  writePreferences(storage, { ...usual, theme: 'dark' });
  expect(readPreferences(storage)).toEqual({ ...usual, theme: 'dark' });
  storage.setItem('tabmesh-preferences', '{"theme":"pink","sound":"on"}');
  expect(readPreferences(storage)).toEqual({ ...usual, sound: 'on' });
  storage.setItem('tabmesh-preferences', 'x');
  expect(readPreferences(storage)).toEqual(usual);
});
