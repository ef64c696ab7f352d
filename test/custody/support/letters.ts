import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { keyTag, type PeerAddress, type PeerAddressTag } from '../../../src/model/peer.js';
import type { Confirmation, SealingContextRecord } from '../../../src/protocol/messages.js';
import { signContext } from '../../../src/protocol/records/sealing-context.js';
import { signConfirmation } from '../../../src/protocol/records/stream-word.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { person, type Person } from '../../routing/support/person.js';

export const crypto = nodeCrypto();
export const alice = person('alice');
export const bob = person('bob');
/** Another one who has taken Bob's ID. */
export const otherBob = person('bob', 1);
export const carol = person('carol');
export const dave = person('dave');
export const ten = person('10');

export interface Letter {
  readonly epoch?: number;
  /** Of what is sealed. */
  readonly size?: number;
  /** What all sealed bytes are: tells one sealing from another. */
  readonly fill?: number;
}

/** Whole messages of one burst, as their sender deposits them. Custody never opens what is sealed: any bytes will do. */
export function burst(from: Person, to: PeerAddress, sequences: readonly number[], letter: Letter = {}): Uint8Array[] {
  const { epoch = 1, size = 20, fill = 0 } = letter;
  const context = contextOf(from, to, epoch, fill);
  return sequences.map((sequence, number) => {
    const sealed = new Uint8Array(size).fill(fill);
    return Uint8Array.from(encodeRouted(from, to, 64, { type: 'message', epoch, sequence, context, number, sealed }));
  });
}

export function contextOf(from: Person, to: PeerAddress, epoch: number, fill = 0): SealingContextRecord {
  const ends = { senderId: from.id, addresseeId: to.id, epoch };
  const encapsulatedKey = new Uint8Array(32).fill(fill);
  return signContext(crypto, from.keys, ends, {
    senderKey: from.key,
    addresseeKey: to.key,
    prekey: 1,
    encapsulatedKey,
  });
}

/** What `by` says of the stream of `sender` to it. */
export function confirmation(by: Person, sender: PeerAddress, sequence: number, epoch = 1): Confirmation {
  return signConfirmation(crypto, by.keys, { epoch, sequence, read: 0, senderKey: sender.key });
}

export function tagOf({ id, key }: PeerAddress): PeerAddressTag {
  return { id, tag: keyTag(key).slice() };
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
