import { closeCodes, type CloseReason } from '../model/close-codes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { Timer } from '../platform/clock.js';
import type { HandshakeAccepted, LinkMessage } from '../protocol/messages.js';
import type { RoutingHeader } from '../protocol/routing-header.js';
import type { Dialler } from '../transport/connection.js';
import type { DiallingOwner, Link } from '../workers/link-owner.js';
import { PeerWorker } from '../workers/peer-worker.js';
import { Backoff } from './backoff.js';
import type { SessionContext } from './session.js';

/** What came of dialling, for the session that wants the link. */
export interface NodeDiallerOwner extends DiallingOwner {
  /** The dial, or the link, has ended; another attempt follows in its time. */
  dialFailed(url: string, reason: CloseReason, refusal: Rejection | undefined): void;
  /** False if there is a link to that node already, however it came about, or if none is wanted for now. */
  isLinkWanted(node: PeerAddress): boolean;
}

type DialState =
  | { readonly kind: 'dialling' | 'linked'; readonly worker: PeerWorker }
  | { readonly kind: 'waiting'; readonly timer: Timer }
  /** It dials no more; a link that there is stays. */
  | { readonly kind: 'resting'; readonly worker: PeerWorker }
  | { readonly kind: 'stopped' };

/** Keeps one link to the node at a URL: dials it, and dials again, with backoff, whenever the link is lost. */
export class NodeDialler implements DiallingOwner {
  readonly url: string;
  readonly #context: SessionContext;
  readonly #dialler: Dialler;
  readonly #owner: NodeDiallerOwner;
  readonly #backoff: Backoff;
  #state: DialState = { kind: 'stopped' };
  /** The link, from the time that it is ready until it is closed. */
  #link: Link | undefined;
  /** Who answered at the URL last time. */
  #node: PeerAddress | undefined;

  constructor(context: SessionContext, dialler: Dialler, url: string, owner: NodeDiallerOwner) {
    this.#context = context;
    this.#dialler = dialler;
    this.url = url;
    this.#owner = owner;
    this.#backoff = new Backoff(context.limits, context.random);
  }

  /** The node that is linked by this dialler just now. */
  get linkedNode(): PeerAddress | undefined {
    return this.#link?.remote;
  }

  start(): void {
    const { limits } = this.#context;
    const worker = new PeerWorker(this.#context, this.#dialler.dial(this.url), limits.dialPatience, {
      owner: this,
      role: 'node',
      statementFor: () => undefined,
    });
    this.#state = { kind: 'dialling', worker };
    worker.start();
  }

  /** Dials no more; a link that there is goes on. */
  rest(): void {
    if (this.#state.kind === 'linked') this.#state = { kind: 'resting', worker: this.#state.worker };
    else this.stop(closeCodes.goingAway, 'the node shuts down');
  }

  /** Dials no more, and closes what it has dialled. */
  stop(code: number, words: string): void {
    const before = this.#state;
    this.#state = { kind: 'stopped' };
    if (before.kind === 'waiting') before.timer.cancel();
    else if (before.kind !== 'stopped') before.worker.close(code, words);
  }

  linkReady(link: Link, accepted: HandshakeAccepted): void {
    if (this.#state.kind !== 'dialling') return;
    this.#state = { kind: 'linked', worker: this.#state.worker };
    this.#link = link;
    this.#node = link.remote;
    this.#backoff.reset();
    this.#context.emitter.emit('link', { id: link.remote.id, url: this.url });
    this.#owner.linkReady(link, accepted);
  }

  linkMessage(link: Link, message: LinkMessage): void {
    this.#owner.linkMessage(link, message);
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    this.#owner.routedMessage(link, frame, start, end, header);
  }

  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void {
    if (this.#link === link) {
      this.#link = undefined;
      this.#owner.linkClosed(link, reason, refusal);
    }
    if (this.#state.kind === 'stopped' || this.#state.kind === 'resting') return;
    if (reason.code === closeCodes.self) {
      this.#state = { kind: 'stopped' };
      this.#context.logger.info('an address given is not dialled again', { url: this.url, ...reason });
    } else {
      this.#waitAndDial(this.#backoff.next());
    }
    this.#owner.dialFailed(this.url, reason, refusal);
  }

  #waitAndDial(wait: number): void {
    const timer = this.#context.clock.after(wait, () => {
      // The node may have dialled this one meanwhile: one link is enough.
      if (!this.#node || this.#owner.isLinkWanted(this.#node)) this.start();
      else this.#waitAndDial(this.#context.limits.longestRetry);
    });
    this.#state = { kind: 'waiting', timer };
  }
}
