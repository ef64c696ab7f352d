import { equalBytes, toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerAddressTag, TypingWord } from '../protocol/messages.js';
import { isGenuineTyping, signTyping } from '../protocol/records/typing-word.js';
import { submit, type DeliveryContext } from './delivery-context.js';
import { RecentMap } from './recent-map.js';
import { senderOf } from './sender.js';

/** Milliseconds between two words to one addressee, at least. */
const typingPause = 4_000;
/** The same of one sender, as somebody hears them: a little may be lost on the way. What comes faster costs nothing. */
const heardPause = typingPause / 2;
/** Milliseconds that the clock of a sender may differ: what is older was kept back by somebody. */
const mostDifference = 60_000;

interface Heard {
  /** By the sender's clock, and by the own one. */
  readonly at: number;
  readonly heardAt: number;
}

/**
 * Who is writing to whom just now. A word is signed by who writes, for the addressee, and goes to whoever is there: it is neither
 * kept nor confirmed, nor offered again. Who sees it pass learns nothing that a message does not tell; nobody can make one, and an old
 * one does not count.
 */
export class Typing {
  readonly #context: DeliveryContext;
  readonly #told: RecentMap<number>;
  readonly #heard: RecentMap<Heard>;

  constructor(context: DeliveryContext) {
    this.#context = context;
    this.#told = new RecentMap(context.limits.rememberedPeers, () => true);
    this.#heard = new RecentMap(context.limits.rememberedPeers, () => true);
  }

  /** The user is writing to somebody: they are told if they are there, and have not been told a moment ago. */
  tell(to: PeerAddress): void {
    const { clock, crypto, keys, place } = this.#context;
    const present = place()?.network.find(to.id);
    if (present?.presence !== 'online' || !equalBytes(present.key, to.key)) return;
    const [name, now] = [toHex(to.key), clock.now()];
    const last = this.#told.use(name);
    if (last !== undefined && Math.abs(now - last) < typingPause) return;
    this.#told.set(name, now);
    submit(this.#context, to, signTyping(crypto, keys, to.key, now));
  }

  /** The user has said it: who writes on tells that at once. */
  said(to: PeerAddress): void {
    this.#told.set(toHex(to.key), -Infinity);
  }

  /** Who is writing; undefined for what is forged, too old or too much. */
  take(source: PeerAddressTag, word: TypingWord): PeerAddress | undefined {
    const { clock, crypto, keys, counters } = this.#context;
    const sender = senderOf(source, word.senderKey);
    if (!sender || !equalBytes(word.addresseeKey, keys.publicKey)) {
      counters.unreadable += 1;
      return undefined;
    }
    const [name, now] = [toHex(word.senderKey), clock.now()];
    const last = this.#heard.use(name);
    if (last && (word.at <= last.at || Math.abs(now - last.heardAt) < heardPause)) return undefined;
    if (Math.abs(now - word.at) > mostDifference) return undefined;
    if (!isGenuineTyping(crypto, word)) {
      counters.badSignature += 1;
      return undefined;
    }
    this.#heard.set(name, { at: word.at, heardAt: now });
    return sender;
  }
}
