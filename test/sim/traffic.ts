import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import { readBatch } from '../../src/protocol/batch.js';
import type { Announcement, LinkMessage } from '../../src/protocol/messages.js';
import { openDeparture } from '../../src/protocol/records/departure.js';
import { itemName } from '../../src/rooms/item-name.js';
import type { World } from './world.js';

/** What a message is for: news of peers by their kind, the comparing of what two nodes know, what is said in a room, or anything else by its type. */
type Purpose = Announcement['kind'] | 'digest' | 'roster' | 'heartbeat' | 'room-spread' | 'routed' | 'other';

export interface Passage {
  readonly at: number;
  /** Numbers all that is sent and all that arrives, in the order in which it happens. */
  readonly sent: number;
  /** Undefined while it is on its way, and for good if it is lost. */
  arrived: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly purpose: Purpose;
  readonly bytes: number;
  /**
   * Says in a word what exactly it is; the same for copies of one announcement. Of what spreads in a room the names of the posts, with
   * spaces between. Empty for anything else.
   */
  readonly content: string;
}

/** What crosses the wire, message by message, from the making of this object until `stop`. */
export class Traffic {
  readonly passages: Passage[] = [];
  readonly #world: World;
  #happened = 0;

  constructor(world: World) {
    this.#world = world;
    world.tap = (from, to, frame) => this.#take(from, to, frame);
  }

  stop(): readonly Passage[] {
    this.#world.tap = undefined;
    return this.passages;
  }

  #take(from: string, to: string, frame: Uint8Array): () => void {
    const at = this.#world.now;
    const first = this.passages.length;
    const sent = (this.#happened += 1);
    readBatch(frame, (start, end) => {
      const isRouted = isRoutedType(typeAt(frame, start));
      const message = isRouted ? undefined : decodeLinkMessage(frame.subarray(start, end));
      const content = message ? this.#contentOf(message) : '';
      const purpose = isRouted ? 'routed' : message ? purposeOf(message) : 'other';
      this.passages.push({ at, sent, arrived: undefined, from, to, purpose, bytes: end - start, content });
      return true;
    });
    const all = this.passages.slice(first);
    return () => {
      this.#happened += 1;
      for (const passage of all) passage.arrived = this.#happened;
    };
  }

  #contentOf(message: LinkMessage): string {
    if (message.type === 'announcement') return contentOf(message.announcement);
    if (message.type !== 'room-spread') return '';
    return message.items.posts.map((post) => itemName(this.#world.crypto, post)).join(' ');
  }
}

function purposeOf(message: LinkMessage): Purpose {
  if (message.type === 'announcement') return message.announcement.kind;
  const { type } = message;
  if (message.type === 'room-spread') return message.items.posts.length > 0 ? message.type : 'other';
  if (type === 'inventory-question' || type === 'inventory' || type === 'answer-end') return 'digest';
  return type === 'digest' || type === 'roster' || type === 'heartbeat' ? type : 'other';
}

function contentOf(announcement: Announcement): string {
  switch (announcement.kind) {
    case 'node':
      return `node ${textOf(announcement.record.record)}`;
    case 'attachment':
      return `attachment ${textOf(announcement.attachment.statement)}`;
    case 'departure': {
      const { kind, peer } = openDeparture(announcement.departure);
      return `${kind} of ${peer.id} ${textOf(announcement.departure.record)}`;
    }
    default:
      return `${announcement.kind} of ${announcement.summary.peer.id}`;
  }
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
