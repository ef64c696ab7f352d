import type { TabStorage } from './tab-storage.js';

/** What one identity remembers of rooms and the core does not: how far the user has read. */
export interface RoomMemory {
  /** The place of the last message that the user has seen in a room. */
  readTo(room: string): string | undefined;
  markRead(room: string, place: string): void;
  forgetRoom(room: string): void;
  clear(): void;
}

/** Pairs of rooms and places. */
type Remembered = readonly (readonly [string, string])[];

/** `owner`: the name of the identity. */
export function roomMemory(storage: TabStorage, owner: string): RoomMemory {
  const itemName = `tabmesh-rooms-${owner}`;
  const read = (): Remembered => parse(storage.getItem(itemName));
  const write = (readTo: Remembered): void => storage.setItem(itemName, JSON.stringify({ readTo }));
  const others = (room: string): Remembered => read().filter(([name]) => name !== room);
  return {
    readTo: (room) => read().find(([name]) => name === room)?.[1],
    markRead: (room, place) => write([...others(room), [room, place]]),
    forgetRoom: (room) => write(others(room)),
    clear: () => storage.removeItem(itemName),
  };
}

function parse(text: string | null): Remembered {
  if (text === null) return [];
  try {
    const { readTo } = JSON.parse(text) as { readonly readTo: unknown };
    return Array.isArray(readTo) ? (readTo as Remembered) : [];
  } catch {
    // Left behind by another version of the page.
    return [];
  }
}
