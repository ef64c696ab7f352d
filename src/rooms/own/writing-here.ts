import { equalBytes, toHex } from '../../model/bytes.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Verifier } from '../../platform/verifier.js';
import { selfIn, type DeliveryContext } from '../../delivery/delivery-context.js';
import { HeardWriters, typingPause } from '../../delivery/heard-writers.js';
import type { SignedBytes } from '../../protocol/messages.js';
import { checkOfRoomTyping, openRoomTyping, signRoomTyping } from '../../protocol/records/room-typing.js';
import { readable } from '../readable.js';
import { isSealedTyping, sealTyping } from '../room-keys.js';
import type { RoomHome } from './room-home.js';
import type { RoomRecord } from './room-record.js';

export interface WritingHereOptions {
  readonly context: DeliveryContext;
  readonly verifier: Verifier;
  readonly record: Pick<RoomRecord, 'id' | 'access'>;
  readonly home: RoomHome;
  /** How many are in the room, with this peer; undefined while the home has not let it in. */
  readonly members: () => number | undefined;
  /** Somebody else is writing. */
  readonly heard: (author: PeerAddress) => void;
}

/** Who is writing in a room just now: nothing of it is kept, and in a room of many it is not told. */
export class WritingHere {
  readonly #options: WritingHereOptions;
  readonly #heard: HeardWriters;
  #toldAt = -Infinity;
  #state: 'open' | 'over' = 'open';

  constructor(options: WritingHereOptions) {
    this.#options = options;
    const { clock, limits } = options.context;
    this.#heard = new HeardWriters(clock, 4 * limits.roomTypingMembers);
  }

  /** The user is writing: the others are told, unless they were a moment ago. */
  tell(): void {
    const { context, record, home, members } = this.#options;
    const { clock, crypto, keys, limits } = context;
    const [tellHome, count, now] = [home(), members(), clock.now()];
    if (!tellHome || count === undefined || count > limits.roomTypingMembers) return;
    if (Math.abs(now - this.#toldAt) < typingPause) return;
    this.#toldAt = now;
    const binding = { room: record.id, author: selfIn(context), at: Math.floor(now) };
    const { access } = record;
    const sealed = access.kind === 'private' ? sealTyping(crypto, access.secret, binding) : new Uint8Array();
    const word = signRoomTyping(crypto, keys, { ...binding, sealed });
    tellHome({ type: 'room-typing', room: record.id, word, path: undefined });
  }

  /** The user has said it: who writes on tells that at once. */
  said(): void {
    this.#toldAt = -Infinity;
  }

  hear(signed: SignedBytes): void {
    const { context, verifier, record, heard } = this.#options;
    const { crypto, keys, counters } = context;
    const word = readable(() => openRoomTyping(signed));
    if (!word || !equalBytes(word.room, record.id)) {
      counters.unreadable += 1;
      return;
    }
    const { author, at } = word;
    const name = toHex(author.key);
    if (equalBytes(author.key, keys.publicKey) || !this.#heard.isDue(name, at)) return;
    const { access } = record;
    if (access.kind === 'private' && !isSealedTyping(crypto, access.secret, word)) {
      counters.unreadable += 1;
      return;
    }
    verifier.verify([checkOfRoomTyping(word)], ([isGenuine]) => {
      if (isGenuine !== true) counters.badSignature += 1;
      else if (this.#state === 'open' && this.#heard.isDue(name, at)) {
        this.#heard.note(name, at);
        heard(author);
      }
    });
  }

  /** The room was left. */
  stop(): void {
    this.#state = 'over';
  }
}
