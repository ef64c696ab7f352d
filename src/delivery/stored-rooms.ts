import { toHex } from '../model/bytes.js';
import { storedKey, storedPrefix } from '../platform/store-keys.js';

// Under which keys delivery keeps what: streams by the key of the other side, which stays where the ID may change.

export const outgoingRoom = 'out';
export const letterRoom = 'letter';
export const soughtRoom = 'sought';
export const incomingRoom = 'in';
export const contactRoom = 'contact';
export const historyRoom = 'history';

/** Put into a store that was filled with an older state than the peer may have had elsewhere. */
export const olderStateKey = storedKey('older-state');

export function outgoingKey(addressee: Uint8Array): string {
  return storedKey(outgoingRoom, toHex(addressee));
}

/** What is on its way to one addressee, by its number. */
export function letterKeys(addressee: Uint8Array): (sequence: number) => string {
  const prefix = storedPrefix(letterRoom, toHex(addressee));
  return (sequence) => prefix + storedKey(sequence);
}

export function soughtKey(number: number): string {
  return storedKey(soughtRoom, number);
}

export function incomingKey(sender: Uint8Array): string {
  return storedKey(incomingRoom, toHex(sender));
}

export function contactKey(id: string): string {
  return storedKey(contactRoom, id);
}

/** All that was said with the owner of one key, in the order in which it was noted. */
export function historyPrefix(peer: Uint8Array): string {
  return storedPrefix(historyRoom, toHex(peer));
}

/** Where a message stands in the history of a conversation. */
export interface HistoryPlace {
  readonly notedAt: number;
  readonly direction: 'in' | 'out';
  readonly epoch: number;
  readonly sequence: number;
}

/** Keys under which messages of a conversation are kept. What was noted within one millisecond stands in the order of its numbers. */
export function historyKeys(peer: Uint8Array): (place: HistoryPlace) => string {
  const prefix = historyPrefix(peer);
  return ({ notedAt, direction, epoch, sequence }) =>
    prefix + storedKey(Math.floor(notedAt), direction, Math.floor(epoch), sequence);
}
