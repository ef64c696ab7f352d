import type { ConversationId } from '../chat/conversation-id.js';
import type { PageFiles } from '../files/page-files.js';

/** Files are to be offered in a conversation. */
export class OfferFilesEvent extends Event {
  readonly to: ConversationId;
  readonly files: readonly File[];

  constructor(to: ConversationId, files: readonly File[]) {
    super('offer-files', { bubbles: true, composed: true });
    this.to = to;
    this.files = files;
  }
}

/** A card in the log asks the page for the files that it is to show one of. */
export class WantFilesEvent extends Event {
  readonly take: (files: PageFiles) => void;

  constructor(take: (files: PageFiles) => void) {
    super('want-files', { bubbles: true, composed: true });
    this.take = take;
  }
}

declare global {
  interface HTMLElementEventMap {
    'offer-files': OfferFilesEvent;
    'want-files': WantFilesEvent;
  }
}
