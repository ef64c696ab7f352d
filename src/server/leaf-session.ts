import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { JoinError } from '../model/errors.js';
import type { Rejection } from '../model/rejection.js';
import type { BufferLine } from '../delivery/message.js';
import type { PeerInfo } from '../model/peer.js';
import type { Timer } from '../platform/clock.js';
import type { HandshakeAccepted, LinkMessage } from '../protocol/messages.js';
import { readRouted } from '../protocol/routed-codec.js';
import { HeaderAddress, type RoutingHeader } from '../protocol/routing-header.js';
import { LeafRouting } from '../routing/leaf/leaf.js';
import { MapQuestions } from '../routing/map/map-questions.js';
import type { Network } from '../routing/network.js';
import { Tracing } from '../routing/trace/tracing.js';
import type { Dialler } from '../transport/connection.js';
import type { DiallingOwner, Link } from '../workers/link-owner.js';
import { PeerWorker } from '../workers/peer-worker.js';
import { Backoff } from './backoff.js';
import { unreachable } from './join-failure.js';
import { LeafStatements } from './leaf-statements.js';
import { JoinRefusal, leafObserver, type Session, type SessionContext } from './session.js';
import { SleepWatch } from './sleep-watch.js';
import { WaysIn, type WayIn } from './ways-in.js';
import { dialledWay, openLinks, stopTimers, type Home, type Whereabouts } from './whereabouts.js';

/** Refusals that another node, or another moment, would not answer otherwise. */
const finalRefusals: ReadonlySet<Rejection['kind']> = new Set(['duplicate-id', 'invalid-id', 'stale-incarnation']);

interface Joining {
  resolve(): void;
  reject(error: Error): void;
  /** What came of the URLs that were dialled. */
  readonly failed: Map<string, CloseReason>;
}

/**
 * A leaf in the network: linked to one home at a time, and to the next one as soon as that is lost.
 *
 * Until it has joined for the first time each candidate is dialled once; after that it goes on dialling for as long as it is
 * not closed, replaced or refused for good. It dials in rounds: after a wait with jitter, which spreads those who lost the
 * same home, the candidates one after the other, each as soon as the one before has failed.
 */
export class LeafSession implements Session, DiallingOwner {
  readonly tracing: Tracing;
  readonly maps: MapQuestions;
  readonly #context: SessionContext;
  readonly #dialler: Dialler;
  readonly #ways: WaysIn;
  readonly #statements: LeafStatements;
  readonly #sleepWatch: SleepWatch;
  readonly #routing: LeafRouting;
  readonly #asDestination: HeaderAddress;
  readonly #backoff: Backoff;
  #attempt = 0;
  #whereabouts: Whereabouts = { kind: 'out' };
  #joining: Joining | undefined;
  #lastRefusal: Rejection | undefined;
  /** The last node to say, since this leaf was in, that somebody else has its ID. */
  #denier: WayIn | undefined;
  #onClosed: (() => void) | undefined;

