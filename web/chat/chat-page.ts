import { toHex } from '../../src/model/bytes.js';
import { JoinError } from '../../src/model/errors.js';
import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer, PeerState } from '../../src/server/peer.js';
import type { IdentityKind, OwnIdentity } from '../identity/own-identity.js';
import { carriedTo, PageCarrying, type CarryingPage, type Seat } from '../carrying/page-carrying.js';
import { PageMoving, type MovingPage } from '../moving/page-moving.js';
import { memoriesOf, rememberCarried } from '../storage/carried-memories.js';
import { texts } from '../texts.js';
import type { ChatState } from './chat-state.js';
import { joinProblem, refusal, unfetched, wordsOf } from './join-problem.js';
import { wishOfLink } from './invitation.js';
import { pageOfNode } from './node-url.js';
import type { PageHost, PeerWish } from './page-host.js';
import type { JoinOrigin, JoinProblem, JoinWish, PageState } from './page-state.js';
import { NetworkWatch } from '../network/network-watch.js';
import { waysThrough } from '../tabs/known-nodes.js';
import { Talk } from './talk.js';

/** One attempt to be in: from the wish to the end. Whatever comes late from an earlier one is ignored. */
interface Session {
  /** As typed; once it is in, what to come back to. */
  wish: JoinWish;
  own: OwnIdentity | undefined;
  store: Store | undefined;
  peer: Peer | undefined;
  stopListening: () => void;
  /** The URL that was to be dialled first. */
  asked: string;
  /** The node that this page came from, once the session was linked to it. */
  ownNode: PeerId | undefined;
}

/** How a session treats another tab that has the identity: it asks for one, or takes the identity over. */
type Manner = 'ask' | 'take-over';

/** Milliseconds that a session which has ended here stays in the network, so that nobody sees its user leave before they are in elsewhere. */
const lingeringPatience = 15_000;

/**
 * The page without its looks: joins and leaves, and knows of the other tabs. What is said while it is in is the `talk`'s.
 * 1. At most one session at a time; `state` is `joining` or `in` exactly while there is one.
 * 2. Every change of `state` or of what is talked calls `changed`.
 * 3. A session ends by leaving on purpose, by another tab, or by the network; never because the page is hidden.
 * 4. No two tabs write what is kept of one identity: who takes over waits until the other has let go of it.
 */
export class ChatPage {
  readonly talk: Talk;
  readonly carrying: PageCarrying;
  readonly moving: PageMoving;
  readonly network = new NetworkWatch();
  readonly #host: PageHost;
  readonly #changed: () => void;
  #state: PageState = { kind: 'starting' };
  #identity: IdentityKind = 'browser';
  #session: Session | undefined;
  /** It has let go of what is kept, and stays in the network until its user is in elsewhere: nobody sees it leave. */
  #lingering: Peer | undefined;

