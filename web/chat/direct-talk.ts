import { ChangedKeyError } from '../../src/model/errors.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Utterance, UtteranceReference } from '../../src/model/utterance.js';
import type { HistoryEntry, Peer, SafetyNumber } from '../../src/server/peer.js';
import { texts } from '../texts.js';
import type { ChatEvent } from './chat-reducer.js';
import type { ChatState, Quote } from './chat-state.js';
import { isRoomKey } from './conversation-id.js';
import { wordsOf } from './join-problem.js';
import type { HistoryPage } from './remembering.js';

/** How many messages are read at once of what is kept. */
const pageLength = 50;

/** What the conversations with people need of the talk that they are a part of. */
export interface DirectTalkOwner {
  readonly chat: ChatState;
  happen(event: ChatEvent): void;
  now(): number;
}

/** `isIn`: until then nobody is shown, and nothing is taken as seen. */
type State = { readonly kind: 'apart' } | { readonly kind: 'with'; readonly peer: Peer; readonly isIn: boolean };

/**
 * What is said to one person alone, and whom the user trusts: as the peer tells of it, and what the user does about it. What is
 * answered by another peer is ignored.
 */
export class DirectTalk {
  readonly #owner: DirectTalkOwner;
  #state: State = { kind: 'apart' };

  constructor(owner: DirectTalkOwner) {
    this.#owner = owner;
  }

  // ---- sessions

  /** From now on this peer is heard, until the returned functions are called. */
  attach(peer: Peer): (() => void)[] {
    this.#state = { kind: 'with', peer, isIn: false };
    const owner = this.#owner;
    return [
      peer.on('message', (message) => {
        owner.happen({ type: 'received', message, at: owner.now() });
        this.#knowContact(peer, message.from);
        this.markRead();
      }),
      peer.on('amendment', ({ from, saidAs, amendment }) => {
        owner.happen({ type: 'amended', id: from, stated: { saidAs, amendment } });
        this.markRead();
      }),
      peer.on('delivery', (message) => owner.happen({ type: 'delivery', message })),
      peer.on('other-key', () => this.#knowContacts(peer)),
    ];
  }

  /** The peer has a way into the network. */
  arrived(peer: Peer): void {
    if (this.#isWith(peer)) this.#state = { kind: 'with', peer, isIn: true };
    this.markRead();
  }

  detach(): void {
    this.#state = { kind: 'apart' };
  }

  /** Brings back the conversations with those whom the user knows. @throws StoreError */
  async remember(peer: Peer): Promise<void> {
    this.#knowContacts(peer);
    await Promise.all(peer.contacts().map(({ id }) => this.#rememberOne(peer, id, 'before')));
  }

  // ---- with somebody

  /** Is about to talk with somebody, perhaps in a large network where nothing is heard of them yet. */
  meet(id: PeerId): void {
    const { people, search } = this.#owner.chat;
    if (this.#state.kind === 'with' && this.#state.isIn) this.#state.peer.watch([id]);
    const person = search.kind === 'found' && search.people.find((other) => other.id === id);
    if (person && !people.has(person.id)) this.#owner.happen({ type: 'changed', person, at: this.#owner.now() });
  }

  /** @throws InvalidPeerIdError, SendToSelfError, MessageSizeError, NotYoursError, PeerStateError, ChangedKeyError */
  say(id: PeerId, utterance: Utterance): void {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      const message = peer.say(id, utterance);
      this.#owner.happen({ type: 'sent', message, at: this.#owner.now() });
      this.#knowContact(peer, id);
    } catch (error) {
      if (error instanceof ChangedKeyError) this.#knowContacts(peer);
      throw error;
    }
  }

  /** The user is writing to somebody. */
  typing(id: PeerId): void {
    this.#peer?.typing(id);
  }

  /** Something that is answered, as it is kept. @throws StoreError */
  async quote(id: PeerId, of: UtteranceReference): Promise<Quote> {
    return quoteOf(await this.#peer?.findUtterance(id, of));
  }

  /** Shows what was said before. @throws StoreError */
  async showEarlier(id: PeerId): Promise<void> {
    const peer = this.#peer;
    const past = this.#owner.chat.conversations.get(id)?.past;
    if (peer === undefined || past?.kind !== 'more') return;
    const { before } = past;
    this.#owner.happen({ type: 'earlier-asked', id });
    const page = await pageOf(peer, id, before);
    if (this.#isWith(peer)) this.#owner.happen({ type: 'earlier', id, before, page });
  }

  /** What stands in the conversation that somebody looks at has been seen. */
  markRead(): void {
    const { chosen, visible } = this.#owner.chat;
    if (this.#state.kind !== 'with' || !this.#state.isIn || !visible) return;
    if (chosen !== undefined && !isRoomKey(chosen)) this.#state.peer.markRead(chosen);
  }

  /** Forgets a conversation, and whose key the other has. */
  async forget(id: PeerId): Promise<void> {
    const peer = this.#peer;
    if (peer === undefined) return;
    try {
      await peer.forget(id);
      if (!this.#isWith(peer)) return;
      this.#owner.happen({ type: 'forgotten', id });
      this.#knowContacts(peer);
    } catch (error) {
      this.#trouble(peer, texts.problem.forget(wordsOf(error)));
    }
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
    this.#owner.happen({ type: 'accepted', id, at: this.#owner.now() });
    void this.#rememberOne(peer, id, 'by-time').catch((error: unknown) =>
      this.#trouble(peer, texts.problem.history(wordsOf(error))),
    );
  }

  /** The key that somebody has now is not to be written to. */
  decline(id: PeerId): void {
    this.#owner.happen({ type: 'declined', id });
  }

  /**
   * What to compare with somebody, who is a contact from then on: what is compared is what is remembered. Undefined if nobody is
   * known under the ID.
   */
  safetyNumber(id: PeerId): SafetyNumber | undefined {
    const peer = this.#peer;
    if (peer === undefined) return undefined;
    try {
      if (!this.#owner.chat.contacts.has(id)) peer.accept(id);
      this.#knowContacts(peer);
      return peer.safetyNumber(id);
    } catch (error) {
      this.#refuse(id, error);
      return undefined;
    }
  }

  /** What came of comparing. */
  verify(id: PeerId, isVerified: boolean): void {
    const peer = this.#peer;
    if (peer === undefined || !this.#owner.chat.contacts.has(id)) return;
    peer.verify(id, isVerified);
    this.#knowContacts(peer);
  }

  get #peer(): Peer | undefined {
    return this.#state.kind === 'with' ? this.#state.peer : undefined;
  }

  #isWith(peer: Peer): boolean {
    return this.#peer === peer;
  }

  async #rememberOne(peer: Peer, id: PeerId, where: 'before' | 'by-time'): Promise<void> {
    const page = await pageOf(peer, id);
    if (!this.#isWith(peer)) return;
    this.#owner.happen({ type: 'remembered', id, page, where, at: this.#owner.now() });
    this.markRead();
  }

  /** Whoever was written to or heard from for the first time is a contact now. */
  #knowContact(peer: Peer, id: PeerId): void {
    if (!this.#owner.chat.contacts.has(id)) this.#knowContacts(peer);
  }

  #knowContacts(peer: Peer): void {
    this.#owner.happen({ type: 'contacts', contacts: peer.contacts() });
  }

  #refuse(id: PeerId, error: unknown): void {
    this.#owner.happen({ type: 'refused', id, words: texts.problem.send(wordsOf(error)) });
  }

  #trouble(peer: Peer, words: string): void {
    if (this.#isWith(peer)) this.#owner.happen({ type: 'trouble', words });
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
