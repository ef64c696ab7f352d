import { ChangedKeyError } from '../../src/model/errors.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { FileOffer, Utterance, UtteranceReference } from '../../src/model/utterance.js';
import type {
  HistoryEntry,
  Peer,
  RoomMessage,
  SafetyNumber,
  Trace,
  SearchNews,
  SearchRange,
  Writer,
} from '../../src/server/peer.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import { texts } from '../texts.js';
import { reduceChat, type ChatEvent } from './chat-reducer.js';
import { emptyChat, type Aim, type ChatState, type Conversation, type Quote, type Search } from './chat-state.js';
import { missingQuotes } from './amending.js';
import { personCalled } from './person.js';
import { entryOf, lastOwn } from './said.js';
import { writingTime } from './typing.js';
import { muteNameOf } from './shunning.js';
import { isRoomKey, roomKey, type ConversationId } from './conversation-id.js';
import { wordsOf } from './join-problem.js';
import type { PageHost } from './page-host.js';
import type { HistoryPage } from './remembering.js';
import { noticeOf } from '../notice/notice.js';
import type { TalkMemory } from '../storage/talk-memory.js';
import { PageFiles } from '../files/page-files.js';
import { saidWords } from './said-words.js';
import { Jumps } from './jumps.js';
import { RoomTalk } from './room-talk.js';

/** How many messages are read at once of what is kept. */
const pageLength = 50;

type State =
  | { readonly kind: 'apart' }
  /** `isIn`: until then nobody is shown. */
  | {
      readonly kind: 'with';
      readonly peer: Peer;
      readonly isIn: boolean;
      readonly memory: TalkMemory;
      readonly subscriptions: (() => void)[];
    };

/**
 * People and conversations, as the peer of one session after the other tells of them, and what the user does about them.
 * 1. It hears of one peer at a time, from `attach` to `detach`; what is answered later is ignored.
 * 2. Every change of `chat` calls `changed`.
 */
export class Talk {
  readonly rooms: RoomTalk;
  readonly files: PageFiles;
  readonly #jumps: Jumps;
  readonly #host: Pick<PageHost, 'now' | 'later' | 'save' | 'saveBytes' | 'notify'>;
  readonly #changed: () => void;
  #chat: ChatState = emptyChat;
  #state: State = { kind: 'apart' };

