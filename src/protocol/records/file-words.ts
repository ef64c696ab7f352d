import { concatBytes } from '../../model/bytes.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { FileAnswer, FileRequest } from '../messages.js';
import { float64, lengthAndText, signedBytes, uint32 } from '../transcript.js';

/** What the MAC of a request covers: who asks whom for which chunks, and which request it is. */
export function requestBytes(
  requesterId: string,
  authorKey: Uint8Array,
  { fileId, requesterKey, number, ranges }: Omit<FileRequest, 'type' | 'mac'>,
): Uint8Array {
  const chunks = ranges.flatMap(({ first, count }) => [uint32(first), uint32(count)]);
  return concatBytes(fileId, authorKey, lengthAndText(requesterId), requesterKey, float64(number), ...chunks);
}

export function signFileAnswer(
  crypto: Crypto,
  keys: KeyPair,
  word: Pick<FileAnswer, 'fileId' | 'requesterKey' | 'number' | 'outcome'>,
): FileAnswer {
  const unsigned = { type: 'file-answer', ...word, authorKey: keys.publicKey } as const;
  return { ...unsigned, signature: crypto.sign(keys, answerBytes(unsigned)) };
}

/** True if the author that it names signed it. */
export function isGenuineFileAnswer(crypto: Crypto, answer: FileAnswer): boolean {
  return crypto.verify(answer.authorKey, answerBytes(answer), answer.signature);
}

function answerBytes({ fileId, authorKey, requesterKey, number }: Omit<FileAnswer, 'signature'>): Uint8Array {
  // The number of the outcome: there is one.
  const outcome = Uint8Array.of(1);
  return signedBytes('file-answer', fileId, authorKey, requesterKey, number, outcome);
}
