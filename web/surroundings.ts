import { browserHost } from './chat/browser-host.js';
import type { PageHost } from './chat/page-host.js';
import type { Preferences } from './storage/preferences.js';

/** What is unread, for whoever does not look. */
export interface Unread {
  /** Who the user is, while they are in. */
  readonly id: string | undefined;
  readonly total: number;
  /** How many of those are for the user alone, or name them. */
  readonly urgent: number;
}

/** What the chat is part of: a page of its own, or a page of somebody else's. */
export interface Surroundings {
  readonly host: PageHost;
  /** Takes the attributes that the style sheet reads, and the language. */
  readonly root: HTMLElement;
  /** Where keys are heard that lead somewhere. */
  readonly keys: Window | HTMLElement;
  /** Set from outside: stronger than what the user has set. */
  readonly given: Partial<Preferences>;
  /** Whether the browser may keep the files of the page. */
  readonly isKept: boolean;
  showUnread(unread: Unread): void;
}

/** A page of its own. `showUnread`: in its title and its icon. */
export function ownPage(showUnread: Surroundings['showUnread']): Surroundings {
  return { host: browserHost(), root: document.documentElement, keys: window, given: {}, isKept: true, showUnread };
}
