import type { KeptRemark } from '../../src/model/utterance.js';
import { saidWords } from '../chat/said-words.js';
import { actionOf, isAction } from '../commands/action.js';
import { plainWords, type ReadHtml } from './plain-words.js';

/** Characters of a message that are read for one line: the rest does not fit into it. */
const longestLine = 400;

/** What somebody has said, where there is one line for it, as it reads. */
export function shortWords(utterance: KeptRemark, reader?: ReadHtml): string {
  const words = saidWords(utterance);
  if (utterance.kind !== 'text') return words;
  return plainWords((isAction(words) ? actionOf(words) : words).slice(0, longestLine), reader);
}

/** The same for lists that are drawn again and again: what was read once is remembered for as long as it is there. */
export class ShortWords {
  readonly #known = new WeakMap<KeptRemark, string>();

  of(utterance: KeptRemark): string {
    // The words for other kinds are those of the language that is spoken just now.
    if (utterance.kind !== 'text') return shortWords(utterance);
    const known = this.#known.get(utterance) ?? shortWords(utterance);
    this.#known.set(utterance, known);
    return known;
  }
}
