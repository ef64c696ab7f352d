import { storedItem, understoodText } from './stored-item.js';
import type { TabStorage } from './tab-storage.js';

/** What one identity remembers of rooms and the core does not: how far the user has read. */
export interface RoomMemory {
  /** The place of the last message that the user has seen in a room. */
  readTo(room: string): string | undefined;
  markRead(room: string, place: string): void;
  forgetRoom(room: string): void;
  /** All of it, to be carried elsewhere. */
  readonly text: string;
  /** Remembers what such a text says instead; nothing if it is of another version. */
  take(text: string): void;
  clear(): void;
}

/** Pairs of rooms and places. */
type Remembered = readonly (readonly [string, string])[];

const nothing: Remembered = [];

/** `owner`: the name of the identity. */
export function roomMemory(storage: TabStorage, owner: string): RoomMemory {
  const { read, write, clear } = storedItem(storage, `tabmesh-rooms-${owner}`, nothing, rememberedOf);
  const others = (room: string): Remembered => read().filter(([name]) => name !== room);
  return {
    readTo: (room) => read().find(([name]) => name === room)?.[1],
    markRead: (room, place) => write({ readTo: [...others(room), [room, place]] }),
    forgetRoom: (room) => write({ readTo: others(room) }),
    get text() {
      return JSON.stringify({ readTo: read() });
    },
    take: (text) => write({ readTo: understoodText(text, nothing, rememberedOf) }),
    clear,
  };
}

function rememberedOf(value: unknown): Remembered {
  const { readTo } = value as { readonly readTo: unknown };
  return Array.isArray(readTo) ? readTo.filter(isPair) : nothing;
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
