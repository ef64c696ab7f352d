import { equalBytes, toHex } from '../model/bytes.js';
import type { PeerAddress, PeerAddressTag } from '../model/peer.js';
import type { TypingWord } from '../protocol/messages.js';
import { isGenuineTyping, signTyping } from '../protocol/records/typing-word.js';
import { submit, type DeliveryContext } from './delivery-context.js';
import { HeardWriters, typingPause } from './heard-writers.js';
import { RecentMap } from './recent-map.js';
import { senderOf } from './sender.js';

/**
 * Who is writing to whom just now. A word is signed by who writes, for the addressee, and goes to whoever is there: it is neither
 * kept nor confirmed, nor offered again. Who sees it pass learns nothing that a message does not tell; nobody can make one, and an old
 * one does not count.
 */
export class Typing {
  readonly #context: DeliveryContext;
  readonly #told: RecentMap<number>;
  readonly #heard: HeardWriters;

  constructor(context: DeliveryContext) {
    this.#context = context;
    this.#told = new RecentMap(context.limits.rememberedPeers, () => true);
    this.#heard = new HeardWriters(context.clock, context.limits.rememberedPeers);
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
    const { crypto, keys, counters } = this.#context;
    const sender = senderOf(source, word.senderKey);
    if (!sender || !equalBytes(word.addresseeKey, keys.publicKey)) {
      counters.unreadable += 1;
      return undefined;
    }
    const name = toHex(word.senderKey);
    if (!this.#heard.isDue(name, word.at)) return undefined;
    if (!isGenuineTyping(crypto, word)) {
      counters.badSignature += 1;
      return undefined;
    }
    this.#heard.note(name, word.at);
    return sender;
  }
}
