import { addressName, taggedName, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { Timer } from '../platform/clock.js';
import type { PrekeyAnswer, SignedBytes } from '../protocol/messages.js';
import { isGenuinePrekey } from '../protocol/records/prekey.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { CustodyOptions } from './custody-options.js';
import { isPresent } from './presence.js';
import { ownerName, tryOpenPrekey } from './stored-prekey.js';

interface Question {
  readonly ownerKey: Uint8Array;
  readonly timer: Timer;
  readonly settle: (prekey: SignedBytes | undefined) => void;
}

/**
 * Asks other nodes for a prekey, one after another.
 *
 * An answer settles one question: one to that node about that owner, the one that was asked first. So no answer is ever
 * given to two who asked, and none that nobody asked for is given to anybody. Which of two questions it was meant for does not
 * matter: it fits either (docs/protocol.md).
 */
export class PrekeyQuestions {
  readonly #options: CustodyOptions;
  /** By the node and the owner. */
  readonly #pending = new Map<string, Question[]>();
  #count = 0;
  #isClosed = false;

  constructor(options: CustodyOptions) {
    this.#options = options;
  }

  /** The first prekey that one of these nodes has. */
  async ask(owner: PeerAddress, nodes: readonly PeerAddress[]): Promise<SignedBytes | undefined> {
    for (const node of nodes) {
      const prekey = await this.#askOne(owner, node);
      if (prekey) return prekey;
    }
    return undefined;
  }

  /** False if it answers no question of this node's shelf. */
  answered(source: PeerAddressTag, { ownerKey, prekey }: PrekeyAnswer): boolean {
    const question = this.#pending.get(nameOf(taggedName(source.id, source.tag), ownerKey))?.[0];
    if (!question) return false;
    question.settle(prekey && this.#isGood(ownerKey, prekey) ? prekey : undefined);
    return true;
  }

  /** Nobody is asked any more, and nothing is waited for. */
  close(): void {
    this.#isClosed = true;
    for (const questions of [...this.#pending.values()]) for (const { settle } of [...questions]) settle(undefined);
  }

  async #askOne(owner: PeerAddress, node: PeerAddress): Promise<SignedBytes | undefined> {
    const { self, network, clock, limits } = this.#options;
    if (this.#isClosed || this.#count >= limits.prekeyQuestions || !isPresent(network, node)) return undefined;
    const request = { type: 'prekey-request', owner, ownOnly: true } as const;
    if (!network.submit(node, encodeRouted(self, node, limits.hopLimit, request))) return undefined;
    const name = nameOf(addressName(node), owner.key);
    return new Promise((resolve) => {
      const question: Question = {
        ownerKey: owner.key,
        timer: clock.after(limits.prekeyPatience, () => question.settle(undefined)),
        settle: (prekey) => {
          question.timer.cancel();
          this.#remove(name, question);
          resolve(prekey);
        },
      };
      this.#count += 1;
      this.#pending.set(name, [...(this.#pending.get(name) ?? []), question]);
    });
  }

  #remove(name: string, question: Question): void {
    const rest = (this.#pending.get(name) ?? []).filter((other) => other !== question);
    this.#count -= 1;
    if (rest.length > 0) this.#pending.set(name, rest);
    else this.#pending.delete(name);
  }

  #isGood(ownerKey: Uint8Array, prekey: SignedBytes): boolean {
    const { crypto, clock, counters } = this.#options;
    const opened = tryOpenPrekey(prekey);
    if (!opened || !isGenuinePrekey(crypto, ownerKey, prekey)) counters.badSignature += 1;
    else if (opened.expiresAt <= clock.now()) counters.unwantedPrekey += 1;
    else return true;
    return false;
  }
}

function nameOf(node: string, ownerKey: Uint8Array): string {
  return `${ownerName(ownerKey)}/${node}`;
}
