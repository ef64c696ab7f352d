import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import { isRoomKey, type ConversationId } from '../chat/conversation-id.js';
import { storedItem } from '../tabs/stored-item.js';
import type { TabStorage } from '../tabs/tab-storage.js';

/** What is remembered of conversations beyond what was said. */
export interface KeptTalk {
  /** Begun and not sent. */
  readonly drafts: ReadonlyMap<ConversationId, string>;
  /** Conversations that give no notice. */
  readonly muted: ReadonlySet<ConversationId>;
  /** People whose messages are not shown. */
  readonly blocked: ReadonlySet<PeerId>;
}

/** What one identity remembers of its conversations in this browser, and the core does not. */
export interface TalkMemory {
  read(): KeptTalk;
  write(kept: KeptTalk): void;
  clear(): void;
}

const nothing: KeptTalk = { drafts: new Map(), muted: new Set(), blocked: new Set() };

/** `owner`: the name of the identity. */
export function talkMemory(storage: TabStorage, owner: string): TalkMemory {
  const { read, write, clear } = storedItem(storage, `tabmesh-talk-${owner}`, nothing, talkOf);
  return {
    read,
    write: ({ drafts, muted, blocked }) => write({ drafts: [...drafts], muted: [...muted], blocked: [...blocked] }),
    clear,
  };
}

function talkOf(value: unknown): KeptTalk {
  const { drafts, muted, blocked } = value as Readonly<Record<string, readonly unknown[]>>;
  return {
    drafts: new Map((drafts as readonly [string, string][]).map(([id, draft]) => [conversationId(id), draft])),
    muted: new Set((muted as readonly string[]).map(conversationId)),
    blocked: new Set((blocked as readonly string[]).map(typedPeerId)),
  };
}

/** @throws InvalidPeerIdError */
function conversationId(text: string): ConversationId {
  return isRoomKey(text as ConversationId) ? (text as ConversationId) : typedPeerId(text);
}
