import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { Confirmation, Reseal } from '../messages.js';
import { signedBytes, uint32 } from '../transcript.js';

type Word = Confirmation | Reseal;
type Unsigned = Omit<Confirmation, 'signature'> | Omit<Reseal, 'signature'>;

export function signConfirmation(
  crypto: Crypto,
  keys: KeyPair,
  word: Omit<Confirmation, 'type' | 'signature' | 'addresseeKey'>,
): Confirmation {
  const unsigned = { type: 'confirmation', ...word, addresseeKey: keys.publicKey } as const;
  return { ...unsigned, signature: crypto.sign(keys, wordBytes(unsigned)) };
}

export function signReseal(
  crypto: Crypto,
  keys: KeyPair,
  word: Omit<Reseal, 'type' | 'signature' | 'addresseeKey'>,
): Reseal {
  const unsigned = { type: 'reseal', ...word, addresseeKey: keys.publicKey } as const;
  return { ...unsigned, signature: crypto.sign(keys, wordBytes(unsigned)) };
}

/** True if the addressee that it names signed it. */
export function isGenuineWord(crypto: Crypto, word: Word): boolean {
  return crypto.verify(word.addresseeKey, wordBytes(word), word.signature);
}

function wordBytes(word: Unsigned): Uint8Array {
  const last = word.type === 'confirmation' ? word.read : word.prekey;
  return signedBytes(word.type, word.senderKey, word.addresseeKey, word.epoch, uint32(word.sequence), uint32(last));
}
