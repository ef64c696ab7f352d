import { toHex } from '../model/bytes.js';
import { taggedName, type PeerAddressTag } from '../model/peer.js';
import type { DepositAnswer, DepositOutcome, DepositResult } from '../protocol/messages.js';

/** Results in one answer: far less than a frame holds. */
const mostResults = 1_000;

interface Growing {
  readonly source: PeerAddressTag;
  readonly addresseeKey: Uint8Array;
  readonly epoch: number;
  readonly results: DepositResult[];
}

/** Gathers what became of messages: one answer for each source, addressee and epoch. */
export class DepositAnswers {
  readonly #growing = new Map<string, Growing>();
  #last: Growing | undefined;

  add(
    source: PeerAddressTag,
    addresseeKey: Uint8Array,
    { epoch, sequence }: { readonly epoch: number; readonly sequence: number },
    outcome: DepositOutcome,
  ): void {
    this.#answerFor(source, addresseeKey, epoch).results.push({ sequence, outcome });
  }

  *all(): Iterable<{ readonly source: PeerAddressTag; readonly answer: DepositAnswer }> {
    for (const { source, addresseeKey, epoch, results } of this.#growing.values())
      for (let at = 0; at < results.length; at += mostResults) {
        const part = results.slice(at, at + mostResults);
        yield { source, answer: { type: 'deposit-answer', addresseeKey, epoch, results: part } };
      }
  }

  #answerFor(source: PeerAddressTag, addresseeKey: Uint8Array, epoch: number): Growing {
    const last = this.#last;
    // The messages of a deposit follow each other, and share the objects.
    if (last?.source === source && last.addresseeKey === addresseeKey && last.epoch === epoch) return last;
    const name = `${taggedName(source.id, source.tag)}/${toHex(addresseeKey)}/${epoch}`;
    const known = this.#growing.get(name) ?? { source, addresseeKey, epoch, results: [] };
    this.#growing.set(name, known);
    this.#last = known;
    return known;
  }
}
