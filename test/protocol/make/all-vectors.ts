import type { VectorFile } from '../support/vectors.js';
import { batchVectors } from './batch-vectors.js';
import { conversationVectors } from './conversation-vectors.js';
import { fileVectors } from './file-vectors.js';
import { handshakeVectors } from './handshake-vectors.js';
import { headerVectors } from './header-vectors.js';
import { idVectors } from './id-vectors.js';
import { identityVectors } from './identity-vectors.js';
import { messageVectors } from './message-vectors.js';
import { recordVectors } from './record-vectors.js';
import { roomVectors } from './room-vectors.js';
import { sealingVectors } from './sealing-vectors.js';
import { utteranceVectors } from './utterance-vectors.js';

/** What each file in test/vectors is made by. */
export const makers: Readonly<Record<VectorFile, () => unknown>> = {
  identities: identityVectors,
  ids: idVectors,
  batch: batchVectors,
  messages: messageVectors,
  'routing-headers': headerVectors,
  handshake: handshakeVectors,
  records: recordVectors,
  sealing: sealingVectors,
  rooms: roomVectors,
  utterances: utteranceVectors,
  files: fileVectors,
  conversation: conversationVectors,
};
