import type { PeerAddressTag } from '../model/peer.js';
import { equalBytes } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import type { Limits } from '../model/limits.js';
import { KiB } from '../model/units.js';
import type { Crypto } from '../platform/crypto.js';
import { ContextCheck, haveSameContext } from './context-check.js';
import { openMessage, type OpenedMessage } from './mail-record.js';
import type { MailRoute } from './mail-route.js';

/** More than the header of a MAIL takes, with the longest IDs. */
const mailOverhead = KiB;

/** One message of a deposit, as far as it can be judged by itself. */
export type Deposited =
  | {
      readonly kind: 'genuine';
      readonly route: MailRoute;
      readonly epoch: number;
      readonly sequence: number;
      /** A view of what it came in. */
      readonly message: Uint8Array;
    }
  /** It says what it is, and is not. */
  | {
      readonly kind: 'malformed';
      readonly addresseeKey: Uint8Array;
      readonly epoch: number;
      readonly sequence: number;
    }
  /** There is nothing by which an answer could name it. */
  | { readonly kind: 'unreadable' };

/**
 * Reads deposits, and believes only what the depositor itself has signed. What is of more sealing contexts than a deposit may have
 * is not even verified: each would cost a check of its own.
 */
export class DepositReader {
  readonly #contexts: ContextCheck;
  readonly #largest: number;
  readonly #mostContexts: number;

  constructor(crypto: Crypto, limits: Limits) {
    this.#contexts = new ContextCheck(crypto);
    this.#largest = limits.frameBytes - mailOverhead;
    this.#mostContexts = limits.depositContexts;
  }

  read(source: PeerAddressTag, messages: readonly Uint8Array[]): readonly Deposited[] {
    let boxName: string | undefined;
    // One message of each.
    const contexts: OpenedMessage[] = [];
    return messages.map((message) => {
      const deposited = this.#readOne(source, message, contexts);
      if (deposited.kind !== 'genuine') return deposited;
      const { route, epoch, sequence } = deposited;
      boxName ??= route.boxName;
      if (route.boxName === boxName) return deposited;
      return { kind: 'malformed', addresseeKey: route.addressee.key, epoch, sequence };
    });
  }

  #readOne(source: PeerAddressTag, message: Uint8Array, contexts: OpenedMessage[]): Deposited {
    const opened = openMessage(message);
    if (!opened) return { kind: 'unreadable' };
    const { epoch, sequence, context } = opened.body;
    const route = this.#genuineRoute(source, opened, contexts);
    if (!route || sequence === 0 || message.length > this.#largest)
      return { kind: 'malformed', addresseeKey: context.addresseeKey, epoch, sequence };
    return { kind: 'genuine', route, epoch, sequence, message };
  }

  #genuineRoute(source: PeerAddressTag, opened: OpenedMessage, contexts: OpenedMessage[]): MailRoute | undefined {
    if (opened.source.id !== source.id || !equalBytes(opened.source.tag, source.tag)) return undefined;
    if (!this.#counts(opened, contexts)) return undefined;
    try {
      const { route, isGenuine } = this.#contexts.check(opened);
      return isGenuine ? route : undefined;
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      return undefined;
    }
  }

  /** False if it is of one context too many. */
  #counts(opened: OpenedMessage, contexts: OpenedMessage[]): boolean {
    if (contexts.findLast((other) => haveSameContext(other, opened))) return true;
    if (contexts.length >= this.#mostContexts) return false;
    contexts.push(opened);
    return true;
  }
}
