import { equalBytes, toHex } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import type { AgreementKeys, Crypto } from '../platform/crypto.js';
import { decodeContent } from '../protocol/bodies/delivery-bodies.js';
import type { ReadContent, SealedMessage, SealingContextRecord } from '../protocol/messages.js';
import {
  contextInfo,
  isGenuineContext,
  messageBinding,
  type ContextEnds,
} from '../protocol/records/sealing-context.js';
import { openingContext, type Opener } from './hpke.js';

/** What became of an attempt to open a message. */
export type Opening =
  | { readonly kind: 'opened'; readonly content: ReadContent }
  /** It is of a context that its sender made, for a prekey that is not there any more. */
  | { readonly kind: 'no-prekey' }
  /**
   * It is of a context that its sender made, of which nothing was opened yet, and the prekey of that number does not open it:
   * sealed to another one that had the number before all was lost, or altered on its way.
   */
  | { readonly kind: 'other-prekey' }
  /** Not by the sender that it names, or by one who breaks the protocol. */
  | { readonly kind: 'forged' };

interface KnownContext {
  readonly ends: ContextEnds;
  readonly record: SealingContextRecord;
  readonly opener: Opener;
  /** Something was opened in it: then it is for that very prekey. */
  isProven: boolean;
}

/** Opens what was sealed to this peer, each message alone and in any order. */
export class MessageOpener {
  readonly #crypto: Crypto;
  readonly #prekey: (number: number) => AgreementKeys | undefined;
  readonly #mostContexts: number;
  /** By the encapsulated key; the one used last stands last. */
  readonly #contexts = new Map<string, KnownContext>();

  /** `prekey`: the private half of one of this peer's own. `mostContexts`: that are kept open: a burst has one, and costs one signature. */
  constructor(crypto: Crypto, prekey: (number: number) => AgreementKeys | undefined, mostContexts: number) {
    this.#crypto = crypto;
    this.#prekey = prekey;
    this.#mostContexts = mostContexts;
  }

  /** `ends`: the IDs as the routing header has them, and the epoch of the message. */
  open(ends: ContextEnds, { context, number, sequence, sealed }: SealedMessage): Opening {
    const name = toHex(context.encapsulatedKey);
    const known = this.#contexts.get(name);
    const current = known && isSame(known, ends, context) ? known : this.#begin(name, ends, context);
    if (typeof current === 'string') return { kind: current };
    const plain = current.opener.open(number, messageBinding(sequence), sealed);
    if (!plain) return { kind: current.isProven ? 'forged' : 'other-prekey' };
    current.isProven = true;
    try {
      return { kind: 'opened', content: decodeContent(plain) };
    } catch (error) {
      if (error instanceof ProtocolError) return { kind: 'forged' };
      throw error;
    }
  }

  #begin(name: string, ends: ContextEnds, record: SealingContextRecord): KnownContext | 'forged' | 'no-prekey' {
    if (!isGenuineContext(this.#crypto, ends, record)) return 'forged';
    const prekey = this.#prekey(record.prekey);
    if (!prekey) return 'no-prekey';
    const opener = openingContext(this.#crypto, prekey, record.encapsulatedKey, contextInfo(ends, record));
    if (!opener) return 'forged';
    this.#contexts.delete(name);
    const begun = { ends, record, opener, isProven: false };
    this.#contexts.set(name, begun);
    if (this.#contexts.size > this.#mostContexts) {
      const [oldest = name] = this.#contexts.keys();
      this.#contexts.delete(oldest);
    }
    return begun;
  }
}

function isSame(known: KnownContext, ends: ContextEnds, record: SealingContextRecord): boolean {
  return (
    known.ends.epoch === ends.epoch &&
    known.ends.senderId === ends.senderId &&
    known.ends.addresseeId === ends.addresseeId &&
    known.record.prekey === record.prekey &&
    equalBytes(known.record.senderKey, record.senderKey) &&
    equalBytes(known.record.addresseeKey, record.addresseeKey) &&
    equalBytes(known.record.signature, record.signature)
  );
}
