import { typedPeerId } from '../../src/model/peer-id.js';
import { isRoomKey, type ConversationId } from '../chat/conversation-id.js';
import type { Blocked, MuteName } from '../chat/shunning.js';
import { storedItem, understoodText } from '../tabs/stored-item.js';
import type { TabStorage } from '../tabs/tab-storage.js';

/** What is remembered of conversations beyond what was said. */
export interface KeptTalk {
  /** Begun and not sent. */
  readonly drafts: ReadonlyMap<ConversationId, string>;
  /** What gives no notice. */
  readonly muted: ReadonlySet<MuteName>;
  /** People whose messages are not shown. */
  readonly blocked: Blocked;
  /** The conversation on the screen. */
  readonly open: ConversationId | undefined;
}

/** What one identity remembers of its conversations in this browser, and the core does not. */
export interface TalkMemory {
  read(): KeptTalk;
  write(kept: KeptTalk): void;
  clear(): void;
}

const nothing: KeptTalk = { drafts: new Map(), muted: new Set(), blocked: new Map(), open: undefined };

/** `owner`: the name of the identity. */
export function talkMemory(storage: TabStorage, owner: string): TalkMemory {
  const { read, write, clear } = storedItem(storage, `tabmesh-talk-${owner}`, nothing, talkOf);
  return { read, write: (kept) => write(plain(kept)), clear };
}

/** The same as a text, to be carried elsewhere. */
export function talkText(kept: KeptTalk): string {
  return JSON.stringify(plain(kept));
}

/** What such a text says; nothing if it is of another version. */
export function talkFrom(text: string): KeptTalk {
  return understoodText(text, nothing, talkOf);
}

function plain({ drafts, muted, blocked, open }: KeptTalk): unknown {
  return { drafts: [...drafts], muted: [...muted], blocked: [...blocked], open };
}

function talkOf(value: unknown): KeptTalk {
  const { drafts, muted, blocked, open } = value as Readonly<Record<string, unknown>>;
  return {
    drafts: new Map((drafts as readonly [string, string][]).map(([id, draft]) => [conversationId(id), draft])),
    muted: new Set(
      (muted as readonly string[]).map((name) => (isRoomKey(name as ConversationId) ? name : keyName(name))),
    ),
    blocked: new Map((blocked as readonly [string, string][]).map(([key, id]) => [keyName(key), typedPeerId(id)])),
    open: open === undefined ? undefined : conversationId(open as string),
  };
}

/** @throws InvalidPeerIdError */
function conversationId(text: string): ConversationId {
  return isRoomKey(text as ConversationId) ? (text as ConversationId) : typedPeerId(text);
}

/** @throws RangeError */
function keyName(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError('a key has 64 hexadecimal digits');
  return text;
}
