import { LookupError } from '../../model/errors.js';
import type { Lookup } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { encodeLinkMessage, mostWatchedAtOnce } from '../../protocol/link-codec.js';
import type { LookupAnswer, PeerSummary } from '../../protocol/messages.js';
import type { RoutingLink } from '../network.js';
import type { WatchChange } from './watch-list.js';

type Inquiry =
  | { readonly kind: 'watch'; readonly ids: readonly PeerId[] }
  | {
      readonly kind: 'lookup';
      readonly found: (lookup: Lookup) => void;
      readonly failed: (error: LookupError) => void;
    };

/** What the home has said about those whom this leaf watches. */
export interface WatchReport {
  readonly asked: readonly PeerId[];
  readonly lines: readonly PeerSummary[];
}

/** What a leaf has asked its home, until that has answered. */
export class Inquiries {
  readonly #open = new Map<number, Inquiry>();
  #number = 0;

  /** Tells the home whom this leaf wants to hear of and whom not any more; the home reports of the former. */
  watch(link: RoutingLink, { added, removed }: WatchChange): void {
    let noLonger = removed;
    for (let at = 0; at < added.length || noLonger.length > 0; at += mostWatchedAtOnce) {
      const ids = added.slice(at, at + mostWatchedAtOnce);
      const number = this.#next({ kind: 'watch', ids });
      link.send(encodeLinkMessage({ type: 'watch', number, ids, noLonger: noLonger.slice(0, mostWatchedAtOnce) }));
      noLonger = noLonger.slice(mostWatchedAtOnce);
    }
  }

  /** @throws LookupError (as rejection) if the home is lost before it answers, or is asked too often. */
  lookup(link: RoutingLink, prefix: string): Promise<Lookup> {
    return new Promise((found, failed) => {
      const number = this.#next({ kind: 'lookup', found, failed });
      link.send(encodeLinkMessage({ type: 'lookup', number, prefix }));
    });
  }

  /** Takes in an answer: the report if it was about those who are watched. */
  answered({ number, peers, total, isRefused }: LookupAnswer): WatchReport | undefined {
    const inquiry = this.#open.get(number);
    this.#open.delete(number);
    if (inquiry?.kind === 'watch') return { asked: inquiry.ids, lines: peers };
    if (isRefused) inquiry?.failed(new LookupError('the node was asked too often: try again in a moment'));
    else inquiry?.found({ peers: peers.map(({ peer }) => peer), total });
    return undefined;
  }

  /** The home is lost: it answers nothing any more. */
  giveUp(): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const inquiry of open)
      if (inquiry.kind === 'lookup') inquiry.failed(new LookupError('the node was lost before it answered'));
  }

  #next(inquiry: Inquiry): number {
    // Of an unsigned number of 32 bits.
    this.#number = (this.#number + 1) >>> 0;
    this.#open.set(this.#number, inquiry);
    return this.#number;
  }
}
