import { concatBytes } from '../../model/bytes.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { SealingContextRecord } from '../messages.js';
import { float64, lengthAndText, signedBytes, uint32 } from '../transcript.js';

/** Between whom a sealing context is: the IDs are those of the routing header. */
export interface ContextEnds {
  readonly senderId: string;
  readonly addresseeId: string;
  /** Of the stream. */
  readonly epoch: number;
}

type Named = Omit<SealingContextRecord, 'signature' | 'encapsulatedKey'>;

/** What both sides put into HPKE as `info` (RFC 9180, section 5.1): a context opens only between those it was made for. */
export function contextInfo(ends: ContextEnds, context: Named): Uint8Array {
  return signedBytes('sealing-context', namedBytes(ends, context));
}

export function signContext(
  crypto: Crypto,
  keys: KeyPair,
  ends: ContextEnds,
  context: Omit<SealingContextRecord, 'signature'>,
): SealingContextRecord {
  const bytes = signedBytes('sealing-context', namedBytes(ends, context), context.encapsulatedKey);
  return { ...context, signature: crypto.sign(keys, bytes) };
}

/** True if the sender that it names signed it. */
export function isGenuineContext(crypto: Crypto, ends: ContextEnds, context: SealingContextRecord): boolean {
  const bytes = signedBytes('sealing-context', namedBytes(ends, context), context.encapsulatedKey);
  return crypto.verify(context.senderKey, bytes, context.signature);
}

function namedBytes({ senderId, addresseeId, epoch }: ContextEnds, context: Named): Uint8Array {
  return concatBytes(
    lengthAndText(senderId),
    context.senderKey,
    lengthAndText(addresseeId),
    context.addresseeKey,
    uint32(context.prekey),
    float64(epoch),
  );
}

/** What a message of a context is bound to beside it: AEAD associated data. */
export function messageBinding(sequence: number): Uint8Array {
  return uint32(sequence);
}
