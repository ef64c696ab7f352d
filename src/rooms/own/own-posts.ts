import { untold } from '../../platform/journal.js';
import { equalBytes } from '../../model/bytes.js';
import type { DeliveryContext } from '../../delivery/delivery-context.js';
import { selfIn } from '../../delivery/delivery-context.js';
import type { Outcomes, StatedAmendment } from '../../model/outcome.js';
import type { Utterance } from '../../model/utterance.js';
import { checkAuthor, checkSize } from '../../delivery/utterance-checks.js';
import { encodeUtterance } from '../../protocol/bodies/utterance-body.js';
import type { RoomOutcome, SignedBytes } from '../../protocol/messages.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { numberOf, openRoomPost, signRoomPost, type RoomPost } from '../../protocol/records/room-post.js';
import { itemName } from '../item-name.js';
import { postEntry } from '../post-entry.js';
import type { LogEntry, RoomLog } from '../room-log.js';
import type { PostStone } from '../../protocol/stored/kept-post.js';
import { encodeSigned } from '../../protocol/stored/signed-bytes.js';
import { keepingPost, statedIn } from './kept-posts.js';
import { Posting } from './posting.js';
import type { PostSealing } from './post-sealing.js';
import type { RoomHome } from './room-home.js';
import { roomOutKey, type PostNumber } from './room-entries.js';
import type { OutgoingPost, PostState } from './room-message.js';
import type { RoomRecord } from './room-record.js';

export interface OwnPostsOptions {
  readonly context: DeliveryContext;
  readonly record: RoomRecord;
  readonly sealing: PostSealing;
  readonly log: RoomLog;
  readonly outcomes: Outcomes;
  /** What this peer has said about something that was said is on disk. */
  readonly amend: (stated: StatedAmendment | undefined) => void;
  readonly home: RoomHome;
  readonly progressed: (post: OutgoingPost) => void;
  /** The home has not taken something: all that waits is to be offered again after a while. */
  readonly offerLater: () => void;
}

/** A post that no node has said to have stored. */
interface Unsent {
  readonly signed: SignedBytes;
  readonly posting: Posting;
}

/** Whether something can still be said; and what becomes of that which is on disk too late. */
type End = { readonly kind: 'open' } | { readonly kind: 'over'; readonly over: (posting: Posting) => void };

/** What is left of a frame for everything around a text, at least. */
const envelopeBytes = 512;

/**
 * What this peer says in a room, and whether a node has stored it: signed and on disk, with its number, before it leaves, and told to
 * each home anew, in order, until one says that it has stored it.
 *
 * What a home was told and has not answered is a window: at most so many messages and bytes as in a stream to one addressee. A home cuts
 * off who sends much more than it reads, and whoever has written a thousand posts without a home must not be cut off at each.
 */
export class OwnPosts {
  readonly #options: OwnPostsOptions;
  /** By `numberName`. */
  readonly #unsent = new Map<string, Unsent>();
  /** The first of them: what this home was told and has not stored, with the bytes of each. */
  readonly #offered = new Map<string, number>();
  #offeredBytes = 0;
  #end: End = { kind: 'open' };

  constructor(options: OwnPostsOptions) {
    this.#options = options;
  }