  /**
   * `given`: URLs to join through. `known`: whom the session before this one knew, if the peer goes on under another ID.
   */
  constructor(context: SessionContext, dialler: Dialler, given: readonly string[], known?: readonly PeerInfo[]) {
    this.#context = context;
    this.#dialler = dialler;
    this.#ways = new WaysIn(given);
    this.#statements = new LeafStatements(context);
    this.#sleepWatch = new SleepWatch(context.clock, context.limits.wakeCheck, () => this.wake());
    this.#asDestination = new HeaderAddress(context.self);
    this.#backoff = new Backoff(context.limits, context.random);
    this.#routing = new LeafRouting(context.self, leafObserver(context), known);
    context.messenger.enter({ self: context.self, network: this.#routing, incarnation: context.incarnation });
    this.maps = new MapQuestions(context.clock);
    this.tracing = new Tracing({ ...context, network: this.#routing });
  }

  get network(): Network {
    return this.#routing;
  }

  join(): Promise<void> {
    this.#sleepWatch.start();
    return new Promise((resolve, reject) => {
      this.#joining = { resolve, reject, failed: new Map() };
      this.#dialNext({ code: closeCodes.abnormal, words: 'no node to join was given' });
    });
  }

  rejoin(): Promise<void> {
    this.#sleepWatch.start();
    this.#dialLater({ code: closeCodes.normal, words: 'joining again under another ID' });
    return Promise.resolve();
  }

  mailboxes(): readonly BufferLine[] {
    return [];
  }

  waysIn(): readonly string[] {
    return this.#ways.urls;
  }

  wake(): void {
    const { kind } = this.#whereabouts;
    if (kind === 'linked') {
      this.#whereabouts.home.link.probe();
    } else if (kind === 'waiting') {
      const { way, timer } = this.#whereabouts;
      timer.cancel();
      this.#backoff.reset();
      this.#dial(way);
    }
    // A dial has its own patience, which is short.
  }

  close(): Promise<void> {
    const before = this.#whereabouts;
    this.#whereabouts = { kind: 'over' };
    this.#sleepWatch.stop();
    this.#context.messenger.homeless();
    this.#context.rooms.homeless();
    this.#context.files.homeless();
    this.#routing.close();
    this.maps.detach();
    this.tracing.close();
    this.#joining?.reject(new JoinError('the peer was closed while it joined', 'closed'));
    this.#joining = undefined;
    const open = openLinks(before);
    stopTimers(before);
    if (open.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      let left = open.length;
      this.#onClosed = () => {
        left -= 1;
        if (left === 0) resolve();
      };
      for (const link of open) link.close(closeCodes.normal, 'the peer leaves');
    });
  }

  linkReady(link: Link, accepted: HandshakeAccepted): void {
    if (!this.#isCurrent(link)) return;
    this.#denier = undefined;
    this.#ways.learn(accepted.fallbackNodes);
    this.#context.messenger.limitFrames(accepted.limits.frameBytes);
    const before = this.#whereabouts;
    const url = dialledWay(before)?.url ?? '';
    this.#routing.attach(link, Math.min(accepted.limits.watchedPeers, this.#context.limits.watchedPeers));
    this.maps.attach(link);
    this.#ways.arrive(url, link.remote.id);
    this.#whereabouts = {
      kind: 'linked',
      home: { url, link, allowance: accepted.limits, renewal: this.#renewLater(link) },
      plan: { kind: 'stay' },
    };
    if (before.kind !== 'linked') return;
    before.home.renewal.cancel();
    before.home.link.close(closeCodes.moved, 'this leaf has another home now');
  }

  linkMessage(link: Link, message: LinkMessage): void {
    if (!this.#isCurrent(link)) return;
    switch (message.type) {
      case 'roster':
        if (this.#routing.takeRoster(message.peers, message.first, message.last, message.partOf)) this.#arrived();
        return;
      case 'lookup-answer':
        this.#routing.answered(message);
        return;
      case 'map':
        this.maps.take(message.map);
        return;
      case 'peer-count':
        this.#routing.counted(message.others);
        return;
      case 'announcement':
        this.#routing.announced(message.announcement);
        return;
      case 'fallback-nodes':
        this.#ways.learn(message.nodes);
        return;
      case 'go-away':
        this.#goLater(message.delay);
        return;
      case 'slow-down':
        this.#context.files.slowDown(message.delay);
        return;
      case 'room-items':
      case 'room-results':
      case 'room-page':
      case 'room-list':
      case 'room-typing':
        this.#context.rooms.take(message);
        return;
      default:
    }
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    if (!this.#isCurrent(link) || !this.#asDestination.isDestinationOf(header, frame)) return;
    const message = readRouted(frame, start, end, header, this.#context.counters);
    if (!message || this.tracing.take(message, header.hopLimit)) return;
    if (this.#context.files.take(message)) return;
    if (!this.#context.messenger.take(message)) this.#context.counters.unreadable += 1;
  }

  linkClosed(link: Link, reason: CloseReason, refusal: Rejection | undefined): void {
    if (this.#whereabouts.kind === 'over') this.#onClosed?.();
    // A link that was left for another one has nothing to say any more.
    if (!this.#isCurrent(link)) return;
    this.#lastRefusal = refusal;
    const before = this.#whereabouts;
    if (before.kind !== 'linked') {
      const way = dialledWay(before);
      this.#joining?.failed.set(way?.url ?? '', reason);
      if (refusal && this.#isFinal(refusal, way)) this.#over(() => this.#refused(refusal));
      else this.#dialNext(reason);
    } else if (before.home.link !== link) {
      this.#change(before.home);
    } else {
      this.#homeLost(before, reason);
    }
  }

  /**
   * True if this refusal ends the session. A leaf that was in does not give its ID up on the word of one node, which may still be
   * apart from the rest: it asks the others of this round as well. Nor on one that is old when they have not answered: by then that
   * node may have let this leaf win against the other, and would have both give it up. So it is asked again.
   */
  #isFinal(refusal: Rejection, way: WayIn | undefined): boolean {
    if (refusal.kind !== 'duplicate-id' || this.#joining) return finalRefusals.has(refusal.kind);
    const isRepeated = way !== undefined && way.url === this.#denier?.url;
    this.#denier = way;
    return isRepeated || this.#ways.isRoundOver;
  }

  #homeLost(before: Whereabouts & { kind: 'linked' }, reason: CloseReason): void {
    const { home, plan } = before;
    this.#routing.detach(home.link);
    this.maps.detach();
    this.#context.messenger.homeless();
    this.#context.rooms.homeless();
    this.#context.files.homeless();
    this.#backoff.reset();
    home.renewal.cancel();
    if (reason.code === closeCodes.replaced) {
      this.#over(() => this.#replaced(reason.words));
    } else if (reason.code === closeCodes.duplicateId) {
      this.#over(() => this.#context.yieldId(reason.words));
    } else if (plan.kind === 'change') {
      this.#whereabouts = { kind: 'dialling', way: plan.way, worker: plan.worker };
      this.#context.enter({ kind: 'joining', ...plan.way, attempt: this.#attempt });
    } else {
      if (plan.kind === 'go') plan.timer.cancel();
      this.#ways.beginAfter(reason.code);
      this.#dialLater(reason);
    }
  }

  /** The home asks this leaf to find another one within its own time. */
  #goLater(delay: number): void {
    if (this.#whereabouts.kind !== 'linked' || this.#whereabouts.plan.kind !== 'stay') return;
    this.#changeLater(this.#whereabouts.home, delay);
  }

  /** Goes through the other nodes then, if there are any. */
  #changeLater(home: Home, delay: number): void {
    if (!this.#ways.beginElsewhere()) return;
    const timer = this.#context.clock.after(delay, () => this.#change(home));
    this.#whereabouts = { kind: 'linked', home, plan: { kind: 'go', timer } };
  }

  #change(home: Home): void {
    const way = this.#ways.next();
    if (way === undefined) {
      // All of them may be as full of leaves of this home as this one is in a hurry: once more, while it stands.
      this.#whereabouts = { kind: 'linked', home, plan: { kind: 'stay' } };
      this.#changeLater(home, this.#backoff.next());
      return;
    }
    this.#context.enter({ kind: 'moving', home: home.link.remote.id, ...way });
    const worker = this.#workerFor(way);
    this.#whereabouts = { kind: 'linked', home, plan: { kind: 'change', way, worker } };
    worker.start();
  }

  #isCurrent(link: Link): boolean {
    return openLinks(this.#whereabouts).includes(link);
  }

  #arrived(): void {
    if (this.#whereabouts.kind !== 'linked') return;
    const { url, link, allowance } = this.#whereabouts.home;
    this.#backoff.reset();
    this.#attempt = 0;
    this.#context.enter({ kind: 'joined', home: link.remote.id, url });
    this.#context.emitter.emit('link', { id: link.remote.id, url });
    this.#context.messenger.networkReachable();
    this.#context.messenger.leavePrekeys((prekeys) => {
      if (this.#isCurrent(link)) link.tell({ type: 'prekeys', prekeys });
    });
    this.#context.rooms.enter((message) => {
      if (this.#isCurrent(link)) link.tell(message);
    });
    this.#context.files.enter({ self: this.#context.self, network: this.#routing }, allowance);
    this.#joining?.resolve();
    this.#joining = undefined;
  }

  /** One that did not answer, or refused, costs the next one no wait. */
  #dialNext(reason: CloseReason): void {
    const way = this.#ways.next();
    if (way === undefined) this.#roundFailed(reason);
    else this.#dial(way);
  }

  /** Begins a round. */
  #dialLater(reason: CloseReason): void {
    const way = this.#ways.next();
    if (way === undefined) {
      this.#roundFailed(reason);
      return;
    }
    const wait = this.#backoff.next();
    const timer = this.#context.clock.after(wait, () => this.#dial(way));
    this.#whereabouts = { kind: 'waiting', way, timer };
    this.#context.enter({ kind: 'waiting', ...way, until: this.#context.clock.now() + wait, words: reason.words });
  }

  #roundFailed(reason: CloseReason): void {
    if (this.#joining) {
      this.#over(() => this.#joining?.reject(this.#joinError(reason)));
      return;
    }
    this.#ways.beginAgain(this.#denier);
    this.#dialLater(reason);
  }

  #joinError(reason: CloseReason): JoinError {
    if (this.#lastRefusal) return new JoinError(this.#lastRefusal.words, 'rejected', this.#lastRefusal.kind);
    const { failed } = this.#joining ?? {};
    if (failed && failed.size > 0) return unreachable(failed);
    return new JoinError(`no node could be reached: ${reason.words}`, 'unreachable');
  }

  #dial(way: WayIn): void {
    this.#attempt += 1;
    this.#context.enter({ kind: 'joining', ...way, attempt: this.#attempt });
    const worker = this.#workerFor(way);
    this.#whereabouts = { kind: 'dialling', way, worker };
    worker.start();
  }

  #workerFor({ url }: WayIn): PeerWorker {
    return new PeerWorker(this.#context, this.#dialler.dial(url), this.#context.limits.dialPatience, {
      owner: this,
      role: 'leaf',
      statementFor: (home, time) => this.#statements.sign(home, time),
    });
  }

  /** Half-way through its lifetime an attachment is signed anew, so that it never runs out under a leaf that is there. */
  #renewLater(link: Link): Timer {
    const { clock, limits } = this.#context;
    return clock.after(limits.attachmentLifetime / 2, () => {
      if (this.#whereabouts.kind !== 'linked' || this.#whereabouts.home.link !== link) return;
      const { home, plan } = this.#whereabouts;
      link.tell({ type: 'renewal', statement: this.#statements.renew(link.remote) });
      this.#whereabouts = { kind: 'linked', home: { ...home, renewal: this.#renewLater(link) }, plan };
    });
  }

  /** Whoever ends the session, or goes on with another one, closes it and decides what becomes of the messages. */
  #over(tell: () => void): void {
    const before = this.#whereabouts;
    this.#sleepWatch.stop();
    stopTimers(before);
    this.#whereabouts = { kind: 'over' };
    for (const link of openLinks(before)) link.close(closeCodes.normal, 'the peer leaves');
    tell();
    this.#joining = undefined;
  }

  #replaced(words: string): void {
    this.#joining?.reject(new JoinError(words, 'rejected', 'stale-incarnation'));
    this.#context.end({ kind: 'replaced', words });
  }

  #refused(rejection: Rejection): void {
    if (this.#joining) {
      this.#joining.reject(new JoinRefusal(rejection));
      return;
    }
    const { kind, words, suggestedId } = rejection;
    // While this session was out, a newer one of the same key has come in.
    if (kind === 'stale-incarnation') this.#context.end({ kind: 'replaced', words });
    else if (kind === 'duplicate-id') this.#context.yieldId(words);
    else this.#context.end({ kind: 'rejected', code: kind, words, ...(suggestedId ? { suggestedId } : {}) });
  }
}
