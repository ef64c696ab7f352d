import { equalBytes } from '../model/bytes.js';
import { MessageSizeError, NotYoursError } from '../model/errors.js';
import { longestEmoji, type Utterance } from '../model/utterance.js';

/** @throws MessageSizeError for what is empty, or has more than `most` bytes. */
export function checkSize(utterance: Utterance, bytes: number, most: number): void {
  if (isEmpty(utterance)) throw new MessageSizeError('a message must not be empty');
  if (utterance.kind === 'reaction' && new TextEncoder().encode(utterance.emoji).length > longestEmoji)
    throw new MessageSizeError(`a reaction has at most ${longestEmoji} bytes`);
  if (bytes > most) throw new MessageSizeError(`a message has at most ${most} bytes, this one has ${bytes}`);
}

/** @throws NotYoursError for an edit or a deletion of what somebody else has said. */
export function checkAuthor(utterance: Utterance, ownKey: Uint8Array): void {
  if (utterance.kind !== 'edit' && utterance.kind !== 'deletion') return;
  if (!equalBytes(utterance.of.authorKey, ownKey))
    throw new NotYoursError('only who has said something may edit or delete it');
}

function isEmpty(utterance: Utterance): boolean {
  switch (utterance.kind) {
    case 'text':
    case 'edit':
      return utterance.text === '';
    case 'reaction':
      return utterance.emoji === '';
    case 'file':
    case 'deletion':
      return false;
  }
}
