import type { PeerAddress } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { FileOffer, Utterance, UtteranceReference } from '../../src/model/utterance.js';
import type {
  Peer,
  ReceivedMessage,
  RoomMessage,
  Trace,
  SearchNews,
  SearchRange,
  Writer,
} from '../../src/server/peer.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import { texts } from '../texts.js';
import { reduceChat, type ChatEvent } from './chat-reducer.js';
import { emptyChat, type Aim, type ChatState, type Conversation, type Search } from './chat-state.js';
import { missingQuotes } from './amending.js';
import { personCalled } from './person.js';
import { entryOf, lastOwn } from './said.js';
import { writingTime } from './typing.js';
import { muteNameOf } from './shunning.js';
import { isRoomKey, roomKey, type ConversationId } from './conversation-id.js';
import { wordsOf } from './join-problem.js';
import type { PageHost } from './page-host.js';
import { noticeOf } from '../notice/notice.js';
import type { TalkMemory } from '../storage/talk-memory.js';
import { PageFiles } from '../files/page-files.js';
import { saidWords } from './said-words.js';
import { DirectTalk } from './direct-talk.js';
import { Jumps } from './jumps.js';
import { RoomTalk } from './room-talk.js';

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
  readonly direct: DirectTalk;
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
    const owner = {
      get chat() {
        return chat();
      },
      happen: (event: ChatEvent) => this.#happen(event),
      isWith: (peer: Peer) => this.#isWith(peer),
      choose: (id: ConversationId) => this.choose(id),
      now: () => host.now(),
    };
    this.#jumps = new Jumps(owner);
    this.direct = new DirectTalk(owner);
    this.rooms = new RoomTalk(owner);
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
      peer.on('typing', (writer) => {
        this.#seeWriting(writer.from, writer);
      }),
      peer.on('room-typing', ({ room, ...writer }) => this.#seeWriting(roomKey(room), writer)),
      peer.on('renamed', (renaming) => {
        this.#happen({ type: 'self', id: peer.id, key: peer.key });
        this.#happen({ type: 'renamed', renaming });
      }),
      ...this.direct.attach(peer),
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
    this.direct.arrived(peer);
    this.rooms.markRead();
  }

  connected(connected: boolean): void {
    this.#happen({ type: 'connected', connected });
  }

  /** Brings back the conversations with those whom the user knows, and the rooms. */
  async remember(peer: Peer): Promise<void> {
    this.#happen({ type: 'self', id: peer.id, key: peer.key });
    try {
      await Promise.all([this.direct.remember(peer), this.rooms.remember(peer)]);
      if (this.#isWith(peer)) this.#rememberTalk();
    } catch (error) {
      this.#trouble(peer, texts.problem.history(wordsOf(error)));
    }
  }

  /** The peer is not heard any more. */
  detach(): void {
    if (this.#state.kind === 'with') for (const unsubscribe of this.#state.subscriptions) unsubscribe();
    this.#state = { kind: 'apart' };
    this.direct.detach();
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
    if (id !== undefined && !isRoomKey(id)) this.direct.meet(id);
    this.#happen({ type: 'chosen', id });
    this.#markRead();
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

  /** Looks for the way to somebody; undefined if nobody is known under the ID. */
  trace(id: PeerId): Trace | undefined {
    try {
      return this.#peer?.trace(id);
    } catch (error) {
      this.#happen({ type: 'trouble', words: wordsOf(error) });
      return undefined;
    }
  }

  /** Shows more of what was said before, if there is more. */
  async showEarlier(id: ConversationId): Promise<void> {
    await this.#readKept(() => (isRoomKey(id) ? this.rooms.showEarlier(id) : this.direct.showEarlier(id)));
  }

  // ---- what the user says

  draft(id: ConversationId, text: string): void {
    this.#happen({ type: 'drafted', id, text });
    this.#keep();
    const aim = this.#chat.conversations.get(id)?.aim.kind;
    if (text === '' || text.startsWith('/') || aim === 'edit') return;
    if (isRoomKey(id)) this.rooms.typing(id);
    else this.direct.typing(id);
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
    if (this.#peer === undefined) return;
    const deleted = utterance.kind === 'deletion' ? this.#offerSaidAs(id, utterance.of) : undefined;
    try {
      this.#say(id, utterance);
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

  /** Keeps files and offers them, one after the other; why one cannot be is said, and the others go on. */
  async offerFiles(id: ConversationId, files: readonly File[]): Promise<void> {
    for (const file of files) {
      const peer = this.#peer;
      if (peer === undefined) return;
      try {
        const { offer, name } = await this.files.offer(peer, file);
        if (this.#isWith(peer)) this.#sayOffer(id, offer, name);
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

  #sayOffer(id: ConversationId, file: FileOffer, name: string): void {
    try {
      this.#say(id, { kind: 'file', file });
    } catch (error) {
      void this.files.discard(name);
      throw error;
    }
  }

  /** @throws InvalidPeerIdError, SendToSelfError, MessageSizeError, NotYoursError, PeerStateError, ChangedKeyError */
  #say(id: ConversationId, utterance: Utterance): void {
    if (isRoomKey(id)) this.rooms.say(id, utterance);
    else this.direct.say(id, utterance);
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

  #noticeFrom({ from, key, utterance }: ReceivedMessage): void {
    this.#notice(from, { id: from, key }, saidWords(utterance));
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
      const quote = isRoomKey(id) ? await this.rooms.quote(id, of) : await this.direct.quote(id, of);
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

  /** What stands in the conversation that somebody looks at has been seen. */
  #markRead(): void {
    this.direct.markRead();
    this.rooms.markRead();
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
    if (event.type === 'received') this.#noticeFrom(event.message);
    else if (event.type === 'room-said') this.#noticeIn(roomKey(event.message.room), before, event.message);
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
