import { minute } from '../model/units.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import type { RandomSource } from '../platform/random.js';
import { encodeContent } from '../protocol/bodies/delivery-bodies.js';
import type { Content, SealedMessage, SealingContextRecord } from '../protocol/messages.js';
import type { Prekey } from '../protocol/records/prekey.js';
import { contextInfo, messageBinding, signContext, type ContextEnds } from '../protocol/records/sealing-context.js';
import { ephemeralKeys, sealingContext, type SealingContext } from './hpke.js';

/** A context is left for a new one after so many messages or so long: what opens one of them opens no more than these. */
const mostMessages = 1_000;
const longestUse = 10 * minute;

export interface ContextMaking {
  readonly crypto: Crypto;
  readonly random: RandomSource;
  /** The sender's. */
  readonly keys: KeyPair;
  readonly ends: ContextEnds;
  readonly addresseeKey: Uint8Array;
  readonly prekey: Pick<Prekey, 'number' | 'key'>;
  readonly now: number;
}

/**
 * A run of messages from one sender to one addressee: one key agreement and one signature for all of them. Each call of `seal`
 * takes the next number of the context, so that none is used twice.
 */
export class OutgoingContext {
  readonly #sealer: SealingContext['context'];
  readonly #record: SealingContextRecord;
  readonly #epoch: number;
  readonly #madeAt: number;
  #next = 0;

  private constructor(sealer: SealingContext['context'], record: SealingContextRecord, epoch: number, madeAt: number) {
    this.#sealer = sealer;
    this.#record = record;
    this.#epoch = epoch;
    this.#madeAt = madeAt;
  }

  /** Undefined if nothing can be sealed to that prekey. */
  static make({ crypto, random, keys, ends, addresseeKey, prekey, now }: ContextMaking): OutgoingContext | undefined {
    const named = { senderKey: keys.publicKey, addresseeKey, prekey: prekey.number };
    const made = sealingContext(crypto, ephemeralKeys(crypto, random), prekey.key, contextInfo(ends, named));
    if (!made) return undefined;
    const record = signContext(crypto, keys, ends, { ...named, encapsulatedKey: made.encapsulated });
    return new OutgoingContext(made.context, record, ends.epoch, now);
  }

  get prekey(): number {
    return this.#record.prekey;
  }

  isWorn(now: number): boolean {
    return this.#next >= mostMessages || now - this.#madeAt > longestUse || now < this.#madeAt;
  }

  seal(sequence: number, content: Content): SealedMessage {
    const number = this.#next;
    this.#next += 1;
    const sealed = this.#sealer.seal(number, messageBinding(sequence), encodeContent(content));
    return { type: 'message', epoch: this.#epoch, sequence, context: this.#record, number, sealed };
  }
}
