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

/** What has been said as it reads, for lists that are drawn again and again: each text is read once, for as long as it is there. */
export class ReadWords {
  readonly #read: (utterance: KeptRemark) => string;
  readonly #known = new WeakMap<KeptRemark, string>();

  constructor(read: (utterance: KeptRemark) => string) {
    this.#read = read;
  }

  of(utterance: KeptRemark): string {
    // The words for other kinds are those of the language that is spoken just now.
    if (utterance.kind !== 'text') return this.#read(utterance);
    const known = this.#known.get(utterance) ?? this.#read(utterance);
    this.#known.set(utterance, known);
    return known;
  }
}
