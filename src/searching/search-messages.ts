import type { HistoryEntry } from '../delivery/history.js';
import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { KeptRemark, UtteranceReference } from '../model/utterance.js';
import type { RoomHistoryEntry, RoomTag } from '../rooms/own/room-message.js';
import { newestFirst, type Backwards } from './newest-first.js';
import { isEnough, marksIn, wantedWords, type Mark, type WantedWords } from './wanted-words.js';

/** In which conversation something was said. */
export type SaidIn =
  { readonly kind: 'person'; readonly person: PeerAddress } | { readonly kind: 'room'; readonly room: RoomTag };

/** A message that holds what is looked for: a text, or a file by its name. */
export interface FoundMessage {
  readonly kind: 'found';
  readonly in: SaidIn;
  /** Who has said it, as they are called in the conversation. */
  readonly from: PeerId;
  readonly isOwn: boolean;
  /** By what others refer to it, which has the author's key. */
  readonly saidAs: UtteranceReference;
  /** As in the history of the conversation. */
  readonly place: string;
  /** When it was noted here, in a room when it was said: epoch milliseconds. */
  readonly at: number;
  readonly utterance: KeptRemark;
  /** The words of the text as they are now, or the name of the file. */
  readonly text: string;
  /** Where in `text` that is what is looked for. */
  readonly marks: readonly Mark[];
}

/** What a search comes to: messages, the newest first, and again and again up to which time everything has been looked at. */
export type SearchNews = FoundMessage | { readonly kind: 'searched'; readonly backTo: number };

/** Which messages are looked at; all of them if nothing is said. */
export interface SearchRange {
  /** Only in this conversation. `id`: of the person, or of the room as hex. */
  readonly in?: { readonly kind: 'person' | 'room'; readonly id: string };
  /** Only what the owner of this Ed25519 key has said. */
  readonly by?: Uint8Array;
}

/** A conversation to look through: its entries from the end on, a page at a time, for pages of these sizes. */
export type Talk =
  | {
      readonly kind: 'person';
      readonly person: PeerAddress;
      readonly self: PeerId;
      readonly pages: (sizes: Iterable<number>) => AsyncIterator<readonly HistoryEntry[]>;
    }
  | {
      readonly kind: 'room';
      readonly room: RoomTag;
      readonly pages: (sizes: Iterable<number>) => AsyncIterator<readonly RoomHistoryEntry[]>;
    };

type Sifted = Pick<FoundMessage, 'from' | 'isOwn' | 'saidAs' | 'place' | 'at' | 'utterance'>;

/** So that the newest messages of many conversations are found soon, and a long one is read in few parts. */
const firstPage = 32;
const largestPage = 256;

/**
 * Looks through conversations, the newest messages first. It reads on when the next piece of news is asked for, and not before; to stop is
 * to ask no more.
 * @throws StoreError
 */
export async function* searchMessages(
  typed: string,
  talks: Iterable<Talk>,
  by: Uint8Array | undefined,
): AsyncGenerator<SearchNews> {
  const wanted = wantedWords(typed);
  if (!isEnough(wanted)) return;
  const sources = Array.from(talks, (talk) => sifting(talk, wanted, by));
  for await (const { found, backTo } of newestFirst(sources)) {
    yield* found;
    if (backTo > -Infinity) yield { kind: 'searched', backTo };
  }
}

function sifting(talk: Talk, wanted: WantedWords, by: Uint8Array | undefined): Backwards<FoundMessage> {
  const pages = pagesOf(talk);
  return {
    next: async () => {
      const { value: page } = await pages.next();
      if (!page) return undefined;
      const backTo = page.reduce((oldest, { at }) => Math.min(oldest, at), Infinity);
      return { wanted: page.flatMap((entry) => foundIn(talk, entry, wanted, by) ?? []), backTo };
    },
  };
}

function foundIn(talk: Talk, entry: Sifted, wanted: WantedWords, by: Uint8Array | undefined): FoundMessage | undefined {
  if (by && !equalBytes(entry.saidAs.authorKey, by)) return undefined;
  const text = searchedText(entry.utterance);
  const marks = text === '' ? [] : marksIn(wanted, text);
  return marks.length === 0 ? undefined : { kind: 'found', in: saidIn(talk), ...entry, text, marks };
}

function saidIn(talk: Talk): SaidIn {
  return talk.kind === 'room' ? { kind: 'room', room: talk.room } : { kind: 'person', person: talk.person };
}

/** Nothing can be found of what was deleted. */
function searchedText(utterance: KeptRemark): string {
  switch (utterance.kind) {
    case 'text':
      return utterance.text;
    case 'file':
      return utterance.file.name;
    case 'unknown':
    case 'deleted':
      return '';
  }
}

function pagesOf(talk: Talk): AsyncIterator<readonly Sifted[], void> {
  return talk.kind === 'room' ? sifted(talk.pages(sizes()), ofRoom) : sifted(talk.pages(sizes()), ofPerson(talk.self));
}

async function* sifted<Entry>(
  pages: AsyncIterator<readonly Entry[]>,
  sift: (entry: Entry) => Sifted,
): AsyncGenerator<readonly Sifted[], void> {
  for (let page = await pages.next(); !page.done; page = await pages.next()) yield page.value.map(sift);
}

function ofPerson(self: PeerId): (entry: HistoryEntry) => Sifted {
  return ({ direction, peer, saidAs, place, notedAt: at, utterance }) => {
    const isOwn = direction === 'out';
    return { from: isOwn ? self : peer.id, isOwn, saidAs, place, at, utterance };
  };
}

function ofRoom({ from, isOwn, saidAs, place, at, utterance }: RoomHistoryEntry): Sifted {
  return { from, isOwn, saidAs, place, at, utterance };
}

function* sizes(): Generator<number> {
  for (let size = firstPage; ; size = Math.min(largestPage, size * 2)) yield size;
}
