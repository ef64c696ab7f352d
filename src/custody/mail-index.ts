import type { PeerAddress } from '../model/peer.js';
import type { MailRoute } from './mail-route.js';
import type { MailSource } from './mail-source.js';

/** One message that is kept; its bytes are in the store. */
export interface MailEntry {
  readonly box: Mailbox;
  readonly stream: MailStream;
  readonly epoch: number;
  readonly sequence: number;
  /** Numbers all that is kept, in the order it came; the key in the store follows from it. */
  readonly arrival: number;
  /** When it was deposited first, by the own clock, in epoch milliseconds. */
  readonly since: number;
  /** Bytes of the message. */
  size: number;
  /** What it counts to, beside its sender. Undefined if it came in an earlier run, or from where there is no bound. */
  share: MailShare | undefined;
  /** `arriving`: not on disk yet. `kept`: on disk. `gone`: confirmed, expired, or never got to the disk. */
  state: 'arriving' | 'kept' | 'gone';
}

/** What waits for one ID and key. */
export interface Mailbox {
  readonly name: string;
  readonly addressee: PeerAddress;
  /** By arrival. */
  readonly entries: MailEntry[];
  /** By the name of their source; none is empty. */
  readonly shares: Map<string, MailShare>;
  bytes: number;
}

/** What waits in one mailbox from one source. */
export interface MailShare {
  readonly source: MailSource;
  messages: number;
  bytes: number;
}

/** What waits of one sender key for one addressee key. */
export interface MailStream {
  readonly name: string;
  /** Which stream it is, for putting what belongs together in order. */
  readonly number: number;
  /** With the ID that it had last. */
  sender: PeerAddress;
  /** By epoch and sequence. */
  readonly entries: MailEntry[];
  bytes: number;
}

export type NewMail = Pick<MailEntry, 'epoch' | 'sequence' | 'arrival' | 'since' | 'size' | 'state'> & {
  readonly source: MailSource | undefined;
};

/** In the order of a stream: by epoch, then by sequence. */
export function streamOrder(a: Placed, b: Placed): number {
  return a.epoch - b.epoch || a.sequence - b.sequence;
}

type Placed = Pick<MailEntry, 'epoch' | 'sequence'>;

/** What is kept for whom, from whom; empty mailboxes and streams are not in it. */
export class MailIndex {
  readonly #boxes = new Map<string, Mailbox>();
  readonly #streams = new Map<string, MailStream>();
  #streamsMade = 0;
  #bytes = 0;

  /** Of all messages. */
  get bytes(): number {
    return this.#bytes;
  }

  get boxes(): ReadonlyMap<string, Mailbox> {
    return this.#boxes;
  }

  get streams(): ReadonlyMap<string, MailStream> {
    return this.#streams;
  }

  /** The message in this very mailbox. */
  find({ boxName, streamName }: MailRoute, place: Placed): MailEntry | undefined {
    const stream = this.#streams.get(streamName);
    if (!stream) return undefined;
    for (let at = firstInStream(stream.entries, place); at < stream.entries.length; at += 1) {
      const entry = stream.entries[at];
      if (!entry || streamOrder(entry, place) !== 0) return undefined;
      if (entry.box.name === boxName) return entry;
    }
    return undefined;
  }

  /** All of a stream that comes before this place in it, or is there. */
  upTo(stream: MailStream, place: Placed): readonly MailEntry[] {
    return stream.entries.slice(0, firstInStream(stream.entries, { ...place, sequence: place.sequence + 1 }));
  }

  add(route: MailRoute, mail: NewMail): MailEntry {
    const box = this.#boxFor(route);
    const stream = this.#streamFor(route);
    const { epoch, sequence, arrival, since, size, state, source } = mail;
    const entry: MailEntry = { box, stream, epoch, sequence, arrival, since, size, state, share: undefined };
    box.entries.push(entry);
    stream.entries.splice(firstInStream(stream.entries, entry), 0, entry);
    this.#count(entry, entry.size);
    if (source) this.attribute(entry, source);
    return entry;
  }

  /** The message was sealed again. */
  resize(entry: MailEntry, size: number): void {
    this.#count(entry, size - entry.size);
    entry.size = size;
  }

  /** It is known now where a message came from. */
  attribute(entry: MailEntry, source: MailSource): void {
    const { shares } = entry.box;
    const share = shares.get(source.name) ?? { source, messages: 0, bytes: 0 };
    shares.set(source.name, share);
    share.messages += 1;
    share.bytes += entry.size;
    entry.share = share;
  }

  remove(entry: MailEntry): void {
    if (entry.state === 'gone') return;
    const { box, stream, share } = entry;
    entry.state = 'gone';
    this.#count(entry, -entry.size);
    if (share) {
      share.messages -= 1;
      if (share.messages === 0) box.shares.delete(share.source.name);
    }
    box.entries.splice(firstArrived(box.entries, entry.arrival), 1);
    if (box.entries.length === 0) this.#boxes.delete(box.name);
    stream.entries.splice(stream.entries.indexOf(entry, firstInStream(stream.entries, entry)), 1);
    if (stream.entries.length === 0) this.#streams.delete(stream.name);
  }

  #count({ box, stream, share }: MailEntry, bytes: number): void {
    box.bytes += bytes;
    stream.bytes += bytes;
    if (share) share.bytes += bytes;
    this.#bytes += bytes;
  }

  #boxFor({ boxName, addressee }: MailRoute): Mailbox {
    const known = this.#boxes.get(boxName);
    if (known) return known;
    const box: Mailbox = { name: boxName, addressee, entries: [], shares: new Map(), bytes: 0 };
    this.#boxes.set(boxName, box);
    return box;
  }

  #streamFor({ streamName, sender }: MailRoute): MailStream {
    const known = this.#streams.get(streamName);
    if (known) {
      known.sender = sender;
      return known;
    }
    this.#streamsMade += 1;
    const stream = { name: streamName, number: this.#streamsMade, sender, entries: [], bytes: 0 };
    this.#streams.set(streamName, stream);
    return stream;
  }
}

/** Where the first entry is that is not before this place of the stream. */
function firstInStream(entries: readonly MailEntry[], place: Placed): number {
  return firstNotBefore(entries, (entry) => streamOrder(entry, place) < 0);
}

/** Where the first entry is that came under this number or later. */
export function firstArrived(entries: readonly MailEntry[], arrival: number): number {
  return firstNotBefore(entries, (entry) => entry.arrival < arrival);
}

/** By halves. */
function firstNotBefore(entries: readonly MailEntry[], isBefore: (entry: MailEntry) => boolean): number {
  const last = entries.at(-1);
  // Messages come in order, most of the time.
  if (!last || isBefore(last)) return entries.length;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
