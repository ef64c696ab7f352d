import { toHex } from '../../src/model/bytes.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer, PeerState } from '../../src/server/peer.js';
import type { IdentityKind, OwnIdentity } from '../identity/own-identity.js';
import type { Newcoming } from '../moving/moving-tools.js';
import type { MovingInProgress } from '../moving/moving-state.js';
import { rememberCarried, withTalkIn } from '../storage/carried-talk.js';
import { texts } from '../texts.js';
import type { ChatState } from './chat-state.js';
import { joinProblem, refusal, unfetched, wordsOf } from './join-problem.js';
import { wishOfLink } from './invitation.js';
import type { PageHost } from './page-host.js';
import type { JoinOrigin, JoinProblem, JoinWish, PageState } from './page-state.js';
import { Talk } from './talk.js';

/** One attempt to be in: from the wish to the end. Whatever comes late from an earlier one is ignored. */
interface Session {
  /** As typed; once it is in, what to come back to. */
  wish: JoinWish;
  own: OwnIdentity | undefined;
  store: Store | undefined;
  peer: Peer | undefined;
  stopListening: () => void;
}

/** How a session treats another tab that has the identity: it asks for one, or takes the identity over. */
type Manner = 'ask' | 'take-over';

/**
 * The page without its looks: joins and leaves, and knows of the other tabs. What is said while it is in is the `talk`'s.
 * 1. At most one session at a time; `state` is `joining` or `in` exactly while there is one.
 * 2. Every change of `state` or of what is talked calls `changed`.
 * 3. A session ends by leaving on purpose, by another tab, or by the network; never because the page is hidden.
 * 4. No two tabs write what is kept of one identity: who takes over waits until the other has let go of it.
 */
export class ChatPage {
  readonly talk: Talk;
  readonly #host: PageHost;
  readonly #changed: () => void;
  #state: PageState = { kind: 'starting' };
  #identity: IdentityKind = 'browser';
  #session: Session | undefined;
  /** While a file from another device is asked for and opened. */
  #movingIn: Newcoming | undefined;
  /** It has let go of what is kept, and stays in the network until the tab that took over is in: nobody sees it leave. */
  #lingering: Peer | undefined;

