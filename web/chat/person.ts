import { toHex } from '../../src/model/bytes.js';
import type { KeptRemark } from '../../src/model/utterance.js';
import type { PeerInfo, PeerRole, Presence } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation, Entry } from './chat-state.js';
import { isWithPerson } from './conversations.js';
import { isBlocked, isMuted } from './shunning.js';
import { trustIn, type Trust } from './trust.js';
import { isMessage } from './said.js';

/** Somebody as a list shows them: from the roster, or from a conversation that outlived their presence. */
export interface Person {
  readonly id: PeerId;
  readonly key: Uint8Array | undefined;
  readonly role: PeerRole;
  /** `unknown`: they were here when this tab lost its connection. */
  readonly presence: Presence | 'unknown' | 'gone';
  /** The node they are linked to, while they are here. */
  readonly home: PeerId | undefined;
  readonly trust: Trust;
  readonly unread: number;
  readonly isMuted: boolean;
  readonly isBlocked: boolean;
  /** Begun and not sent, unless it stands in the message box on the screen. */
  readonly draft: string;
  readonly last: { readonly author: 'self' | 'other'; readonly utterance: KeptRemark; readonly at: number } | undefined;
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The IDs of everybody who is here: people before nodes, by name. */
export function orderOfPeople(people: ChatState['people']): readonly PeerId[] {
  return [...people.values()]
    .sort(
      (a, b) =>
        Number(a.role === 'node') - Number(b.role === 'node') || byName.compare(a.id, b.id) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

/** The others that something was said with or who are contacts, the latest first. */
export function peopleWhoLeft(chat: ChatState): readonly Person[] {
  return [...chat.conversations.values()]
    .filter(isWithPerson)
    .filter(
      (conversation) =>
        !chat.people.has(conversation.with.id) &&
        (isWorthKeeping(conversation) || chat.contacts.has(conversation.with.id)),
    )
    .sort((a, b) => lastTime(b) - lastTime(a))
    .map((conversation) => personCalled(chat, conversation.with.id));
}

/** Those who were looked up and are not listed anyway, as they were found. */
export function foundPeople(chat: ChatState): readonly Person[] {
  if (chat.search.kind !== 'found') return [];
  const strangers = chat.search.people.filter(({ id }) => !chat.people.has(id));
  const asListed = { ...chat, people: new Map(strangers.map((person) => [person.id, person])) };
  return strangers.map(({ id }) => personCalled(asListed, id));
}

/** What is known of whoever has this ID, or had it. */
export function personCalled(chat: ChatState, id: PeerId): Person {
  const info = chat.people.get(id);
  const conversation = chat.conversations.get(id);
  const key =
    info?.key ??
    (conversation && isWithPerson(conversation) ? conversation.with.key : undefined) ??
    chat.contacts.get(id)?.key;
  return {
    id,
    key,
    role: info?.role ?? 'leaf',
    presence: presenceOf(info, chat.connected),
    home: info?.home,
    trust: trustIn(chat, id),
    unread: conversation?.unread ?? 0,
    isMuted: isMuted(chat.muted, key && toHex(key)),
    isBlocked: isBlocked(chat.blocked, key),
    draft: chat.chosen === id ? '' : (conversation?.draft ?? ''),
    last: lastSaid(conversation?.entries ?? []),
  };
}

function presenceOf(info: PeerInfo | undefined, isConnected: boolean): Person['presence'] {
  if (info === undefined) return 'gone';
  return isConnected ? info.presence : 'unknown';
}

function lastSaid(entries: readonly Entry[]): Person['last'] {
  const entry = entries.findLast(isMessage);
  return entry && { author: entry.kind === 'sent' ? 'self' : 'other', utterance: entry.utterance, at: entry.at };
}

function isWorthKeeping(conversation: Conversation): boolean {
  return conversation.draft !== '' || conversation.entries.some(isMessage);
}

function lastTime(conversation: Conversation): number {
  return conversation.entries.at(-1)?.at ?? 0;
}
