import { toHex } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { typedPeerId } from '../../src/model/peer-id.js';
import type { Peer, PeerState } from '../../src/server/peer.js';
import type { IdentityKind, OwnIdentity } from '../identity/own-identity.js';
import { texts } from '../texts.js';
import { reduceChat, type ChatEvent } from './chat-reducer.js';
import { emptyChat, type ChatState, type Search } from './chat-state.js';
import { joinProblem, refusal, wordsOf } from './join-problem.js';
import type { PageHost } from './page-host.js';
import type { JoinOrigin, JoinProblem, JoinWish, PageState } from './page-state.js';

/** One attempt to be in: from the wish to the end. Whatever comes late from an earlier one is ignored. */
interface Session {
  /** As typed; once it is in, what to come back to. */
  wish: JoinWish;
  own: OwnIdentity | undefined;
  peer: Peer | undefined;
  readonly subscriptions: (() => void)[];
}

/**
 * The page without its looks: joins and leaves, keeps people and conversations, and knows of the other tabs.
 * 1. At most one session at a time; `state` is `joining` or `in` exactly while there is one.
 * 2. Every change of `state` or `chat` calls `changed`.
 * 3. A session ends by leaving on purpose, by another tab, or by the network; never because the page is hidden.
 */
export class ChatPage {
  readonly #host: PageHost;
  readonly #changed: () => void;
  #state: PageState = { kind: 'starting' };
  #chat: ChatState = emptyChat;
  #identity: IdentityKind = 'browser';
  #session: Session | undefined;