  constructor(host: Pick<PageHost, 'now' | 'later' | 'save' | 'saveBytes' | 'notify'>, changed: () => void) {
    this.#host = host;
    this.files = new PageFiles(host);
    this.#changed = changed;
    const chat = (): ChatState => this.#chat;
    this.#jumps = new Jumps({
      get chat() {
        return chat();
      },
      happen: (event) => this.#happen(event),
      isWith: (peer) => this.#isWith(peer),
    });
    this.rooms = new RoomTalk({
      get chat() {
        return chat();
      },
      happen: (event) => this.#happen(event),
      choose: (id) => this.choose(id),
      now: () => host.now(),
    });
  }

  get chat(): ChatState {
    return this.#chat;
  }

  // ---- sessions

  /** From now on this peer is heard. */
  attach(peer: Peer, rooms: RoomMemory, memory: TalkMemory): void {
    const at = (): number => this.#host.now();
    const subscriptions = [
      peer.on('join', (person) => this.#happen({ type: 'joined', person, at: at() })),
      peer.on('leave', (person) => this.#happen({ type: 'left', person, at: at() })),
      peer.on('away', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('back', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('move', (person) => this.#happen({ type: 'changed', person, at: at() })),
      peer.on('roster', () => {
        if (this.#state.kind === 'with' && this.#state.isIn) this.#hear(peer);
      }),
      peer.on('message', (message) => {
        this.#happen({ type: 'received', message, at: at() });
        this.#knowContact(peer, message.from);
        this.#markRead();
        this.#notice(message.from, { id: message.from, key: message.key }, saidWords(message.utterance));
      }),
      peer.on('amendment', ({ from, saidAs, amendment }) => {
        this.#happen({ type: 'amended', id: from, stated: { saidAs, amendment } });
        this.#markRead();
      }),
      peer.on('typing', (writer) => {
        this.#seeWriting(writer.from, writer);
      }),
      peer.on('room-typing', ({ room, ...writer }) => this.#seeWriting(roomKey(room), writer)),
      peer.on('renamed', (renaming) => {
        this.#happen({ type: 'self', id: peer.id, key: peer.key });
        this.#happen({ type: 'renamed', renaming });
      }),
      peer.on('delivery', (message) => this.#happen({ type: 'delivery', message })),
      peer.on('other-key', () => this.#knowContacts(peer)),
      ...this.rooms.attach(peer, rooms),
      this.files.attach(peer),
    ];
    this.#state = { kind: 'with', peer, isIn: false, memory, subscriptions };
  }

  /** The peer has a way into the network, for the first time or again. */
  arrived(peer: Peer): void {
    if (!this.#isWith(peer) || this.#state.kind !== 'with') return;
    this.#state = { ...this.#state, isIn: true };
    const isWhole = peer.extent.kind === 'whole' && this.#chat.extent.kind === 'whole';
    if (isWhole) this.#happen({ type: 'roster', people: peer.peers(), at: this.#host.now() });
    else this.#hear(peer);
    this.#markRead();
  }

  connected(connected: boolean): void {
    this.#happen({ type: 'connected', connected });
  }

  /** Brings back the conversations with those whom the user knows, and the rooms. */
  async remember(peer: Peer): Promise<void> {
    this.#happen({ type: 'self', id: peer.id, key: peer.key });
    this.#knowContacts(peer);
    try {
      const people = peer.contacts().map(({ id }) => this.#rememberOne(peer, id, 'before'));
      await Promise.all([...people, this.rooms.remember(peer)]);
      if (this.#isWith(peer)) this.#rememberTalk();
    } catch (error) {
      this.#trouble(peer, texts.problem.history(wordsOf(error)));
    }
  }

  /** The peer is not heard any more. */
  detach(): void {
    if (this.#state.kind === 'with') for (const unsubscribe of this.#state.subscriptions) unsubscribe();
    this.#state = { kind: 'apart' };
    this.rooms.detach();
    this.files.detach();
    this.#happen({ type: 'session-over' });
  }

  /** Somebody else begins with nothing. */
  clear(): void {
    this.#chat = { ...emptyChat, visible: this.#chat.visible };
    this.#changed();
  }

  // ---- what the user looks at

  /** Shows the conversation with `id`, or none. */
  choose(id: ConversationId | undefined): void {
    if (id !== undefined && !isRoomKey(id)) this.#meet(id);
    this.#happen({ type: 'chosen', id });
    this.#markRead();
  }

  /** Is about to talk with somebody, perhaps in a large network where nothing is heard of them yet. */
  #meet(id: PeerId): void {
    if (this.#state.kind === 'with' && this.#state.isIn) this.#state.peer.watch([id]);
    const person = this.#chat.search.kind === 'found' && this.#chat.search.people.find((other) => other.id === id);
    if (person && !this.#chat.people.has(person.id)) this.#happen({ type: 'changed', person, at: this.#host.now() });
  }

  /** Whether a person looks at the page. */
  setVisible(visible: boolean): void {
    this.#happen({ type: 'visible', visible });
    this.#markRead();
  }

  /** Looks up whose ID begins with `prefix`, in a network that is too large to list everybody. The last call counts. */
  async find(prefix: string): Promise<void> {
    const peer = this.#peer;
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

  /** Shows more of what was said before, if there is more. */
  async showEarlier(id: ConversationId): Promise<void> {
    await this.#readKept((peer) => (isRoomKey(id) ? this.rooms.showEarlier(id) : this.#showEarlierWith(peer, id)));
  }

  /** @throws StoreError */
  async #showEarlierWith(peer: Peer, id: PeerId): Promise<void> {
    const past = this.#chat.conversations.get(id)?.past;
    if (past?.kind !== 'more') return;
    const { before } = past;
    this.#happen({ type: 'earlier-asked', id });
    const page = await pageOf(peer, id, before);
    if (this.#isWith(peer)) this.#happen({ type: 'earlier', id, before, page });
  }

  // ---- what the user says

  draft(id: ConversationId, text: string): void {
    this.#happen({ type: 'drafted', id, text });
    this.#keep();
    const aim = this.#chat.conversations.get(id)?.aim.kind;
    if (text === '' || text.startsWith('/') || aim === 'edit') return;
    if (isRoomKey(id)) this.rooms.typing(id);
    else this.#peer?.typing(id);
  }

  /** Says what was typed, as an answer or instead of something if that is the aim. */
  send(id: ConversationId, typed: string): void {
    const text = typed.trim();
    if (text === '') return;
    const conversation = this.#chat.conversations.get(id);
    const aim = conversation?.aim;
    switch (aim?.kind) {
      case 'reply':
        this.say(id, { kind: 'text', text, replyTo: aim.to });
        return;
      case 'edit':
        if (conversation && entryOf(conversation, aim.of)?.text === text) this.aim(id, { kind: 'say' });
        else this.say(id, { kind: 'edit', of: aim.of, text });
        return;
      default:
        this.say(id, { kind: 'text', text });
    }
  }

  /** Says anything; what the core refuses stays in the box, with the reason beside it. */
  say(id: ConversationId, utterance: Utterance): void {
    const peer = this.#peer;
    if (peer === undefined) return;
    const deleted = utterance.kind === 'deletion' ? this.#offerSaidAs(id, utterance.of) : undefined;
    try {
      if (isRoomKey(id)) this.rooms.say(id, utterance);
      else this.#sayTo(peer, id, utterance);
      this.#keep();
      if (deleted) void this.files.withdraw(deleted);
    } catch (error) {
      this.#refuse(id, error);
    }
  }

  /** Begins to answer or to edit something, or ceases to. */
  aim(id: ConversationId, aim: Aim): void {
    this.#happen({ type: 'aimed', id, aim });
    this.#keep();
  }

  /** Begins to edit what the user has said last, if there is anything. */
  editLast(id: ConversationId): void {
    const conversation = this.#chat.conversations.get(id);
    const last = conversation && lastOwn(conversation);
    if (last?.saidAs) this.aim(id, { kind: 'edit', of: last.saidAs, draft: '' });
  }

  /** Shows something that was said, however long ago. */
  async goTo(id: ConversationId, reference: UtteranceReference): Promise<void> {
    await this.#readKept((peer) => this.#jumps.goTo(peer, id, reference));
  }

  /** Shows more of what was said after that. */
  async showBetween(id: ConversationId): Promise<void> {
    await this.#readKept((peer) => this.#jumps.showBetween(peer, id));
  }

  /** Shows the end of the conversation, as if nobody had gone further back. */
  returnToEnd(id: ConversationId): void {
    this.#happen({ type: 'returned', id });
  }

  /** See `Peer.search`; nothing is found while there is no peer. */
  search(words: string, range: SearchRange): AsyncIterable<SearchNews> | undefined {
    return this.#peer?.search(words, range);
  }

  async #readKept(read: (peer: Peer) => Promise<unknown>): Promise<void> {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      await read(peer);
    } catch (error) {
      this.#trouble(peer, texts.problem.history(wordsOf(error)));
    }
  }

  /** @throws InvalidPeerIdError, SendToSelfError, MessageSizeError, NotYoursError, PeerStateError, ChangedKeyError */
  #sayTo(peer: Peer, id: PeerId, utterance: Utterance): void {
    try {
      const message = peer.say(id, utterance);
      this.#happen({ type: 'sent', message, at: this.#host.now() });
      this.#knowContact(peer, id);
    } catch (error) {
      if (error instanceof ChangedKeyError) this.#knowContacts(peer);
      throw error;
    }
  }

  /** Keeps files and offers them, one after the other; why one cannot be is said, and the others go on. */
  async offerFiles(id: ConversationId, files: readonly File[]): Promise<void> {
    for (const file of files) {
      const peer = this.#peer;
      if (peer === undefined) return;
      try {
        const { offer, name } = await this.files.offer(peer, file);
        if (this.#isWith(peer)) this.#sayOffer(peer, id, offer, name);
      } catch (error) {
        if (this.#isWith(peer)) this.refuse(id, wordsOf(error));
      }
    }
  }

  #offerSaidAs(id: ConversationId, reference: UtteranceReference): FileOffer | undefined {
    const conversation = this.#chat.conversations.get(id);
    const utterance = conversation && entryOf(conversation, reference)?.utterance;
    return utterance?.kind === 'file' ? utterance.file : undefined;
  }

  #sayOffer(peer: Peer, id: ConversationId, file: FileOffer, name: string): void {
    const utterance = { kind: 'file', file } as const;
    try {
      if (isRoomKey(id)) this.rooms.say(id, utterance);
      else this.#sayTo(peer, id, utterance);
    } catch (error) {
      void this.files.discard(name);
      throw error;
    }
  }

  /** Shows why something was not done that was typed. */
  refuse(id: ConversationId, words: string): void {
    this.#happen({ type: 'refused', id, words });
  }

  /** Whether a conversation gives notice of what is said in it. */
  mute(id: ConversationId, isMuted: boolean): void {
    const side = isRoomKey(id)
      ? { kind: 'room' as const }
      : { kind: 'person' as const, key: personCalled(this.#chat, id).key };
    const name = muteNameOf({ id, with: side });
    if (name === undefined) return;
    this.#happen({ type: 'muted', name, isMuted });
    this.#keep();
  }

  /** Whether what somebody says is shown. */
  block(id: PeerId, isBlocked: boolean): void {
    const { key } = personCalled(this.#chat, id);
    if (!key) return;
    this.#happen({ type: 'blocked', person: { id, key }, isBlocked });
    this.#keep();
  }

  // ---- whom the user trusts

  /** The key that somebody has now is the one to write to. */
  accept(id: PeerId): void {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      peer.accept(id);
    } catch (error) {
      this.#refuse(id, error);
      return;
    }
    this.#knowContacts(peer);
    this.#happen({ type: 'accepted', id, at: this.#host.now() });
    void this.#rememberOne(peer, id, 'by-time').catch((error: unknown) =>
      this.#trouble(peer, texts.problem.history(wordsOf(error))),
    );
  }

  /** The key that somebody has now is not to be written to. */
  decline(id: PeerId): void {
    this.#happen({ type: 'declined', id });
  }

  /**
   * What to compare with somebody, who is a contact from then on: what is compared is what is remembered. Undefined if nobody is
   * known under the ID.
   */
  safetyNumber(id: PeerId): SafetyNumber | undefined {
    const peer = this.#peer;
    if (peer === undefined) return undefined;
    try {
      if (!this.#chat.contacts.has(id)) peer.accept(id);
      this.#knowContacts(peer);
      return peer.safetyNumber(id);
    } catch (error) {
      this.#refuse(id, error);
      return undefined;
    }
  }

  /** Looks for the way to somebody; undefined if nobody is known under the ID. */
  trace(id: PeerId): Trace | undefined {
    try {
      return this.#peer?.trace(id);
    } catch (error) {
      this.#happen({ type: 'trouble', words: wordsOf(error) });
      return undefined;
    }
  }

  /** What came of comparing. */
  verify(id: PeerId, isVerified: boolean): void {
    const peer = this.#peer;
    if (peer === undefined || !this.#chat.contacts.has(id)) return;
    peer.verify(id, isVerified);
    this.#knowContacts(peer);
  }

  // ---- what is kept

  /** Hands everything that was said to the user, as a file. */
  async exportHistory(): Promise<void> {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      const lines: string[] = [];
      for await (const line of peer.exportHistory()) lines.push(line);
      this.#host.save(texts.keeping.fileName(this.#host.now()), lines);
    } catch (error) {
      this.#trouble(peer, texts.problem.export(wordsOf(error)));
    }
  }

  /** Forgets a conversation, and whose key the other has. */
  async forget(id: PeerId): Promise<void> {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      await peer.forget(id);
      if (!this.#isWith(peer)) return;
      this.#happen({ type: 'forgotten', id });
      this.#knowContacts(peer);
    } catch (error) {
      this.#trouble(peer, texts.problem.forget(wordsOf(error)));
    }
  }

  /** Something went wrong that the user should know. */
  tell(words: string): void {
    this.#happen({ type: 'trouble', words });
  }

  /** The user has seen what went wrong. */
  dismissTrouble(): void {
    this.#happen({ type: 'trouble', words: undefined });
  }

  /** The user has read which ID the tab has now. */
  dismissRenaming(): void {
    this.#happen({ type: 'renamed', renaming: undefined });
  }

  /** Somebody is writing: for a moment it is shown. */
  #seeWriting(id: ConversationId, writer: Writer): void {
    const at = (): number => this.#host.now();
    this.#happen({ type: 'typing', id, writer, at: at() });
    this.#host.later(writingTime, () => this.#happen({ type: 'typed', at: at() }));
  }

  #rememberTalk(): void {
    if (this.#state.kind === 'with') this.#happen({ type: 'kept-talk', kept: this.#state.memory.read() });
  }

  /** Writes down what is remembered of conversations. */
  #keep(): void {
    if (this.#state.kind !== 'with' || !this.#state.isIn) return;
    const { conversations, muted, blocked, chosen: open } = this.#chat;
    const drafts = new Map([...conversations.values()].map((conversation) => [conversation.id, draftOf(conversation)]));
    for (const [id, draft] of drafts) if (draft === '') drafts.delete(id);
    this.#state.memory.write({ drafts, muted, blocked, open });
  }

  /** What was said before, and comes late or because it was asked for, is no news: the count of mentions knows. */
  #noticeIn(id: ConversationId, before: ChatState, { from, key, text }: RoomMessage): void {
    const [mentions = 0, were = 0] = [this.#chat, before].map((chat) => chat.conversations.get(id)?.mentions);
    if (mentions > were) this.#notice(id, { id: from, key }, text);
  }

  #notice(id: ConversationId, from: PeerAddress, text: string): void {
    const notice = this.#state.kind === 'with' && this.#state.isIn ? noticeOf(this.#chat, id, from, text) : undefined;
    if (notice) this.#host.notify(notice, () => this.choose(id));
  }

  /** What is answered in the conversation on the screen and does not stand there is looked for in what is kept. */
  #askForQuotes(before: ChatState): void {
    const { chosen } = this.#chat;
    const conversation = chosen === undefined ? undefined : this.#chat.conversations.get(chosen);
    const peer = this.#peer;
    if (!conversation || !peer || before.conversations.get(conversation.id)?.entries === conversation.entries) return;
    for (const of of missingQuotes(conversation)) {
      this.#happen({ type: 'quoted', id: conversation.id, of, quote: { kind: 'asked' } });
      void this.#quote(peer, conversation.id, of);
    }
  }

  async #quote(peer: Peer, id: ConversationId, of: UtteranceReference): Promise<void> {
    try {
      const quote = isRoomKey(id) ? await this.rooms.quote(id, of) : quoteOf(await peer.findUtterance(id, of));
      if (this.#isWith(peer)) this.#happen({ type: 'quoted', id, of, quote });
    } catch (error) {
      this.#trouble(peer, texts.problem.history(wordsOf(error)));
    }
  }

  get #peer(): Peer | undefined {
    return this.#state.kind === 'with' ? this.#state.peer : undefined;
  }

  #isWith(peer: Peer): boolean {
    return this.#peer === peer;
  }

  #hear(peer: Peer): void {
    this.#happen({ type: 'heard', people: peer.peers(), extent: peer.extent, at: this.#host.now() });
  }

  async #rememberOne(peer: Peer, id: PeerId, where: 'before' | 'by-time'): Promise<void> {
    const page = await pageOf(peer, id);
    if (!this.#isWith(peer)) return;
    this.#happen({ type: 'remembered', id, page, where, at: this.#host.now() });
    this.#markRead();
  }

  /** Whoever was written to or heard from for the first time is a contact now. */
  #knowContact(peer: Peer, id: PeerId): void {
    if (!this.#chat.contacts.has(id)) this.#knowContacts(peer);
  }

  #knowContacts(peer: Peer): void {
    this.#happen({ type: 'contacts', contacts: peer.contacts() });
  }

  /** What stands in the conversation that somebody looks at has been seen. */
  #markRead(): void {
    const { chosen, visible } = this.#chat;
    if (this.#state.kind !== 'with' || !this.#state.isIn || !visible || chosen === undefined) return;
    if (isRoomKey(chosen)) this.rooms.markRead();
    else this.#state.peer.markRead(chosen);
  }

  #refuse(id: ConversationId, error: unknown): void {
    this.#happen({ type: 'refused', id, words: texts.problem.send(wordsOf(error)) });
  }

  #trouble(peer: Peer, words: string): void {
    if (this.#isWith(peer)) this.#happen({ type: 'trouble', words });
  }

  #happen(event: ChatEvent): void {
    const before = this.#chat;
    this.#chat = reduceChat(before, event);
    this.#changed();
    this.#askForQuotes(before);
    if (before.chosen !== this.#chat.chosen) this.#keep();
    if (event.type === 'room-said') this.#noticeIn(roomKey(event.message.room), before, event.message);
  }
}

/** What stays in the box for later: not what is put there to be edited. */
function draftOf({ aim, draft }: Conversation): string {
  return aim.kind === 'edit' ? aim.draft : draft;
}

async function lookedUp(peer: Peer, prefix: string): Promise<Search> {
  try {
    const { peers, total } = await peer.lookup(prefix);
    return { kind: 'found', prefix, people: peers, total };
  } catch (error) {
    return { kind: 'failed', prefix, words: wordsOf(error) };
  }
}

/** One more than is shown tells whether there is more. */
async function pageOf(peer: Peer, id: PeerId, before?: string): Promise<HistoryPage> {
  const entries = await peer.history(id, { limit: pageLength + 1, ...(before !== undefined && { before }) });
  return { entries: entries.slice(-pageLength), hasEarlier: entries.length > pageLength };
}

function quoteOf(entry: HistoryEntry | undefined): Quote {
  if (!entry) return { kind: 'missing' };
  const { direction, peer, utterance } = entry;
  return { kind: 'found', author: direction === 'in' ? peer : undefined, utterance };
}
