import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { TypingWord } from '../messages.js';
import { signedBytes } from '../transcript.js';

export function signTyping(crypto: Crypto, keys: KeyPair, addresseeKey: Uint8Array, at: number): TypingWord {
  const unsigned = { type: 'typing', senderKey: keys.publicKey, addresseeKey, at } as const;
  return { ...unsigned, signature: crypto.sign(keys, wordBytes(unsigned)) };
}

/** True if the sender that it names signed it. */
export function isGenuineTyping(crypto: Crypto, word: TypingWord): boolean {
  return crypto.verify(word.senderKey, wordBytes(word), word.signature);
}

function wordBytes({ senderKey, addresseeKey, at }: Omit<TypingWord, 'signature'>): Uint8Array {
  return signedBytes('typing', senderKey, addresseeKey, at);
}
