import { equalBytes } from '../../model/bytes.js';
import type { PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { amendedRemark, type Outcomes, type StatedAmendment } from '../../model/outcome.js';
import { isAmendment, textOf, type HeardUtterance } from '../../model/utterance.js';
import type { DeliveryContext } from '../../delivery/delivery-context.js';
import type { Verifier } from '../../platform/verifier.js';
import type { RoomPlace, SignedBytes } from '../../protocol/messages.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { checkOfRoomPost, numberOf, placeOfPost, type RoomPost } from '../../protocol/records/room-post.js';
import { itemName } from '../item-name.js';
import { postEntry } from '../post-entry.js';
import type { LogEntry, RoomLog } from '../room-log.js';
import { keepingPost, statedIn } from './kept-posts.js';
import type { PostSealing } from './post-sealing.js';
import type { RoomAmendment, RoomMessage } from './room-message.js';
import type { RoomRecord } from './room-record.js';

export interface IncomingPostsOptions {
  readonly context: DeliveryContext;
  readonly verifier: Verifier;
  readonly record: RoomRecord;
  readonly sealing: PostSealing;
  readonly log: RoomLog;
  readonly outcomes: Outcomes;
  /** What somebody has said about something that was said is on disk. */
  readonly amend: (stated: StatedAmendment | undefined) => void;
  readonly nameOf: (author: PeerAddress) => PeerId;
  /** Something was said by somebody else; it is on disk. */
  readonly received: (message: RoomMessage) => void;
  readonly amended: (amendment: RoomAmendment) => void;
}

/** A post as it has come. */
interface Heard {
  readonly post: Signed<RoomPost>;
  readonly entry: LogEntry;
}

/**
 * What others say in a room: shown once, when the signature is right and it is on disk; whatever gets here twice is known by its hash.
 * What comes later is not dealt with before what came earlier.
 */
export class IncomingPosts {
  readonly #options: IncomingPostsOptions;
  #state: 'open' | 'over' = 'open';

  constructor(options: IncomingPostsOptions) {
    this.#options = options;
  }

  /**
   * Posts as the home tells them, in whatever order. `heard` is called when they have been dealt with, with the lowest place of those
   * that are genuine, and not at all if the room was left before that.
   */
  hear(posts: readonly SignedBytes[], heard: (oldest: RoomPlace | undefined) => void): void {
    const { context, verifier, sealing, log } = this.#options;
    const inOrder = posts
      .flatMap((signed) => sealing.postOf(signed) ?? [])
      .map((post) => ({ post, entry: postEntry(post, itemName(context.crypto, post.signed)) }))
      .sort((a, b) => (a.entry.place < b.entry.place ? -1 : 1));
    const unknown = inOrder.filter(({ entry }) => !log.find(entry.name));
    const checks = unknown.map(({ post }) => checkOfRoomPost(post));
    verifier.verify(checks, (areGenuine) => {
      if (this.#state === 'over') return;
      const forged = new Set(unknown.filter((_, at) => areGenuine[at] !== true));
      context.counters.badSignature += forged.size;
      const genuine = inOrder.filter((one) => !forged.has(one));
      for (const one of genuine) this.#take(one);
      const [oldest] = genuine;
      heard(oldest && placeOfPost(oldest.post));
    });
  }

  /** The room was left: nothing is shown or written down any more. */
  stop(): void {
    this.#state = 'over';
  }

  #take({ post, entry }: Heard): void {
    const { sealing, log } = this.#options;
    if (log.find(entry.name)) return;
    const utterance = sealing.utteranceOf(post);
    if (utterance) this.#show(post, entry, utterance);
  }

  #show(post: Signed<RoomPost>, entry: LogEntry, utterance: HeardUtterance): void {
    const { author, at } = post;
    const { context, record, log, outcomes, amend, nameOf, received, amended } = this.#options;
    const stated = statedIn(post, utterance);
    if (isAmendment(utterance) && !stated) context.counters.strayAmendment += 1;
    // The log of a room that is full says no to what is older; on disk there is room for it.
    log.put(entry);
    const key = record.keyOf(entry);
    const isOwn = equalBytes(author.key, context.keys.publicKey);
    context.journal.record(keepingPost({ talk: record.talk, outcomes }, key, post, utterance), {
      kept: () => {
        amend(stated);
        if (isOwn || this.#state === 'over') return;
        const said = { room: record.tag, from: nameOf(author), key: author.key, saidAs: numberOf(post), at };
        if (stated) amended({ ...said, amendment: stated.amendment });
        if (isAmendment(utterance)) return;
        const outcome = outcomes.of(said.saidAs);
        const remark = amendedRemark(utterance, outcome);
        received({ ...said, utterance: remark, text: textOf(remark), outcome, place: key });
      },
      lost: () => log.remove(entry),
    });
  }
}