  constructor(host: PageHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.talk = new Talk(host, changed);
    this.carrying = new PageCarrying(host, this.#forCarrying());
    this.moving = new PageMoving(host, this.#forMoving());
    host.tabs.onSit((key) => this.#anotherTabJoined(key));
    host.tabs.onClaim((key) => this.#letGo(key));
    host.addressBar.onChange(() => void this.#readLink());
  }

  get state(): PageState {
    return this.#state;
  }

  /** URLs of nodes that lead into the network, the best first; none while this tab is not in. */
  get waysIn(): readonly string[] {
    return this.#session?.peer?.waysIn ?? [];
  }

  get chat(): ChatState {
    return this.talk.chat;
  }

  /** Goes back to where this tab was before a reload, or to the form; or takes the user of another page over. To be called once. */
  async start(): Promise<void> {
    const from = this.#readLink();
    if (from === undefined) await this.#comeBack();
    else await this.carrying.takeIn(from);
  }

  async #comeBack(): Promise<void> {
    const stay = this.#host.memory.read();
    this.#identity = stay?.identity ?? 'browser';
    if (stay !== undefined) {
      await this.#begin(stay.wish, 'return');
      return;
    }
    // The form is there at once, and whoever is quick joins before it is known who was here last.
    const shown = {
      kind: 'welcome',
      wish: { id: this.#host.wanted.id, node: this.#host.ownNode },
      identity: this.#identity,
      problem: undefined,
    } as const;
    this.#enter(shown);
    const settle = (state: PageState): void => {
      if (this.#state === shown) this.#enter(state);
    };
    try {
      const own = await this.#host.identity(this.#identity);
      const occupied = await this.#host.tabs.ask(keyName(own));
      const page = this.#host.carriedAway(own).read();
      if (occupied !== undefined) settle({ kind: 'elsewhere', cause: 'open', wish: occupied });
      else if (page !== undefined) settle(carriedTo(page, { id: own.lastId, node: this.#host.ownNode }));
      else settle({ ...shown, wish: { id: this.#host.wanted.id || own.lastId, node: this.#host.ownNode } });
    } catch {
      settle({ ...shown, problem: unfetched() });
    }
  }

  /** Joins as the form says. */
  async join(wish: JoinWish): Promise<void> {
    if (this.#state.kind === 'welcome') await this.#begin(wish, 'form');
  }

  /** Takes the identity over from the other tab; goes on here, though it has gone on or may have gone on elsewhere. */
  async useHere(): Promise<void> {
    const { state } = this;
    if (state.kind === 'carrying-out' && state.progress.kind === 'unsure') {
      this.carrying.callOff();
      this.talk.dismissTrouble();
    } else if (state.kind === 'elsewhere' || (state.kind === 'carrying-out' && state.progress.kind === 'carried'))
      await this.#begin(state.wish, 'return', 'take-over');
  }

  /** Leaves the identity to the other tab: offers the form for one that lasts as long as this tab. */
  joinAsSomebodyElse(): void {
    this.#identity = 'tab';
    this.talk.clear();
    this.#welcome({ id: '', node: this.#host.ownNode }, undefined);
  }

  /** Gives up joining, leaves the network, or goes on from the end of it: back to the form. */
  leave(): void {
    const { state } = this;
    if (state.kind === 'starting' || state.kind === 'elsewhere' || state.kind === 'welcome') return;
    if (state.kind === 'moving-out' || state.kind === 'carrying-out') return;
    if (state.kind === 'carrying-in') {
      if (this.carrying.refuse()) void this.#comeBack();
      return;
    }
    if (!this.moving.callOff()) return;
    // Who comes back begins with the lists.
    if (state.kind === 'in') this.talk.choose(undefined);
    const wish = state.kind === 'joining' || state.kind === 'in' ? this.#endSession() : state.wish;
    if (state.kind === 'in') this.talk.clear();
    this.#welcome(wish, state.kind === 'ended' ? state.problem : undefined);
  }

  /** Leaves, and forgets who this was and all that was said. */
  async forgetMe(): Promise<void> {
    const { state } = this;
    if (!mayForget(state)) return;
    const peer = this.#session?.peer ?? this.#lingering;
    this.#endSession();
    this.talk.clear();
    this.#enter({ kind: 'starting' });
    let problem: JoinProblem | undefined;
    try {
      await peer?.close();
      const own = await this.#host.identity(this.#identity);
      await this.#host.removeStore(own.identity.keys.publicKey);
      this.#host.roomMemory(own).clear();
      this.#host.talkMemory(own).clear();
      this.#host.carriedAway(own).clear();
      await own.forget();
    } catch (error) {
      problem = joinProblem(error);
    }
    this.#welcome({ id: '', node: this.#host.ownNode }, problem);
  }

  /** Time may have passed, or the network be another one. */
  wake(): void {
    this.#session?.peer?.wake();
  }

  /** Who has come from another place joins here. */
  async #goOnAs(id: string, node: string, origin: JoinOrigin): Promise<void> {
    try {
      this.#host.carriedAway(await this.#host.identity('browser')).clear();
    } finally {
      await this.#begin({ id: typableId(id), node }, origin);
    }
  }

  #forCarrying(): CarryingPage {
    return {
      state: () => this.#state,
      seat: () => this.#seat(),
      enter: (state) => this.#enter(state),
      changed: () => this.#changed(),
      standStill: () => {
        const still = this.#standStill();
        this.talk.clear();
        return still;
      },
      stay: (wish, words) => {
        this.talk.tell(words);
        void this.#begin(wish, 'return', 'take-over');
      },
      goOnAs: (id) => void this.#goOnAs(id, this.#host.ownNode, 'return'),
    };
  }

  #forMoving(): MovingPage {
    return {
      state: () => this.#state,
      enter: (state) => this.#enter(state),
      depart: () => {
        const { own, peer } = this.#session ?? {};
        if (this.#state.kind !== 'in' || own === undefined || peer === undefined) return undefined;
        const wish = this.#endSession();
        this.talk.clear();
        return { own, wish, closed: peer.close() };
      },
      joinAgain: (wish) => this.#begin(wish, 'return'),
      goOnAs: (id, node) => void this.#goOnAs(id, node, 'form'),
    };
  }

  #seat(): Seat | undefined {
    const session = this.#session;
    return session?.own && { own: session.own, wish: session.wish, asked: session.asked, ownNode: session.ownNode };
  }

  /** Ends the session, which stays in the network until its user is in elsewhere: nobody sees it leave. */
  async #standStill(): Promise<void> {
    const { peer, store } = this.#session ?? {};
    this.#stopLingering();
    this.#lingering = peer;
    this.#host.later(lingeringPatience, () => {
      if (this.#lingering === peer) this.#stopLingering();
    });
    this.#endSession('linger');
    await store?.close();
  }

  /** A secret does not stay where somebody else may read or copy it. Returns the origin from which somebody is carried here. */
  #readLink(): string | undefined {
    const { addressBar } = this.#host;
    const wish = wishOfLink(addressBar.fragment);
    if (wish.kind === 'none') return undefined;
    addressBar.clear();
    if (wish.kind === 'carry') return wish.from;
    if (wish.kind !== 'broken' && !this.#knowNodes(wish.nodes)) return undefined;
    if (wish.kind === 'invited') this.talk.rooms.accept(wish.invitation);
    else if (wish.kind === 'broken') this.talk.tell(texts.problem.invitation(texts.problem.brokenLink));
    return undefined;
  }

  /** These lead into the same network as the node of this page. False if one of them cannot be a node. */
  #knowNodes(nodes: readonly string[]): boolean {
    if (nodes.length === 0) return true;
    try {
      this.#host.nodes.write([this.#host.ownNode, ...nodes.map((node) => this.#host.nodeUrl(node))]);
      return true;
    } catch (error) {
      this.talk.tell(texts.problem.invitation(wordsOf(error)));
      return false;
    }
  }

  async #begin(wish: JoinWish, origin: JoinOrigin, manner: Manner = 'ask'): Promise<void> {
    const session: Session = {
      wish,
      own: undefined,
      store: undefined,
      peer: undefined,
      stopListening: () => undefined,
      asked: wish.node,
      ownNode: undefined,
    };
    this.#session = session;
    this.#enter({ kind: 'joining', wish, identity: this.#identity, origin });
    try {
      await this.#run(session, manner);
    } catch (error) {
      if (this.#session !== session) return;
      this.#endSession();
      this.#stopLingering();
      this.#welcome(wish, hinted(joinProblem(error), error, this.#host.unreachableHint));
    }
  }

  /** @throws whatever keeps the session out: bad input, storage, the network. */
  async #run(session: Session, manner: Manner): Promise<void> {
    const { wish } = session;
    const desiredId = wish.id.trim() === '' ? undefined : typedPeerId(wish.id);
    const url = this.#host.nodeUrl(wish.node);

    const own = await this.#host.identity(this.#identity);
    if (this.#session !== session) return;
    session.own = own;
    session.asked = url;
    if (manner === 'take-over') this.#host.carriedAway(own).clear();
    const page = this.#host.carriedAway(own).read();
    if (page !== undefined) {
      this.#endSession();
      this.#enter(carriedTo(page, wish));
      return;
    }
    if (manner === 'take-over') await this.#host.tabs.claim(keyName(own));
    const occupied = manner === 'ask' ? await this.#host.tabs.ask(keyName(own)) : undefined;
    if (this.#session !== session) return;
    if (occupied !== undefined) {
      this.#endSession();
      this.#enter({ kind: 'elsewhere', cause: 'open', wish: occupied });
      return;
    }

    const urls = waysThrough(url, this.#host.nodes.read());
    const wanted = { identity: own.identity, desiredId, urls };
    try {
      await this.#runPeer(session, own, { ...wanted, joining: 'once' });
    } catch (error) {
      if (this.#session !== session || !this.#mayWait(session, own, error)) throw error;
      this.talk.detach();
      this.network.detach();
      await this.#runPeer(session, own, { ...wanted, joining: 'until-in' });
    }
  }

  /** Whoever was in before, and comes back by the same way, sees what is kept, and may write, until a node answers. */
  #mayWait({ wish }: Session, own: OwnIdentity, error: unknown): boolean {
    if (!(error instanceof JoinError) || error.failure !== 'unreachable') return false;
    const isReturn = this.#state.kind === 'joining' && this.#state.origin === 'return';
    const isAgain = own.lastId !== '' && wish.id.trim() === own.lastId && wish.node === this.#host.ownNode;
    return isReturn || isAgain;
  }

  /** @throws whatever keeps it out */
  async #runPeer(session: Session, own: OwnIdentity, wanted: Omit<PeerWish, 'store'>): Promise<void> {
    const store = await this.#host.openStore(own.identity.keys.publicKey);
    if (this.#session !== session) {
      await store.close();
      return;
    }
    session.store = store;
    await rememberCarried(store, memoriesOf(this.#host, own));
    const peer = await this.#host.createPeer({ ...wanted, store });
    if (this.#session !== session) {
      await peer.close();
      return;
    }
    session.stopListening();
    session.peer = peer;
    session.stopListening = peer.on('state', (state) => this.#peerStateChanged(session, peer, state));
    this.network.attach(peer);
    this.talk.attach(peer, this.#host.roomMemory(own), this.#host.talkMemory(own));
    await peer.join();
    await this.talk.remember(peer);
    if (this.#session === session) this.#joined(session, peer, own);
    this.#stopLingering();
  }

  #joined(session: Session, peer: Peer, own: OwnIdentity): void {
    this.#arrive(session, peer, own);
    const { room } = this.#host.wanted;
    const problem = room === '' ? undefined : this.talk.rooms.join(room, false);
    if (problem !== undefined) this.talk.tell(problem);
    // A browser that cannot keep it asks for the ID again next time.
    own.remember(typableId(peer.id)).catch(() => undefined);
  }

  /** The first time and after each lost link: where one is, who is there, and what to come back to. */
  #arrive(session: Session, peer: Peer, own: OwnIdentity): void {
    const node = peer.state.kind === 'joined' ? peer.state.url : session.wish.node;
    session.wish = { id: typableId(peer.id), node };
    if (peer.state.kind === 'joined' && new URL(pageOfNode(node)).origin === this.#host.windows?.origin)
      session.ownNode = peer.state.home;
    this.#host.memory.write({ wish: session.wish, identity: own.kind });
    if (peer.state.kind === 'joined') this.#host.nodes.write([this.#host.ownNode, ...peer.waysIn]);
    this.#host.tabs.sit(keyName(own), session.wish);
    this.#showPeer(session, peer);
    // One that has not found a node yet knows what it has kept, and nobody.
    this.talk.arrived(peer);
  }

  #peerStateChanged(session: Session, peer: Peer, state: PeerState): void {
    // Until the page is in, the promise of `join` tells how it goes.
    if (this.#session !== session || this.#state.kind !== 'in' || session.own === undefined) return;
    if (state.kind === 'joined') {
      this.#arrive(session, peer, session.own);
    } else if (state.kind !== 'ended') {
      this.#showPeer(session, peer);
    } else if (state.reason.kind === 'rejected') {
      const { code, words, suggestedId } = state.reason;
      this.#enter({ kind: 'ended', wish: this.#endSession(), problem: refusal(code, words, suggestedId) });
    } else {
      this.#enter({ kind: 'elsewhere', cause: 'taken-over', wish: this.#endSession() });
    }
  }

  #showPeer({ wish }: Session, { id, key, state }: Peer): void {
    this.#enter({ kind: 'in', id, key, node: wish.node, peer: state });
    this.talk.connected(state.kind === 'joined' || state.kind === 'moving');
  }

  #anotherTabJoined(key: string): void {
    this.#stopLingering();
    const own = this.#session?.own;
    if (own === undefined || keyName(own) !== key) return;
    // The other one is in already: what this session still says about leaving is out of date everywhere.
    this.#enter({ kind: 'elsewhere', cause: 'taken-over', wish: this.#endSession() });
  }

  /** Another tab is about to take over: it may read what is kept as soon as this one writes no more. */
  async #letGo(key: string): Promise<void> {
    const session = this.#session;
    if (session?.own === undefined || keyName(session.own) !== key) return;
    const still = this.#standStill();
    this.#enter({ kind: 'elsewhere', cause: 'taken-over', wish: session.wish });
    await still;
  }

  #stopLingering(): void {
    this.#lingering?.close().catch(() => undefined);
    this.#lingering = undefined;
  }

  /** Ends the session there is, and gives what to come back to. */
  #endSession(manner: 'leave' | 'linger' = 'leave'): JoinWish {
    const session = this.#session;
    if (session === undefined) return { id: '', node: this.#host.ownNode };
    this.#session = undefined;
    this.carrying.callOff();
    session.stopListening();
    this.#host.memory.clear();
    this.#host.tabs.rise();
    // It takes its time to say goodbye, and nothing that goes wrong there matters here.
    if (manner === 'leave') (session.peer ?? session.store)?.close().catch(() => undefined);
    this.talk.detach();
    this.network.detach();
    return session.wish;
  }

  #welcome(wish: JoinWish, problem: JoinProblem | undefined): void {
    this.#enter({ kind: 'welcome', wish, identity: this.#identity, problem });
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#changed();
  }
}

/** Not while what is kept is on its way to somewhere else. */
function mayForget(state: PageState): boolean {
  if (state.kind === 'moving-out') return state.progress.kind !== 'sealing';
  if (state.kind === 'carrying-out') return state.progress.kind === 'carried';
  return state.kind === 'in';
}

function keyName(own: OwnIdentity): string {
  return toHex(own.identity.keys.publicKey);
}

/** The ID without what the network appended in a conflict. */
function typableId(id: string): string {
  return id.replace(/~.*$/s, '');
}

/** The problem, with what there may be to do about it. */
function hinted(problem: JoinProblem, error: unknown, hint: string): JoinProblem {
  const isUnreachable = error instanceof JoinError && error.failure === 'unreachable';
  return isUnreachable && hint !== '' ? { ...problem, words: `${problem.words} ${hint}` } : problem;
}
