import { fittingWords, type CloseReason } from '../model/close-codes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import { LastFrame } from '../protocol/batch.js';
import type { LinkMessage } from '../protocol/messages.js';
import type { RoutingHeader } from '../protocol/routing-header.js';
import type { Connection, Listener, RemoteOrigin } from '../transport/connection.js';
import type { Applicant } from './applicant.js';
import { FailedHandshakes } from './failed-handshakes.js';
import type { AcceptedLink, AcceptingOwner, Link, Welcome } from './link-owner.js';
import { GuestTally } from './guest-tally.js';
import { PeerServerWorker } from './peer-server-worker.js';
import { ProducerHolds } from './producer-holds.js';
import type { WorkerContext } from './worker-context.js';

/** An accepted connection, until it is closed. */
interface Guest {
  readonly worker: PeerServerWorker;
  readonly origin: RemoteOrigin;
  stage: 'pending' | 'linked';
}

/**
 * Listens, enforces the limits that come before a handshake, and spawns a `PeerServerWorker` for each connection.
 *
 * It stands between its workers and their owner to see which handshakes are still pending.
 */
export class ServerAccessWorker implements AcceptingOwner {
  readonly #context: WorkerContext;
  readonly #listener: Listener;
  readonly #owner: AcceptingOwner;
  readonly #guests = new Map<Link, Guest>();
  readonly #tally: GuestTally;
  readonly #failed: FailedHandshakes;
  readonly #holds: ProducerHolds;
  readonly #lastFrame = new LastFrame();

  constructor(context: WorkerContext, listener: Listener, owner: AcceptingOwner) {
    this.#context = context;
    this.#listener = listener;
    this.#owner = owner;
    this.#tally = new GuestTally(context.limits);
    this.#holds = new ProducerHolds(context.clock, context.limits);
    this.#failed = new FailedHandshakes(context.clock, context.logger);
  }

  /** How others can dial this node. Known once it is open. */
  get urls(): readonly string[] {
    return this.#listener.urls;
  }

  /** @throws ListenError if the address cannot be listened on. */
  open(): Promise<void> {
    return this.#listener.open((connection, origin) => this.#accept(connection, origin));
  }

  /** Takes no more connections and closes those that there are. */
  async close(code: number, words: string): Promise<void> {
    for (const { worker } of [...this.#guests.values()]) worker.close(code, words);
    this.#failed.stop();
    await this.#listener.close();
  }

  admit(applicant: Applicant, origin: RemoteOrigin): Rejection | undefined {
    return this.#owner.admit(applicant, origin);
  }

  welcome(link: AcceptedLink, peer: PeerAddress): Welcome {
    return this.#owner.welcome(link, peer);
  }

  linkAccepted(link: AcceptedLink, applicant: Applicant): void {
    const guest = this.#guests.get(link);
    if (guest) {
      guest.stage = 'linked';
      this.#tally.linked(guest.origin.address);
    }
    this.#owner.linkAccepted(link, applicant);
  }

  linkMessage(link: Link, message: LinkMessage): void {
    this.#owner.linkMessage(link, message);
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    this.#owner.routedMessage(link, frame, start, end, header);
  }

  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void {
    const guest = this.#guests.get(link);
    this.#guests.delete(link);
    if (guest) this.#tally.went(guest.origin.address, guest.stage);
    if (guest?.stage === 'linked') this.#owner.linkClosed(link, reason, refusal);
    else this.#failed.add(link.label, reason);
  }

  #accept(connection: Connection, origin: RemoteOrigin): void {
    const refusal = this.#tally.refusalOf(origin);
    if (refusal) {
      this.#turnAway(connection, refusal);
      return;
    }
    const worker = new PeerServerWorker(this.#context, connection, this, origin, this.#holds, this.#lastFrame);
    this.#tally.came(origin.address);
    this.#guests.set(worker, { worker, origin, stage: 'pending' });
    worker.start();
  }

  /** Browsers cannot read an HTTP refusal, so the connection is opened only to be closed with a reason. */
  #turnAway(connection: Connection, { code, words }: CloseReason): void {
    const { deadlines, limits, logger } = this.#context;
    const deadline = deadlines.after(limits.closeDeadline, () => connection.terminate());
    connection.listen({
      opened: () => connection.close(code, fittingWords(words)),
      frame: () => undefined,
      text: () => undefined,
      closed: () => deadline.cancel(),
    });
    logger.info('a connection was turned away', { peer: connection.label, code, words });
  }
}
