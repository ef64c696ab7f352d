import { concatBytes } from '../../model/bytes.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { Confirmation, Reseal } from '../messages.js';
import { float64, signedBytes, uint32 } from '../transcript.js';

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
  const content = concatBytes(
    word.senderKey,
    word.addresseeKey,
    float64(word.epoch),
    uint32(word.sequence),
    uint32(last),
  );
  return signedBytes(word.type, content);
}
