import { excerptOf, wantedWords } from '../../src/searching/wanted-words.js';
import type { FoundMessage } from '../../src/server/peer.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { authorName } from './author-name.js';
import { localTime } from './local-time.js';
import type { PromptPeer } from './prompt-peer.js';

/** Messages that are shown; who wants others says more words. */
const mostMessages = 20;
/** Characters of each that are shown. */
const excerptLength = 120;

/** The last messages that hold these words, in their order. @throws PeerStateError, StoreError */
export async function find(words: string, peer: PromptPeer): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const news of peer.search(words)) {
    if (news.kind !== 'found') continue;
    if (lines.length === mostMessages) {
      const rest = `the last ${mostMessages} that were found, and there are more: more words find fewer`;
      return [...lines.reverse(), rest];
    }
    lines.push(foundLine(news, words));
  }
  return lines.length === 0 ? [harmlessLine(`nothing that is kept here holds ${words}`)] : lines.reverse();
}

function foundLine(message: FoundMessage, words: string): string {
  const { text } = excerptOf(wantedWords(words), message.text, excerptLength);
  return harmlessLine(`${localTime(message.at)}  [${saidBy(message)}]: ${text}`);
}

/** `bob`, or `alice to bob` of what was said by this peer; in a room `#lobby bob`, as when it was said. */
function saidBy({ in: where, from, isOwn }: FoundMessage): string {
  if (where.kind === 'room') return `#${where.room.name} ${from}`;
  return isOwn ? `${authorName(from)} to ${authorName(where.person.id)}` : authorName(from);
}
