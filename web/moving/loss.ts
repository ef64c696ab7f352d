import { contactRoom, letterRoom, soughtRoom } from '../../src/delivery/stored-rooms.js';
import { storedPrefix } from '../../src/platform/store-keys.js';
import type { Store } from '../../src/platform/store.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import type { Loss } from './moving-state.js';

/** Undefined if nobody has been here yet: then nothing is lost. */
export async function lossOf({ lastId: id }: OwnIdentity, store: Store): Promise<Loss | undefined> {
  const [anything] = await store.scan({ prefix: '', limit: 1 });
  if (id === '' && anything === undefined) return undefined;
  const count = async (room: string): Promise<number> => (await store.scan({ prefix: storedPrefix(room) })).length;
  return { id, people: await count(contactRoom), waiting: (await count(letterRoom)) + (await count(soughtRoom)) };
}
