import { equalBytes, toHex } from '../model/bytes.js';
import { addressName, sameAddress, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import { counts, type StatedAmendment } from '../model/outcome.js';
import { isAmendment, subjectOf, textOf, type HeardRemark } from '../model/utterance.js';
import type { JournalChange } from '../platform/journal.js';
import type { Store, StoreChange } from '../platform/store.js';
import type { RoomInvitationBody, SealedMessage } from '../protocol/messages.js';
import { signConfirmation, signReseal } from '../protocol/records/stream-word.js';
import { encodeHistoryEntry, type StoredHistoryEntry } from '../protocol/stored/history-entry.js';
import { encodeIncomingStream, type StoredIncomingStream } from '../protocol/stored/streams.js';
import type { MessageOpener } from '../sealing/message-opener.js';
import type { Contacts } from './contacts.js';
import { submit, type DeliveryContext } from './delivery-context.js';
import { ForgottenMarks } from './forgotten-marks.js';
import { keepingAmendment } from './amendments.js';
import { keptEntries, type Progress } from './history.js';
import { IncomingStream, type Arrival, type Mark } from './incoming-stream.js';
import type { ReceivedAmendment, ReceivedMessage } from './message.js';
import { RecentMap } from './recent-map.js';
import { senderOf } from './sender.js';
import type { Speakers } from './speakers.js';
import { historyKeys, incomingKey } from './stored-rooms.js';
import { TalkPlaces } from './talk-places.js';

export interface InboxOptions {
  readonly context: DeliveryContext;
  readonly opener: MessageOpener;
  readonly contacts: Contacts;
  readonly speakers: Speakers;
  /** Where the marks are kept, if they are. */
  readonly store: Store | undefined;
  readonly received: (message: ReceivedMessage) => void;
  readonly amended: (amendment: ReceivedAmendment) => void;
  /**
   * Somebody lets this peer into a room: what comes of it is to be recorded in this turn. Told again if it could not be kept, and it has
   * to come to the same then.
   */
  readonly invited: (from: PeerAddress, invitation: RoomInvitationBody) => void;
  /** Something was opened with this prekey. */
  readonly opened: (prekey: number) => void;
  /** Somebody writes under the ID of a contact, with another key than that. */
  readonly otherKey: (address: PeerAddress) => void;
}

/** Somebody who has sent something, and how far it has come. */
interface Sender {
  readonly stream: IncomingStream;
  /** Where confirmations go: the ID may be another than before, the key is the same. */
  address: PeerAddress;
  read: number;
  readonly historyKey: ReturnType<typeof historyKeys>;
  readonly places: TalkPlaces;
  /** Where the mark is kept. */
  readonly markKey: string;
}

/** A remark that arrived, and where it stands in the history. */
type Shown = Omit<Arrival, 'body'> & { readonly utterance: HeardRemark; readonly place: string };

/** An amendment that arrived, and counts. */
type Amending = Pick<Arrival, 'epoch' | 'sequence' | 'sentAt'> & { readonly stated: StatedAmendment };

/** Whom a confirmation is owed: the sender, and nodes that kept the messages. */
interface Debt {
  sender: Sender;
  readonly custodians: Map<string, PeerAddressTag>;
}

/**
 * What others say to this peer.
 *
 * 1. Whatever is shown was opened with a prekey of this peer, in a context that the sender signed for this peer.
 * 2. It is shown once, in the order of its sender, when it is on disk together with the mark that says so; and confirmed after that.
 * 3. What cannot be kept is not shown, nor confirmed: its sender offers it again.
 */
export class Inbox {
  readonly #options: InboxOptions;
  /**
   * Bounded, for anybody can send. Whoever is forgotten, because that many others have written since, is read back from disk. A peer
   * that has none shows what is offered again twice. So those go first of whom nothing is half done and who are not there, and
   * can offer nothing, just now.
   */
  readonly #senders: RecentMap<Sender>;
  readonly #forgotten: ForgottenMarks | undefined;
  readonly #debts = new Map<string, Debt>();
  /** When which prekey was said to be gone to whom. */
  readonly #resealed: RecentMap<number>;

  constructor(options: InboxOptions, stored: Iterable<StoredIncomingStream>) {
    this.#options = options;
    const { limits } = options.context;
    this.#senders = new RecentMap(limits.rememberedPeers, ({ address, stream }) => {
      const present = options.context.place()?.network.find(address.id);
      return !stream.isWaiting && !(present && sameAddress(present, address));
    });
    this.#resealed = new RecentMap(limits.rememberedPeers, () => true);
    for (const mark of stored) this.#remember(mark);
    const { context, store } = options;
    this.#forgotten = store && new ForgottenMarks(store, context.journal, (mark) => this.#remember(mark));
  }

  /** Takes in a message. `custodian`: the node that kept it meanwhile. */
  take(source: PeerAddressTag, message: SealedMessage, custodian?: PeerAddressTag): void {
    const { context, opener, opened } = this.#options;
    const { counters } = context;
    const place = context.place();
    const sender = senderOf(source, message.context.senderKey);
    if (!place || !sender || !equalBytes(message.context.addresseeKey, place.self.key)) {
      counters.unreadable += 1;
      return;
    }
    const ends = { senderId: sender.id, addresseeId: place.self.id, epoch: message.epoch };
    const opening = opener.open(ends, message);
    if (opening.kind === 'forged') {
      counters.badSignature += 1;
    } else if (opening.kind !== 'opened') {
      if (opening.kind === 'other-prekey') counters.badSignature += 1;
      this.#askToReseal(sender, message);
    } else {
      if (opening.content.body.kind === 'unknown') counters.unknownType += 1;
      opened(message.context.prekey);
      const { epoch, sequence } = message;
      const arrival = { epoch, sequence, ...opening.content };
      this.#whenKnown(sender.key, message.sealed.length, () => this.#arrived(sender, arrival, custodian));
      place.network.watch([sender.id]);
    }
  }

  /** The user has seen everything that came from this key. */
  markRead(key: Uint8Array): void {
    this.#whenKnown(key, 0, () => this.#markRead(key));
  }

  #markRead(key: Uint8Array): void {
    const sender = this.#senders.use(toHex(key));
    if (!sender || sender.read >= sender.stream.kept.sequence) return;
    sender.read = sender.stream.kept.sequence;
    this.#options.context.journal.record([this.#markChange(sender, sender.stream.kept)], {
      kept: () => this.#owe(sender, undefined),
      lost: () => undefined,
    });
  }

  /** Whether the user has seen a message. Whoever has begun a new stream had been read before. */
  progressOf({ peer, epoch, sequence }: StoredHistoryEntry): Progress {
    const sender = this.#senders.use(toHex(peer.key));
    const isUnread = sender && epoch === sender.stream.kept.epoch && sequence > sender.read;
    return { state: { kind: isUnread ? 'delivered' : 'read' }, reference: undefined };
  }

  /** The key under which somebody with this ID has written. */
  senderKey(id: PeerId): Uint8Array | undefined {
    for (const { address } of this.#senders.values()) if (address.id === id) return address.key;
    return undefined;
  }

  #arrived(address: PeerAddress, arrival: Arrival, custodian: PeerAddressTag | undefined): void {
    const sender = this.#senderWith(address);
    sender.address = address;
    const { stream } = sender;
    const before = stream.mark;
    const ready = stream.take(arrival);
    const { mark } = stream;
    if (mark === before) {
      // What was shown already is confirmed once more; what came too early is owed for when the gap has closed.
      if (stream.kept === mark) this.#owe(sender, custodian);
      return;
    }
    if (before.epoch !== mark.epoch) sender.read = 0;
    const from = this.#nameOf(address);
    const pinned = this.#pin(address);
    const notedAt = this.#options.context.clock.now();
    const shown = ready.flatMap((one) => shownOf(one, sender.historyKey, notedAt));
    const amendments = ready.flatMap((one) => this.#amendmentIn(address.key, one));
    const talk = toHex(address.key);
    const changes = (): JournalChange[] => [
      ...pinned,
      ...shown.map((one) => entryChange(address, notedAt, one)),
      ...shown.map(({ epoch, sequence }) => sender.places.keeping({ epoch, sequence, notedAt })),
      ...amendments.map(({ stated }) => keepingAmendment(talk, stated)),
      this.#markChange(sender, mark),
    ];
    this.#options.context.journal.record(changes, {
      kept: () => {
        stream.keep(mark);
        this.#tell(from, address.key, [...shown, ...amendments]);
        this.#owe(sender, custodian);
      },
      lost: () => stream.rewind(),
    });
    // What becomes of these is in the same commit as the mark.
    for (const { body } of ready) if (body.kind === 'room-invitation') this.#options.invited(address, body);
  }

  /** In the order of the stream. */
  #tell(from: PeerId, key: Uint8Array, arrived: readonly (Shown | Amending)[]): void {
    const { received, amended, context } = this.#options;
    for (const one of [...arrived].sort((a, b) => a.sequence - b.sequence)) {
      const { epoch, sequence, sentAt } = one;
      const heard = { from, key, saidAs: { authorKey: key, epoch, sequence }, sentAt };
      if ('utterance' in one) {
        const { utterance, place } = one;
        received({ ...heard, utterance, text: textOf(utterance), place });
      } else {
        const { amendment } = one.stated;
        if (amendment.kind === 'deletion') context.eraser.erase(toHex(key), amendment.of, keptEntries);
        amended({ ...heard, amendment });
      }
    }
  }

  #amendmentIn(key: Uint8Array, { body, epoch, sequence, sentAt }: Arrival): Amending[] {
    if (body.kind === 'room-invitation' || !isAmendment(body)) return [];
    const { keys, counters } = this.#options.context;
    const stated = { saidAs: { authorKey: key, epoch, sequence }, amendment: body };
    const { authorKey } = subjectOf(body);
    const isOfThisTalk = equalBytes(authorKey, key) || equalBytes(authorKey, keys.publicKey);
    if (isOfThisTalk && counts(stated)) return [{ sequence, epoch, sentAt, stated }];
    counters.strayAmendment += 1;
    return [];
  }

  /** Does something that has to know how far a sender has come: at once, unless that has to be read from disk. */
  #whenKnown(key: Uint8Array, bytes: number, run: () => void): void {
    const name = toHex(key);
    const isOnDisk = this.#senders.hasForgotten && this.#senders.use(name) === undefined;
    // Where the peer has left the network meanwhile, it is offered again when it is back.
    const runHere = (): void => {
      if (this.#options.context.place()) run();
    };
    if (this.#forgotten && (isOnDisk || this.#forgotten.isReading(name)))
      this.#forgotten.whenKnown(name, key, { bytes, run: runHere });
    else run();
  }

  #remember({ sender, epoch, sequence, read }: StoredIncomingStream): void {
    this.#add(sender, new IncomingStream(this.#options.context.limits, { epoch, sequence }), read);
  }

  #senderWith(address: PeerAddress): Sender {
    const name = toHex(address.key);
    const known = this.#senders.use(name);
    if (known) return known;
    return this.#add(address, new IncomingStream(this.#options.context.limits), 0);
  }

  #add(address: PeerAddress, stream: IncomingStream, read: number): Sender {
    const { key } = address;
    const kept = { historyKey: historyKeys(key), places: new TalkPlaces(key, key), markKey: incomingKey(key) };
    const sender = { stream, address, read, ...kept };
    this.#senders.set(toHex(key), sender);
    return sender;
  }

  /** The ID, unless that is known as somebody else's. */
  #nameOf(address: PeerAddress): PeerId {
    const { contacts, speakers, otherKey } = this.#options;
    if (contacts.judge(address) === 'other-key') otherKey(address);
    return speakers.nameOf(address);
  }

  #pin(address: PeerAddress): StoreChange[] {
    const { contacts, context, speakers } = this.#options;
    const isFirst = contacts.judge(address) === 'new' && !speakers.isElses(address);
    return isFirst ? [contacts.accept(address, context.clock.now())] : [];
  }

  /** One confirmation for everything that is kept in this turn. */
  #owe(sender: Sender, custodian: PeerAddressTag | undefined): void {
    const isFirst = this.#debts.size === 0;
    const name = toHex(sender.address.key);
    const debt = this.#debts.get(name) ?? { sender, custodians: new Map<string, PeerAddressTag>() };
    debt.sender = sender;
    this.#debts.set(name, debt);
    if (custodian) debt.custodians.set(`${custodian.id}~${toHex(custodian.tag)}`, custodian);
    if (isFirst) this.#options.context.clock.endOfTurn(() => this.#pay());
  }

  #pay(): void {
    const { context } = this.#options;
    for (const { sender, custodians } of this.#debts.values()) {
      const { epoch, sequence } = sender.stream.kept;
      if (sequence === 0) continue;
      const { address, read } = sender;
      const word = { epoch, sequence, read, senderKey: address.key };
      const confirmation = signConfirmation(context.crypto, context.keys, word);
      submit(context, address, confirmation);
      for (const { id, tag } of custodians.values()) submit(context, { id: id as PeerId, key: tag }, confirmation);
    }
    this.#debts.clear();
  }

  #markChange({ address, read, markKey }: Sender, { epoch, sequence }: Mark): JournalChange {
    const keptAt = this.#options.context.clock.now();
    const mark = { sender: address, epoch, sequence, read, keptAt };
    return { kind: 'put-newest', key: markKey, value: () => encodeIncomingStream(mark) };
  }

  /** At most once in the time after which it would be offered again anyway. */
  #askToReseal(sender: PeerAddress, { epoch, sequence, context: { prekey } }: SealedMessage): void {
    const { context } = this.#options;
    const { clock, crypto, keys, limits } = context;
    const name = `${addressName(sender)} ${prekey}`;
    const last = this.#resealed.use(name);
    if (last !== undefined && Math.abs(clock.now() - last) < limits.confirmationPatience) return;
    this.#resealed.set(name, clock.now());
    submit(context, sender, signReseal(crypto, keys, { epoch, sequence, prekey, senderKey: sender.key }));
  }
}

/** What is to be read again later: an invitation is not. */
function shownOf({ body, ...rest }: Arrival, keyOf: Sender['historyKey'], notedAt: number): Shown[] {
  if (body.kind === 'room-invitation' || isAmendment(body)) return [];
  const { epoch, sequence } = rest;
  return [{ ...rest, utterance: body, place: keyOf({ notedAt, direction: 'in', epoch, sequence }) }];
}

function entryChange(
  peer: PeerAddress,
  notedAt: number,
  { place, epoch, sequence, sentAt, utterance: remark }: Shown,
): StoreChange {
  const entry = { peer, direction: 'in', epoch, sequence, sentAt, notedAt, remark, failure: undefined } as const;
  return { kind: 'put', key: place, value: encodeHistoryEntry(entry) };
}