  /** How far a post has come: everything but what still waits here is on the disk of a node. */
  stateOf(post: PostStone): PostState {
    const unsent = equalBytes(post.room, this.#options.record.id) ? this.#unsent.get(numberName(post)) : undefined;
    return unsent?.posting.state ?? { kind: 'sent' };
  }

  /** What no node has stored, in its order. */
  get waiting(): readonly OutgoingPost[] {
    return Array.from(this.#unsent.values(), ({ posting }) => posting);
  }

  /** A post of an earlier run that is on disk, and that no node has stored yet. */
  resume(signed: SignedBytes): void {
    const post = openRoomPost(signed);
    const utterance = this.#options.sealing.utteranceOf(post);
    if (!utterance || utterance.kind === 'unknown') return;
    const posting = this.#postingOf(post, postEntry(post, itemName(this.#options.context.crypto, signed)), utterance);
    this.#unsent.set(numberName(post), { signed, posting });
  }

  /** @throws MessageSizeError, NotYoursError */
  say(utterance: Utterance): OutgoingPost {
    const { context, record, log, outcomes, amend } = this.#options;
    const post = this.#sign(utterance);
    const entry = postEntry(post, itemName(context.crypto, post.signed));
    const posting = this.#postingOf(post, entry, utterance);
    const changes = [
      record.keeping,
      ...keepingPost({ talk: record.talk, outcomes }, posting.place, post, utterance),
      { kind: 'put', key: roomOutKey(record.tag.id, post), value: encodeSigned(post.signed) } as const,
    ];
    context.journal.record(changes, {
      kept: () => {
        if (this.#end.kind === 'over') {
          this.#forget(post, posting);
          this.#end.over(posting);
          return;
        }
        log.put(entry);
        amend(statedIn(post, utterance));
        this.#unsent.set(numberName(post), { signed: post.signed, posting });
        this.#offer();
      },
      lost: (detail) => posting.progress({ kind: 'failed', reason: 'not-stored', detail }),
    });
    return posting;
  }

  /** There is a home that has heard nothing yet. */
  offerAll(): void {
    this.#forgetOffered();
    this.#offer();
  }

  homeless(): void {
    this.#forgetOffered();
    for (const { posting } of this.#unsent.values()) posting.progress({ kind: 'queued', reason: 'no-home' });
  }

  /** What waits will never be said here, for this reason. `late`: the same becomes of what is on its way to disk. */
  giveUp(reason: 'left' | 'renewed', late: (utterance: Utterance) => void): void {
    const over = (posting: Posting): void => posting.progress({ kind: 'failed', reason });
    for (const { posting } of this.#unsent.values()) over(posting);
    this.#unsent.clear();
    this.#forgetOffered();
    this.#end = {
      kind: 'over',
      over: (posting) => {
        over(posting);
        late(posting.utterance);
      },
    };
  }

  /** What the home made of a post. */
  settle(number: PostNumber, outcome: RoomOutcome): void {
    const unsent = this.#unsent.get(numberName(number));
    if (!unsent) return;
    const { posting } = unsent;
    switch (outcome) {
      case 'stored':
        this.#settled(number);
        posting.progress({ kind: 'sent' });
        this.#offer();
        return;
      case 'store-full':
        posting.progress({ kind: 'queued', reason: 'store-full' });
        this.#options.offerLater();
        return;
      case 'not-a-member':
        // The home has not let this peer in, or has not heard that it wants to be.
        posting.progress({ kind: 'queued', reason: 'not-in' });
        this.#options.offerLater();
        return;
      default:
        this.#settled(number);
        posting.progress({ kind: 'failed', reason: outcome });
        this.#offer();
    }
  }

  #sign(utterance: Utterance): Signed<RoomPost> {
    const { context, record, sealing } = this.#options;
    const { crypto, keys, limits } = context;
    const most = limits.roomPostBytes - envelopeBytes;
    const content = encodeUtterance(utterance);
    checkAuthor(utterance, keys.publicKey);
    checkSize(utterance, content.length, most);
    const author = selfIn(context);
    const at = this.#timeAfter(record.lastAt);
    const binding = { room: record.id, author, ...record.takeNumber(at), at };
    return signRoomPost(crypto, keys, { ...binding, body: sealing.bodyOf(binding, content) });
  }

  #settled(number: PostNumber): void {
    const { context, record } = this.#options;
    const name = numberName(number);
    this.#unsent.delete(name);
    this.#offeredBytes -= this.#offered.get(name) ?? 0;
    this.#offered.delete(name);
    context.journal.record([{ kind: 'delete', key: roomOutKey(record.tag.id, number) }], untold);
  }

  #forget(number: PostNumber, { place }: Posting): void {
    const { context, record } = this.#options;
    const keys = [roomOutKey(record.tag.id, number), place];
    context.journal.record(
      keys.map((key) => ({ kind: 'delete', key })),
      untold,
    );
  }

  /** Tells the home what it was not told yet, as far as the window allows. */
  #offer(): void {
    const { context, home, record } = this.#options;
    const { streamWindowMessages, streamWindowBytes } = context.limits;
    const tell = home();
    for (const [name, { signed, posting }] of this.#unsent) {
      if (this.#offered.has(name)) continue;
      posting.progress({ kind: 'queued', reason: tell ? 'under-way' : 'no-home' });
      if (!tell) continue;
      const bytes = signed.record.length;
      const isFull = this.#offered.size >= streamWindowMessages || this.#offeredBytes + bytes > streamWindowBytes;
      if (isFull && this.#offered.size > 0) return;
      this.#offered.set(name, bytes);
      this.#offeredBytes += bytes;
      tell({ type: 'room-items', room: record.id, posts: [signed], memberships: [] });
    }
  }

  #forgetOffered(): void {
    this.#offered.clear();
    this.#offeredBytes = 0;
  }

  #postingOf(post: RoomPost, entry: LogEntry, utterance: Utterance): Posting {
    const { record, progressed } = this.#options;
    const place = record.keyOf(entry);
    return new Posting({ room: record.tag, utterance, saidAs: numberOf(post), at: post.at, place }, progressed);
  }

  /** Behind everything that this peer has seen, but never far ahead of the clock, and behind its own last. */
  #timeAfter(lastAt: number): number {
    const { context, log } = this.#options;
    const { clock, limits } = context;
    const now = Math.floor(clock.now());
    const seen = Math.min((log.newest?.at ?? 0) + 1, now + Math.floor(limits.roomClockError / 2));
    return Math.max(now, seen, lastAt + 1);
  }
}

function numberName({ epoch, sequence }: PostNumber): string {
  return `${epoch}/${sequence}`;
}
