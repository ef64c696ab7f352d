import type { PeerAddress } from '../../../src/model/peer.js';
import type { Crypto, KeyPair } from '../../../src/platform/crypto.js';
import { systemRandom } from '../../../src/platform/random.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { signConfirmation } from '../../../src/protocol/records/stream-word.js';
import { OutgoingContext } from '../../../src/sealing/outgoing-context.js';
import { standardLimits } from '../../../src/model/limits.js';
import { behindLength } from './behind-length.js';

export interface Person {
  readonly address: PeerAddress;
  readonly keys: KeyPair;
}

/** What one person says to another, sealed beforehand: messages as they lie in a frame, and the confirmation of each. */
export interface SealedStream {
  readonly messages: readonly Uint8Array[];
  /** Signed by the addressee; each confirms the message of the same place and all before it. */
  readonly confirmations: readonly Uint8Array[];
}

/**
 * So many messages of one stream, as the product makes them: numbered, in one sealing context, signed by whom they are from. When
 * all have been said they are said again, which no node that passes them on can tell.
 */
export function sealStream(crypto: Crypto, from: Person, to: Person, count: number, textBytes: number): SealedStream {
  const now = Date.now();
  const epoch = now;
  const prekey = { number: 1, key: crypto.agreementKeys(systemRandom.bytes(32)).publicKey };
  const ends = { senderId: from.address.id, addresseeId: to.address.id, epoch };
  const making = { crypto, random: systemRandom, keys: from.keys, ends, addresseeKey: to.address.key, prekey, now };
  const context = OutgoingContext.make(making);
  if (!context) throw new Error('nothing can be sealed to a prekey that was just made');
  const messages: Uint8Array[] = [];
  const confirmations: Uint8Array[] = [];
  const { hopLimit } = standardLimits;
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const body = { kind: 'text', text: 'x'.repeat(textBytes) } as const;
    const sealed = context.seal(sequence, { floor: 1, sentAt: now, body });
    messages.push(behindLength(encodeRouted(from.address, to.address, hopLimit, sealed)));
    const word = signConfirmation(crypto, to.keys, { epoch, sequence, read: 0, senderKey: from.address.key });
    confirmations.push(behindLength(encodeRouted(to.address, from.address, hopLimit, word)));
  }
  return { messages, confirmations };
}