  constructor(host: PageHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.tabs.onSit((key) => this.#anotherTabJoined(key));
  }

  get state(): PageState {
    return this.#state;
  }

  get chat(): ChatState {
    return this.#chat;
  }

  /** Goes back to where this tab was before a reload, or to the form. To be called once. */
  async start(): Promise<void> {
    const stay = this.#host.memory.read();
    this.#identity = stay?.identity ?? 'browser';
    if (stay !== undefined) {
      await this.#begin(stay.wish, 'return');
      return;
    }
    const own = await this.#host.identity(this.#identity);
    const occupied = await this.#host.tabs.ask(keyName(own));
    if (occupied !== undefined) this.#enter({ kind: 'elsewhere', cause: 'open', wish: occupied });
    else this.#welcome({ id: own.lastId, node: this.#host.ownNode }, undefined);
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
    this.#chat = { ...emptyChat, visible: this.#chat.visible };
    this.#welcome({ id: '', node: this.#host.ownNode }, undefined);
  }

  /** Gives up joining, leaves the network, or goes on from the end of it: back to the form. */
  leave(): void {
    const { state } = this;
    if (state.kind === 'starting' || state.kind === 'elsewhere' || state.kind === 'welcome') return;
    if (state.kind === 'in') this.#chat = { ...emptyChat, visible: this.#chat.visible };
    const wish = state.kind === 'ended' ? state.wish : this.#endSession();
    this.#welcome(wish, state.kind === 'ended' ? state.problem : undefined);
  }

  /** Shows the conversation with `id`, or none. */
  choose(id: PeerId | undefined): void {
    if (id !== undefined && this.#state.kind === 'in') this.#session?.peer?.watch([id]);
    const person = this.#chat.search.kind === 'found' && this.#chat.search.people.find((other) => other.id === id);
    if (person && !this.#chat.people.has(person.id)) this.#happen({ type: 'changed', person, at: this.#host.now() });
    this.#happen({ type: 'chosen', id });
  }

  /** Time may have passed, or the network be another one. */
  wake(): void {
    this.#session?.peer?.wake();
  }

  /** Looks up whose ID begins with `prefix`, in a network that is too large to list everybody. The last call counts. */
  async find(prefix: string): Promise<void> {
    const peer = this.#session?.peer;
    const wanted = prefix.trim();
    if (peer === undefined || wanted === '' || this.#chat.extent.kind === 'whole') {
      this.#happen({ type: 'searched', search: { kind: 'none' } });
      return;
    }
    const asking: Search = { kind: 'asking', prefix: wanted };
    this.#happen({ type: 'searched', search: asking });
    const search = await lookedUp(peer, wanted);
    if (this.#chat.search === asking) this.#happen({ type: 'searched', search });
  }

  /** Whether a person can see the page. */
  setVisible(visible: boolean): void {
    this.#happen({ type: 'visible', visible });
  }

  draft(id: PeerId, text: string): void {
    this.#happen({ type: 'drafted', id, text });
  }

  /** Says something; what the core refuses stays in the box, with the reason beside it. */
  send(id: PeerId, text: string): void {
    const peer = this.#session?.peer;
    if (peer === undefined || text.trim() === '') return;
    try {
      const message = peer.send(id, text.trim());
      this.#happen({ type: 'sent', message, at: this.#host.now() });
    } catch (error) {
      this.#happen({ type: 'refused', id, words: texts.problem.send(wordsOf(error)) });
    }
  }

  async #begin(wish: JoinWish, origin: JoinOrigin, manner: 'ask' | 'take-over' = 'ask'): Promise<void> {
    const session: Session = { wish, own: undefined, peer: undefined, subscriptions: [] };
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
  async #run(session: Session, manner: 'ask' | 'take-over'): Promise<void> {
    const { wish } = session;
    const desiredId = wish.id.trim() === '' ? undefined : typedPeerId(wish.id);
    const url = this.#host.nodeUrl(wish.node);

    const own = await this.#host.identity(this.#identity);
    if (this.#session !== session) return;
    session.own = own;
    const occupied = manner === 'ask' ? await this.#host.tabs.ask(keyName(own)) : undefined;
    if (this.#session !== session) return;
    if (occupied !== undefined) {
      this.#endSession();
      this.#enter({ kind: 'elsewhere', cause: 'open', wish: occupied });
      return;
    }

    const peer = this.#host.createPeer({ identity: own.identity, desiredId, url });
    session.peer = peer;
    this.#subscribe(session, peer);
    await peer.join();
    if (this.#session === session) this.#joined(session, peer, own);
  }

  #subscribe(session: Session, peer: Peer): void {
    const at = (): number => this.#host.now();
    session.subscriptions.push(
      peer.on('state', (state) => this.#peerStateChanged(session, peer, state)),
      peer.on('join', (person) => this.#happen({ type: 'joined', person, at: at() })),
      peer.on('leave', (person) => this.#happen({ type: 'left', person, at: at() })),
      peer.on('away', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('back', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('move', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('roster', () => {
        // Until the page is in, nobody is shown.
        if (this.#state.kind === 'in') this.#hear(peer);
      }),
      peer.on('message', (message) => this.#happen({ type: 'received', message, at: at() })),
      peer.on('delivery', (message) => this.#happen({ type: 'delivery', message })),
    );
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
    const isWhole = peer.extent.kind === 'whole' && this.#chat.extent.kind === 'whole';
    if (isWhole) this.#happen({ type: 'roster', people: peer.peers(), at: this.#host.now() });
    else this.#hear(peer);
  }

  #hear(peer: Peer): void {
    this.#happen({ type: 'heard', people: peer.peers(), extent: peer.extent, at: this.#host.now() });
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
    this.#happen({ type: 'connected', connected: state.kind === 'joined' || state.kind === 'moving' });
  }

  #anotherTabJoined(key: string): void {
    const own = this.#session?.own;
    if (own === undefined || keyName(own) !== key) return;
    // The other one is in already: what this session still says about leaving is out of date everywhere.
    this.#enter({ kind: 'elsewhere', cause: 'taken-over', wish: this.#endSession() });
  }

  /** Ends the session there is, and gives what to come back to. */
  #endSession(): JoinWish {
    const session = this.#session;
    if (session === undefined) return { id: '', node: this.#host.ownNode };
    this.#session = undefined;
    for (const unsubscribe of session.subscriptions) unsubscribe();
    this.#host.memory.clear();
    this.#host.tabs.rise();
    // It takes its time to say goodbye, and nothing that goes wrong there matters here.
    session.peer?.close().catch(() => undefined);
    this.#happen({ type: 'session-over', words: texts.problem.sessionOver });
    return session.wish;
  }

  #welcome(wish: JoinWish, problem: JoinProblem | undefined): void {
    this.#enter({ kind: 'welcome', wish, identity: this.#identity, problem });
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#changed();
  }

  #happen(event: ChatEvent): void {
    this.#chat = reduceChat(this.#chat, event);
    this.#changed();
  }
}

async function lookedUp(peer: Peer, prefix: string): Promise<Search> {
  try {
    const { peers, total } = await peer.lookup(prefix);
    return { kind: 'found', prefix, people: peers, total };
  } catch (error) {
    return { kind: 'failed', prefix, words: wordsOf(error) };
  }
}

function keyName(own: OwnIdentity): string {
  return toHex(own.identity.keys.publicKey);
}

/** The ID without what the network appended in a conflict. */
function typableId(id: string): string {
  return id.replace(/~.*$/s, '');
}
