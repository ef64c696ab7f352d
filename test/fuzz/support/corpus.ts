import { fromHex } from '../../../src/model/bytes.js';
import type { batchVectors } from '../../protocol/make/batch-vectors.js';
import type { Conversation } from '../../protocol/make/conversation-vectors.js';
import type { headerVectors } from '../../protocol/make/header-vectors.js';
import type { messageVectors } from '../../protocol/make/message-vectors.js';
import type { sealingVectors } from '../../protocol/make/sealing-vectors.js';
import { readVectors } from '../../protocol/support/vectors.js';

/** Every message of the vectors that a peer may send: what mutations begin with. */
export function validMessages(): readonly Uint8Array[] {
  const { messages, skipped, tolerated } = readVectors('messages') as ReturnType<typeof messageVectors>;
  const { good, same_to_the_addressee: same } = readVectors('routing-headers') as ReturnType<typeof headerVectors>;
  const { frames } = readVectors('batch') as ReturnType<typeof batchVectors>;
  const { steps } = readVectors('conversation') as Conversation;
  const said = steps.flatMap((step) => ('hex' in step ? [step] : []));
  const { contexts, words, not_opened: forged } = readVectors('sealing') as ReturnType<typeof sealingVectors>;
  const sealed = [...contexts.flatMap((context) => context.messages), ...words, ...forged].map(
    ({ message }) => message,
  );
  const texts = [...messages, ...skipped, ...tolerated, ...good, ...same, ...said].map(({ hex }) => hex);
  return [...new Set([...texts, ...sealed, ...frames.flatMap((frame) => frame.messages)])].map(fromHex);
}
