import type { Amendment, HeardRemark, KeptRemark, Utterance } from '../../src/model/utterance.js';

/** What somebody says, where there is one line for it: a text is said as it is, anything else is told in square brackets. */
export function utteranceWords(utterance: HeardRemark | KeptRemark | Utterance): string {
  switch (utterance.kind) {
    case 'text':
      return utterance.text;
    case 'file':
      return `[offers the file ${utterance.file.name}, ${utterance.file.size} bytes]`;
    case 'reaction':
    case 'edit':
    case 'deletion':
      return `[${amendmentWords(utterance)}]`;
    case 'unknown':
      return '[a message of a kind that this version does not know]';
    case 'deleted':
      return '[deleted]';
  }
}

/** What somebody has done to something that was said, behind their name. */
export function amendmentWords(amendment: Amendment): string {
  switch (amendment.kind) {
    case 'reaction':
      return amendment.isWithdrawn ? `takes back ${amendment.emoji}` : `reacts with ${amendment.emoji}`;
    case 'edit':
      return `says instead: ${amendment.text}`;
    case 'deletion':
      return 'deletes a message';
  }
}
