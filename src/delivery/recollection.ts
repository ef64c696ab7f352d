import { toHex } from '../model/bytes.js';
import { storedPrefix } from '../platform/store-keys.js';
import type { Store } from '../platform/store.js';
import { decodeContact, type StoredContact } from '../protocol/stored/contact.js';
import { decodeOwnPrekey, type StoredOwnPrekey } from '../protocol/stored/own-prekey.js';
import {
  decodeIncomingStream,
  decodeLetter,
  decodeOutgoingStream,
  decodeSoughtLetter,
  encodeOutgoingStream,
  type StoredIncomingStream,
  type StoredLetter,
  type StoredOutgoingStream,
  type StoredSoughtLetter,
} from '../protocol/stored/streams.js';
import { prekeyRoom } from '../sealing/prekey-chest.js';
import {
  contactRoom,
  incomingRoom,
  letterRoom,
  olderStateKey,
  outgoingKey,
  outgoingRoom,
  soughtRoom,
} from './stored-rooms.js';

/** What delivery knows from earlier runs. */
export interface Recollection {
  readonly outgoing: readonly {
    readonly stream: StoredOutgoingStream;
    /** In the order of their numbers. */
    readonly letters: readonly { readonly sequence: number; readonly letter: StoredLetter }[];
  }[];
  readonly sought: readonly { readonly number: number; readonly letter: StoredSoughtLetter }[];
  readonly incoming: readonly StoredIncomingStream[];
  readonly contacts: readonly StoredContact[];
  readonly prekeys: readonly (readonly [number, StoredOwnPrekey])[];
}

/** Of a peer that keeps nothing, or runs for the first time. */
export const nothingKept: Recollection = { outgoing: [], sought: [], incoming: [], contacts: [], prekeys: [] };

/**
 * Numbers of a stream that are left out when it is not known which were given last: more than a peer says between two commits. What is
 * below the floor of a stream will never come, so its addressee does not wait for them.
 */
const leftOut = 2 ** 20;

/**
 * Reads what was kept. Where something of it is lost, or an older state was put back, every stream goes on beyond the numbers that may
 * have been given since: one that is given twice would be taken for what it was the first time, and be confirmed unseen.
 * @throws StoreError, ProtocolError for what is no record of this program.
 */
export async function recollect(store: Store): Promise<Recollection> {
  const kept = await read(store);
  if (!(await mayBeOlder(store))) return kept;
  const outgoing = kept.outgoing.map(({ stream, letters }) => {
    return { stream: { ...stream, nextSequence: stream.nextSequence + leftOut }, letters };
  });
  const puts = outgoing.map(({ stream }) => {
    return { kind: 'put', key: outgoingKey(stream.addressee.key), value: encodeOutgoingStream(stream) } as const;
  });
  await store.write([...puts, { kind: 'delete', key: olderStateKey }]);
  return { ...kept, outgoing };
}

/** What is kept may be of an earlier time than that up to which this peer has spoken. Ask once it was read: damage may show only then. */
export async function mayBeOlder(store: Store): Promise<boolean> {
  return !store.isWhole || (await store.get(olderStateKey)) !== undefined;
}

async function read(store: Store): Promise<Recollection> {
  const [streams, letters, sought, incoming, contacts, prekeys] = await Promise.all(
    [outgoingRoom, letterRoom, soughtRoom, incomingRoom, contactRoom, prekeyRoom].map((room) =>
      store.scan({ prefix: storedPrefix(room) }),
    ),
  );
  const byAddressee = new Map<string, { sequence: number; letter: StoredLetter }[]>();
  for (const { key, value } of letters ?? []) {
    const [, addressee = '', sequence = ''] = key.split('/');
    const known = byAddressee.get(addressee) ?? [];
    known.push({ sequence: Number(sequence), letter: decodeLetter(value) });
    byAddressee.set(addressee, known);
  }
  return {
    outgoing: (streams ?? []).map(({ value }) => {
      const stream = decodeOutgoingStream(value);
      return { stream, letters: byAddressee.get(toHex(stream.addressee.key)) ?? [] };
    }),
    sought: (sought ?? []).map(({ key, value }) => ({ number: numberOf(key), letter: decodeSoughtLetter(value) })),
    incoming: (incoming ?? []).map(({ value }) => decodeIncomingStream(value)),
    contacts: (contacts ?? []).map(({ value }) => decodeContact(value)),
    prekeys: (prekeys ?? []).map(({ key, value }) => [numberOf(key), decodeOwnPrekey(value)] as const),
  };
}

function numberOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('/') + 1));
}
