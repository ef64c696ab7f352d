import type { HistoryEntry } from '../../src/delivery/history.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { searchMessages, type SearchNews, type SearchRange, type Talk } from '../../src/searching/search-messages.js';
import { pagesBackwards } from './pages-backwards.js';

/** Looks through what a peer without a store has said to people, and heard of them. `self`: its ID. */
export function searchSaid(
  said: readonly HistoryEntry[],
  self: PeerId,
  words: string,
  { by }: SearchRange,
): AsyncIterable<SearchNews> {
  const people = new Map(said.map(({ peer }) => [peer.id, peer]));
  const talks = Array.from(people.values(), (person): Talk => {
    const entries = said.filter(({ peer }) => peer.id === person.id);
    return { kind: 'person', person, self, pages: (sizes) => pagesBackwards(entries, sizes) };
  });
  return searchMessages(words, talks, by);
}
