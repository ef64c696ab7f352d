import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation } from '../chat/chat-state.js';
import type { MessageEntry } from '../chat/said.js';
import type { Sanitise } from '../markup/sanitise.js';

/** What rows need to know besides what was said. */
export interface LogContext {
  readonly conversation: Conversation;
  readonly contacts: ChatState['contacts'];
  /** Whose mentions stand out. */
  readonly self: PeerId | undefined;
  readonly selfKey: ChatState['selfKey'];
  readonly sanitise: Sanitise;
  readonly blocked: ChatState['blocked'];
  /** The message that was looked for. */
  readonly sought: number | undefined;
  /** Shows what can be done with a message, beside its button. */
  readonly act: (message: MessageEntry, opener: HTMLElement) => void;
}
