import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { Timer } from '../platform/clock.js';
import { randomFraction } from '../platform/random.js';
import type { LinkMessage } from '../protocol/messages.js';
import type { RoutingHeader } from '../protocol/routing-header.js';
import type { Dialler } from '../transport/connection.js';
import type { DiallingOwner, Link, LinkOwner } from '../workers/link-owner.js';
import { PeerWorker } from '../workers/peer-worker.js';
import type { NodeBook, RememberedNode } from './node-book.js';
import type { SessionContext } from './session.js';

/** Nodes that are dialled at a time. */
const width = 3;
/** Nodes that are tried to join through, when those that were given do not answer. */
const mostToJoin = 16;

/** What the search needs of the session that it works for. */
export interface NodeSearchOwner extends LinkOwner {
  /** A node that was looked for is linked. */
  linkReady(link: Link): void;
  /** False if no link to that node is wanted for now. */
  isLinkWanted(node: PeerAddress): boolean;
  /** A dial came to nothing, or the link that it made has ended. */
  searchFailed(reason: CloseReason, refusal: Rejection | undefined): void;
}

type Mode =
  | { readonly kind: 'idle' }
  /** Tries the remembered nodes one after the other, until the session is in. */
  | { readonly kind: 'joining'; readonly left: RememberedNode[]; readonly exhausted: () => void }
  /** Looks after what is out of reach. `round` counts the attempts since somebody was lost. */
  | { readonly kind: 'watching'; readonly round: number; readonly timer: Timer | undefined }
  | { readonly kind: 'over' };

interface Dial {
  readonly node: RememberedNode;
  readonly url: string;
  readonly worker: PeerWorker;
}

/**
 * Grows a network that was split together again: dials nodes that are remembered and not within reach.
 *
 * A healthy network must not become one in which everybody is linked to everybody, and a split one must not drown in
 * dials. So:
 * 1. Only a node that is not within reach is dialled, by whatever way that would be. A dial whose node comes within reach
 *    meanwhile is given up.
 * 2. A few at a time, those first that were tried least often since they were seen, in random order.
 * 3. Waits begin with `search-delay`, so that whoever was given an address comes first, and grow from `first-retry` to
 *    `longest-retry`, with full jitter, times the number of nodes within reach: all of them together search about as often
 *    as one alone would, and the first that succeeds ends the search of the others. `longest-search` is the most.
 * 4. It begins anew whenever somebody is lost, and ends when nobody is missing.
 * 5. An address counts only with the key of the node that it was learned from: it may belong to another network by now.
 */
export class NodeSearch implements DiallingOwner {
  readonly #context: SessionContext;
  readonly #dialler: Dialler;
  readonly #book: NodeBook;
  readonly #owner: NodeSearchOwner;
  readonly #own: string;
  #mode: Mode = { kind: 'idle' };
  #reachable: ReadonlySet<string> = new Set();
  /** Dials since the node was within reach, by key. */
  readonly #attempts = new Map<string, number>();
  readonly #dials = new Map<Link, Dial>();
  readonly #links = new Set<Link>();

  constructor(context: SessionContext, dialler: Dialler, book: NodeBook, owner: NodeSearchOwner) {
    this.#context = context;
    this.#dialler = dialler;
    this.#book = book;
    this.#owner = owner;
    this.#own = toHex(context.self.key);
  }

  /** True if there is somebody to look for. */
  get hasCandidates(): boolean {
    return this.#missing().length > 0;
  }