  constructor(host: PageHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.talk = new Talk(host, changed);
    host.tabs.onSit((key) => this.#anotherTabJoined(key));
    host.tabs.onClaim((key) => this.#letGo(key));
    host.addressBar.onChange(() => this.#readLink());
  }

  get state(): PageState {
    return this.#state;
  }

  get chat(): ChatState {
    return this.talk.chat;
  }

  /** Goes back to where this tab was before a reload, or to the form. To be called once. */
  async start(): Promise<void> {
    this.#readLink();
    const stay = this.#host.memory.read();
    this.#identity = stay?.identity ?? 'browser';
    if (stay !== undefined) {
      await this.#begin(stay.wish, 'return');
      return;
    }
    // The form is there at once, and whoever is quick joins before it is known who was here last.
    const shown = {
      kind: 'welcome',
      wish: { id: '', node: this.#host.ownNode },
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
      if (occupied !== undefined) settle({ kind: 'elsewhere', cause: 'open', wish: occupied });
      else settle({ ...shown, wish: { id: own.lastId, node: this.#host.ownNode } });
    } catch {
      settle({ ...shown, problem: unfetched() });
    }
  }

  /** Joins as the form says. */
  async join(wish: JoinWish): Promise<void> {
    if (this.#state.kind === 'welcome') await this.#begin(wish, 'form');
  }

  /** Takes the identity over from the other tab. */
  async useHere(): Promise<void> {
    if (this.#state.kind === 'elsewhere') await this.#begin(this.#state.wish, 'return', 'take-over');
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
    if (state.kind === 'moving-out' || this.#movingIn?.callOff() === false) return;
    this.#movingIn = undefined;
    const wish = state.kind === 'joining' || state.kind === 'in' ? this.#endSession() : state.wish;
    if (state.kind === 'in') this.talk.clear();
    this.#welcome(wish, state.kind === 'ended' ? state.problem : undefined);
  }

  /** Leaves, and forgets who this was and all that was said. */
  async forgetMe(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'in' && (state.kind !== 'moving-out' || state.progress.kind === 'sealing')) return;
    const peer = this.#session?.peer;
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
      await own.forget();
    } catch (error) {
      problem = joinProblem(error);
    }
    this.#welcome({ id: '', node: this.#host.ownNode }, problem);
  }

  /**
   * Leaves, and hands out a file with which to go on elsewhere. It leaves first, for what is said or heard once the file is made
   * would be in neither place.
   */
  async moveOut(passphrase: string): Promise<void> {
    const session = this.#session;
    if (this.#state.kind !== 'in' || session?.own === undefined) return;
    const { own, peer } = session;
    const wish = this.#endSession();
    this.talk.clear();
    this.#enter({ kind: 'moving-out', wish, progress: { kind: 'sealing' } });
    try {
      await peer?.close();
      const { pack } = await this.#host.moving();
      const store = await this.#host.openStore(own.identity.keys.publicKey);
      const madeAt = this.#host.now();
      const packed = withTalkIn(store, this.#host.talkMemory(own), () => pack(own, wish.id, store, passphrase, madeAt));
      const pieces = await packed.finally(() => store.close());
      const name = texts.moving.fileName(madeAt);
      this.#enter({ kind: 'moving-out', wish, progress: { kind: 'saved', name, pieces } });
      this.saveAgain();
    } catch (error) {
      const words = texts.problem.moveOut(wordsOf(error));
      this.#enter({ kind: 'moving-out', wish, progress: { kind: 'failed', words } });
    }
  }

  /** Hands out the file that was made. */
  saveAgain(): void {
    const { state } = this;
    if (state.kind === 'moving-out' && state.progress.kind === 'saved')
      this.#host.saveBytes(state.progress.name, state.progress.pieces);
  }

  /** Goes on here after all, without the file. */
  async stay(): Promise<void> {
    const { state } = this;
    if (state.kind === 'moving-out' && state.progress.kind !== 'sealing') await this.#begin(state.wish, 'return');
  }

  /** Asks for a file from another device. */
  async askForFile(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'welcome' || state.identity !== 'browser') return;
    try {
      const { movingIn } = await this.#host.moving();
      if (this.#state !== state) return;
      this.#movingIn = movingIn((progress) => this.#movedOn(progress, state.wish));
      this.#movedOn({ kind: 'asking', problem: undefined }, state.wish);
    } catch {
      if (this.#state === state) this.#welcome(state.wish, unfetched());
    }
  }

  /** Opens such a file, and joins as who is in it; asks first if somebody is here already. */
  async openFile(file: Blob, passphrase: string): Promise<void> {
    await this.#movingIn?.open(file, passphrase);
  }

  /** Who is here already is to be replaced by who is in the file. */
  async replaceMe(): Promise<void> {
    await this.#movingIn?.replace();
  }

  /** Time may have passed, or the network be another one. */
  wake(): void {
    this.#session?.peer?.wake();
  }

  #movedOn(progress: MovingInProgress, wish: JoinWish): void {
    if (progress.kind !== 'in-place') {
      this.#enter({ kind: 'moving-in', wish, progress });
      return;
    }
    this.#movingIn = undefined;
    void this.#begin({ id: typableId(progress.id), node: wish.node }, 'form');
  }

  /** A secret does not stay where somebody else may read or copy it. */
  #readLink(): void {
    const { addressBar } = this.#host;
    const wish = wishOfLink(addressBar.fragment);
    if (wish.kind === 'none') return;
    addressBar.clear();
    if (wish.kind === 'invited') this.talk.rooms.accept(wish.invitation);
    else this.talk.tell(texts.problem.invitation(texts.problem.brokenLink));
  }

  async #begin(wish: JoinWish, origin: JoinOrigin, manner: Manner = 'ask'): Promise<void> {
    const session: Session = {
      wish,
      own: undefined,
      store: undefined,
      peer: undefined,
      stopListening: () => undefined,
    };
    this.#session = session;
    this.#enter({ kind: 'joining', wish, identity: this.#identity, origin });
    try {
      await this.#run(session, manner);
    } catch (error) {
      if (this.#session !== session) return;
      this.#endSession();
      this.#welcome(wish, joinProblem(error));
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
    if (manner === 'take-over') await this.#host.tabs.claim(keyName(own));
    const occupied = manner === 'ask' ? await this.#host.tabs.ask(keyName(own)) : undefined;
    if (this.#session !== session) return;
    if (occupied !== undefined) {
      this.#endSession();
      this.#enter({ kind: 'elsewhere', cause: 'open', wish: occupied });
      return;
    }

    const store = await this.#host.openStore(own.identity.keys.publicKey);
    if (this.#session !== session) {
      await store.close();
      return;
    }
    session.store = store;
    await rememberCarried(store, this.#host.talkMemory(own));
    const peer = await this.#host.createPeer({ identity: own.identity, desiredId, url, store });
    if (this.#session !== session) {
      await peer.close();
      return;
    }
    session.peer = peer;
    session.stopListening = peer.on('state', (state) => this.#peerStateChanged(session, peer, state));
    this.talk.attach(peer, this.#host.roomMemory(own), this.#host.talkMemory(own));
    await peer.join();
    await this.talk.remember(peer);
    if (this.#session === session) this.#joined(session, peer, own);
  }

  #joined(session: Session, peer: Peer, own: OwnIdentity): void {
    this.#arrive(session, peer, own);
    // A browser that cannot keep it asks for the ID again next time.
    own.remember(typableId(peer.id)).catch(() => undefined);
  }

  /** The first time and after each lost link: where one is, who is there, and what to come back to. */
  #arrive(session: Session, peer: Peer, own: OwnIdentity): void {
    const node = peer.state.kind === 'joined' ? peer.state.url : session.wish.node;
    session.wish = { id: typableId(peer.id), node };
    this.#host.memory.write({ wish: session.wish, identity: own.kind });
    this.#host.tabs.sit(keyName(own), session.wish);
    this.#showPeer(session, peer);
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
    this.#stopLingering();
    this.#lingering = session.peer;
    this.#enter({ kind: 'elsewhere', cause: 'taken-over', wish: this.#endSession('linger') });
    await session.store?.close();
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
    session.stopListening();
    this.#host.memory.clear();
    this.#host.tabs.rise();
    // It takes its time to say goodbye, and nothing that goes wrong there matters here.
    if (manner === 'leave') (session.peer ?? session.store)?.close().catch(() => undefined);
    this.talk.detach();
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

function keyName(own: OwnIdentity): string {
  return toHex(own.identity.keys.publicKey);
}

/** The ID without what the network appended in a conflict. */
function typableId(id: string): string {
  return id.replace(/~.*$/s, '');
}
