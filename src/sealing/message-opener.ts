import { equalBytes, toHex } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import type { AgreementKeys, Crypto } from '../platform/crypto.js';
import { decodeContent } from '../protocol/bodies/delivery-bodies.js';
import type { Content, SealedMessage, SealingContextRecord } from '../protocol/messages.js';
import {
  contextInfo,
  isGenuineContext,
  messageBinding,
  type ContextEnds,
} from '../protocol/records/sealing-context.js';
import { openingContext, type Opener } from './hpke.js';

/** What became of an attempt to open a message. */
export type Opening =
  | { readonly kind: 'opened'; readonly content: Content }
  /** It is as its sender made it, but sealed to a prekey that is not there any more. */
  | { readonly kind: 'no-prekey' }
  /** Content of a kind that this version does not know. */
  | { readonly kind: 'unknown' }
  /** Not by the sender that it names, or altered on its way. */
  | { readonly kind: 'forged' };

interface KnownContext {
  readonly ends: ContextEnds;
  readonly record: SealingContextRecord;
  readonly opener: Opener;
}

/** Contexts that are kept open: a burst has one, and costs one signature. */
const mostContexts = 1_000;

/** Opens what was sealed to this peer, each message alone and in any order. */
export class MessageOpener {
  readonly #crypto: Crypto;
  readonly #prekey: (number: number) => AgreementKeys | undefined;
  /** By the encapsulated key; the one used last stands last. */
  readonly #contexts = new Map<string, KnownContext>();

  /** `prekey`: the private half of one of this peer's own. */
  constructor(crypto: Crypto, prekey: (number: number) => AgreementKeys | undefined) {
    this.#crypto = crypto;
    this.#prekey = prekey;
  }

  /** `ends`: the IDs as the routing header has them, and the epoch of the message. */
  open(ends: ContextEnds, { context, number, sequence, sealed }: SealedMessage): Opening {
    const name = toHex(context.encapsulatedKey);
    const known = this.#contexts.get(name);
    const opener = known && isSame(known, ends, context) ? known.opener : this.#begin(name, ends, context);
    if (typeof opener === 'string') return { kind: opener };
    const plain = opener.open(number, messageBinding(sequence), sealed);
    if (!plain) return { kind: 'forged' };
    try {
      const content = decodeContent(plain);
      return content ? { kind: 'opened', content } : { kind: 'unknown' };
    } catch (error) {
      if (error instanceof ProtocolError) return { kind: 'forged' };
      throw error;
    }
  }

  #begin(name: string, ends: ContextEnds, record: SealingContextRecord): Opener | 'forged' | 'no-prekey' {
    if (!isGenuineContext(this.#crypto, ends, record)) return 'forged';
    const prekey = this.#prekey(record.prekey);
    if (!prekey) return 'no-prekey';
    const opener = openingContext(this.#crypto, prekey, record.encapsulatedKey, contextInfo(ends, record));
    if (!opener) return 'forged';
    this.#contexts.delete(name);
    this.#contexts.set(name, { ends, record, opener });
    if (this.#contexts.size > mostContexts) {
      const [oldest = name] = this.#contexts.keys();
      this.#contexts.delete(oldest);
    }
    return opener;
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
