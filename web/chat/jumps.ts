import type { UtteranceReference } from '../../src/model/utterance.js';
import type { HistoryRange, Peer } from '../../src/server/peer.js';
import type { ChatEvent } from './chat-reducer.js';
import type { ChatState, Past } from './chat-state.js';
import { isRoomKey, roomKey, type ConversationId } from './conversation-id.js';
import { gapIn, presentFrom } from './gaps.js';
import type { Piece } from './jumping.js';
import { pastOf } from './room-talk.js';
import { entryOf } from './said.js';

/** How many messages are read on either side of what is gone to, and at once as somebody reads on from there. */
const pieceLength = 50;

/** What jumps need of the talk that they are a part of. */
export interface JumpOwner {
  readonly chat: ChatState;
  happen(event: ChatEvent): void;
  /** Whether this peer is still the one that is heard. */
  isWith(peer: Peer): boolean;
}

/** What is kept of one conversation. */
interface KeptTalk {
  find(reference: UtteranceReference): Promise<Piece>;
  read(range: HistoryRange): Promise<Piece>;
  /** What there is before all that is kept. */
  readonly pastBefore: Past;
}

/** Goes to what was said long ago: it reads a piece around it, and nothing of what was said since but on the way down from there. */
export class Jumps {
  readonly #owner: JumpOwner;

  constructor(owner: JumpOwner) {
    this.#owner = owner;
  }

  /** Shows something that was said, if it is kept here. @throws StoreError */
  async goTo(peer: Peer, id: ConversationId, reference: UtteranceReference): Promise<void> {
    const kept = keptTalk(peer, id);
    if (this.#seek(id, reference) || !kept) return;
    const found = await kept.find(reference);
    const conversation = this.#owner.chat.conversations.get(id);
    const before = conversation && presentFrom(conversation);
    const [target] = found.entries;
    if (!target || before === undefined) return;
    const [earlier, later] = await Promise.all([
      kept.read({ before: target.place, limit: pieceLength + 1 }),
      kept.read({ after: target.place, before, limit: pieceLength + 1 }),
    ]);
    if (!this.#owner.isWith(peer)) return;
    const isMoreBefore = earlier.entries.length > pieceLength;
    const isJoined = later.entries.length <= pieceLength;
    const piece = joined(joined(lastOf(earlier), found), firstOf(later));
    const [first] = piece.entries;
    const past: Past = isMoreBefore && first ? { kind: 'more', before: first.place } : kept.pastBefore;
    this.#owner.happen({ type: 'jumped', id, piece, past, before, isJoined });
    this.#seek(id, reference);
  }

  /** Shows more of what was said after the piece that was gone to. @throws StoreError */
  async showBetween(peer: Peer, id: ConversationId): Promise<void> {
    const conversation = this.#owner.chat.conversations.get(id);
    const gap = conversation && gapIn(conversation);
    const kept = keptTalk(peer, id);
    if (gap?.state !== 'open' || !kept) return;
    this.#owner.happen({ type: 'gap-asked', id });
    const { after, before } = gap;
    const next = await kept.read({ after, before, limit: pieceLength + 1 });
    if (!this.#owner.isWith(peer)) return;
    const isClosed = next.entries.length <= pieceLength;
    this.#owner.happen({ type: 'gap-filled', id, after, piece: firstOf(next), isClosed });
  }

  /** True if it is on the page. */
  #seek(id: ConversationId, reference: UtteranceReference): boolean {
    const conversation = this.#owner.chat.conversations.get(id);
    const entry = conversation && entryOf(conversation, reference);
    if (entry) this.#owner.happen({ type: 'sought', number: entry.number });
    return entry !== undefined;
  }
}

function keptTalk(peer: Peer, id: ConversationId): KeptTalk | undefined {
  if (!isRoomKey(id))
    return {
      find: async (reference) => ({ kind: 'person', entries: some(await peer.findUtterance(id, reference)) }),
      read: async (range) => ({ kind: 'person', entries: await peer.history(id, range) }),
      pastBefore: { kind: 'none' },
    };
  const room = peer.rooms.all().find((other) => roomKey(other) === id);
  return (
    room && {
      find: async (reference) => ({ kind: 'room', entries: some(await room.findUtterance(reference)) }),
      read: async (range) => ({ kind: 'room', entries: await room.history(range) }),
      pastBefore: pastOf(room),
    }
  );
}

function some<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}

function firstOf(piece: Piece): Piece {
  return { kind: piece.kind, entries: piece.entries.slice(0, pieceLength) } as Piece;
}

function lastOf(piece: Piece): Piece {
  return { kind: piece.kind, entries: piece.entries.slice(-pieceLength) } as Piece;
}

/** Both are of the same conversation. */
function joined(a: Piece, b: Piece): Piece {
  return { kind: a.kind, entries: [...a.entries, ...b.entries] } as Piece;
}