  /** Dials one remembered node after the other. `exhausted` is called when none of them led into the network. */
  join(exhausted: () => void): void {
    if (this.#mode.kind !== 'idle') return;
    this.#mode = { kind: 'joining', left: this.#missing().slice(0, mostToJoin), exhausted };
    this.#joinOn();
  }

  /** The session is in: from now on, whoever is missing is looked for. */
  watch(): void {
    if (this.#mode.kind === 'over') return;
    this.#mode = { kind: 'watching', round: 0, timer: undefined };
    this.#searchLater(0);
  }

  /** Others are within reach now: the keys of all of them, in hexadecimal. */
  nodesChanged(reachable: ReadonlySet<string>): void {
    const isSomebodyLost = [...this.#reachable].some((name) => !reachable.has(name));
    this.#reachable = reachable;
    for (const name of reachable) this.#attempts.delete(name);
    for (const [link, { node, worker }] of this.#dials)
      if (!this.#links.has(link) && reachable.has(toHex(node.key)))
        worker.close(closeCodes.normal, 'the node is within reach by another way now');
    if (this.#mode.kind !== 'watching') return;
    if (isSomebodyLost || !this.hasCandidates) this.#stopTimer();
    this.#searchLater(isSomebodyLost ? 0 : this.#mode.round);
  }

  /** Dials no more; links that there are go on. */
  rest(): void {
    this.#stopTimer();
    this.#mode = { kind: 'over' };
    for (const [link, { worker }] of this.#dials)
      if (!this.#links.has(link)) worker.close(closeCodes.goingAway, 'the node shuts down');
  }

  /** Dials no more, and closes what it has dialled. */
  stop(code: number, words: string): void {
    this.rest();
    for (const { worker } of this.#dials.values()) worker.close(code, words);
  }

  linkReady(link: Link): void {
    const dial = this.#dials.get(link);
    if (!dial || this.#mode.kind === 'over') return;
    this.#links.add(link);
    this.#context.logger.info('a remembered node is linked', { node: link.remote.id, url: dial.url });
    this.#context.emitter.emit('link', { id: link.remote.id, url: dial.url });
    this.#owner.linkReady(link);
  }

  linkMessage(link: Link, message: LinkMessage): void {
    this.#owner.linkMessage(link, message);
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    this.#owner.routedMessage(link, frame, start, end, header);
  }

  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void {
    const dial = this.#dials.get(link);
    this.#dials.delete(link);
    if (this.#links.delete(link)) this.#owner.linkClosed(link, reason, refusal);
    else this.#context.logger.debug('a remembered node is not linked', { url: link.label, ...reason });
    if (this.#mode.kind === 'over') return;
    this.#owner.searchFailed(reason, refusal);
    if (this.#mode.kind === 'joining' && dial && this.#urlsLeft(dial.node) > 0) this.#mode.left.push(dial.node);
    this.#joinOn();
    if (this.#mode.kind === 'watching') this.#searchLater(this.#mode.round);
  }

  #joinOn(): void {
    if (this.#mode.kind !== 'joining') return;
    const { left, exhausted } = this.#mode;
    while (this.#dials.size < width) {
      const node = left.shift();
      if (node === undefined) break;
      this.#dial(node);
    }
    if (this.#dials.size > 0) return;
    this.#mode = { kind: 'idle' };
    exhausted();
  }

  #searchLater(round: number): void {
    if (this.#mode.kind !== 'watching' || this.#mode.timer || !this.hasCandidates) return;
    const { clock, random, limits } = this.#context;
    const { firstRetry, longestRetry, longestSearch, searchDelay } = limits;
    const alone = Math.min(longestRetry, firstRetry * 2 ** round);
    const most = Math.min(longestSearch, alone * (this.#reachable.size + 1));
    const timer = clock.after(searchDelay + randomFraction(random) * most, () => this.#search());
    this.#mode = { kind: 'watching', round, timer };
  }

  #search(): void {
    if (this.#mode.kind !== 'watching') return;
    const { random } = this.#context;
    const wanted = this.#missing().filter((node) => this.#owner.isLinkWanted(node));
    const drawn = wanted.map((node) => ({ node, lot: randomFraction(random) }));
    const tries = ({ key }: RememberedNode): number => this.#attempts.get(toHex(key)) ?? 0;
    drawn.sort((a, b) => tries(a.node) - tries(b.node) || a.lot - b.lot);
    for (const { node } of drawn.slice(0, Math.max(0, width - this.#pending))) this.#dial(node);
    this.#mode = { kind: 'watching', round: this.#mode.round + 1, timer: undefined };
    this.#searchLater(this.#mode.round);
  }

  #dial(node: RememberedNode): void {
    const name = toHex(node.key);
    const attempt = this.#attempts.get(name) ?? 0;
    const url = node.urls[attempt % node.urls.length];
    if (url === undefined) return;
    this.#attempts.set(name, attempt + 1);
    const { limits } = this.#context;
    const worker = new PeerWorker(this.#context, this.#dialler.dial(url), limits.dialPatience, {
      owner: this,
      role: 'node',
      statementFor: () => undefined,
      expected: node.key,
    });
    this.#dials.set(worker, { node, url, worker });
    worker.start();
  }

  /** Dials that have not become links yet. */
  get #pending(): number {
    return this.#dials.size - this.#links.size;
  }

  #urlsLeft({ key, urls }: RememberedNode): number {
    return urls.length - (this.#attempts.get(toHex(key)) ?? 0);
  }

  /** Who is remembered, not within reach, and not being dialled. */
  #missing(): RememberedNode[] {
    const dialled = new Set([...this.#dials.values()].map(({ node }) => toHex(node.key)));
    return this.#book.nodes().filter(({ key, urls }) => {
      const name = toHex(key);
      return urls.length > 0 && name !== this.#own && !this.#reachable.has(name) && !dialled.has(name);
    });
  }

  #stopTimer(): void {
    if (this.#mode.kind !== 'watching') return;
    this.#mode.timer?.cancel();
    this.#mode = { kind: 'watching', round: 0, timer: undefined };
  }
}
