import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { equalBytes, toHex } from '../model/bytes.js';
import { JoinError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { Timer } from '../platform/clock.js';
import type { LinkMessage } from '../protocol/messages.js';
import type { RoutingHeader } from '../protocol/routing-header.js';
import type { Dialler } from '../transport/connection.js';
import type { Link, LinkOwner } from '../workers/link-owner.js';
import { unreachable } from './join-failure.js';
import type { NodeBook, SeenNode } from './node-book.js';
import { NodeDialler, type NodeDiallerOwner } from './node-dialler.js';
import { NodeSearch, type NodeSearchOwner } from './node-search.js';
import { JoinRefusal, type SessionContext } from './session.js';

/** URLs of one node that are remembered. */
const mostUrls = 4;

/** Refusals that dialling again, or another node, would not answer otherwise. */
const finalRefusals: ReadonlySet<Rejection['kind']> = new Set(['duplicate-id', 'invalid-id', 'stale-incarnation']);

export interface NodeWaysOwner extends LinkOwner {
  /** A node that was dialled has proved who it is. */
  linkReady(link: Link): void;
  /** False if there is a link to that node already, however it came about, or if none is wanted for now. */
  isLinkWanted(node: PeerAddress): boolean;
  /** The network does not want this node, whoever it asks. */
  refused(rejection: Rejection): void;
}

/** Whether the first neighbour has told this node all that it knows. */
type Progress =
  { readonly kind: 'outside' } | { readonly kind: 'joining'; readonly joining: Joining } | { readonly kind: 'inside' };

interface Joining {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** The URLs given that have come to nothing, and why. */
  readonly failed: Map<string, CloseReason>;
  /** The last refusal, which is told if nothing else helps: it says more than silence. */
  refusal: Rejection | undefined;
  /** When a node that was given nobody goes on alone. */
  readonly patience: Timer | undefined;
}

/**
 * How a node gets into its network, and back into it: it keeps a link to each node that it was given, joins through those
 * that it remembers should none of them answer, and looks for whoever is lost.
 */
export class NodeWays implements NodeDiallerOwner, NodeSearchOwner {
  readonly #context: SessionContext;
  readonly #book: NodeBook;
  readonly #owner: NodeWaysOwner;
  readonly #given: readonly NodeDialler[];
  readonly #search: NodeSearch;
  #progress: Progress = { kind: 'outside' };

  constructor(
    context: SessionContext,
    dialler: Dialler,
    given: readonly string[],
    book: NodeBook,
    owner: NodeWaysOwner,
  ) {
    this.#context = context;
    this.#book = book;
    this.#owner = owner;
    this.#given = given.map((url) => new NodeDialler(context, dialler, url, this));
    this.#search = new NodeSearch(context, dialler, book, this);
  }

  /** The URLs that this node was given. */
  get urls(): readonly string[] {
    return this.#given.map(({ url }) => url);
  }

  /**
   * Resolves when this node is in. One that was given nobody goes on alone when nobody whom it remembers answers.
   * @throws JoinRefusal, JoinError
   */
  join(): Promise<void> {
    const [first] = this.#given;
    const url = first?.url ?? this.#book.nodes()[0]?.urls[0];
    if (url === undefined || !(first || this.#search.hasCandidates)) {
      this.#enter();
      return Promise.resolve();
    }
    const { clock, limits, enter } = this.#context;
    enter({ kind: 'joining', url, attempt: 1 });
    return new Promise((resolve, reject) => {
      const patience = first ? undefined : clock.after(limits.dialPatience, () => this.#goOnAlone());
      const joining = { resolve, reject, failed: new Map(), refusal: undefined, patience };
      this.#progress = { kind: 'joining', joining };
      for (const dialler of this.#given) dialler.start();
      if (!first) this.#search.join(() => this.#goOnAlone());
    });
  }

  /** For a node that was in before: it is so still, and finds its links again. */
  rejoin(): void {
    this.#enter();
    for (const dialler of this.#given) dialler.start();
  }

  /** The first neighbour has told all that it knows. True if that was what this node waited for. */
  arrived(): boolean {
    if (this.#progress.kind !== 'joining') return false;
    const { resolve, patience } = this.#progress.joining;
    patience?.cancel();
    this.#enter();
    resolve();
    return true;
  }

  /** These nodes are within reach now, with the URLs that lead to them from here. */
  nodesChanged(nodes: readonly SeenNode[]): void {
    this.#book.saw(nodes.map((node) => ({ ...node, urls: this.#urlsOf(node) })));
    this.#search.nodesChanged(new Set(nodes.map(({ key }) => toHex(key))));
  }

  /** Dials no more; links that there are go on. */
  rest(): void {
    if (this.#progress.kind === 'joining') {
      const { reject, patience } = this.#progress.joining;
      patience?.cancel();
      reject(new JoinError('the peer was closed while it joined', 'closed'));
    }
    this.#progress = { kind: 'outside' };
    this.#search.rest();
    for (const dialler of this.#given) dialler.rest();
  }

  /** Dials no more, and closes what it has dialled. */
  stop(code: number, words: string): void {
    this.rest();
    this.#search.stop(code, words);
    for (const dialler of this.#given) dialler.stop(code, words);
  }

  linkReady(link: Link): void {
    this.#owner.linkReady(link);
  }

  linkMessage(link: Link, message: LinkMessage): void {
    this.#owner.linkMessage(link, message);
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    this.#owner.routedMessage(link, frame, start, end, header);
  }

  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void {
    this.#owner.linkClosed(link, reason, refusal);
  }

  isLinkWanted(node: PeerAddress): boolean {
    return this.#owner.isLinkWanted(node);
  }

  dialFailed(url: string, reason: CloseReason, refusal: Rejection | undefined): void {
    // Who is not in yet says it when nobody lets it in, or finds the same at the next dial.
    if (refusal?.kind === 'forbidden' && this.#progress.kind !== 'joining')
      this.#context.logger.warn('a node given does not let this one in', { url, words: refusal.words });
    else this.#context.logger.debug('a node given is not linked', { url, ...reason });
    // The other node has dialled this one, and that link stays: it will do.
    if (reason.code === closeCodes.duplicateLink) return;
    const joining = this.#failed(refusal);
    if (!joining) return;
    joining.failed.set(url, reason);
    if (joining.failed.size < this.#given.length) return;
    this.#search.join(() => this.#fail(this.#failureOf(joining)));
  }

  searchFailed(_reason: CloseReason, refusal: Rejection | undefined): void {
    this.#failed(refusal);
  }

  /** Gives the joining that goes on all the same, if there is one. */
  #failed(refusal: Rejection | undefined): Joining | undefined {
    const isFinal = refusal !== undefined && finalRefusals.has(refusal.kind);
    if (this.#progress.kind !== 'joining') {
      if (isFinal && this.#progress.kind === 'inside') this.#owner.refused(refusal);
      return undefined;
    }
    const { joining } = this.#progress;
    if (isFinal) {
      this.#fail(new JoinRefusal(refusal));
      return undefined;
    }
    joining.refusal = refusal ?? joining.refusal;
    return joining;
  }

  #failureOf({ failed, refusal }: Joining): JoinError {
    if (refusal) return new JoinError(refusal.words, 'rejected', refusal.kind);
    const inOrder = this.#given.flatMap(({ url }) => {
      const reason = failed.get(url);
      return reason ? [[url, reason] as const] : [];
    });
    return unreachable(new Map(inOrder));
  }

  #fail(error: Error): void {
    if (this.#progress.kind !== 'joining') return;
    const { reject, patience } = this.#progress.joining;
    patience?.cancel();
    this.#progress = { kind: 'outside' };
    reject(error);
  }

  #goOnAlone(): void {
    if (this.#progress.kind !== 'joining') return;
    const words = 'nobody whom this node remembers answers: it begins alone, and goes on looking for them';
    this.#context.logger.warn(words, { remembered: this.#book.nodes().length });
    this.arrived();
  }

  #enter(): void {
    this.#progress = { kind: 'inside' };
    this.#search.watch();
  }

  /** The address that led to a node before those that it tells. */
  #urlsOf({ key, urls }: SeenNode): string[] {
    const dialled = this.#given.filter(({ linkedNode }) => linkedNode && equalBytes(linkedNode.key, key));
    return [...new Set([...dialled.map(({ url }) => url), ...urls])].slice(0, mostUrls);
  }
}
